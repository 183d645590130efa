"""Default expressions of the rules, French and English, in the syntax of `terms`.

They are a starting point: a company replaces or completes them in the rule itself.
"""

from .cue_lists import cues as _cues

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
