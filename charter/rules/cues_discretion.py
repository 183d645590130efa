"""Default expressions of the rules on discretion: markings, how business goes, picture agencies.

The form is that of `cues`.
"""

from .cue_lists import cues

# --- R07: markings --------------------------------------------------------------------------------

LABELS = cues(
    both="""
        confidentiel; strictement confidentiel; très confidentiel; confidentiel entreprise;
        diffusion restreinte; diffusion limitée; diffusion interdite; usage interne; document
        interne; interne uniquement; à usage interne; ne pas diffuser; ne pas transférer; ne pas
        photographier; secret des affaires; restreint; confidential; strictly confidential; company
        confidential; highly confidential; private and confidential; privileged and confidential;
        internal use only; for internal use; internal only; do not distribute; do not forward; do
        not share; not for distribution; not for circulation; restricted; eyes only
    """,
)

CODES = cues(
    both="C2; C3; C4",
)

# --- R12: how business goes -----------------------------------------------------------------------

FINANCIAL = cues(
    fr="""
        chiffre d'affaires; ==CA; jour des résultats; nos ventes; ventes record*; nos résultats;
        résultats trimestriels; résultats du trimestre; résultats du troisième trimestre; résultats
        financiers; résultats annuels; résultats semestriels; carnet de commandes; prises de
        commandes; prise de commandes; nos commandes; nos chiffres; chiffres du trimestre; chiffres
        de vente; rentabilité; nos marges; notre marge; les marges; marge opérationnelle; marge
        brute; nos bénéfices; notre bénéfice; bénéfice net; trésorerie; nos parts de marché; parts
        de marché; part de marché; cours de l'action; cours de bourse; dividende*; gagné d'argent;
        gagné autant d'argent; gagne de l'argent; perd de l'argent; perdu d'argent; activité
        commerciale; dynamique commerciale; performance commerciale; performances commerciales;
        objectifs commerciaux; objectif commercial; objectifs de vente; objectif de vente; notre
        business; croissance du groupe; croissance de l'activité; nos volumes; nos encours;
        troisième trimestre; quatrième trimestre; ce trimestre; T3; T4; intéressement; la marche des
        affaires; les affaires; clients qui partent; nos commerciaux; production de crédit*; bilan
        commercial; nos perfs; publication des comptes; publication des résultats; sortie des
        résultats; nos comptes; les comptes du groupe; résultats d'octobre; résultats du groupe;
        chiffres d'octobre; chiffres de septembre; chiffres du mois; classement commercial;
        challenge commercial; plan de vente; taux de marge; carnet plein; carnets de commandes;
        carnet de rendez-vous; rendement commercial; PNB; notre résultat; chiffre du mois; notre
        trésorerie; résultat du trimestre; nos recettes; recettes; notre activité commerciale; vague
        de résiliation*; trimestriels; trimestrielle; comment va {brand}; comment se porte {brand};
        {brand} va bien; {brand} va très bien; {brand} va mal; {brand} se porte; {brand} cartonne;
        {brand} gagne; {brand} perd; {brand} engrange; {brand} est en feu; {brand} a gagné; {brand}
        a perdu; {brand} souffre; {brand} rame; comment va la boîte; comment va le groupe; santé de
        {brand}; santé financière; bonne santé du groupe; la boîte va bien; la boîte va mal; la
        boîte tourne; le groupe va bien; le groupe va mal; perd * clients; perd des clients; perdons
        * clients; perdons des clients; perdu * clients; perdu des clients; perte de clients; gagne
        * clients; gagne des clients; gagnons * clients; gagné * clients; gagné des clients; gain de
        clients; fuite des clients; nos clients partent; nos clients fuient; nos clients reviennent;
        clients qui reviennent; clients qui fuient; clients qui s'en vont; clients s'en vont;
        tableau de bord du trimestre; tableau de bord commercial; dashboard du trimestre; chiffre de
        la semaine; chiffres de la semaine; parts d'audience; la marge; nos tarifs * vendent;
        contrat remporté; contrat gagné; remporte un contrat; remporté un contrat; gagné un contrat;
        gros contrat; beau contrat; contrats gagnés; contrats remportés; fin de trimestre; bilan du
        trimestre; score du trimestre; chiffres de la région; chiffres régionaux; résultats de la
        région; résultats régionaux; résultats de l'agence; chiffres de l'agence; bilan de l'année;
        atterrissage; au-dessus du budget; en dessous du budget; sous le budget; budget tenu; dépôts
        de nos; collecte d'épargne; les vendeurs; nos vendeurs; nos vendeuses; force commerciale;
        nos tarifs; plan d'économies; appel d'offres gagné; appel d'offres remporté; marché
        remporté; marché gagné; nouveau client; nouveaux clients; client signé; clients signés;
        clientèle en hausse; clientèle en baisse; dépôts de nos clients; dépôts des clients; les
        dépôts; pour les résultats; avant les résultats; les actionnaires vont; nos actionnaires;
        nos parts; nos abonnés; prêts distribués
    """,
    en="""
        revenue*; turnover; results day; sales figures; our results; quarterly results; quarterly
        figures; financial results; full-year results; half-year results; upcoming results; order
        book; order intake; our orders; our numbers; our figures; profitability; margin*; our
        profit*; net profit; earnings; cash flow; market share; share price; dividend*; making
        money; losing money; made money; sales target*; sales performance; commercial performance;
        our growth; company's growth; our volumes; third quarter; fourth quarter; this quarter;
        quarterly numbers; bookings; backlog; our pipeline; profit-sharing; top line; bottom line;
        our sales reps; our salespeople; new business; commercially; business is; trading update;
        how the company is doing; when the accounts come out; october numbers; september numbers;
        october figures; october results; group results; sales ranking; sales contest; sales league;
        monthly numbers; monthly figures; margins; net new; net banking income; our takings;
        takings; our accounts; results season; sales are; sales were; sales have; sales keep; sales
        just; our top line; our commercial; vintage quarter; quarterly; our business is; business
        has been; our sales are; our sales have; our sales fell; our sales grew; how is {brand}
        doing; how's {brand} doing; {brand} is doing; {brand} is crushing; {brand} is struggling;
        {brand} is booming; {brand} is making; {brand} is losing; {brand} made; {brand} lost; how
        the group is doing; how we're doing; how are we doing; health of {brand}; financial health;
        the company is doing; the group is doing; lose * customers; losing * customers; lost *
        customers; lose customers; losing customers; lost customers; win * customers; winning *
        customers; won * customers; won customers; gained * customers; gaining * customers; lose *
        clients; losing * clients; lost * clients; win * clients; won * clients; winning clients;
        loss of customers; customers are leaving; customers leave; customers are back; customers
        come back; customers are coming back; dashboard for the quarter; sales dashboard; weekly
        numbers; numbers for the week; the margin; contract won; won a contract; won the contract;
        won a big; won a huge; big contract; huge contract; new contract; contracts won; end of the
        quarter; end of quarter; quarter-end; regional figures; regional numbers; regional results;
        branch results; branch figures; above budget; below budget; on budget; over budget; under
        budget; deposits; our sellers; every seller; our reps; sales force; gross margin; tender
        won; won the tender; new client; new customer win; signed a new client; signed a new
        customer; year-end numbers; full-year; half-year; for the results; before the results;
        shareholders will; our shareholders; our subscribers
    """,
    both="Q3; Q4; ebitda",
)

BUSINESS = cues(
    fr="""
        trimestre; semestre; ventes; résultats; chiffres; commerciaux; équipes commerciales; équipe
        commerciale; force de vente; commandes; contrats; signatures; abonnements; souscriptions;
        ouvertures de compte*; comptes pros; nouveaux clients; croissance; appels d'offres; appel
        d'offres; panier moyen; volumes; business; marge; marges; bénéfice*; profits; performance*;
        perfs; budget; parrainages; résiliations; résiliation*; impayés; taux de transformation;
        leads; prospects; contrats signés; nouveaux contrats; nos contrats; objectifs; nos
        objectifs; ses objectifs; objectif annuel; objectif atteint; objectif dépassé; encours de
        crédit*; collecte nette; ouvertures de comptes; les affaires; =demande; la demande;
        =demandes; ouvertures; ventes de; classement régional; classement des agences; souscrip*;
        abonnement*; chiffre; trimestriel*; carnet; clients pros; nouveaux abonnés; client perdu;
        clients perdus; gros client; gros clients; nouveau client; grands comptes; marchés publics;
        appels entrants; fréquentation; transformation; parrainage; résili*; pipe; prospection;
        closing; deals; renouvellement*; reconduction*; réabonnement*; rétention; fidélisation;
        désabonnement*; transactions; panier; cross-sell; upsell; carnets; commandes fermes;
        abonnés; devis signés; prêts accordés; prêts distribués; crédits accordés; dossiers signés;
        signent; ventes additionnelles; ventes en
    """,
    en="""
        quarter; half-year; sales; results; numbers; figures; reps; salespeople; sales team*;
        account managers; orders; contracts; subscriptions; sign-ups; signups; signing up; signed
        up; new customers; new clients; client win; client wins; customer wins; growth; demand;
        tenders; tender; renewals; churn; cancellations; volumes; profit*; performance; performed;
        quotes; leads; prospects; bonus*; commission*; every target; our targets; sales targets;
        annual target; contracts this; signed contracts; business accounts; the pipeline; gas
        business; energy business; big deals; new accounts; regional table; branch ranking; league
        table; customer numbers; big client; big clients; big customer; new client; new customer;
        key account*; public contracts; footfall; inbound calls; closing; deals; order intake;
        cross-selling; conversion; takings; new savings accounts; production target; retention;
        cancellation*; basket; upsell; firm orders; subscribers; subscriber; quotes signed; loans
        granted; granted loans; renewal
    """,
)

WEAK_BUSINESS = cues(
    fr="""
        clients; clientèle; agences; agence; bilan; saison; rentrée; automne; hiver; campagne;
        argent; fin d'année; courbe*; indicateurs; région; vend; vendu; vendons; vendent; {brand}
        est; {brand} * est; {brand} vit; {brand} a; {brand} * a; crédit immobilier; crédits; prêts;
        contrats; comptes; signé; signés; abonnés; placements; livrets; assurances; pompes à
        chaleur; activité; portefeuille; encours; collecte; offre gaz; volumes de gaz; conseillers;
        assurance; assurance habitation; prêts auto; prêt auto; prêt immobilier; bornes; bornes de
        recharge; panneaux; panneaux solaires; chaudières; livret; offre; offres; abonnement;
        contrats de maintenance; dépannage*; rénovation; photovoltaïque; boutique; boutiques;
        filiale; téléphone; standard; année; branche gaz; branche énergie; assurances auto; gens;
        concurrents; concurrence; budget; équipe commerciale; directeur commercial; directrice
        commerciale; vendeurs; secteur; mon secteur; marché; groupe; boîte; devis; la banque;
        banque; l'énergie; actionnaires; investisseurs; filiales; région est; région ouest; région
        nord; région sud; direction commerciale; la concurrence; offres vertes; compteur; cartes;
        assurance-vie; travaux; chantiers; interventions; appels; rendez-vous; rdv; réseau
        d'agences; points de vente; mois; novembre; octobre; décembre; septembre
    """,
    en="""
        customers; clients; season; autumn; fall; winter; end of the year; money; branches; branch;
        campaign; region; curve; dashboard; sold; selling; sell; contracts; signed; accounts;
        mortgages; loans; lending; heat pumps; insurance policies; savings accounts; buys; buying;
        deals; targets; pipeline; gas offer; gas plans; energy plans; advisers; insurance; home
        insurance; car loans; car loan; chargers; panels; solar panels; boilers; offer; offers;
        service contracts; maintenance contract; maintenance contracts; renovation; photovoltaic;
        shops; shop; subsidiary; phones; switchboard; target; year; gas unit; energy unit; {brand}
        is; {brand} * is; {brand} has; {brand} * has; {brand} sold; {brand} * sold; {brand} keeps;
        rivals; competition; competitors; budget; sales director; commercial director; sellers;
        sector; group; company; quotes; the bank; energy; shareholders; investors; subsidiaries;
        eastern region; western region; northern region; southern region; sales floor; green offers;
        counter; packages; cards; life insurance; works; jobs; call-outs; calls; appointments;
        meetings; branch network; november; october; december; september; month; months; patch;
        crew; our loans
    """,
)

OURS = cues(
    fr="""
        notre; nos; on; nous; chez nous; ma boîte; mon entreprise; mon équipe; mon agence; ma
        région; la maison; le groupe; la boîte; la direction; notre groupe; mes clients; nos
        agences; notre agence; ici; dans ma région; notre région; ma boutique; mon secteur; mon
        service; chez {brand}; l'agence; les agences; les collègues; ma prime; mon bonus; ma
        commission; mon variable; mes objectifs; mon portefeuille; filiale; la filiale; notre
        filiale; nos techniciens; nos conseillers; notre banque; mes ventes; mes chiffres; mon
        directeur; ma directrice; mon manager; l'équipe
    """,
    en="""
        our; we; us; we're; we've; we'll; my company; my team; my region; my branch; over here; the
        company; the group; the team; our branch; our branches; here; round here; my patch; my shop;
        my sector; my division; our division; the branch; my desk; my bonus; my commission; my
        targets; my portfolio; subsidiary; the subsidiary; our engineers; our advisers; my
        customers; my clients; my figures; my numbers; my area; my accounts; my sales; my director;
        my manager; my boss
    """,
)

# --- R29: picture agencies ------------------------------------------------------------------------

AGENCIES = cues(
    both="""
        AFP; Agence France-Presse; Getty; Getty Images; Reuters; Shutterstock; iStock; Alamy; Adobe
        Stock; Associated Press; AP Photo; EPA; Bridgeman; Corbis; Depositphotos; Dreamstime; 123RF;
        Hans Lucas; MaxPPP; Sipa; Gamma-Rapho; Magnum Photos; Belga; Keystone; Picture Alliance;
        Fotolia
    """,
)
