"""Default expressions of the company's own topics, and of speaking for oneself (R04).

Sector topics are matters of debate; words of the trade are everyday words, so they take two signs.
"""

from .cue_lists import cues

OUR = cues(fr="notre; nos; chez nous; nous; on", en="our; we; us")

OUR_BUSINESS = cues(
    fr="""
        stratégie*; direction; politique*; groupe; entreprise; société; secteur; filière; offre;
        offres; tarif; tarifs; tarification; tarifaire; grille tarifaire; commissions; marges;
        investissement*; publicité; pub; campagne; logo; slogan; marque; clients; clientèle; appli;
        application; site web; service client; service clients; partenariat; partenariats; fidélité;
        achats; agences; guichets; guichet; centrale*; fermeture; rachat; fusion; comité de
        direction; comex; dirigeant*; management; télétravail; réorganisation; positionnement;
        gouvernance; parc immobilier; concurrents; programme de fidélité; frais; plan de; choix;
        boîte; marché; logiciel; croissance; nos prix; produits; prix; siège; usine; clients âgés;
        communication; discours; valeurs; raison d'être; engagements; transformation; virage;
        numérique; digitalisation; réseau d'agences; catalogue; gamme; facturation; factures;
        présence; prospectus; cible; actionnaires; conseil d'administration; comité; président; pdg;
        gestion; sortie du gaz; rh; recrutements
    """,
    en="""
        strategy; strategies; management; policy; policies; plan; plans; choices; group; company;
        firm; business; market; markets; industry; sector; trade; offer; offers; offering; tariff;
        tariffs; pricing; prices; price; fees; charges; margins; investment*; advert; adverts; ad
        campaign; campaign; advertising; communication; logo; slogan; brand; customers; customer;
        clients; app; website; product; products; customer service; growth; partnership*; loyalty
        scheme; loyalty programme; buying policy; branches; branch; counters; plant; plants;
        closing; closure; merger; takeover; acquisition; head office; board; executives; executive;
        leadership; remote work; reorganisation; reorganization; software; project; positioning;
        governance; fleet; chat line; competitors; roadmap; student offer; scheme; scrapping;
        dropping; messaging; values; purpose; commitments; transformation; digital strategy;
        digitalisation; branch network; catalogue; range; billing; bills; presence; target;
        shareholders; committee; chairman; chief executive; ceo; running; exit from; culture;
        complaints; insurance; contracts; loans; cards; mortgages; accounts
    """,
)

SECTOR = cues(
    fr="""
        nucléaire; éolien; éolienne*; éolien en mer; énergie solaire; photovoltaïque; hydrogène;
        charbon; géothermie; biogaz; prix du gaz; prix de l'électricité; prix de l'énergie; énergies
        renouvelables; énergies fossiles; transition énergétique; mix énergétique; politique
        énergétique; souveraineté énergétique; compteurs communicants; bouclier tarifaire; tarifs
        réglementés; rénovation énergétique; chauffage au gaz; secteur bancaire; banques centrales;
        banque en ligne; frais bancaires; frais de découvert; frais de rejet; frais de tenue; agios;
        taux d'intérêt; taux bas; taux directeurs; épargnants; livret a; crédit à la consommation;
        chéquier*; distributeurs de billets; monnaie numérique; euro numérique; assurance vie;
        cryptomonnaie*; subvention*; subventionner; taxe carbone; taxer; fiscalité; rachat
        d'électricité; autoconsommation; fournisseurs d'énergie; fournisseurs d'électricité; le
        numérique; sortie du gaz; centrales; agences rurales; banque 100 % en ligne; banques en
        ligne; factures d'énergie; zones à faibles émissions; arenh; epr; centrales nucléaires;
        sobriété énergétique; chaudières à gaz; chaudière à gaz; interdiction des chaudières;
        passoires thermiques; passoire thermique; dpe; ma prime rénov; compteurs linky; linky;
        marché de gros; marché européen; prix spot; gnl; gaz de schiste; gaz russe; gazoduc*;
        barrages; hydroélectricité; hydroélectrique*; stockage de l'électricité; batteries géantes;
        réseau électrique; réseaux électriques; lignes à haute tension; pylônes; parcs éoliens; parc
        éolien; panneaux solaires; agrivoltaïsme; biométhane; méthanisation; bois énergie; chèque
        énergie; tarif social; précarité énergétique; tva sur l'énergie; tva sur l'électricité;
        superprofits; taxe sur les; bonus des banquiers; bénéfices des banques; profits des banques;
        taux d'usure; crédit renouvelable; surendettement; crypto; bitcoin; assurance emprunteur;
        argent liquide; les espèces; disparition du cash; cash; paiement sans contact; open banking;
        néobanques; néobanque; fintechs; finance verte; finance durable; finance responsable; fonds
        de pension; capitalisation; inclusion bancaire; interdits bancaires; désert bancaire;
        déserts bancaires; agences bancaires; fermeture des agences; fermetures d'agences; centres
        d'appel; délocalisation*; chatbot*; robots conseillers; intelligence artificielle dans;
        commissions d'intervention; frais d'incident; tarifs bancaires; nos métiers; régulateur;
        autorité de régulation; commission de régulation; ouverture à la concurrence; monopole;
        privatisation; nationalis*; renationalis*; taux négatifs; hausse des taux; baisse des taux;
        hausse des tarifs; hausse des prix; prix négatifs; gel des tarifs; tarif unique; facture
        énergétique; factures d'électricité; factures de gaz; le secteur; dans le secteur; toute la
        profession; la profession; la filière; petites banques; grandes banques; banques
        mutualistes; banques privées; petits fournisseurs; énergéticiens; grands groupes; voitures
        électriques; voiture électrique; véhicules électriques; zfe; chauffage électrique; chauffage
        urbain; réseaux de chaleur; charbon de; banquiers; les banquiers; prêteurs; énergéticien;
        marché de l'énergie; marché de l'électricité; marché du gaz; factures de chauffage;
        primo-accédants; cartes de crédit; crédits immobiliers; banque de proximité; applis
        bancaires; éoliennes en mer; centrales à gaz; centrales à charbon; tarifs verts; offres
        vertes; tarification dynamique; aides à la rénovation; objectifs climatiques; prix du
        carbone; marché carbone; fonds isr; obligations vertes; taux d'épargne; taux du livret;
        virements instantanés; relevés papier; factures papier
    """,
    en="""
        nuclear; nuclear power; nuclear energy; wind power; wind farms; offshore wind; onshore wind;
        solar power; hydrogen; coal; geothermal; biogas; gas prices; electricity prices; energy
        prices; power prices; energy bills; renewables; fossil fuels; energy transition; energy mix;
        energy policy; energy security; smart meters; price cap; regulated tariffs; home insulation;
        gas boilers; banking industry; banking sector; central banks; online banking; bank charges;
        bank fees; overdraft fees; rejection fees; interest rates; low rates; mortgages; mortgage
        rates; consumer credit; cheque books; checkbooks; cash machines; cashpoints; digital euro;
        digital currency; life insurance; insurers; insurance industry; subsid*; carbon tax;
        taxation; energy suppliers; power companies; net metering; leaving gas; fossil gas; rural
        branches; online-only bank; fracking; carbon capture; nuclear plants; nuclear reactors;
        small reactors; new reactors; gas boiler; gas boiler ban; boiler ban; heat pump grants; heat
        pump subsidies; smart meter; windfall tax*; windfall profits; standing charge*; net zero
        targets; net zero target; fuel poverty; energy poverty; vat on energy; wholesale market;
        lng; shale; pipeline*; dams; hydro; hydropower; storage; grid batteries; the grid; power
        grid; pylons; onshore turbines; solar farms; solar panels on; biomethane; wood burning;
        social tariff; energy vouchers; bankers' bonuses; banker bonuses; bank profits; profits of
        banks; cashless; cash; a cashless society; contactless; open banking; challenger banks;
        neobanks; fintechs; bitcoin; crypto; green finance; sustainable finance; responsible
        finance; esg; pension funds; payday loan*; payday lenders; card rates; branch closures; bank
        branches; closing branches; bank deserts; banking deserts; call centres; call centers;
        offshoring; chatbot*; robo-advis*; handling fees; account fees; banking fees; regulator*;
        ofgem; ombudsman; deregulation; nationalis*; renationalis*; privatis*; monopoly; negative
        rates; rate hikes; rate rises; rate cuts; price rises; price hikes; price freeze; negative
        prices; flat tariff*; energy bill; electricity bills; gas bills; power bills; the sector;
        the industry; our profession; the profession; small banks; big banks; mutual banks; private
        banks; small suppliers; big suppliers; electric vehicles; electric car; evs; district
        heating; electric heating; bankers; lenders; lender; energy firms; energy companies; energy
        giants; power firms; power suppliers; energy market; power market; electricity market; gas
        market; fuel bills; heating bills; borrowers; first-time buyers; credit cards; credit card
        rates; overdraft rates; mortgage market; rural banking; high street banks; high street bank;
        bank managers; banking app; banking apps; wind turbines; gas-fired; coal-fired; green
        tariffs; green tariff; time-of-use; peak pricing; dynamic pricing; insulation grants;
        climate targets; carbon price; carbon pricing; carbon market; esg funds; green bonds;
        savings rates; savings accounts; instant payments; cheque clearing; paper statements; paper
        bills; call centres abroad; call centre; call center; price caps; capacity market*; solar
        subsid*; rooftop solar; wealth tax; bank account fees; account charges; energy profits; gas
        exit; coal exit; coal phase-out; gas networks; grid fees; network charges; power lines
    """,
)

TRADE = cues(
    fr="""
        électricité; le gaz; l'électricité; banque; banques; taux; épargne; crédit immobilier;
        guichets; guichet; assurances; chauffage; pétrole; fioul; isolation; renouvelables;
        découvert; chèques; le numérique; centrales; assureurs; heures creuses; bornes de recharge;
        voiture électrique; gaz fossile; le solaire; fournisseurs; l'état; réacteurs; contribuables;
        argent public; neutralité carbone; ménages; compteurs; chaudières; prêts; crédits;
        investisseurs; actionnaires; retraités; agences; tarifs; énergie; carburant; emprunteurs
    """,
    en="""
        gas; electricity; bank; banks; banking; rates; savings; oil; heating; insulation; electric
        cars; savers; counters; cheques; overdraft; overdrafts; solar; utilities; off-peak; taxing;
        heat pumps; biomass; ev charging; power plants; crypto; net zero; ministers; taxpayers;
        public money; turbines; reactors; suppliers; borrowers; households; meters; boilers; loans;
        mortgages; lending; investors; shareholders; pensioners; bankers; branches; tariffs; energy;
        power; fuel
    """,
)

OWN_VIEW = cues(
    fr="""
        à titre personnel; à titre privé; à titre individuel; avis personnel; avis strictement
        personnel; opinion personnelle; opinion strictement personnelle; point de vue personnel;
        réflexion personnelle; position personnelle; vision personnelle; point de vue, à titre;
        n'engage que moi; n'engagent que moi; n'engageant que moi; engage que moi; en mon nom
        propre; en mon nom seul; est la mienne; sont les miens; sont les miennes; est le mien; et
        pas celle de mon employeur; pas celle de mon entreprise; pas celles de mon employeur; sans
        lien avec la position; sans lien avec mon employeur; sans engager mon; sans engager {brand};
        indépendamment de mon employeur; je parle pour moi; je ne parle que pour moi; je parle en
        mon nom; casquette de citoyen; en tant que citoyen; en tant que citoyenne; en tant que
        simple citoyen; propos personnels; mes propos; opinions personnelles; en dehors de mes
        fonctions; hors de mes fonctions; propos personnel; n'engagent pas {brand}; n'engage pas
        {brand}; n'engagent en rien; n'engage en rien; n'engagent pas mon; n'engage pas mon; avis
        tout à fait personnel; avis purement personnel; opinion tout à fait personnelle; opinion
        purement personnelle; avis perso; opinion perso; point de vue perso; avis très personnel;
        avis de simple; avis de citoyen; à titre perso; parole personnelle; réflexion perso; mon
        avis perso; rien à voir avec mon employeur; rien à voir avec la position; pas au nom de; ni
        au nom de; ne reflète pas la position; ne reflète pas celle; ne reflètent pas la position;
        ne reflètent pas celle; ne reflètent pas ceux; ne représente pas {brand}; ne représentent
        pas {brand}; ne représente pas mon; ne représentent pas mon; ne reflète pas l'avis; en mon
        nom seulement; et je le dis; c'est moi qui le dis; je le dis en mon nom; je ne parle qu'en
        mon nom; je n'engage que moi; ça n'engage que moi; cela n'engage que moi; ce n'est que mon
        avis; c'est juste mon avis; ce n'est que mon opinion; réflexions personnelles; pensées
        personnelles; et personne d'autre; en aucun cas {brand}; en aucun cas mon employeur; et non
        de mon employeur; et non celui de mon employeur; et non celle de mon employeur; et non celle
        de {brand}; et non de {brand}
    """,
    en="""
        my view alone; my opinion alone; mine alone; my views alone; only my view; just my view; my
        own view; my own views; my own opinion; my own opinions; views are my own; views are
        mine; views my own; views mine; views expressed are; opinions are my own; opinions are mine;
        opinions my own; opinion my own; opinions mine; are mine alone; is mine alone; mine alone;
        mine and not; are mine, not; is mine, not; personal view; personal views; personal opinion;
        personal opinions; personal take; strictly personal; purely personal; in a personal
        capacity; in my personal capacity; in a private capacity; personal capacity; speaking
        personally; speaking for myself; speaking only for myself; only for myself; for myself here;
        speaking as a citizen; speaking as a private; as a private citizen; not my employer's; not
        my company's; not those of my; not that of my; on behalf of nobody; not on behalf of;
        nothing to do with my employer; own views; own opinion; personal remarks; personal remark;
        not those of; entirely personal; entirely my own; wholly personal; very personal; simply my
        own; just my own; only my own; just my personal; my private opinion; private opinion;
        private view; in my own name; not in the name of; not speaking for; i don't speak for; i'm
        not speaking for; not my employer; not the view of; not the views of; doesn't represent
        {brand}; don't represent {brand}; does not represent {brand}; do not represent {brand};
        doesn't reflect {brand}; don't reflect {brand}; doesn't represent my; don't represent my;
        does not represent my; do not represent my; doesn't reflect my employer; don't reflect my
        employer; does not reflect my employer; do not reflect my employer; doesn't reflect the
        views; don't reflect the views; doesn't reflect the position; do not reflect those; don't
        reflect those; my own take; not those of my employer; not that of my employer; not {brand}'s
        view; not {brand}'s views; not {brand}'s position; not {brand}'s opinion; not the company's
        view; not the company's position; not the company's views; in my own capacity; in no way
        {brand}'s; mine, not {brand}'s; my own, not {brand}'s; mine not {brand}'s; for nobody but
        myself; for no one but myself; just mine; mine and mine; my employer's position; just me
        talking; speaking as myself; my own thoughts; personal thoughts; personal musings; thoughts
        are my own; thoughts my own; my thoughts alone; solely my own; solely mine; my views only;
        my view only; my opinion only; only my opinion; just my opinion; i speak only for; i only
        speak for; i'm speaking only; speaking just for
    """,
)

DEBATED = cues(
    fr="""
        le nouveau siège; plan social; plan d'économies; rachats d'actions; dividendes; bonus des
        dirigeants; salaires des dirigeants; retour au bureau; fermetures d'agences; fermeture des
        agences; externalisation; banque d'affaires; filiale de détail
    """,
    en="""
        the company; the firm; the headquarters; my firm; outsourcing; offshoring; return to office;
        return-to-office; cost cutting; cost-cutting; share buybacks; buybacks; dividends; executive
        pay; executive bonuses; retail arm; energy arm; banking arm; the subsidiary; paperless
        statements; paperless billing; branch closures; closing branches; closing the branch; the
        branch closures; tidal power; wave power; wind turbine; new pricing; pricing policy; tariff
        reform; fee reform; restructuring plan; job cuts; the ad campaign; our ads; energy
        crisis; price crisis; days in the office; gas network; price shield; energy price
        shield; oil fields
    """,
)
"""Decisions and parts of a company that are debated like its trade."""
