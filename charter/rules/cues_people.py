"""Default expressions of the rules on people: who is named, what is said of them.

The form is that of `cues`.
"""

from .cue_lists import cues

CLIENTS = cues(
    fr="""
        assuré; assurée; locataire; abonné; abonnée; bénéficiaire; sociétaire; résident; résidente;
        usager; usagère; assurés; locataires; abonnés
    """,
    en="""
        customer; policyholder; account holder; tenant; resident; homeowner; borrower; customers;
        tenants; policyholders
    """,
    both="client; cliente; clients; clientes; patient; patiente; patients; patientes",
)

COLLEAGUES = cues(
    fr="""
        collègue; coéquipier; coéquipière; équipier; équipière; binôme; consœur; confrère;
        manageuse; responsable; stagiaire; alternant; alternante; apprenti; apprentie; assistante;
        voisin de bureau; voisine de bureau; tuteur; tutrice; cheffe; chef
    """,
    en="""
        colleague; teammate; team-mate; co-worker; coworker; deskmate; desk mate; office mate;
        intern; apprentice; trainee; line manager; boss; supervisor; buddy
    """,
    both="manager; assistant; mentor",
)

HEALTH = cues(
    fr="""
        tumeur*; leucémie*; chimio*; radiothérapie; dépression; dépressif; dépressive; en
        dépression; bipolaire*; schizophrène*; anorexique*; boulimique*; autiste*; diabétique*;
        diabète; épileptique*; épilepsie; sclérose en plaques; AVC; infarctus; crise cardiaque;
        séropositif; séropositive; VIH; sida; hépatite; fausse couche; enceinte; grossesse; FIV;
        alité*; hospitalisé*; à l'hôpital; aux urgences; en réanimation; en arrêt; arrêt maladie;
        arrêt de travail; congé maladie; fait opérer; opéré de; opérée de; opéré du; opérée du;
        opération du cœur; opération du genou; opération du dos; opération de la hanche; opération à
        cœur ouvert; en rééducation; en cure; sa cure; désintox*; alcoolique*; sans alcool;
        addiction*; toxicomane*; tentative de suicide; suicidaire*; antidépresseur*; psychiatre;
        psychiatrie; handicapé*; son handicap; en fauteuil; malvoyant*; dyslexique*; malade;
        maladie; greffe; dialyse; phase terminale; soins palliatifs; mi-temps thérapeutique;
        fibromyalgie; endométriose; rechute; rémission; de guérir; a été opéré*; sa santé; crise
        d'angoisse; en congé longue maladie; paralysé*; migraine*; prothèse; amputé*; pneumonie;
        sous traitement; pontage; pacemaker; appendicite; biopsie; mastectomie; calculs rénaux;
        insuffisance rénale; hernie discale; trouble* alimentaire*; troubles bipolaires; autisme;
        sur le spectre; lupus; maladie de crohn; mucoviscidose; drépanocyt*; perdu son bébé; perdu
        le bébé; traitement de fertilité; problème d'alcool; boit trop; alcoolisme; thyroïde; coma;
        sous morphine; hémodialys*; commotion; épuisement; surmenage; crise d'épilepsie; maladie
        rare; maladie grave; gravement malade; tombée malade; tombé malade; handicap; perdre son
        bébé; perd son bébé; perdre le bébé; fait une fausse; guérison
    """,
    en="""
        tumour; tumor; leukaemia; leukemia; chemo*; radiotherapy; burned out; burnt out; depression;
        depressed; schizophrenic; anorexic; bulimic; autistic; autism; diabetic; diabetes;
        epileptic; epilepsy; multiple sclerosis; dementia; had a stroke; a stroke; heart attack;
        heart surgery; hiv; hiv positive; hepatitis; miscarriage; pregnant; pregnancy; ivf; in
        hospital; in the hospital; hospitalised; hospitalized; intensive care; sick leave; off sick;
        called in sick; medical leave; signed off; surgery; knee operation; an operation; in rehab;
        rehab; alcoholic; sober; addiction; overdose; suicidal; suicide attempt; antidepressants;
        psychiatrist; psychiatric ward; disabled; disability; wheelchair; dyslexic; transplant;
        dialysis; pneumonia; terminally ill; hospice; relapse*; in remission; seizure; panic
        attacks; mental breakdown; nervous breakdown; is sick; is ill; seriously ill; chronic
        illness; chronic pain; a diagnosis; diagnosed with; on medication; hip replacement; anxiety;
        migraines; paralysed; bypass; pacemaker; appendicitis; biopsy; mastectomy; kidney stones;
        kidney failure; slipped disc; pneumothorax; on chemo; stem cell; nursing home; post-natal;
        postnatal; eating disorder; self-harm; on the spectrum; chronic fatigue; long covid; lupus;
        crohn; sickle cell; cystic fibrosis; lost the baby; lost her baby; stillb*; fertility
        treatment; detox; drinking problem; drinks too much; drug problem; hip replaced; knee
        replaced; had his hip; had her hip; beating cancer; lost her; operated on; went under the
        knife; fractured; broken hip; collapsed; is recovering; in recovery; hearing loss; mental
        health leave; off work with; stress leave; on leave with; trying for a baby; menopause; burn
        out
    """,
    both="""
        cancer; burn-out; burnout; bipolar; parkinson; alzheimer; endometriosis; covid; TDAH; ADHD
    """,
)

UNION = cues(
    fr="""
        syndiqué*; syndicaliste*; délégué* syndical*; déléguée syndicale; délégué* CGT; délégué*
        CFDT; délégué* FO; délégué* CFTC; délégué* CFE-CGC; délégué* UNSA; délégué* SUD; à la CGT; à
        la CFDT; de la CGT; de la CFDT; chez FO; à FO; à la CFTC; à l'UNSA; à SUD; carte syndicale;
        mandat syndical; militant* syndical*; élu* CGT; élu* CFDT; élu au CSE; élue au CSE;
        représentant* du personnel; gréviste*; fait grève; en grève; son syndicat; du syndicat; au
        syndicat
    """,
    en="""
        union rep; union representative; union member; union delegate; union official; union
        steward; union organiser; union organizer; union card; union meeting; union branch; joined
        the union; joined a union; in the union; shop steward; trade unionist; unionist; on strike;
        picket line; went on strike; works council
    """,
)

FAITH = cues(
    fr="""
        musulman; musulmane; catholique; juif; juive; protestant; protestante; évangélique;
        bouddhiste; hindou; hindoue; athée; témoin de Jéhovah; mormon; mormone; converti; convertie;
        l'islam; ramadan; jeûne; =jeûner; kippa; porte le voile; voilée; son voile; à la messe; à la
        mosquée; à la synagogue; à l'église; sa prière; ses prières; de prier; prie; baptisé;
        baptisée; son baptême; pèlerinage; La Mecque; carême; imam; rabbin; curé; pratiquant;
        pratiquante; croyant; croyante; très pieux; très pieuse; sa foi; sa religion; casher; messe;
        du dimanche matin à l'église; chapelet; confirmation; diacre; pasteur; moine; religieuse;
        turban; prière du vendredi; temple; fait le carême; fait carême; convertir; franc-maçon*
    """,
    en="""
        muslim; catholic; jewish; protestant; evangelical; buddhist; hindu; sikh; atheist; jehovah's
        witness; mormon; converted to; islam; fasting; fasts; sabbath; hijab; headscarf; goes to
        church; at church; to church; to mosque; the mosque; to synagogue; prays; praying; prayer
        room; devout; baptised; baptized; pilgrimage; mecca; her faith; his faith; her religion; his
        religion; born-again; a preacher; a pastor; an imam; a rabbi; keeps kosher; christian;
        observant; jew; practising; practicing; prays five; is religious; very religious; goes to
        mass; mass every; sunday school; vicar; nun; monk; deacon; confirmation class; rosary;
        kippah; turban; hindu temple; temple
    """,
    both="ramadan; shabbat; kippour; yom kippur; aïd; halal; kosher; bar mitzvah; bat mitzvah",
)

POLITICS = cues(
    fr="""
        vote à gauche; vote à droite; vote pour; a voté; ont voté; extrême gauche; extrême droite; à
        l'extrême; encarté*; au parti; du parti; parti socialiste; parti communiste; macroniste*;
        mélenchoniste*; lepéniste*; gauchiste*; facho*; communiste; socialiste; royaliste*;
        trotskiste*; aux municipales; aux législatives; aux régionales; aux cantonales; aux
        européennes; liste écologiste; liste de gauche; liste de droite; conseiller municipal;
        conseillère municipale; maire adjoint*; adjoint* au maire; ses tracts; à la manif*; gilet*
        jaune*; de gauche; de droite; militant* écologiste*; militant* du; militant* à; chez les
        écologistes; chez les Verts; ses opinions politiques; milite; militent; militante; vote RN;
        voté RN; vote LFI; voté LFI; vote LR; vote PS; vote écolo; voté écolo; voté à; votent à;
        chez LFI; au RN; chez les Insoumis; colle des affiches; affiches électorales; candidat aux;
        candidate aux; tête de liste; liste aux; meeting de; électeur de; électrice de;
        sympathisant*; anarchiste*; marxiste*; zemmour; mélenchon; le pen; macron
    """,
    en="""
        voted for; votes for; votes labour; votes tory; votes green; votes conservative; voted
        labour; voted tory; voted leave; voted remain; far right; far left; left-wing; right-wing;
        leftist; communist*; socialist*; conservative party; labour party; green party; tory;
        tories; republican; democrat; trump supporter; brexiteer; running for mayor; running for
        council; running for office; running for parliament; standing for council; standing for
        parliament; standing for election; stands for election; local councillor; party member;
        joined the party; campaigning for; canvassing for; anarchist; royalist; political views;
        protest march; campaigns for; campaigned for; voted reform; votes reform; voted green; the
        greens; the tories; the far; posters; leaflets; labour activist; party activist; activist;
        party conference; canvassing; councillor; political party; socialist; maga; voted trump;
        marxist; feminist activist; candidate for; candidate in; elected mayor; elected councillor
    """,
)

ORIENTATION = cues(
    fr="""
        lesbienne; homosexuel; homosexuelle; bisexuel; bisexuelle; transgenre; est trans; personne
        trans; femme trans; homme trans; son coming out; son homosexualité; sa transition;
        non-binaire; changement de sexe; homo; hétéro
    """,
    en="""
        lesbian; homosexual; bisexual; transgender; is trans; trans woman; trans man; came out as;
        came out to; coming out as; coming out to; coming-out; non-binary; her transition; his
        transition; transitioning; her wife; his husband; his boyfriend; her girlfriend
    """,
    both="gay; queer; coming out",
)

OTHERS = cues(
    fr="""
        collègue; responsable; chef; cheffe; patron; patronne; binôme; stagiaire; alternant;
        alternante; apprenti; apprentie; assistante; voisin; voisine; directeur; directrice;
        adjoint; adjointe; coéquipier; coéquipière; équipier; équipière; tuteur; tutrice; cliente;
        réceptionniste; gardien; gardienne; comptable; secrétaire; mari; femme; épouse; époux;
        conjoint; conjointe; compagne; compagnon; fils; fille; frère; sœur; mère; père; maman; papa;
        oncle; tante; cousin; cousine; ami; amie; copain; copine; pote; beau-frère; belle-sœur;
        belle-mère; beau-père; grand-mère; grand-père; manageuse; prédécesseur; successeur;
        formatrice; formateur; chauffeur; présidente; président
    """,
    en="""
        colleague; co-worker; coworker; supervisor; lead; teammate; team-mate; deskmate; desk mate;
        office mate; intern; apprentice; trainee; receptionist; director; buddy; customer;
        neighbour; neighbor; friend; husband; wife; partner; son; daughter; brother; sister; mother;
        mum; mom; father; dad; uncle; aunt; grandmother; grandfather; nan; secretary; accountant;
        driver; predecessor; trainer; cashier
    """,
    both="manager; boss; N+1; client; patient; assistant; mentor; cousin; DRH; PDG; CEO; CFO",
)

NOT_PRIVATE = cues(
    fr="""
        dépistage; prévention; sensibilisation; conférence; colloque; webinaire; table ronde;
        podcast; documentaire; exposition; roman; le livre; son livre; un livre; association; ligue;
        fondation; recherche contre; la lutte contre; octobre rose; journée mondiale; semaine de la;
        course contre; don du sang; collecte; tempête; météo; rafales; malade de rire; malade de
        jalousie; arrêt de bus; arrêt de tram; arrêt de la machine; en arrêt programmé; arrêt de
        tranche; la chaudière; le moteur; transformateur; chanteur; chanteuse; écrivain*;
        personnage; un atelier; atelier sur; atelier de; atelier autour; ateliers; atelier santé;
        atelier bien-être; conférence de; marathon pour; couru pour; a couru; à la radio; marché de
        l'énergie; le marché; ligue contre
    """,
    en="""
        screening; awareness; prevention; talk on; a talk; conference; workshop; webinar; panel;
        documentary; exhibition; novel; the book; her book; his book; charity; fundraiser;
        foundation; research; world day; health week; pride month; history month; fun run; blood
        drive; storm; weather; sick of; sick and tired; sick pun*; transformer; boiler; engine;
        singer; writer; museum; podcast; heritage; talk by; lecture; keynote; marathon for; for
        cancer research; ran for; said on the radio; energy market; market is
    """,
)

MINORS = cues(
    fr="""
        enfant; enfants; écolier*; écolière*; élève; élèves; collégien*; collégienne*; lycéen*;
        lycéenne*; bambin*; bébé; bébés; crèche; école maternelle; école primaire; ados;
        adolescent*; adolescente*; ma fille; mon fils; nos filles; nos fils; petits-enfants; goûter
        de noël; arbre de noël; les petits; les gamins; les gosses; stagiaires de 3e; stagiaires de
        troisième; sortie scolaire; classe verte
    """,
    en="""
        child; children; kid; kids; schoolchild*; schoolboy*; schoolgirl*; pupil; pupils; toddler*;
        baby; babies; nursery; kindergarten; teenager*; teens; my daughter; my son; our sons; our
        daughters; grandchildren; schoolkids; school visit; school trip; primary school; youngsters;
        little ones
    """,
)
