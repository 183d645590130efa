"""Default expressions of the rule on the safety of places and people.

The form is that of `cues`.
"""

from .cue_lists import cues
from .cues_events import PAST as PAST
from .cues_events import PUBLIC_EVENTS as PUBLIC_EVENTS

# --- R37: places and people to protect ------------------------------------------------------------

EXECUTIVES = cues(
    fr="""
        notre PDG; la PDG; le PDG; notre DG; notre directeur général; notre directrice générale;
        notre président; notre présidente; notre patron; notre patronne; grand patron; grande
        patronne; comité de direction; comité exécutif; conseil d'administration; CODIR; notre
        directeur financier; notre directrice financière; les dirigeants; nos dirigeants; le
        directeur général; la directrice générale; hélico du; hélicoptère du; jet du; chauffeur du
        patron; chauffeur de la patronne; patron de {brand}; la DG; tout le conseil; les membres du
        comex; le président; la présidente; le grand patron; nos grands patrons; le big boss; le DG;
        du DG; avec la patronne; avec le patron; le patron est; la patronne est; mon PDG; le patron
        part; la patronne part
    """,
    en="""
        our chief executive; the chief executive; our chairman; our chairwoman; our president;
        executive committee; management board; board of directors; the board; our big boss; our
        chair; our executives; top management; our directors; chief exec; our execs; our top brass;
        our boss of bosses; our md; our managing director; the managing director; the chairman; the
        chairwoman; whole board; boss of {brand}; boss's helicopter; boss's car; boss's jet; boss's
        driver; boss's plane; the big boss; big boss; finance chief; our top boss; the md; board
        members; exec team; executive team; leadership team; our leadership
    """,
    both="COMEX; CEO; PDG; CFO",
)

ROOMS = cues(
    fr="""
        salle de contrôle; salle de commande; salle des coffres; salle serveur*; salle des serveurs;
        salle blanche; poste de commandement; centre de supervision; salle de supervision; local
        technique; poste de garde; PC sécurité; salle des machines; centre de données; coffre-fort;
        chambre forte; zone sécurisée; zone protégée; zone restreinte; tableaux de commande; tableau
        de commande; pupitre; pupitre de commande; synoptique; écrans de contrôle; écrans de
        supervision; poste de contrôle; poste source; salle de conduite; salle de crise; cellule de
        crise; centre de commande; cœur du réacteur; bâtiment réacteur; local électrique; local
        informatique; baie de serveurs; baies de serveurs; galerie technique; galeries techniques;
        sous-station; tableau électrique; armoire électrique; salle forte; chambre des coffres;
        caveau; zone interdite; zone contrôlée; accès réservé; accès interdit; salle de sûreté;
        écrans de surveillance; salle de surveillance; salle de sécurité; montre de ronde; centre de
        dispatching; dispatching; poste de commande; coffre de l'agence; porte blindée; poste
        électrique; salle télécom; salle de téléconduite; salle de pilotage; simulateur de conduite;
        datacenter; data center; local courant; local de charge; chaufferie; local compteur; salle
        des archives; cage d'ascenseur; toit de la tour
    """,
    en="""
        control room; server room; strong room; vault; command centre; command center; data centre;
        data center; dispatch room; security room; security office; guard room; secure area; secure
        wing; restricted area; plant room; operations room; monitoring room; control panel*; control
        desk; supervision screens; control screens; scada; crisis room; war room; reactor building;
        reactor hall; electrical room; server rack*; technical tunnel*; switchgear; switch room;
        strongroom; no-entry area; off-limits; staff only area; authorised personnel; authorized
        personnel; surveillance screens; surveillance room; security screens; patrol watch; control
        centre; control center; grid control; armoured door; vault door; comms room;
        telecom room; dispatching; dispatch centre; dispatch center; turbine hall; machine hall;
        generator room; boiler house; cash room; counting room; safe room; archive room; nerve
        centre; back of the branch; behind the counter glass
    """,
)

BADGES = cues(
    fr="""
        badge; badges; mon badge; carte d'accès; carte d'entrée; pass visiteur; passe visiteur;
        laissez-passer; carte professionnelle; clé du local; trousseau; passe-partout; mon pass; mon
        pass pour; pass pour la; pass pour le; passe pour; badge provisoire; badge magnétique; carte
        magnétique; carte à puce; macaron de parking; accréditation; clés de la boîte; clés du
        dépôt; clés de l'agence; clés du site; clef du local; trousseau de clés
    """,
    en="""
        badge; badges; access card; key card; keycard; swipe card; visitor pass; security pass; id
        card; lanyard; bunch of keys; master key; entry card; my pass; pass for the; access pass;
        plant pass; swipe badge; temporary badge; parking permit; accreditation; smart card; staff
        pass; staff card; contractor pass; keys to the; key to the; set of keys; site keys; security
        badge
    """,
)

SHOWN = cues(
    fr="""
        photo*; selfie*; regardez; voici; voilà; je vous montre; montre; montrer; recto; verso;
        code-barres; code à barres; qr code; zoom*; admirez; vue sur; vue imprenable; écrans;
        derrière moi; en image*; vidéo*; nets; net; lisible*; ouvre toutes; toutes les portes; en
        pièce jointe; en story; filmé*; visite virtuelle; aperçu; je publie; partage; look; comme
        elle brille; comme il brille; vue plongeante; vue d'ensemble; sous toutes les coutures; en
        gros plan; gros plan; à l'appui; petit tour; visite guidée de mon; je vous emmène; en
        coulisses; photo souvenir; fier de mon; tout neuf; toute neuve; flambant; clic; cliché;
        instantané; time-lapse; drone; panorama*; admirez la; petit live; live depuis; en live;
        ci-dessous; je vous fais visiter; vous fais découvrir; on voit; en fond; en arrière-plan; à
        l'écran; storys; stories; insta; tuto vidéo; ma vue; je filme; admirez le détail; capture
        d'écran; capture; photo devant; selfie devant
    """,
    en="""
        photo*; picture*; pic; pics; selfie*; look at; here's; here is; here are; this is what;
        showing; shown; front and; the back; barcode; bar code; qr code; zoom*; screens; behind me;
        video; filmed; sharp; readable; every door; opens every; opens all; snapshot; below; check
        out; sharing; in my story; tour of; see how; how it shines; look like; bird's-eye; overview;
        close-up; close up; included; attached; behind the scenes; brand new; shiny; both sides;
        front and back; selfies; snap; panorama*; drone; time-lapse; timelapse; in my feed; on my
        story; take a look; have a look; voila; there you go; i'm at my; view of; view from; admire;
        in a picture; quick live; going live; live from; live story; wall display; let me show; show
        you; show you round; show you around; you can see; in the background; on screen; insta
        story; my view; filming; twelve screens; look at the detail; check this out; sneak peek; a
        peek; room life; screenshot*; screen grab
    """,
)

PLANS = cues(
    fr="""
        plan de l'étage; plan des étages; plan du site; plan du bâtiment; plan des locaux; plan du
        sous-sol; plan du niveau; plan des caméras; plan d'accès de service; plan de masse; plan
        détaillé; plans du site; plans du bâtiment; plans de la centrale; plan de la centrale; plan
        complet; schéma du réseau; schéma complet; code du portail; code de la porte; code d'accès;
        code d'entrée; code de l'alarme; code du local; code du coffre; code du parking; digicode;
        code du garage; code du digicode; code de la barrière; code de l'entrée; schéma à l'appui;
        schéma électrique; schémas électriques; schéma de; par où passent; passent les câbles;
        emplacement des caméras; emplacement des coffres; emplacement du coffre; plan de sécurité;
        plan d'évacuation; plan de l'agence; plan de la tour; plan de sûreté; plans de la tour; plan
        des sous-sols; plan des galeries; plan secret; codes d'accès; codes du; code wifi;
        combinaison du coffre; code secret; code à quatre chiffres; code à 4 chiffres; tournée des
        convoyeurs; convoyeurs; horaires de ronde; horaires des rondes; liste des accès; le code
        est; le code c'est; mot de passe du portail; mot de passe de la porte; mot de passe du
        parking; code pin; parking de la direction; parking des dirigeants; place du pdg; place de
        parking du; itinéraire du convoi; itinéraire de; trajet du convoi; convoi qui; convoi
        exceptionnel; parcours du convoi; livraison du combustible; plans du poste; plans
        techniques; plans des; plan des accès; plans d'accès; plan des issues; plan des réseaux;
        camion de fonds; camion blindé; fourgon blindé; fourgon de fonds; transport de fonds;
        transporteur de fonds; transfert de fonds; convoi de fonds; convoyeurs de fonds; les
        convoyeurs; planning des gardiens; planning des vigiles; planning de ronde; planning des
        rondes; emplacement des clés; numéro du vigile; où se trouvent les groupes; où se trouvent
        les transfo*; où sont les transfo*; où se trouvent les caméras; où se trouvent les coffres;
        où se trouve le coffre; où se trouve l'alarme
    """,
    en="""
        floor plan*; floorplan*; site plan; building plan*; plan of the; plans of the; blueprint*;
        layout of; evacuation plan; camera plan; wiring diagram; network diagram; voltage diagram;
        door code; gate code; alarm code; entry code; access code; code for the; code to the; code
        of the; keypad code; pin for the; safe code; garage code; map of the; diagram included;
        electrical diagram; where the cables; cables run; location of the cameras; where the
        cameras; where the safe; location of the safe; security plan; branch plan; tower plan;
        basement plan; tunnel map; access codes; door codes; four-digit code; 4-digit code; safe
        combination; combination of; cash van; cash delivery; cash-in-transit; patrol schedule;
        guard schedule; guard rota; the code is; code is; gate password; door password; password for
        the gate; password for the door; pin code; executive car park; directors' car park; parking
        space of the; code for the technical; route of the convoy; route of the; convoy route; route
        for the convoy; convoy bringing; fuel delivery; drawings of the; technical drawings;
        drawings for the; as-built drawings; access plan; access map; cash truck; armoured truck;
        armored truck; armoured van; security van; money truck; money van; cash collection; cash
        pick-up; cash pickup; secure transport; guards' schedule; guards' rota; security rota;
        patrol rota; patrol times; patrol route
    """,
)

GUARDS = cues(
    fr="""
        alarme*; caméra*; vidéosurveillance; ronde*; gardien*; vigile*; agents de sécurité; agent de
        sécurité; portail; portillon; porte de service; porte arrière; issue de secours; clôture*;
        grillage*; quai de livraison; barrière; détecteur*; serrure*; sas; poste de garde;
        tourniquet*; portique*; contrôle d'accès; sécurité; personne à l'accueil; comme dans un
        moulin; rentre comme; entre comme; accueil vide; sans montrer; code d'ouverture; mot de
        passe du portail; boîtier d'alarme; sirène; télésurveillance; veilleur; veilleur de nuit;
        surveillant*; rondier; maître-chien; chien de garde; interphone; visiophone; badgeuse;
        lecteur de badge; portes automatiques; porte automatique; porte coupe-feu; porte du; porte
        de la; fenêtre du; volet; rideau métallique; accueil; poste de sécurité; contrôle à
        l'entrée; fouille; portique; détection; barbelés; mur d'enceinte; enceinte; extincteur*;
        sans badge; gardien du; vigile du; livreurs; livreur; derrière les livreurs; porte des
        livraisons; local à vélos; parking souterrain; grille; grilles; clés de secours; double des
        clés; clés de l'agence; clé de secours; clé du local; la loge; le standard; télésurveilleur;
        alarme anti-intrusion; vidéoprotection; porte d'entrée; porte d'accès; trappe; soupirail;
        lucarne; les clés du; les clés de l'agence; badge visiteur; ferme l'agence seul*; ouvre
        l'agence seul*; seul à l'agence; seule à l'agence; clé de l'agence; clé du site; clé du
        dépôt; échelle; accède au toit; coffre est ouvert; coffre reste ouvert
    """,
    en="""
        alarm*; camera*; cctv; patrol*; guard; guards; watchman; security guard*; security staff;
        gate; back door; side door; service door; fire door; fire exit; fence*; loading bay; loading
        dock; barrier; detector*; sensor*; lock; turnstile*; access control; night shift; security;
        nobody at reception; no one at reception; walk straight in; walk straight into; walk right
        in; reception is empty; stroll in; alarm box; siren; remote monitoring; night guard; night
        watchman; dog handler; guard dog; intercom; entry phone; badge reader; card reader; window
        of the; shutter; metal shutter; front desk; reception desk; security desk; bag search; bag
        check; metal detector; barbed wire; perimeter; wall; without a badge; delivery people;
        delivery entrance; delivery door; gate password; door password; password of the; bike shed;
        underground car park; tailgat*; spare key*; reception at; reception never; bollard*;
        railing*; trapdoor; hatch; skylight; intruder alarm; motion sensor*; security cabin;
        gatehouse; guardhouse; gatekeeper; doorman; concierge; night porter; entry door; main door;
        access door; the keys; substation keys; branch keys; emergency exit
    """,
)

GAPS = cues(
    fr="""
        coupé; coupée; coupés; coupées; désactivé*; débranché*; en panne; hors service; ne marche
        pas; ne marche plus; ne fonctionne pas; ne fonctionne plus; ne ferme pas; ne ferme plus;
        reste ouvert; reste ouverte; restée ouverte; cassé; cassée; cassés; cassées; trou; angle
        mort; angles morts; personne entre; entre les deux; passe à; passent à; passe toutes les;
        toutes les heures; toutes les deux heures; s'absente*; pause de; personne ne contrôle; sans
        badge; sans contrôle; on entre; entrez; on est tranquilles; facile à retenir; plus facile à;
        année de création; est le; c'est; date de naissance; relève; se relaient; pas de garde;
        aucun garde; pas gardé; en maintenance; éteint*; jamais verrouillé*; jamais fermé*; de 12 h;
        personne à l'accueil; comme dans un moulin; accueil vide; sans montrer; jamais personne;
        reste entrouvert*; sans vérifier; ne vérifie; ne contrôle; rien ne sonne; ne sonne pas; ne
        sonne plus; dort; dorment; endormi*; s'endort; somnole; clignote; défaillan*; bloqué*
        ouvert*; coincé* ouvert*; grand ouvert; grande ouverte; entrebâill*; mal fermé*; ferme mal;
        ne ferme; sans surveillance; pas surveillé*; plus surveillé*; non surveillé*; personne ne
        surveille; personne ne regarde; pas de caméra; sans caméra; hors champ des; hors de portée;
        on passe; passer par; passez par; entrer par; il suffit de; suffit de pousser; suffit d'un;
        même code; toujours le même; jamais changé; n'a pas changé; depuis lundi; en travaux; en
        grève; absent*; pas là; vide; quitte son poste; fait une pause; pause clope; pause café;
        pause déjeuner; change d'équipe; changement d'équipe; tourne le dos; deux minutes; cinq
        minutes; dix minutes; toutes les nuits; chaque nuit; suivez les livreurs; suivez le livreur;
        suivre un livreur; pour entrer; entrer à; entrer sans; en vacances; ne le remplace; n'est
        pas remplacé; pas remplacé*; personne ne le remplace; personne avant; en congé; prénom de;
        prénom du; date de; année de; rien de plus simple; tuto; astuce; combine; reste levée; reste
        levé; sous le paillasson; paillasson; dans le pot de fleurs; sous le pot; écrit sur; est
        écrit; note collée; post-it; collé sur; derrière l'extincteur; personne ne l'oublie; ferme
        plus; n'est plus fermée; plus fermée; personne n'a appelé; géraniums; boîte aux lettres;
        dans le tiroir; au-dessus de la porte; factice*; fausses caméras; leurre*; enjamb*;
        escalad*; par-dessus; on saute; sauter par; se faufil*; contourn*; HS; personne ne vient
        les; un seul vigile; un seul gardien; un seul garde; aucun vigile; plus de gardien; plus de
        vigile; débranchée; neutralis*; grippé*; forcée; vitre brisée; carreau cassé; laisse passer;
        laisse entrer; n'importe qui; entre qui veut; rentre qui veut; sans rien demander; sans
        qu'on; boîte à gants; dans ma voiture; sur mon bureau; restée levée; resté levé; entrez
        comme; comme vous voulez; n'est jamais; toute la semaine; ne verrouille; personne ne
        vérifie; suffit pour entrer; tous les soirs à; plus un seul; pas un seul; plus aucun; n'y a
        plus; accroché*; sous le tapis; est sous le; cadenassé*; coffre est ouvert; coffre reste
        ouvert
    """,
    en="""
        is off; are off; switched off; turned off; disabled; unplugged; down; out of order; broken;
        doesn't work; don't work; not working; doesn't lock; doesn't close; stays open; left open;
        propped open; unlocked; hole; blind spot*; gap; between noon; in between; every hour; every
        two hours; walk round; walks round; come round; comes round; takes a break; nobody checks;
        no one checks; without a badge; easier to remember; easy to remember; it's the year; year we
        were; is the year; changes over; shift change; handover; no guard*; unguarded; is yours; use
        the; birthday; is now; never locked; go through; slip in; sneak; nobody at reception; no one
        at reception; walk straight in; walk straight into; walk right in; reception is empty;
        stroll in; have been broken; has been broken; never checks; don't check; doesn't check;
        nobody looks; no one looks; since monday; nothing rings; doesn't ring; faulty; defective;
        naps; nap; sleeps; asleep; dozes; dozing; blinking; stuck open; wide open; ajar; badly
        closed; doesn't shut; won't close; won't lock; unattended; unwatched; not watched; nobody
        watches; no one watches; nobody is watching; no camera*; out of sight; out of range; get in
        through; get in by; getting in; come in through; enter through; just push; same code; always
        the same; never changed; hasn't changed; on strike; away from; leaves his post; leaves her
        post; cigarette break; coffee break; lunch break; turns his back; every night; two minutes;
        five minutes; ten minutes; empty; until thursday; until monday; being repaired; under
        repair; under maintenance; follow the delivery; get into; getting into; get in without;
        sneaking; on holiday; on leave; nobody covers; no one covers; nobody replaces; not replaced;
        first name of; name of the boss; piece of cake; quick tip; pro tip; stays up; stays down;
        under the doormat; doormat; under the flowerpot; flowerpot; written on; is written; written
        under; sticky note; post-it; taped to; behind the fire extinguisher; hasn't closed; has not
        closed; no longer closes; no longer locks; nobody has called; geranium*; under the pot;
        under a pot; letterbox; letter box; in the drawer; above the door; dummy; dummies; fakes;
        decoy*; climb; climb over; hop over; jump over; squeeze through; nip through; walk round it;
        only one guard; one guard; just one guard; single guard; no guards; no security; hasn't
        worked; haven't worked; stopped working; never works; nobody's fixing; nobody is fixing;
        nobody fixes; lets anyone; let anyone; anyone can; anybody can; lets you in; no questions
        asked; just walk in; walk in; never asks; don't ask; doesn't ask; bypass*; jammed; wedged;
        wedge; smashed; taped over; out since; been out; out for; glove box; in my car; on my desk;
        at my place; been up; been down; come in as; as you please; all week; from outside; doesn't
        latch
    """,
)

NOW = cues(
    fr="""
        en ce moment; maintenant; en direct; vient de; viennent de; vient d'; à l'instant; ce soir;
        ce midi; cet après-midi; tout à l'heure; demain; après-demain; lundi; mardi; mercredi;
        jeudi; vendredi; samedi; dimanche; dans une heure; dans dix minutes; dans cinq minutes; dans
        une demi-heure; d'ici une heure; est à; sont à; on est à; on est au; on est dans; je suis
        avec; je suis à côté; est assis; est assise; attend; attends; attendent; arrive; arrivent;
        part à; part pour; repart; atterrit; décolle; embarque*; embarquement; monte; on monte;
        sera; seront; dort; dîne; déjeune; loge; logent; descend; départ; toujours là; encore là;
        juste devant; devant moi; derrière moi; à côté de moi; en route; quitte; rejoint; ce matin;
        chaque matin; chaque jour; tous les matins; tous les jours; tous les soirs; la semaine
        prochaine; direct; stationne; gare; garé; garée; assis; assise; minutes; on file; file à;
        filons; on part; on roule; partage un; je partage; assis à côté; assise à côté; en compagnie
        de; je l'attends; nous attendons; jusqu'à vendredi; jusqu'à jeudi; jusqu'à demain; jusqu'à
        dimanche; jusqu'à samedi; jusqu'à lundi; cette nuit; ce week-end; cette semaine;
        aujourd'hui; ces jours-ci; d'ici; pendant deux heures; deux heures; vingt minutes; je
        conduis; je dépose; j'accompagne; j'emmène; emmène; va passer; passera; viendra; arrivera;
        partira; sort de; rentre de; prend l'avion; prend le train; prendra; dormira; logera;
        dînera; déjeunera; habite; promène; fait ses courses; fait son jogging; court tous;
        séjourne; séjournent; je viens de croiser; viens de croiser; croisé à l'instant; à chaque
        fois; se pose; chaque soir; le mardi; le lundi; le jeudi; quitte le siège; je viens de;
        croiser; toujours à; toujours entre; réservé pour; rendez-vous avec; retardé; coincés;
        bloqués
    """,
    en="""
        right now; now; live; live from; just; tonight; this evening; this afternoon; this morning;
        later today; today; tomorrow; on monday; on tuesday; on wednesday; on thursday; on friday;
        on saturday; on sunday; next monday; next week; in an hour; in ten minutes; in five minutes;
        in half an hour; at the moment; currently; boarding; lands; landing; takes off; taking off;
        arrives; arriving; leaves; leaving; departs; heading; waiting; is having; is sitting; is
        staying; is standing; is about to; about to; will be; i'm with; we're with; sitting with;
        next to me; in front of me; behind me; still here; still there; is at; are at; is in; on her
        way; on his way; on their way; every morning; every day; every evening; each morning;
        always; parks; parked; sleeps; dines; stays; staying; checking in; walked past; picking;
        sitting; standing; push back; minutes; sharing a; we're heading; heading to; we're off; on
        the way; driving; dropping; picking up; until friday; until thursday; until tomorrow; until
        sunday; until saturday; until monday; this week; this weekend; these days; two more hours;
        twenty minutes; in twenty; i'm driving; i'm taking; taking her; taking him; will stay; will
        arrive; will land; will leave; will pass; will come; coming out; gets in; gets off; catches;
        catching; flying with; lives; walks; walking; shops at; runs every; jogs; goes running;
        bumped into; ran into; just saw; seen just now; is here; are here; spotted; dining; having
        lunch; having dinner; lunching; checks in; checked in; every friday; on the 17; on flight;
        gets on; got on; has her coffee; has his coffee; drinks her coffee; goes for a run; on
        tuesdays; on mondays; on thursdays; on fridays; delayed; stuck; queue; booked in; booked
        into; in town; landed; touching down; hops on; rides; commutes; cycles; swims; plays tennis;
        plays golf; works out; picks up her; picks up his; drops her; drops his; kids outside
    """,
)

WHERE = cues(
    fr="""
        terminal; vol; hôtel; restaurant; café; brasserie; bistrot; chambre*; ascenseur; parking;
        sous-sol; voiture; berline; taxi; chauffeur; train; TGV; gare; aéroport; salon VIP; chez
        lui; chez elle; domicile; jogging; jogge; jet; hélicoptère; héliport; wagon; terrasse;
        avion; à bord; wagon-restaurant; ascenseurs; table du fond; restaurant le; villa; périph;
        autoroute; péage; aire de; jet privé; salon privé; salon vip; voiture de fonction; berline
        noire; limousine; suite; spa; golf; yacht; chalet; résidence secondaire; maison de vacances;
        chez notre; son immeuble; son domicile; sa villa; son hôtel; sa chambre; RER; métro;
        aérogare; embarquement; roissy; orly; vol pour; vol de; sa voiture; son chauffeur;
        l'ascenseur; hilton; novotel; mercure; ibis; sofitel; marriott; hyatt; pullman; navette;
        hélico; le quai; sur le quai; on décolle; décolle pour; décollage; en séminaire; théâtre;
        opéra; loge; fitness; sa séance de; au château; au domaine de; au manoir; château de
    """,
    en="""
        terminal; flight; hotel; restaurant; cafe; coffee shop; bistro; suite; lift; elevator; car
        park; parking; car; taxi; cab; driver; train; platform; station; airport; lounge; jogging;
        jogs; jet; helicopter; coach; terrace; harbour; harbor; dressing room; plane; rows behind;
        rows ahead; corner table; push back; jetway; villa; ring road; motorway; private jet;
        private lounge; company car; black car; limousine; limo; spa; golf course; yacht; chalet;
        holiday home; second home; her house; his house; her hotel; his hotel; her room; his room;
        her car; his car; railway station; tube; underground; heathrow; gatwick; departure lounge;
        business lounge; boarding; the airport; hotel room; her flight; his flight; his driver; her
        driver; hilton; novotel; mercure; ibis; sofitel; marriott; hyatt; savoy; shuttle; the
        platform; taking off; takes off; we take off; theatre; opera; off-site; offsite; retreat;
        manor; lobby bar; front row
    """,
)

WEAK_WHERE = cues(
    fr="""
        place; porte; car; bar; table; court; salle; jardin; maison; marché; voie; sortie; entrée;
        étage; accueil; hall; siège; rang; rangs; rue; avenue; boulevard; place de; quai; quais;
        club; parc; escalier; cantine; loge; loges; bus; adresse; forêt; sentier; bord de; piscine;
        boulangerie; itinéraire; trajet; salle de sport; école; crèche; lycée; collège; église;
        quartier; comptoir; au pied de; devant la; devant l'; devant le; banc; gymnase; salon de
        coiffure; coiffeur; clinique; cabinet; tribune; péniche; appartement; immeuble; cave;
        square; au coin
    """,
    en="""
        room; floor; door; exit; bay; seat; road; street; avenue; home; house; route; corridor;
        gate; market; stairs; canteen; club; beach; lobby; reception; entrance; bus; north door;
        south door; back door; side door; table; bar; pub; address; park; river; woods; pool; trail;
        bakery; gym; carriage; basement; aisle; on board; school; nursery; church; counter; below
        the; outside; next to the; opposite; around the corner; neighbourhood; neighborhood;
        hairdresser*; clinic; flat; apartment; town; square; corner; tennis club; golf club; coffee;
        queue; lounge; box
    """,
)
