"""Default expressions of the rules, French and English, in the syntax of `terms`.

They are a starting point: a company replaces or completes them in the rule itself.
"""

from .cue_lists import cues as _cues

PRAISE = _cues(
    fr="""
        foncez; imbattable*; génial*; je recommande; à ne pas manquer; profitez; découvrez; le
        meilleur; la meilleure; les meilleurs; incroyable*; top; excellent*; super; formidable*;
        fier de; fière de; fiers de; bravo à; passez chez; choisissez; testez; essayez; courez;
        au top; exceptionnel*; abonnez-vous
    """,
    en="""
        best; amazing; awesome; great; love; get; try; buy; recommend*; unbeatable; switch to;
        check out; don't miss; proud of; excellent; fantastic; must-have; sign up; choose
    """,
)

AFFILIATION = _cues(
    fr="""
        je travaille chez {brand}; je travaille pour {brand}; salarié* de {brand}; salarié* chez
        {brand}; employé* de {brand}; employé* chez {brand}; collaborateur* de {brand};
        collaboratrice* de {brand}; mon employeur; mon entreprise; ma boîte; mes collègues;
        collègues de {brand}; nos équipes; notre équipe; nos collaborateurs; chez {brand}, nous;
        chez {brand}, on; je suis chez {brand}; chez nous, {brand}
    """,
    en="""
        i work at {brand}; i work for {brand}; i'm with {brand}; my employer; employee of
        {brand}; employee at {brand}; {brand} employee; we at {brand}; my company; my team at
        {brand}; our team at {brand}; my colleagues; here at {brand}; working at {brand};
        working for {brand}
    """,
)

INCENTIVE = _cues(
    fr="""
        lien affilié; lien d'affiliation; offert par; offerte par; offerts par; gracieusement;
        en échange de; code promo; code de parrainage; mon code parrain; code parrainage
    """,
    en="""
        affiliate link; gifted by; promo code; discount code; referral code; in exchange for;
        free sample; kindly offered by
    """,
    both="#collab; #sp; #spon; #partner; #ambassador; #gifted; #af; #prcollab",
)

COMMERCIAL_MENTION = _cues(
    fr="collaboration commerciale; publicité; partenariat rémunéré; communication commerciale",
    en="ad:; ad -; advertisement; paid partnership; sponsored by",
    both="#publicité; #collaborationcommerciale; #advertisement; #ad; #sponsored; #paidpartnership",
)

OPINION = _cues(
    fr="""
        je pense que; je trouve que; je crois que; je considère que; selon moi; à mon avis;
        d'après moi; je suis convaincu*; j'estime que; il me semble que; pour moi; je suis
        persuadé*; je pense; mon avis
    """,
    en="""
        i think; i believe; in my opinion; i feel; imho; imo; i reckon; if you ask me; i'm
        convinced; my opinion
    """,
)

COMPANY_TOPIC = _cues(
    fr="""
        notre stratégie; nos prix; nos tarifs; notre politique; notre plan; notre direction; nos
        choix; notre offre; nos offres; notre groupe; notre entreprise; notre marché; notre
        secteur; le secteur bancaire; la politique énergétique; le nucléaire; nos
        investissements
    """,
    en="""
        our strategy; our pricing; our prices; our policy; our plan; our management; our
        company; our offer; our market; our industry; energy policy; nuclear power; our
        investments; our products
    """,
)

OWN_VIEW = _cues(
    fr="""
        à titre personnel; avis personnel; opinion personnelle; point de vue; n'engage que moi;
        n'engagent que moi; en mon nom propre
    """,
    en="""
        my own view; my own opinion; views are my own; opinions are my own; personal view;
        personally; in a personal capacity; own views; my views; speaking for myself; personal
        opinion
    """,
)

METRICS = _cues(
    fr="""
        chiffre d'affaires; ==CA; bénéfice net; bénéfices; nos bénéfices; notre bénéfice;
        résultat net; résultat opérationnel; nos marges; résultat d'exploitation; notre marge;
        marge nette; taux de marge; marge brute; ventes; dividende*; carnet de commandes;
        trésorerie; excédent brut; pertes; dette nette; nos résultats; croissance organique;
        rentabilité; nombre de clients; part de marché
    """,
    en="""
        revenue*; turnover; profit*; earnings; margin*; net income; operating income; cash flow;
        dividend*; order book; backlog; net debt; losses; sales; market share; organic growth;
        eps
    """,
    both="ebitda; ebit; arr",
)

RESULTS = _cues(
    fr="""
        objectif* de résultat*; chiffre d'affaires; ==CA; bénéfices; bénéfice net; notre
        bénéfice; notre marge; nos marges; résultat net; résultat opérationnel; résultats
        annuels; nos résultats; objectif* financier*; objectifs annuels; dividende*; objectif*
        de croissance; rentabilité; prévisions financières; cours de l'action; objectif* de
        vente*; ventes
    """,
    en="""
        guidance; revenue*; earnings; profit*; net income; margin*; dividend*; our results;
        full-year results; annual results; quarterly results; financial target*; sales target*;
        share price; sales; cash flow; eps; stock price
    """,
    both="ebitda; ebit",
)

OUTLOOK = _cues(
    fr="""
        allons; va; vont; vais; prévoit; prévoyons; prévoient; visons; vise; visent; devrait;
        devraient; devrions; anticipons; anticipe; attendons; s'attend; atteindra; atteindrons;
        dépassera; dépasserons; sera; seront; tablons; progressera; doublera; l'an prochain;
        l'année prochaine; prévu*
    """,
    en="""
        will; we'll; expect*; forecast*; should; going to; aim; aims; anticipate*; on track;
        next year; next quarter; outlook; set to; predict*; gonna; project to
    """,
)

INSULTS = _cues(
    fr="""
        abruti*; andouille*; attardé*; bande d'incapables; boloss; espèce de bouffon; quel
        bouffon; bande de bouffons; casse-couilles; connard*; connasse*; couillon*; crétin*;
        débile*; bande de dégénérés; demeurés; enculé*; enflure*; enfoiré*; fils de pute; gros
        con; sale con; pauvre con; pauvre conne; bande de cons; gros nul; idiot; idiote; idiots;
        idiotes; imbécile*; incapables; larbin*; lopette*; sale mongol; mongolien*; sale ordure;
        espèce d'ordure; sale pédale; pétasse*; petite frappe; pouffiasse*; fils de chien;
        raclure*; bande de ratés; salaud*; salope*; sous-merde*; sale tapette; grosse tapette;
        tarlouze*; tocard*; trou du cul; va te faire; ta gueule; fermez-la; vermine*; sac à
        merde
    """,
    en="""
        arsehole*; asshole*; bastard*; bitch*; bunch of clowns; bunch of losers; cretin*; cunt*;
        dickhead*; dimwit*; dipshit*; douchebag*; dumbass*; fuckwit*; fuck you; faggot*;
        halfwit*; idiot; idiots; imbecile*; jackass*; jerks; losers; moron; morons;
        motherfucker*; numbskull*; prick; pricks; retard; retards; scumbag*; shithead*; shut the
        fuck up; slut*; son of a bitch; tosser*; twat*; wanker*; whore*; piece of shit; pieces
        of shit; total joke; brainless
    """,
)

BELITTLING = _cues(
    fr="""
        =nul; nulle; =nuls; nulles; minable*; pathétique*; incompétent*; ridicule*; stupide*;
        bête; incapable*; honteux; honteuse; lamentable*; médiocre*; mauvais comme; =bon à rien;
        la honte; menteur*; menteuse*; voleur*; lâche; parasite*
    """,
    en="""
        useless; pathetic; incompetent*; ridiculous; stupid; dumb; worthless; clueless;
        hopeless; disgrace*; liar*; thief; coward*; a joke; disgusting; lazy; garbage; trash
    """,
)

MOSTS = _cues(
    fr="""
        le meilleur; la meilleure; les meilleurs; les meilleures; le moins cher; la moins chère;
        les moins chers; le plus sûr; la plus sûre; les plus sûrs; le plus fiable; la plus
        fiable; le plus rapide; la plus rapide; le plus vert; la plus verte; =garanti;
        =garantis; n° 1; numéro un; numéro 1
    """,
    en="""
        the best; best; cheapest; safest; fastest; greenest; most reliable; most secure; lowest
        price*; most affordable; guaranteed; number one; no. 1
    """,
)

PRODUCTS = _cues(
    fr="""
        banque; banques; offre; offres; contrat*; produit*; service*; énergie; électricité;
        crédit*; assurance*; tarif*; prix du marché; livret*; abonnement*; carte bancaire;
        placement*; appli; application; fournisseur*
    """,
    en="""
        bank; banks; plan; plans; offer; offers; product*; service; services; energy;
        electricity; loan*; insurance; tariff*; savings account*; subscription*; card; app;
        supplier*; provider*; deal
    """,
)

INTERNAL_LABELS = _cues(
    both="""
        corp; intranet; intra; internal; interne; staging; preprod; preview; sharepoint; wiki;
        jira; confluence; gitlab; jenkins; vpn; localhost
    """
)

INTERNAL_DOMAINS = _cues(
    both="local; internal; lan; corp; intranet; localhost; home.arpa; sharepoint.com"
)

SHORTENERS = _cues(
    both="""
        bit.ly; tinyurl.com; t.co; goo.gl; ow.ly; is.gd; buff.ly; rebrand.ly; cutt.ly;
        shorturl.at; lnkd.in; tiny.cc; rb.gy; urlz.fr; vu.fr; bl.ink
    """
)

FAKE_KEYS = _cues(both="AKIAIOSFODNN7EXAMPLE; wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY; changeme")
