"""Default expressions of the rules, French and English, in the syntax of `terms`.

They are a starting point: a company replaces or completes them in the rule itself.
"""

from .cue_lists import cues as _cues

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
        corp; intranet; intra; internal; interne; staging; preprod; preview; recette; uat; qualif;
        sandbox; sharepoint; wiki; jira; confluence; gitlab; bitbucket; jenkins; nexus; sonar;
        sonarqube; artifactory; grafana; kibana; backoffice; extranet; vpn; citrix; adfs; webmail;
        localhost
    """
)

INTERNAL_DOMAINS = _cues(
    both="""
        local; internal; lan; corp; intranet; localhost; home.arpa; sharepoint.com; atlassian.net;
        service-now.com; onmicrosoft.com
    """
)

SHORTENERS = _cues(
    both="""
        bit.ly; tinyurl.com; t.co; goo.gl; ow.ly; is.gd; buff.ly; rebrand.ly; cutt.ly;
        shorturl.at; lnkd.in; tiny.cc; rb.gy; urlz.fr; vu.fr; bl.ink
    """
)

FAKE_KEYS = _cues(both="AKIAIOSFODNN7EXAMPLE; wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY; changeme")
