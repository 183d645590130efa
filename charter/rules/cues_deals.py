"""Default expressions of the rule on deals.

The form is that of `cues`; `{brand}` stands for each company that matters, ours first.
"""

from .cue_lists import cues
from .cues_deal_hints import HINTS as HINTS
from .cues_deal_hints import SECRETS as SECRETS

DEALS = cues(
    fr="""
        rachat; racheter; rachète; rachètent; rachetons; racheté; rachetée; rachetés; OPA; OPE;
        offre publique; offre de rachat; prise de contrôle; prendre le contrôle; prise de
        participation; entrer au capital; entre au capital; entrée au capital; entrent au capital;
        au capital de; ouverture du capital; ouvre son capital; levée de fonds; lever des fonds;
        lève des fonds; tour de table; introduction en bourse; s'introduire en bourse; entrée en
        bourse; coté en bourse; se vend; à vendre; mise en vente; céder; cède; se faire racheter; se
        faire absorber; absorber; absorbe; coentreprise; joint-venture; data room; due diligence;
        lettre d'intention; pourparlers; négociations exclusives; négociation exclusive; en
        négociation; fonds spéculatif*; accord avec {brand}; fera partie du groupe; feront partie du
        groupe; unir * forces; unisse* * forces; unissons * forces; veut {brand}; veulent {brand};
        discussions exclusives; en négociation avec; en discussion avec; se marier avec; mariage
        avec; épouser; jette son dévolu; protocole d'accord; rapprochement avec; se rapprocher de;
        nouveau propriétaire; nouvel actionnaire; changer de propriétaire; changement d'actionnaire;
        actionnaire majoritaire; fusion avec; fusionner avec; fusionne avec; fusion entre; croquer;
        mettre la main sur; met la main sur; rafler; escarcelle; entrait en bourse; entrer en
        bourse; entre en bourse; entrera en bourse; cotation; cherche un acheteur; cherche un
        repreneur; cherche preneur; cherche acquéreur; repreneur*; acquéreur*; acheteur; sur les
        rangs; prend une participation; prendre une participation; participation dans; participation
        au capital; scission; scinder; se scinder; lorgne*; lorgnerait; lorgnent; convoite*; vente
        de la filiale; vendu à; vendue à; vendus à; nous vendre; va être vendu*; être racheté*; être
        vendu*; être cédé*; passer sous pavillon; sous pavillon; dans le giron; tomber dans; avaler;
        avale; gober; engloutir; dévorer; ne faire qu'un; ne feront qu'un; ne ferons qu'un; se dire
        oui; mariage en vue; fiançailles; noces; alliance capitalistique; échange d'actions; parité
        d'échange; montée au capital; monte au capital; monter au capital; rachat d'actions; banque
        d'affaires; banques d'affaires; fonds d'investissement; private equity; capital-risque;
        lever * millions; lève * millions; signature du rachat; projet de rachat; offre hostile;
        rejoindre le groupe; rejoint le groupe; rejoindra le groupe; chez nous bientôt; sera à nous;
        seront à nous; est à nous; racheter un concurrent; tractations; carve-out; due dil;
        absorption; absorbé*; démantel*; privatis*; nationalis*; plan de cession; mise en bourse;
        fusion; fusions; indiscrétion; bourse de; fonds américain; fonds étranger; à un fonds; au
        fonds; nouveaux actionnaires; nos futurs actionnaires; entre dans le groupe; rejoindre notre
        groupe; intégrer le groupe; intègre le groupe; vendue; vendu; cédée; cédé; nous offrons;
        ouvrir son capital; augmentation de capital; partenariat capitalistique; rapprochement;
        acheteurs; nous acheteurs; vente de {brand}; vente d'{brand}; offre sur {brand}; offre pour
        {brand}; offre pour notre filiale; offre sur notre; cession de {brand}; cession d'{brand};
        cession de notre; cession de la filiale; vendre {brand}; céder {brand}; acheter {brand};
        achète {brand}; s'offrir {brand}; s'offre {brand}; achat de {brand}; rachet*; absorb*;
        acquéreu*; fusionn*; cèd* sa; cèd* ses; céd* sa; céd* ses; indépendan*; à hauteur de * %;
        sort le chéquier; sortir le chéquier; sortons le chéquier; chéquier; carnet de chèques;
        introdui* en bourse; introduction de; coter; cote en bourse; sera cot*; entre chez {brand};
        entrer chez {brand}; {brand} entre au; {brand} entre dans; reprend les activités; reprendre
        les activités; reprenons les activités; reprise des activités; reprend une partie; reprise
        de {brand}; reprise d'{brand}; reprend {brand}; reprendre {brand}; sortir {brand}; dossier
        {brand}; les deux logos; deux logos; signature des deux; les deux présidents; les deux pdg;
        les deux patrons; main dans la main; bague au doigt; passer la bague; lune de miel;
        corbeille de la mariée; la mariée; rapproch*; adosse*; adossement; s'adosser; contrôle de
        {brand}; mainmise; emporter {brand}; racler; ticket d'entrée; investit dans {brand};
        investir dans {brand}; investissons dans {brand}; investissement dans {brand}; entrée de *
        capital; minoritaire*; majoritaire*; consolidation du secteur; consolider le secteur;
        nouveau groupe; géant européen; leader né; holding; spin off; dérivation; apport d'actifs;
        actifs de {brand}; activités de {brand}; activités d'{brand}; les activités gaz; les
        activités banque; branche gaz; la branche * de {brand}; filialis*; closing de; signing;
        valorisation; valoris* à; mise à prix; surenchère; surenchéri*; enchères pour; prétendant*;
        courtis*; drague; draguent; flirt*; fiancé*; convol*; noce; idylle; mettre la bague;
        acquiert {brand}; acquérir {brand}; acquièrent {brand}; acquis {brand}; a l'œil sur; l'œil
        sur; dans le viseur; en ligne de mire; lever du cash; lever de l'argent; lever de l'argent
        frais; argent frais; fonds souverain; fonds souverains; fonds de pension; nouvel
        investisseur; on les rachète; les rachète; les racheter; nous rachète; nous racheter; nous
        rachètent; vendre ses agences; vend ses agences; vendre nos agences; vend nos agences; vente
        de nos agences; vente des agences; cède ses agences; céder nos agences; se séparer de; se
        sépare de; se séparerait; se débarrass*; se délester; démembr*; dépecer; dépeçage; vendu en
        morceaux; par appartements; nous croquer; nous manger; nous avaler; nous bouffer; futur
        ensemble; nouvel ensemble; nom du futur; la scission; scission est; audite {brand}; auditer
        {brand}; auditons {brand}; audit de {brand}; audit chez {brand}; vote * sur le
        rapprochement; entrons au capital; entrer dans le capital; deviennent actionnaires; devenons
        actionnaires; devient actionnaire; prise de capital; monter à bord; rejoindre {brand};
        rejoignent {brand}; intégration de {brand}; intégrer {brand}; intégrons {brand}; ensemble
        avec {brand}; mariage avec {brand}; alliance avec {brand}; fusion avec {brand}; {brand} nous
        rachète; {brand} veut nous; {brand} va nous; un seul groupe; une seule entreprise; une seule
        boîte; {brand} rachète; {brand} rachèterait; {brand} achèterait; {brand} va racheter;
        {brand} vendrait; {brand} à vendre; {brand} serait vendu*; {brand} serait à vendre; {brand}
        serait racheté*; {brand} sera vendu*; {brand} sera racheté*; {brand} est à vendre; {brand}
        change de mains; {brand} passe sous; {brand} intéresse; s'intéresse à {brand}; s'intéresse
        de près à {brand}; s'intéresse de très près à {brand}; intéressé* par {brand}; un seul logo;
        un logo commun; {brand}, c'est pour nous; {brand} c'est pour nous; {brand} est à nous;
        {brand} pour nous; fonds canadien; fonds anglais; fonds chinois; fonds qatari; un fonds;
        contrat de cession; l'encre n'est pas; {brand} quitte le; {brand} quittera; {brand} *
        quittera; {brand} * quitte le; {brand} quitterait; {brand} sort du groupe; {brand} sortira;
        {brand} * sort du; perdu {brand}; possède {brand}; possédera {brand}; plus qu'un groupe;
        plus qu'une entreprise; plus qu'une seule; plus qu'un seul; série a; série b; série c; raté
        {brand}; manqué {brand}; millions en poche; au plus offrant; plus offrant
    """,
    en="""
        takeover; take over; taking over; merger; merging with; merge with; merges with; acquire;
        acquires; acquiring; acquired by; being acquired; acquisition of; buyout; buy-out; buying
        out; bought out; buy up; buying up; bid for; hostile bid; tender offer; stake in; a stake;
        minority stake; majority stake; going public; go public; listing; float; raise funds;
        raising funds; funding round; series a; series b; series c; fresh capital; new investor*;
        divest*; spin-off; spin off; sell off; selling off; up for sale; for sale; joint venture; in
        talks with; in talks; exclusive talks; exclusive negotiations; term sheet; letter of intent;
        due diligence; data room; new owner*; change of owner*; tie the knot; tie-up; snap up;
        snapping up; swallow; gobble up; sold to; joining forces; join forces; becoming part of;
        becomes part of; part of the family; shareholder; investment round; merge; put in an offer;
        made an offer; makes an offer; looking for a buyer; looking for buyers; a buyer for; seeking
        a buyer; made a bid; bidding for; bidder*; circling; wedding bells; private equity; sold
        off; being sold; be sold; will be ours; is ours; are ours; be ours; split the group; split
        up; demerger; break up the group; break-up; carve out; carve-out; taking a * stake; take a *
        stake; takes a * stake; taking a stake; joins the group; joining the group; join the group;
        under our roof; in our basket; in the bag; swallowing; swallowed; gobbling; eaten up; eat
        up; eating up; buy us; buying us; bought us; bought by; selling us; sell us; acquire us;
        acquirer; suitor*; courting; investment bank*; venture capital; closed a * round; closing a
        round; raised * million; raising * million; raise * million; million round; stock market
        debut; share swap; delist*; nationalis*; one company; become one; becoming one; marry;
        marrying; engaged to; hostile offer; merging; list on; stock market listing; part of us;
        joins us; part of the group; american fund; investment fund; raises * million; raises money;
        capital increase; new shareholder*; about to be sold; buyer is; the buyer; up for grabs;
        must be buying; we're acquiring; fusion; tying the knot; in the air; integration team; sale
        of {brand}; sale of our; offer for {brand}; offer for our; deal with {brand}; deal for
        {brand}; buy {brand}; buying {brand}; buys {brand}; bought {brand}; sell {brand}; selling
        {brand}; sold to a; owned by a fund; to an american fund; circling {brand}; eyeing {brand};
        {brand} will be ours; {brand} is ours; {brand} joins us; absorb*; acquir*; independent for;
        stay independent; stays independent; independence; chequebook; checkbook; at * per share;
        coming into {brand}; comes into {brand}; {brand} file; dossier on {brand}; both logos; two
        logos; two chairmen; two ceos; both ceos; both bosses; hand in hand; ring on; honeymoon; the
        bride; bride; bridesmaid*; getting hitched; hitched; invest in {brand}; investing in
        {brand}; investment in {brand}; minority; majority; consolidation; new group; european
        giant; holding company; asset swap; assets of {brand}; activities of {brand}; {brand}'s
        activities; gas activities; spin {brand}; float {brand}; floating {brand}; spin out;
        spinning out; list {brand}; listing of {brand}; flotation; going for an ipo; valuation;
        valued at; outbid*; bidding war; auction for; courts {brand}; courtship; flirt*; dating
        {brand}; seduc*; woo*; swoop*; pounce*; raid on {brand}; in the frame; cash injection; fresh
        money; injecting; injects; recapitalis*; bail out; bailout; rescue of {brand}; rescue
        {brand}; take {brand} over; taking {brand}; take * out of the group; carve {brand}; eye on;
        its eye on; in its sights; in our sights; get cash; getting cash; raise cash; sovereign
        fund; sovereign wealth; pension fund; buying them; buying it out; we're buying them; selling
        its; selling our branches; sell our branches; sell its; selling off our; selling the
        branches; part ways with; getting rid of; offload*; break it up; sold in pieces; sold piece;
        gobble us; eat us; swallow us; take us over; combined company; combined group; new entity;
        name for the combined; the split; split is; new shareholder; auditing {brand}; audit of
        {brand}; become shareholders; becoming shareholders; become a shareholder; integration of
        {brand}; integrating {brand}; tie-up with {brand}; alliance with {brand}; merger with
        {brand}; {brand} to buy; {brand} is buying; {brand} buys; {brand} to acquire; {brand} is
        acquiring; {brand} wants to buy; {brand} wants us; {brand} is after us; {brand} for sale;
        {brand} is for sale; one group; single company; we and {brand}; take over {brand}; taking
        over {brand}; takes over {brand}; {brand} is being sold; {brand} will be sold; {brand} gets
        sold; {brand} goes to; interested in {brand}; interest in {brand}; single logo; one logo;
        common logo; a fund; a canadian fund; a foreign fund; share offer; sale contract; sale
        agreement; ink isn't dry; ink is not dry; {brand} will leave; {brand} * will leave; {brand}
        leaves the group; {brand} * leaves the group; {brand} leaving the; {brand} * leaving the;
        {brand} out of the group; {brand} leaves us; lost {brand}; losing {brand}; missed {brand};
        missing {brand}; hands on {brand}; independent {brand}; owns {brand}; hedge fund*; agreement
        with {brand}; wants {brand}; want {brand}; own {brand}; owned by {brand}; million in the
        bag; millions in the bag; highest bidder
    """,
    both="IPO; M&A; fusion-acquisition; term sheet; pre-ipo; spin-off; LBO",
)

SURE_DEALS = cues(
    fr="""
        OPA; OPE; offre publique; introduction en bourse; entrée en bourse; entrer en bourse;
        entrera en bourse; entre en bourse; mise en bourse; prise de participation; prise de
        contrôle; entrée au capital; ouverture du capital; augmentation de capital; data room; due
        diligence; lettre d'intention; contrat de cession; protocole de cession; cession de notre;
        cession de la filiale; vente de notre filiale; vente de la filiale; nouvel actionnaire;
        futur actionnaire; fusion-acquisition; carve-out; scission; rachat de notre; négociations
        exclusives; être rachetés; être rachetée; être racheté; nous rachète; nous racheter; va nous
        racheter; pacte d'actionnaires; montée au capital
    """,
    en="""
        takeover bid; tender offer; share offer; going public; go public; stock market debut; stock
        market listing; stock exchange listing; flotation; stake in our; capital increase; letter of
        intent; due diligence; data room; sale contract; sale agreement; sale of our; selling our
        subsidiary; new shareholder; future shareholder; carve-out; spin-off of; demerger; exclusive
        talks; being acquired; being bought; being taken over; buying us; buy us; take us over;
        taking us over; shareholder agreement; closing planned; bidder; bidders
    """,
    both="IPO; M&A; LBO; term sheet",
)

WEAK_DEALS = cues(
    fr="""
        acquisition; acquisitions; acquérir; acquiert; fusion; fusions; fusionner; fusionnent;
        rapprochement; capital; actionnaire*; investisseur*; bourse; emplettes; achat; achète;
        acheter; achetons; cible; proie; opération; gros coup; gros dossier; signature; deal;
        mariage; fiançailles; fonds; vend; vendre; filiale; alliance; on rachète; rachète; racheter;
        dîner; absorber; vente; s'offre; s'offrir; fintech; start-up; startup; nouveau nom; audit;
        audite; auditeurs; géant; prendra les commandes; prend les commandes; prendra les rênes;
        prend la main; avocats; banquiers; consortium; propriétaires; comité d'intégration;
        s'installe*; doublons; ordre du jour; conseil se réunit; comité exécutif; parité; emménag*;
        indépendant*; participation; prospectus; actionnariat; synergies; cession; céder; investi;
        investir; investit; repris; reprise; reprendre; regroup*; même groupe; même entreprise;
        réorganisation; convoit*
    """,
    en="""
        new home; love story; separated; out of money; bids; suitor*; split in two; valuing;
        acquisition; acquisitions; acquired; merge; merged; buy; buys; buying; bought; purchase;
        sell; selling; target; funds; investor*; invest; investing; deal; wedding; marriage; bid;
        shareholder*; capital; shopping; banker*; lawyers; signing; alliance; big move; stake;
        swallow; snap up; shareholders; dinner between; takes over; fintech; start-up; startup; new
        name; audit; auditing; combined; giant; first in line; pick it up; takes the reins;
        auditors; consortium; owners; integration committee; integration; moving in; duplicate*; on
        the agenda; board meets; board votes; ratio; independent; prospectus; synergies; invested;
        invests; taken over; same group; same company; restructuring; wants our; eyed; eyeing;
        courting; big purchase; purchases; valued; value of; owner
    """,
)

NOT_DEALS = cues(
    fr="""
        acquisition de compétences; acquisition de données; acquisition de talents; acquisition du
        langage; acquisition d'images; acquisition de clients; acquisition du français; fusion
        nucléaire; fusion froide; fusion thermonucléaire; cuisine fusion; jazz fusion; fusion de
        métal; fusion musicale; fusion des agences; fusion des équipes; fusion des applis; fusion
        des deux équipes; fusion des deux applis; en fusion; rachat de crédit*; rachat de
        trimestres; rachat de points; rachat de livres; levée de fonds pour; levée de fonds
        solidaire; tour de table pour; association; caritatif*; téléthon; cours d'histoire; git;
        branche git; branches git; branche principale; pull request; métaux; plasma; iter; bourse
        aux; bourse d'études; bourse du travail; bourse étudiante; siècle dernier; histoire sur;
        bibliothèques; traiteur; retraite; réacteur; tout-petits; salle des fêtes; voisins; offre
        d'emploi; offres d'emploi; appel d'offres; offre pour les particuliers; école de commerce;
        comment fonctionne; pas à vendre; je vends; on vend notre; à vendre sur; vente de gâteaux;
        vente de charité; vente privée; fonds de dotation; hackathon; appel des; pour le climat;
        équipes de foot; deux équipes; gardien de but; ma sœur; mon frère; ma fille; mon fils; le
        livre de; dans le respect; j'ai vendu ma; j'ai vendu mon; ancien chef; ancienne chef*; un
        salaire; j'ai rejoint; pour les étudiants; vidéo pour; en cinq minutes; chorale; table
        ronde; conférence; salon; webinaire; course; marathon; tournoi; prix de l'innovation;
        capital confiance; capital humain; capital sympathie; bilan carbone; norme; atelier; journée
        de la; journée du; journée des; journée de formation; journée de recrutement; visite de;
        stage chez; ancien stagiaire; ancienne de; j'ai travaillé chez; en provenance de; alternance
        chez; embauch*; rachat d'électricité; électricité des particuliers; obligation d'achat;
        rachat du surplus; rachat de l'électricité; forum des métiers; forum des écoles; forum
        emploi; forum étudiant; un œil sur; gardez l'œil; caramel; mon mariage; notre mariage; son
        mariage; mariage de; boulangerie; transmission; cafetière; fusions-acquisitions à; à
        l'école; étudiants; jazz; cornemuse; gym; abonnement; voisins d'en face; anniversaire; opéra
    """,
    en="""
        talent acquisition; data acquisition; language acquisition; skill acquisition; customer
        acquisition; image acquisition; nuclear fusion; fusion food; fusion cuisine; fusion cooking;
        fusion jazz; charity; fundraiser; fundraising; sponsored run; pull request; merge request;
        merge conflict; merge or; git; rebase; tokamak; plasma; history lesson; history piece;
        toddlers; libraries; village hall; last century; bookshop; one free; job offer*; special
        offer; how does a; business school; not for sale; for sale by owner; bake sale; custody of;
        stake holders; merges with the one; merge teams; hackathon; climate pledge; football teams;
        keeper; my sister; my brother; my daughter; my son; 's book; i sold my; former boss; old
        boss; a salary; i joined; book on; book about; for students; in five minutes; choir; panel;
        conference; trade fair; webinar; marathon; tournament; innovation award; trust capital;
        human capital; carbon footprint; standard; workshop; visit to; internship at; used to work;
        i worked at; worked for; joined us from; hired from; energy independence; independent study;
        independent adviser; independent shop; careers forum; student forum; job forum; caramel; my
        wedding; our wedding; her wedding; his wedding; wedding of; keep an eye; an eye on; bakery;
        coffee machine; jazz; merged its; bagpipes; gym; membership; birthday; opera; is when a; is
        when an;
        explainer; finance course
    """,
)

EVERYDAY = cues(
    fr="""
        fromage; four; caisse enregistreuse; crédit; cagnotte; cadeau*; vélo*; voiture*; maison;
        appartement; livre*; plante*; vide-grenier; brocante; meuble*; jouet*; pain; croissants;
        marché de noël; romans; toiture; le toit de; peluche*; colle; train de nuit; tennis;
        tournoi; plage; occasion; chat; chien; stylos; canapé; jardin; café; robe; costume;
        chaussures; billets; places de concert; vacances
    """,
    en="""
        at stake; lanes; traffic; bike; car; house; flat; books; plants; jumble sale; garage sale;
        christmas presents; presents; gift*; groceries; bread; coffee; soup; wardrobe; tents;
        recipe; glue; bears; night train; tennis; tournament; beach; second-hand; cat; dog; pens;
        sofa; garden; dress; shoes; tickets; a holiday; holiday home; our holidays;
        my holidays; flour; kitchen
    """,
)

ANNOUNCED = cues(
    fr="""
        communiqué; communiqué de presse; annoncé officiellement; annoncée officiellement;
        officiellement annoncé*; comme annoncé; annonce officielle; annoncé ce matin; annoncé hier;
        annoncé aujourd'hui; a annoncé; avons annoncé
    """,
    en="""
        press release; as announced; announced today; announced yesterday; announced this morning;
        officially announced; official announcement; news release; has announced; we announced
    """,
)

COMPANY = cues(
    fr="""
        notre groupe; le groupe; notre entreprise; l'entreprise; la boîte; notre boîte; ma boîte;
        mon entreprise; mon employeur; notre filiale; nos filiales; notre maison mère; la maison
        mère; nos actionnaires; notre actionnaire; nos concurrents; notre concurrent; un concurrent;
        notre partenaire; nos partenaires; notre fournisseur; la direction; notre direction; notre
        pdg; nos patrons; les deux patrons; notre capital; notre siège; nos dirigeants; la nôtre; le
        nôtre; les nôtres; nos activités; nos agences seront; chez nous; ma direction; mon service;
        ma filiale; mon établissement; nos bureaux; nos locaux; le siège; au siège; notre étage; mon
        étage; la banque; notre banque; la branche *; notre branche; la filiale; le conseil
        d'administration; notre start-up; la concurrence; notre * concurrent; notre plus *
        concurrent; nos * concurrents; notre * fournisseur; notre * partenaire; notre partenaire *;
        notre ennemi
    """,
    en="""
        the cfo; the ceo; our group; the group; our company; the company; my company; my employer;
        our subsidiary; our
        subsidiaries; our parent company; the parent company; our shareholders; our shareholder; our
        competitor*; a competitor; our rival*; our partner; our partners; our supplier; management;
        our ceo; our board; the board; our bosses; the two companies; our business; our gas
        subsidiary; our banking arm; our energy arm; whole company; ours; our activities; our
        branches will; our side; from our side; my department; my unit; my subsidiary; my division;
        our head office; the head office; headquarters; our offices; our building; my floor; our
        floor; our hq; the bank; our bank; our * arm; our * business; our * division; our * unit;
        the * division; the * unit; the * arm; the * business; our cfo; our chairman; our branches;
        the competition; our * partner; our * supplier; our * competitor; our * rival; our *
        subsidiary; our * bank; our enemy; our * enemy
    """,
)
