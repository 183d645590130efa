"""Nouns for people, folded: trades, offices, kin, groups. They tell "the cashier is useless" from
"the form is useless".

Singular forms; `is_role` takes the plural too.
"""

from functools import cache

_FRENCH = """
    acheteur acheteuse acteur actionnaire actrice actuaire adherent adherente adjoint adjointe
    administrateur administratrice ado adolescent adolescente agent agente agresseur aide-soignant
    aide-soignante alternant alternante ami amie analyste animateur animatrice antivax apprenti
    apprentie arbitre architecte artisan artisane artiste assistant assistante associe associee
    assureur auditeur auditrice auteur auteure automobiliste autrice avocat avocate bailleur
    banlieusard banquier banquiere barman batonnier beau-frere beau-pere belle-mere belle-soeur
    benevole bobo bobos bonhomme boomer boomers boss boucher bouchere bougre boulanger boulangere
    bourgeois bourgmestre brancardier bricoleur bru brute buteur caissier caissiere camarade
    camionneur candidat candidate capitaine caporal cariste cavaliere champion championne chanteur
    chanteuse charpentier chasseur chauffagiste chauffard chauffeur chef chefaillon cheffe cheminot
    cheminote chercheur chercheuse chirurgien chirurgienne chomeur chomeuse chroniqueur chroniqueuse
    citoyen citoyenne client cliente clientele coach coco coequipier coiffeur coiffeuse
    collaborateur collaboratrice collectif collegue collegues commandant commentateur commentatrice
    commercant commercante commercial commerciale commerciaux commissaire communiste complotiste
    comptable concierge concurrent conducteur conductrice confrere conjoint conseiller conseillere
    consoeur consommateur consultant consultante controleur controleuse copain copine coproprietaire
    correspondant coureur courtier courtiere couvreur createur creatrice cuisinier cuisiniere cure
    cycliste dame dames danseur decideur delegue deleguee demarcheur demarcheuse demenageur
    demoiselle dentiste depanneur depute deputee dermatologue dessinateur detenu developpeur
    developpeuse diplomate directeur direction directrice dirigeant dirigeante docteur doctorante
    douanier droitard eboueur echevin ecolier ecolo ecologiste economiste ecrivain editeur
    editorialiste educateur educatrice electeur electricien electricienne eleve elu elue elus
    emissaire employe employee employeur enfant enqueteur enseignant enseignante entraineur
    entrepreneur equipe equipier escroc estheticienne etudiant etudiante ex examinateur expert
    experte facteur factrice famille fan femme fermier figurant fille financier fleuriste
    fonctionnaire footballeur formateur formatrice foule fournisseur frangin gamin gamine garagiste
    garcon gardien gardienne gars gauchiste gendarme gendre gens gerant gerante goal gosse graphiste
    gugusse guichetier guichetiere habitant habitante handballeur hierarchie homme hotelier hotesse
    huissier humoriste individu infirmier infirmiere influenceur influenceuse informaticien
    informaticienne ingenieur ingenieure inspecteur inspectrice instit instituteur institutrice
    intello interimaire interlocuteur interlocutrice invite invitee jardinier jeune jeunesse jeunot
    joueur joueuse journaliste juge jure juriste keuf laborantin lascar leader lecteur lectrice
    libraire livreur livreuse locataire logisticien macon macroniste madame magasinier magicien
    magistrat maire maitre-nageur maitresse manager manageur manageuse manifestant manifestante
    maraicher marchand marin mec mecanicien mecano medecin mediateur mediatrice membre menuisier
    mesdames messieurs metteur meuf militaire militant militante ministre moniteur monitrice
    monsieur motard musicien nana negociateur notaire nounou nourrice officier operateur operatrice
    opticien orateur oratrice organisateur ouvrier ouvriere parent parlementaire participant
    partisan passager passagere passant passante patient patiente patron patronne paysan paysanne
    personne personnes peuple pharmacien pharmacienne photographe pieton pilote plombier poete
    policier policiere politicien politicienne pompier populo porte-parole portier postier postiere
    praticien prefet prefete presentateur presentatrice president presidente prestataire preteur
    prof professeur professeure proprietaire proprio psy psychologue quidam ramasseur realisateur
    receptionniste recruteur recruteuse redacteur redactrice referent remplacant reparateur
    repondant reporter representant representante resident residente responsable restaurateur
    retraite retraitee retraites riverain riveraine romancier routier routiers salarie salariee
    scientifique secretaire selectionneur senateur senatrice serrurier serveur serveuse sieur skieur
    socialiste soignant soldat specialiste spectateur sportif stagiaire standardiste statisticien
    superieur superviseur supporter supporteur surveillant syndicaliste technicien technicienne
    telespectateur temoin tennisman traducteur traiteur transporteur tresorier tuteur type types
    urbaniste usager utilisateur utilisatrice vacancier vendeur vendeuse veterinaire videur
    vieillard vigile visiteur voisin voisine votant voyageur voyou woke wokes zadiste zigoto
"""
_ENGLISH = """
    accountant accounts activist actor actress adviser advisor agent ambassador analyst anyone
    apprentice architect artist assistant associate athlete attendant auditor aunt author baker
    banker barber barista bartender bloke boomer boss bouncer boy brigade broker builder bunch
    burglar bursar businessman businesswoman butcher buyer caller candidate captain caretaker
    cashier celebrity chairman chairperson chairwoman chancellor chap chef chick chief citizen clerk
    client co-worker coach colleague columnist commentator commentators commuter competitor comrade
    conductor consultant contractor controller cook coordinator cop council councillor councilman
    counsel counsellor courier coworker creator crew critic crowd customer cyclist dealer decorator
    defender democrat democrats dentist deputy designer dev developer director doctor doorman driver
    dude economist editor electrician employee employer engineer everybody everyone examiner exec
    executive expert fan farmer fella fellow firefighter fireman fisherman flatmate folk folks
    foreman founder gal gamer gardener geezer gentleman girl goalkeeper government governor guard
    guest guy hairdresser handyman head headmaster headteacher hooligan host hostess hr human
    inspector instructor insurer intern interviewer jockey journalist judge juror keeper lad ladies
    lads lady landlady landlord lass lawyer leader learner lecturer lefties lefty liberal liberals
    librarian lifeguard linesman lodger magistrate mailman man manager mate mayor mechanic member
    men millennial millennials minister miss mob moderator motorist musician nan neighbor neighbour
    nobody novelist nurse officer official operator organiser organizer owner painter parent
    participant passenger patient payroll pedestrian people person pharmacist photographer pilot
    player plumber poet police policeman policewoman politician postman presenter president priest
    principal professional professor programmer protester pundit punter pupil purchasing
    receptionist recruiter ref referee rep reporter representative republican republicans researcher
    resident reviewer righty runner sailor salesman salesperson saleswoman scientist seller senator
    sergeant shopkeeper singer soldier solicitor somebody someone speaker specialist spokesman
    spokesperson spokeswoman staff staffer steward stewardess striker student supervisor supplier
    supporter supporters surgeon surveyor tailor teacher teammate technician teen teenager teller
    tenant therapist tories tory tourist trader trainee trainer traveller treasurer troll tutor
    umpire user usher vegan vendor vet vicar visitor voter waiter waitress warden woman women worker
    writer youngster youth zoomer zoomers
"""
_KIN = """
    baby bebe brother cat chat chaton chatte cheval chien chienne chiot cousin cousine dad daughter
    dog epouse epoux father fils frere goldfish gran grand-mere grand-pere grandma grandpa granny
    hamster hen hens horse husband kid kids kitten lapin maman mamie mari mere mom mother mum nephew
    neveu niece oncle papa papi parrot pere perroquet poney pony poule poules puppy rabbit sister
    soeur son tante toddler uncle wife
"""


@cache
def _roles() -> frozenset[str]:
    return frozenset(f"{_FRENCH} {_ENGLISH}".split())


@cache
def _kin() -> frozenset[str]:
    return frozenset(_KIN.split())


def is_role(word: str) -> bool:
    """Whether a folded word is a noun for people, in the singular or the plural."""
    return word in _roles() or any(_singular(word, _roles()))


def is_kin(word: str) -> bool:
    """Whether a folded word is somebody's family or pet, of whom people speak fondly."""
    return word in _kin() or any(_singular(word, _kin()))


def _singular(word: str, known: frozenset[str]) -> tuple[bool, ...]:
    return (
        word[-2:] == "'s" and word[:-2] in known,
        word[-1:] in ("s", "x") and word[:-1] in known,
        word[-2:] == "es" and word[:-2] in known,
    )
