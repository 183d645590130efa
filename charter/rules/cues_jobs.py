"""Names of jobs, French and English, for job ads (R22)."""

from .cue_lists import cues

JOBS = cues(
    fr="""
        secrétaire; comptable; standardiste; réceptionniste; caissière; barmaid; analyste; juriste;
        stagiaire
    """,
    en="""
        receptionist*; secretar*; accountant*; bookkeeper*; salesman; saleswoman; salesperson;
        adviser*; advisor*; technician*; engineer*; driver*; waiter*; waitress*; caretaker*;
        hostess*; developer*; analyst*; nurse*; carer*; operative*; cashier*; cook*; electrician*;
        plumber*; worker*; operator*; manager*; consultant*; bartender*; barman; barmaid; lawyer*;
        trainer*; assistant*; intern; interns; guard*; clerk*; teller*; candidate*; applicant*;
        student*; graduate*; colleague*; rep; reps; recruit*; trainee*; apprentice*
    """,
)

MASCULINE = cues(
    fr="""
        ingénieur; développeur; technicien; vendeur; conseiller; commercial; assistant; directeur;
        infirmier; électricien; plombier; ouvrier; conducteur; serveur; cuisinier; caissier;
        consultant; chargé de; chef de; livreur; gardien; formateur; opérateur; administrateur;
        acheteur; contrôleur; charpentier; maçon; menuisier; monteur; soudeur; animateur; rédacteur;
        auditeur; négociateur; coordinateur; coordonnateur; intégrateur; programmeur; testeur;
        mécanicien; magasinier; employé; alternant; apprenti; collaborateur; banquier; courtier;
        avocat
    """
)

FEMININE = cues(
    fr="""
        ingénieure; ingénieures; développeuse; développeuses; technicienne; techniciennes; vendeuse;
        vendeuses; conseillère; conseillères; commerciale; commerciales; assistante; assistantes;
        directrice; directrices; infirmière; infirmières; électricienne; électriciennes; plombière;
        ouvrière; ouvrières; conductrice; conductrices; serveuse; serveuses; cuisinière;
        cuisinières; caissière; caissières; consultante; consultantes; chargée de; chargées de;
        cheffe de; livreuse; livreuses; gardienne; gardiennes; formatrice; formatrices; opératrice;
        opératrices; administratrice; administratrices; acheteuse; acheteuses; contrôleuse;
        contrôleuses; maçonne; menuisière; monteuse; monteuses; soudeuse; soudeuses; animatrice;
        animatrices; rédactrice; rédactrices; auditrice; auditrices; négociatrice; coordinatrice;
        coordonnatrice; intégratrice; programmeuse; testeuse; mécanicienne; mécaniciennes;
        magasinière; employée; employées; hôtesse; hôtesses; alternante; alternantes; apprentie;
        apprenties; collaboratrice; collaboratrices; banquière; courtière; avocate; avocates
    """
)
