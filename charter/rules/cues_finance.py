"""Default expressions of the rules on figures and forecasts (R10, R11).

Some measures are financial by themselves, others only where the company speaks of itself; a few
subjects share the words and are none of ours.
"""

from .cue_lists import cues

METRICS = cues(
    fr="""
        chiffre d'affaires; chiffres d'affaires; ==CA; ==PNB; produit net bancaire; ==MOP; ==EBE;
        bénéfice net; résultat net; résultat brut; résultat opérationnel; résultat courant; résultat
        d'exploitation; résultat avant impôt*; résultat du semestre; résultat du trimestre; notre
        bénéfice; nos bénéfices; de bénéfice*; bénéfices d'; notre résultat; nos résultats; de
        résultat; marge brute; marge nette; marge opérationnelle; marge d'exploitation; marge
        d'intérêt*; marge commerciale; marge par; notre marge; nos marges; de marge; marges de;
        revenus récurrents; revenu récurrent; revenus du groupe; nos revenus; de revenus; recettes
        du groupe; nos recettes; dividende*; trésorerie; excédent brut; cash flow; free cash*; de
        cash; cash disponible; dette nette; dette brute; endettement; notre dette; solvabilité;
        fonds propres; coefficient d'exploitation; coûts d'exploitation; charges d'exploitation;
        masse salariale; primes d'assurance; clients perdus; chiffres internes; revenu moyen;
        revenus moyens; facture moyenne; encours; collecte nette; la collecte; collecte sur;
        collecte en; dépôts des clients; nos dépôts; actifs gérés; sous gestion; production de
        crédit*; production de prêts; prêts immobiliers; crédits immobiliers; taux d'impayé*; taux
        de défaut; impayés; provision*; dépréciation*; carnet de commandes; prises de commandes;
        prise de commandes; nos commandes; nos ventes; ventes de; les ventes; volumes vendus; volume
        des ventes; prix moyen de vente; prix de vente moyen; panier moyen; part de marché; parts de
        marché; churn; attrition; taux de résiliation; taux de rétention; coût d'acquisition;
        rentabilité; croissance organique; retour sur investissement; capitalisation; cours de
        l'action; cours du titre; pertes sur; pertes de; de pertes; nos pertes; perte nette; en
        perte; notre perte; déficit; investissements de; d'investissement*; nos investissements; nos
        coûts; coûts de structure; économies de; plan d'économies; budget 2025; budget 2026; budget
        2027; budget 2028; budget du groupe; budget de la division; budget marketing; notre budget;
        budget annuel; notre base clients; nombre de clients; nombre d'abonnés; nombre de contrats;
        valorisation; prévision de vente*; frais généraux; frais de personnel; charges fixes; coûts
        fixes; coût de revient; coût par client; coût d'un appel; coût moyen; ratio combiné;
        sinistralité; ratio crédits; ratio de; ratio d'; taux de transformation; taux de conversion;
        taux d'équipement; taux de facturation; taux d'occupation; tarif journalier moyen; besoin en
        fonds de roulement; ==BFR; créances; emprunt obligataire; point mort; marge du; marge de la;
        marge de l'; marge des; marge moyenne; pipe commercial; pipeline commercial; portefeuille de
        prêts; portefeuille de crédits; primes encaissées; commissions sur; commissions d'; de
        commissions; ses recettes; recettes divisées; bénéfice par; bénéfice moyen; résultat par; de
        dette; sa dette; remboursé; coefficient de; gaz vendu*; électricité vendue; ventes au;
        bénéfice annuel; résultat semestriel; résultat annuel; perte annuelle; abonnés perdus; coût
        du; objectif de vente*; objectif annuel; objectifs annuels; objectif commercial; l'action a;
        l'action prend; l'action perd; l'action gagne; le titre a; le titre prend; le titre perd;
        marge sur coût*; du bénéfice; des bénéfices; le bénéfice; les bénéfices; un bénéfice; nos
        prévisions; sinistres; taux de pénétration; point de vente rapporte; encaissements;
        décaissements; nos frais; nos charges; nos commissions; notre pnb; notre ca; notre panier;
        nos souscriptions; nos abonnés; nos volumes; nos prix de revient; nos achats; nos stocks;
        notre taux; notre ratio; notre coût; en caisse; bénéfices en; bénéfice en; recettes en;
        ventes en; chiffres du mois; chiffre du mois; chiffre de novembre; chiffre d'octobre;
        chiffre de septembre; chiffres de vente; le reporting
    """,
    en="""
        revenue; revenues; turnover; net banking income; net interest income; interest margin; net
        income; operating income; operating profit*; operating margin*; operating cost*; operating
        expense*; gross profit; gross margin*; net profit*; net margin*; profit margin*; trading
        profit; pre-tax profit*; our profit*; of profit; in profit; profits up; profits down;
        profits are; profits rose; profits fell; our margin*; margin per; margins at; earnings; eps;
        cash position; cash flow; free cash*; cash pile; cash burn; net debt; our debt; gearing;
        solvency; capital ratio; liquidity ratio; return on equity; return on capital; return on
        assets; cost of risk; cost to income; cost base; payroll; wage bill; customers lost; lost
        customers; internal figures; brings us; burn of; salary cost*; staff cost*; average revenue;
        deposits; inflows; under management; loan book; mortgage book; mortgages since; in
        mortgages; new loans; new lending; lending volume*; default rate; bad loans; non-performing;
        arrears; provision; provisions; write-down*; writedown*; impairment*; order book; order
        intake; backlog; bookings; our orders; our sales; sales of the; sales are; selling price;
        average basket; basket size; market share; churn; attrition; retention rate; acquisition
        cost; cost of acquisition; profitability; organic growth; return on investment; market cap*;
        share price; dividend*; in losses; of losses; our losses; net loss; our loss; losses on; a
        loss of; capex; capital expenditure; our costs; our budget; marketing budget; group's
        budget; budget for 2026; budget for 2027; annual budget; over budget; under budget; cost
        savings; number of customers; number of subscribers; worth of contracts; valuation;
        recurring revenue*; run rate; annual recurring; overheads; fixed costs; unit cost*; cost
        per; cost of a; average cost; combined ratio; claims ratio; loss ratio; efficiency ratio;
        loan to deposit; win rate; utilisation rate; utilization rate; day rate; working capital;
        receivables; inventories; bond issue; break-even point; points of margin; gas margins; power
        margins; solar margins; margins in; margins are; margins were; margins have; sales pipeline;
        in commissions; insurance commissions; premiums; profit per; income has; its income; of
        debt; paid back; volumes sold; gas volumes; power volumes; consumer loans; mortgage lending;
        new mortgages; annual profit; quarterly profit; quarterly result; half-year profit; annual
        loss; net result; down payments; customer base; subscribers lost; lost subscribers; rate of
        return; sales target*; annual target*; quarterly target*; the share has; our share has; the
        shares have; the stock has; stock is up; stock is down; contribution margin*; unit margin*;
        the profit; the profits; our forecasts; claims costs; claims cost; penetration rate; our
        fees; our charges; our commissions; our spend; our spending; our pipeline; our basket; our
        ratio; our rate; our cost; our volumes; our stock; our lending; our subscriber*; our
        customer numbers; conversion rate*; in the bank; in cash; number is in; numbers are in;
        november's number; october's number; the reporting; sales figures; profit is; profit was;
        profit of; ebit of; outlets; per outlet; year to date; like for like; top line; bottom line
    """,
    both="ebitda; ebit; arr; roe; roce; roi; capex; opex; arpu; cac; ltv; npl; nps financier",
)
"""Measures that are financial by themselves."""

ACTIVITY = cues(
    fr="""
        ventes; vendu*; vend; vendons; résiliations; commandes; revenus; recettes; bénéfice*;
        profit*; marge; marges; budget; coût*; prix; tarif moyen; clients; abonnés; contrats;
        comptes; souscriptions; crédits; prêts; octroyé*; livrets; volumes; croissance; résultat*;
        pertes; perte; perdu; perd; gagné; rapporte; rapportent; facturé*; facturons; signé;
        encaissé*; dépensé*; brûlé; chiffre*; investi*; actionnaires; action; équilibre; branche;
        filiale; division; ==BU; trimestre; semestre; exercice; rentre; ramène; rentable*; dettes;
        loyer; charges; salaires; à la banque; unités; achats; fusion; croît; cession; s'érode;
        englout*; parti* en fumée; cash; argent; dette; frais; commissions; ratio; ratios; pipe;
        pipeline; portefeuille; devis; acomptes; réserves; impôts; subventions; stock; stocks;
        panneaux; pompes; pris; par agence; par client; par salarié; en moyenne; activité;
        abonnements; achat; capital; chantiers; dépôts; particuliers; valeur; plonge; plongent;
        s'effondre; s'envole; grimpe; recule; progresse; atteint; atteignent; dépasse; dépassent;
        franchi; franchit; par recharge; prêtons; prêté*; intéressement; point de vente; sinistre*;
        mensualités; en banque; en caisse; pénalités; loyers; masse; distribué; versé*; reporting;
        trésor
    """,
    en="""
        average mortgage; average loan; average salary; average basket; average contract; takings;
        shop took; branch took;
        sales; sold; sells; orders; profit; profits; profitable; margin; margins; budget; cost;
        costs; costing; price; prices; customers; subscribers; contracts; accounts; sign-ups; loans;
        lent; lending; savings; volumes; growth; result; results; losses; loss; lost; loses; lose;
        bleeding; burned; burnt; earns; earned; earn; brings in; brought in; makes; made; bill;
        billed; bills; invoiced; signed; spend; spent; spending; invested; investment; shareholders;
        shares; stock; breakeven; broke even; subsidiary; division; quarter; half-year; financial
        year; down the drain; debt; charges; units; basket; numbers; dashboard; tighten; bled;
        tripled; money; wiped; poured into; cash; debts; fees; commissions; ratio; pipeline;
        portfolio; quotes; receipts; reserves; taxes; inventory; charge points; panels; pumps; per
        branch; per customer; per head; on average; business; income; capital; deposits; value;
        tanking; plunging; soaring; jumped; rose; fell; dropped; reached; reaches; hit; topped;
        tops; passed; above; took in; earning; overheads; per session; call; lends; outlet; outlets;
        claims; penalties; paid out; distributed; tradespeople; reporting; bookings; forecasts;
        forecast; target; targets; budgeted
    """,
)
"""Measures that are financial where the company speaks of itself."""

OURS = cues(
    fr="""
        notre; nos; on; nous; ma boîte; mon entreprise; ma division; ma filiale; ma ==BU; mon
        agence; ma région; mon site; la maison; le groupe; du groupe; au groupe; la boîte; la
        banque; l'agence de; la division; la filiale; le site de; le chantier de; ma direction; mon
        équipe; à l'étage; la compta; en interne; bilan interne; réunion chiffres; la direction; le
        comité; la ==DAF; town hall; la branche; branche gaz; l'activité; filiale belge; les
        services; contrôle de gestion; chiffre du mois; chiffre du jour; au comité; en comité;
        l'intranet; la trésorière
    """,
    en="""
        our; we; us; my company; my team; my region; my branch; my division; my unit; the group; the
        company; the division; the bank; my colleagues; town hall; all-hands; the dashboard;
        investor relations; the top floor; the cfo; internally; over here; around here; sales here;
        coming here; orders here; everyone here; services division; subsidiary; the charging; a year
        here; the gas business; business loses; business lost; figure of the month; number of the
        day; at the committee; the intranet; treasury; purchasing; controller's; on average;
        customer call here; group paid
    """,
)
"""Words by which the company is meant."""

OTHER_SUBJECTS = cues(
    fr="""
        insee; ==BCE; ==FMI; ==OCDE; ==Fed; banque de france; banque centrale; institut; ministère;
        gouvernement; l'étude; une étude; enquête; sondage; selon le syndicat; syndicat des;
        observatoire; baromètre; en france; en europe; dans le monde; mondial*; française; français;
        du pays; nationale; le secteur; du secteur; marché immobilier; les ménages; des ménages;
        inflation; défaillances; association; asso; ==ONG; école; écoles; collège; lycée; iut;
        tombola; kermesse; charité; caritati*; refuge; hôpital; hospice; téléthon; club; judo;
        bénévol*; parents; gâteaux; limonade; brocante; vide-grenier*; petite entreprise; start-up;
        mon fils; ma fille; mes enfants; mon record; marge de manœuvre; d'erreur; marathon;
        kilomètres; yoga; livre; livres; roman; lecture; pages; votre épargne; vos économies; votre
        entreprise; votre budget; livret a; taux du livret; perte en capital; risque de perte;
        performances passées; black friday; conseils pour; idées reçues; expliqué*; explications;
        comprendre; comment ça marche; cours du soir; bourse aux; ateliers; atelier; vidéo; tuto;
        salaire; smic; ma paie; nos salaires; femme; femmes; hommes; jouets; cagnotte; drone; projet
        associatif; chorale; dons; visiteurs; loi de finances; au bénéfice de; au bénéfice des; au
        bénéfice du; communes; commune; la mairie; la région lance; l'état; concurrent*; concurrence
        publie; cac 40; nasdaq; wall street; bourse de paris; géant*; licorne*; apple; google;
        amazon; tesla; microsoft; netflix; selon les échos; d'après le monde; d'après les échos;
        économistes; zone euro; le figaro; selon reuters; dans la presse; leur chiffre d'affaires;
        leurs bénéfices; leurs résultats; leur bénéfice; retraites; sécurité sociale
    """,
    en="""
        statistics office; ==ECB; ==IMF; ==OECD; ==Fed; ==ONS; central bank; bank of england;
        institute; ministry; government; the study; a study; survey; poll; according to publishers;
        financial times; reports the; economists; says reuters; in the press; newspaper;
        association; nationwide; worldwide; global growth; the economy; the country; the sector;
        industry-wide; households; inflation; business failures; retail sales; housing market;
        charity; hospice; shelter; raffle; bake sale; school; schools; college; university; club;
        volunteers; lemonade; car boot; second-hand; small business; start-up; startup; founders;
        self-employed; my son; my daughter; my kids; my record; margin of error; margin of mm;
        marathon; kilometres; yoga; book sales; novel; pages; your savings; your budget; your
        business; capital at risk; past performance; black friday; workshop; workshops; video;
        tutorial; tips; myths; explained; explain; explainer; how does; keynote; lecture; wage;
        wages; salary; salaries; pay rise; my pay; woman; women; men; man; books about; new book;
        his book; her book; toy drive; toys; gift fund; drone; choir; donations; visitors; turnout;
        house prices; for the benefit of; the council; the state; competitor*; rival*; nasdaq; wall
        street; ftse; giants; unicorn*; apple; google; amazon; tesla; microsoft; netflix; their
        revenue; their profit*; their results; the nhs; tech companies; according to the ft
    """,
)
"""Subjects that share the words and are none of ours."""

EVERYDAY = cues(
    fr="""
        votre; vos; vélos; artisan*; mon crédit; concert; places; réduction*; remise*; promo;
        promotion*; soldes; cours de yoga; leçon; capteur*; tomates; foyers; voiture; avions; cartes
        de visite; épargne; retraite; café; barbecue; ma consommation; assurance vie; notre
        assurance; placement*; investir; investissez; notre sélection; par mois; témoignage*; rugby;
        foot; football; tournoi; arbres; planter; photo; concours; météo; examen; sport; musique;
        appli; application; déménagement; chaudière*; cadeaux; collecte de; likes; vues; ma facture;
        mon chauffage; éolien; mâts; cafés; participation; à vélo; collègues viennent; ans dans le
        groupe; départ de; jours ouvrés; croissants; compteurs; renouvelable*; émissions; carbone;
        co2; crédit auto; un crédit vous engage; bon d'achat; parrain*; bitcoin; crypto*; brochure;
        dépôt à terme; à partir de; immobilier; billets; kilos; abonnés instagram; followers;
        abonnés en plus; abonnés à la; abonnés au; mon code; de moins sur; prêt étudiant; étudiants;
        versé en
    """,
    en="""
        energy use; own energy; emissions; carbon; co2; water use; your; concert; tickets;
        discount*; off on; sale on; promo; course; sensor; sensors;
        tomatoes; homes; basement; binding; traffic; raised; fundrais*; auction; studio; coffee;
        barbecue; life insurance; savings account; our insurance; investment plan; property
        investment; invest; investing; investment fund; our fund; a month; first euro; testimonial*;
        rugby; football; cup; tournament; trees; planting; photo; contest; exam*; music;
        satisfaction; cheque books; the weather; wind farm; monthly payments; likes; views; second
        accounts; card; my bill; my heating; turbines; coffees; cycle in; years in the group;
        leaving gift; working days; croissants; meters; renewable*; emissions; carbon; co2;
        environmentally; referral; voucher; bitcoin; crypto*; brochure; is at risk; free money; easy
        money; followers; kilos; miles; steps; house prices; flight; interest rates; share
        portfolio; my code; off the first
    """,
)
"""Everyday subjects, in which sales, costs and growth are no news of the company."""

RESULTS = cues(
    fr="""
        objectif* de résultat*; le résultat; les résultats approchent; la banque gagnera;
        rapporteront plus; production de crédits; notre production; chiffre d'affaires; ==CA; ==PNB;
        produit net bancaire; bénéfice*; bénéficiaire*; résultat net; résultat opérationnel;
        résultat d'exploitation; résultats annuels; résultats semestriels; résultats trimestriels;
        résultats du groupe; prochains résultats; nos résultats; notre résultat; résultat annuel;
        les résultats d'; chiffres de février; chiffres annuels; bilan annuel; notre marge; nos
        marges; marge opérationnelle; marge brute; dividende*; objectif* financier*; objectifs
        annuels; objectif annuel; objectif* de croissance; objectif* de vente*; rentabilité;
        rentable*; prévisions financières; prévision* de vente*; prévision* communiqu*; prévision*
        de résultat*; guidance; cours de l'action; cours du titre; cours de bourse; titre {brand};
        action {brand}; vos actions; nos actions; actionnaires; analystes; profit warning;
        avertissement sur résultat*; nos ventes; nos revenus; nos pertes; de pertes; carnet de
        commandes; nos commandes; part de marché; parts de marché; production de crédit*; la
        collecte; encours; cash-flow; trésorerie; notre dette; dette nette; dans le vert; dans le
        rouge; à l'équilibre; meilleure année de l'histoire; coût du risque; trimestre record;
        comptes de l'année; en bourse; le cours; records de vente; record de vente; coupon; achetez
        du; marge des; marge du; marge de la; marges des; marges du; activité deviendra; revenu par
        action; ==PER; vert fin; résultat semestriel; comptes annuels; comptes semestriels;
        exercice; recettes; perd* de l'argent; perd* encore; gagner* de l'argent; gagner* enfin;
        encore de l'argent; volumes de crédit*; volumes de vente*; volumes de gaz; titre passera;
        titre va; titre vaudra; titre grimpera; titre montera; en perte; budget 2027; budget 2028;
        plan à cinq ans; plan à trois ans; plan moyen terme; business plan; cours {brand}; bons
        résultats; mauvais résultats; résultats record*; année record; semestre record; ventes
        record*; chiffre record; prévision annuelle; prévisions annuelles; rouge dans les comptes;
        comptes de fin d'année; le cash va; notre cash; du cash; résultat en hausse; résultat en
        baisse; résultat record; résultats exceptionnels; résultats en hausse; résultats en baisse;
        la croissance sera; la croissance serait; croissance à; pertes à prévoir; nos chiffres;
        ventes de panneaux; ventes de gaz; ventes de bornes; les profits; nos profits; nos objectifs
        commerciaux; relèvera ses objectifs; abaissera ses objectifs; gagnera plus; gagnera moitié;
        gagnera moins; rentrées d'argent; la cession; capitalisation
    """,
    en="""
        guidance to; breaking even; double-digit growth; results season; bank earns; bring in more;
        our production; mortgage production; our guidance; beat guidance; raise guidance; cut
        guidance; full-year guidance; guidance before; guidance for; revenue*; turnover; earnings;
        profit; profits; profitable; profitability; operating profit*; net income; operating income;
        net banking income; our margin*; operating margin*; gross margin*; dividend*; our results;
        next results; full-year results; full-year numbers; full-year target*; full-year figures;
        annual results; annual target*; annual numbers; quarterly results; february's figures; our
        numbers; our figures; financial target*; sales target*; growth target*; share price; our
        shares; your shares; our stock; stock price; shareholders; analysts; their estimates;
        consensus; our sales; cash flow; eps; break even; in the black; in the red; make money;
        making money; lose money; losing money; market share; backlog; order book; net inflows;
        lending record; our lending; loan book; net debt; best financial year; cost of risk; heavy
        losses; the gas numbers; {brand} stock; sales bounce; year's numbers; stock market; accounts
        for the year; sales record; gas sales; power sales; solar sales; payout; buy {brand}; sales
        forecast; margins in; margins at; margins on; income in; fiscal year; year-end accounts;
        annual accounts; quarterly numbers; loan volumes; lending volumes; sales volumes; gas
        volumes; a loss; 2027 budget; 2028 budget; five-year plan; three-year plan; medium-term
        plan; business plan; the stock; {brand} shares; record year; record quarter; record profit*;
        record sales; record results; good results; poor results; bad results; strong results;
        bumper year; bumper quarter; trading; the numbers; year-end numbers; commercial target*;
        annual forecast; yearly forecast; red ink; our cash; the cash; cash will; result up; results
        look; results will; growth will; growth would; losses to come; year of losses; panel sales;
        charger sales; its targets; our targets; full-year forecast; will earn more; will earn less;
        earn half; market value; valuation; our value; our growth
    """,
    both="ebitda; ebit; roe",
)
"""Results and objectives that are financial by themselves."""

BUSINESS = cues(
    fr="""
        ventes; ventes de; parts de marché; revenus; recettes; pertes; perte; marge; marges;
        croissance; commandes; objectif*; exercice; trimestre*; semestre*; résultat*; chiffres;
        budget; collecte; impayés; la bourse; rendement; dette; volumes; investissements; rebond;
        business; le plan; million de clients; millions de clients; nouveaux clients; perdre des
        clients; vos actions; comptes; cours; prix; coupon; activité solaire; activité gaz; filiale;
        tête de l'eau; l'action; le titre; du titre; notre titre; cash; prévision*; cession;
        dividende; nos parts
    """,
    en="""
        sales; losses; loss; margin; margins; growth; orders; target; targets; financial year;
        quarter; quarters; numbers; figures; budget; million customers; inflows; lending; deposits;
        stock; shares; the market; debt; volumes; business; guidance; pipeline; q1; q2; q3; q4; lose
        customers; second half; first half; finish the year; half-year; income; profit; price;
        accounts; books; payout; results; the half; win a million; subsidiary; head above water;
        bank's result; arm; half as much; cash; forecasts; a result; sale of the; dividend;
        year-end; fiscal; worth
    """,
)
"""Such words where the company speaks of itself."""

OUTLOOK = cues(
    fr="""
        allons; va; vont; vais; prévoit; prévoyons; prévoient; prévoir; prévois; visons; vise;
        visent; viserons; devrait; devraient; devrions; devrons; anticipons; anticipe; anticipent;
        attendons; s'attend; s'attendent; attendez-vous; attendre à; m'attends; attendez de voir;
        tablons; table sur; tablent; tablerait; tableraient; espérons; espère; l'an prochain;
        l'année prochaine; le mois prochain; prochain trimestre; trimestre prochain; exercice
        prochain; prochain exercice; prochains; prochaine année; d'ici; 2027; 2028; 2029; 2030; dès
        le mois; au printemps; cet hiver; en vue; à venir; s'annonce*; s'achemine*; bien partis;
        bien parti; bien partie; en route vers; promis; je vous promets; vous le promets; garantit;
        garantissent; ne peut que; ne pourra que; croyez-moi; j'en mets ma; mark my; les paris;
        prédis; prédiction; pronostic*; ma conviction; selon mes calculs; d'après mes calculs;
        bientôt; revu* à la hausse; revu* à la baisse; ça sent; risque de; risquent de; prévu*; cap
        sur; plan stratégique; trajectoire; tendance pour; perspectives; vaudra; rater l'objectif;
        manquer l'objectif; on finira; jamais atteint*; s'attendre; avant le rebond; ce que dit
        notre plan; l'été prochain; dès le printemps; compte gagner; compte atteindre; mes
        estimations; nos estimations; certitude; à notre portée; à portée; dividende arrive; c'est
        réaliste; préparez-vous; dans trois ans; dans un an environ; compte tripler; compte doubler;
        compte vendre; comptons; ma prévision; notre prévision; mes prévisions; l'objectif est; nous
        visons; promet; il faudra; habituer à; notez-le; ne soyez pas surpris; à mon avis le; dans
        dix-huit mois; dans deux ans; dans un an; dans six mois; vers un; vers une; avant l'été;
        avant l'hiver; avant noël; avant la fin; au deuxième trimestre; au premier trimestre; au
        troisième trimestre; au second semestre; au prochain; pendant deux ans; pendant trois ans;
        plan à cinq ans; c'est écrit; vous verrez; l'année qui vient; en mars; en février; en
        janvier; à la fin de l'année; fin 2026; en fin d'année; tout l'hiver; cet été; jusqu'en; à
        moyen terme; à long terme; se profile; se profilent; se dessine; prête à; prêts à; parie; ne
        vois pas comment; dire adieu; dans cinq ans; dans dix ans; retenez bien; préparez le
        champagne; préparez les; seront surpris; pourrait; pourraient; attendez un peu; en route
        pour; bien placé pour; en passe de; sur le point de; c'est inévitable; c'est mathématique;
        nous a assuré; assurent; je suis sûr; j'en suis sûr; c'est certain; à coup sûr;
        vraisemblablement; risque fort; serait au rendez-vous
    """,
    en="""
        will; by my estimate; my estimate; our estimates; certainty; we project; within reach; watch
        our; once the; prepare for; about a year; three years; we'll; they'll; it'll; won't; expect;
        expects; expected; expecting; forecast; forecasts; foresee*; should; ought to; going to;
        gonna; aim to; aims to; aiming; we aim; anticipate*; on track; on course; next year; next
        quarter; next month; next results; next half; outlook; set to; bound to; predict*; project
        to; projected; counting on; count on; heading for; headed for; heading towards; about to; by
        2027; by 2028; by 2030; in 2027; in 2028; for 2027; for 2028; by december; by christmas; by
        spring; come spring; in spring; this winter; through 2027; target for; coming in; is coming;
        can only; mark my words; trust me; i promise; that's a promise; guarantee*; brace; get
        ready; i'd bet; my bet; i bet; taking bets; no way we; no doubt about it; before christmas;
        surprised if; sees; see it coming; could reach; may reach; might reach; would reach; likely;
        unlikely; pipeline; years from now; two years; plan is; the plan; judging by; sail past;
        miss our; miss the; coming here; ahead; get used to; targeting; looks; soon; before 2028;
        before 2027; from spring; next summer; within a year; months from now; coming half-year;
        coming quarter; coming year; plans to; write it down; don't be surprised; don't act
        surprised; raise its; there'll; to come; betting; before summer; before winter; before the
        end; in the second quarter; in the first quarter; in the third quarter; in the second half;
        two more years; for another year; assumes; climbs to; five-year plan; three-year plan; it's
        a given; you'll see; by year end; by the end of the year; all winter; all summer; until
        2028; through 2028; medium term; long term; looming; in sight; around the corner; poised;
        ready to; be warned; can't but; keeps losing; keep losing; on the way; bet on; more months;
        more quarters; bet you; i'll bet; can't see how; kiss; in five years; in ten years; in a
        year; remember that number; get the champagne; champagne ready; look exceptional; look
        great; look good; look bad; look awful; by summer; by winter; pouring in; in february; next
        spring; next winter; assured us; i'm sure; no way around; inevitable; certain to; sure to;
        for sure; on the verge; expectations; could double; could fall; could drop; could beat
    """,
)
"""Words of prediction."""
