"""Default expressions on offers: regulated products (R24), adverts to consumers (R33)."""

from .cue_lists import cues

CREDIT = cues(
    fr="""
        =un * prêt; =prêts personnels; =prêts immobiliers; =prêts étudiants; =petit prêt; =prêt
        avantageux; empruntez; emprunter; vos crédits; vos mensualités; carte de crédit; financement
        auto; lld; solution de financement; financez; crédit auto; crédit conso; crédit immo*;
        crédit renouvelable; crédit travaux; crédit personnel; crédit étudiant*; crédit à la
        consommation; crédit; crédits; =un prêt; =le prêt; =du prêt; =de prêt; =ce prêt; =notre
        prêt; =nos prêts; =votre prêt; =des prêts; =les prêts; =vos prêts; =mini-prêt*; =prêt auto;
        =prêt conso; =prêt perso*; =prêt immo*; =prêt étudiant*; =prêt travaux; =prêt vert; =prêt
        express; =prêt rapide; =prêt relais; =prêt à taux; =prêt zéro; micro-crédit*; microcrédit*;
        emprunt; emprunts; rachat de crédit*; regroupement de crédit*; leasing; location avec option
        d'achat; loa; réserve d'argent; découvert autorisé; paiement en plusieurs fois; paiement
        fractionné; vos dettes; avance de trésorerie
    """,
    en="""
        borrow; borrowers; lending; loan deal*; financing offer*; finance your; personal finance
        deal*; instalments; interest-free; store card*; bridging loan*; payday; loan; loans;
        mortgage; mortgages; borrow up to; overdraft*; credit card*; credit line*; remortgage*; debt
        consolidation; your debts; car finance; finance deal*; buy now pay later; pay later; cash
        advance*; leasing; consumer credit
    """,
)

SAVINGS = cues(
    fr="""
        placer votre argent; placez votre argent; votre argent; vos économies; vos sous; livret a;
        livret jeune; superlivret; super-livret; compte sur livret; livret; livrets; compte à terme;
        comptes à terme; compte épargne; compte d'épargne; épargne; plan épargne; plan d'épargne;
        pel; ldds; dépôt à terme; dépôts à terme; compte rémunéré
    """,
    en="""
        your savings; your money; deposit rate*; savings rate*; savings offer*; savings pot*; nest
        egg; rainy-day; piggy bank; term account*; high-yield; notice account*; junior isa; savings
        account*; saver account*; deposit account*; year deposit*; fixed deposit*; term deposit*;
        deposit at *; month deposit*; fixed-rate bond*; savings bond*; savings plan*; cash isa; cash
        isas; easy-access saver; regular saver; our saver; online saver; certificate of deposit
    """,
)

INVESTMENT = cues(
    fr="""
        actions préférées; actions tech; actions vertes; actions françaises; valeurs boursières; ces
        actions; actions hexalia; nos fonds; nos placements; notre placement; nos scpi; notre scpi;
        immobilier locatif; private equity; or physique; lingot*; wallet crypto; portefeuille
        crypto; produit* d'épargne; altcoin*; memecoin*; staking; robo-advisor; gestion pilotée;
        mandat de gestion; plan d'épargne en actions; assurance vie; assurances vie; placement;
        placements; investissement immobilier; investissement locatif; investissement financier; en
        actions; nos actions; vos actions; des actions; les actions; actions cotées; actions
        offertes; actions gratuites; obligations vertes; obligations d'état; compte-titres; fonds
        euros; fonds en euros; notre fonds; ce fonds; nouveau fonds; fonds climat; fonds actions;
        fonds d'investissement; fonds vert*; fonds durable*; fonds obligataire*; fonds commun*;
        fonds isr; votre portefeuille; portefeuille d'actions; portefeuille boursier; en bourse; la
        bourse; scpi; pea; ==PER; plan épargne retraite; épargne retraite; etf; trackers; opcvm;
        sicav; produit* structuré*; crypto; cryptos; cryptomonnaie*; crypto-monnaie*; bitcoin;
        bitcoins; ethereum; jetons numériques; nft; nfts; stablecoin*; or papier; forex; cfd;
        plateforme de trading; trading en ligne; crowdfunding; financement participatif; unité* de
        compte; pierre-papier
    """,
    en="""
        shares in our; these shares; your shares; in shares; shares are up; shares went up; shares
        rose; free shares; our stocks; favourite stocks; favorite stocks; top stocks; these stocks;
        tech stocks; green stocks; stock market; stock tip*; stocks are; risk-free investment*;
        investment at *; investment that; investments that; investment paying; smart investment*;
        best investment*; great investment*; solid investment*; our investments; our investment; our
        portfolio; savings and investment*; investor*; our bond*; corporate bonds; unit trust*;
        wealth plan*; managed portfolio*; robo-adviser; staking; altcoin*; memecoin*; coin; coins;
        stable coin*; wallet; gold bars; buy-to-let; property shares; private equity; hedge fund*;
        life insurance; investment plan*; investment fund*; investment account*; investment
        product*; investment portfolio*; investment trust*; your investment*; this investment;
        investment opportunit*; safe investment*; property investment*; real estate investment*;
        stocks and shares; our shares; company shares; buy shares; share portfolio*; stock
        portfolio*; your portfolio; equity fund*; our fund; our funds; this fund; climate fund;
        green fund; index fund*; property fund*; crypto fund*; bond fund*; mutual fund*; pension
        fund*; new fund; etf; etfs; tracker fund*; reit; reits; pension plan*; pension pot*;
        retirement plan*; structured product*; crypto; cryptos; cryptocurrenc*; bitcoin; bitcoins;
        ethereum; crypto token*; nft; nfts; stablecoin*; forex; cfd; cfds; trading app; online
        trading; crowdfunding; peer-to-peer lending; annuity; annuities; share plan*; stock pick*;
        government bonds; green bonds
    """,
)

REGULATED = (*CREDIT, *SAVINGS, *INVESTMENT)

PROMISES = cues(
    fr="""
        divisez; réduisez vos mensualités; baissez vos mensualités; allégez vos mensualités;
        allégez; n'arrêtent pas de monter; ne fait que monter; ne font que monter; monte encore;
        monte en flèche; grimpe; grimpent; bondi; flambe; flambent; cartonne; double votre; double
        ton; triple votre; pas de risque; jamais perdant; toujours gagnant; gagnant à tous les
        coups; argent disponible; débloqué; fonds débloqués; en 24 heures; en 48 heures; réponse en;
        zéro paperasse; sans condition*; même fiché*; gagnez plus; plus d'intérêts; intérêts
        garantis; double gagnant; préparez votre retraite; retraite dorée; financez vos projets;
        financez votre; faites-vous plaisir; pouvoir d'achat immédiat; bon plan; investissez dans;
        foncez; rejoignez les investisseurs; devenez propriétaire; mettez votre argent; faites
        travailler; laissez travailler; dort sur; vous dormirez; garanti; garantis; capital garanti;
        sans risque; sans risques; zéro risque; aucun risque; sans frais; zéro frais; sans apport;
        sans justificatif*; réponse immédiate; accord immédiat; doublez; doubler; doublé; triplez;
        tripler; triplé; multipliez; multiplier; multiplié; rapporte; rapporté; rapportent;
        rapportera; placez; investissez; épargnez; empruntez; souscrivez; regroupez; faites
        fructifier; fructifier; faites grossir; faire grossir; faire travailler votre argent;
        rendement*; plus-value*; revenu* passif*; complément de revenu*; devenez rentier; devenir
        rentier; devenir riche; s'enrichir; enrichissez; va décoller; vont décoller; va exploser;
        vont exploser; va grimper; vont grimper; va doubler; s'envole; s'envolent; taux imbattable*;
        meilleur taux; taux exceptionnel*; taux promotionnel*; taux boosté*; boosté; prime de
        bienvenue; argent facile; gagner de l'argent; gagnez de l'argent; mettre de l'argent de
        côté; pourquoi attendre; je vous montre comment; je vous explique comment; aucun souci; les
        yeux fermés; valeur sûre; placement sûr; sécurisé*; avant de rater
    """,
    en="""
        invest; invest in; invest with; climbing; keep rising; keeps rising; keep climbing; only
        goes up; only go up; jumped; rocketed; booming; halve your; reduce your monthly; lower your
        monthly; lower repayments; easiest way; sure to; can't go wrong; never go down; never goes
        down; safe and; no strings; no questions asked; no paperwork; in your account within;
        approved in; approval in; money in minutes; same-day; even with bad credit; bad credit
        welcome; guaranteed interest; more interest; free shares; free stock; retire at; retire on;
        retire in; dream home; finance your; treat yourself; make your money; put your money; let
        your money; work harder; working harder; works harder; sleep soundly; beat the market; beats
        the market; outperform*; join the investors; double it; double my; tripled my; doubled my;
        turned * into; turn * into; free coins; get in early; before it's too late; hot tip;
        guaranteed; risk-free; no risk; zero risk; without risk; no fees; zero fees; no deposit;
        zero deposit; no credit check*; instant approval; instant decision; double your; doubled;
        doubling; triple your; tripled; tripling; multiply your; earn; earns; invest now; borrow up
        to; grow your; let it grow; passive income; extra income; get rich; make money; made money;
        free money; easy money; become a millionaire; to the moon; keeps going up; can only go up;
        about to take off; take off; soaring; skyrocket*; best rate*; top rate*; lowest rate*;
        unbeatable rate*; boosted; cut your monthly; slash your; what are you waiting for; only
        getting started; you could be next; never loses; cannot lose; can't lose; sleep better;
        welcome bonus; lock in; sure thing; safe as houses; no-brainer; beats inflation; higher
        returns; great returns; steady returns; monthly income; early retirement; retire early;
        retire rich; your money works
    """,
)

INVITE = cues(
    fr="""
        emprunter; placer; investir; épargner; placez; investissez; épargnez; empruntez; faites
        fructifier; rémunéré*; taux d'intérêt
    """,
    en="""
        invest in; save at; borrow at; lend at; interest of; earn; earns; invest; borrow; yield;
        yields; interest rate*
    """,
)

CREDIT_MENTION = cues(
    fr="""
        un crédit vous engage; vous engage et doit être remboursé; vérifiez vos capacités de
        remboursement; taeg fixe
    """,
    en="""
        representative apr; representative example; borrowing is a commitment; a loan is a
        commitment; check that you can repay; check you can repay; your home may be repossessed;
        subject to status; late repayment can cause
    """,
)

RISK_MENTION = cues(
    fr="""
        risque de perte en capital; risques de perte en capital; perte en capital; risque de perte
        totale; performances passées; les performances passées; capital non garanti; vous pouvez
        perdre; risque de perdre; risque de marché
    """,
    en="""
        capital at risk; capital is at risk; your capital is at risk; past performance; value of
        investments can; value can go down; you may get back less; you could lose; you may lose;
        lose all the money; don't invest unless you're prepared
    """,
)

SAVINGS_MENTION = cues(
    fr="""
        taux annuel; taux de rémunération brut; taux annuel brut; taux nominal annuel brut; taux
        brut; brut annuel; hors fiscalité; voir conditions en agence
    """,
    en="""
        gross per year; gross p.a; gross annual rate; aer variable; gross variable; aer stands for;
        tax treatment depends
    """,
)

LEGAL_MENTIONS = (*CREDIT_MENTION, *RISK_MENTION, *SAVINGS_MENTION)

NOT_OFFERS = cues(
    fr="""
        a baissé ses taux; les taux baissent; prêt de matériel; prêt de main; remboursé mon;
        remboursé notre; je rembourse; nos investissements; crédit agricole du; crédit d'heures;
        prêt entre voisins; au profit de; comprendre les; comprendre le; éducation financière;
        émission; podcast; roman; thèse; exposé; indice; rapport annuel; méfiez-vous; méfiance;
        attention aux; arnaque*; escroc*; escroquerie*; frauduleu*; fraude*; banque centrale; bce;
        banque de france; inflation; taux directeur*; selon l'insee; selon une étude; baromètre; en
        moyenne; taux moyen*; encours; webinaire*; atelier; conférence; lexique; pédagogi*;
        décryptage; histoire; musée; bicentenaire; mémoire de master; cours de; comparez; avant de
        signer; avant d'emprunter; réforme; livret de famille; livret d'accueil; livret scolaire;
        livret de l'élève; livret de paroles; livret de compétences; livret pédagogique; crédit
        d'impôt; crédits d'impôt; crédit photo*; crédits photo*; crédits ects; crédit temps;
        solidaire*; association*; fonds marin*; fonds d'écran; challenge; vélo; collecte; bénévole*;
        plan d'actions; actions de formation; actions de prévention; exposition; fin prêt;
        prêt-à-porter
    """,
    en="""
        paid off; paying off; on average; good cause; in aid of; understanding; financial education;
        podcast; fines; credit to; loaned; library; novel; beware; be careful; watch out; careful
        with; scam*; fraud*; phishing; central bank; ecb; federal reserve; bank of england;
        inflation; base rate; according to; survey; on study; webinar*; workshop; glossary;
        explain*; history; museum; thesis; small print; before you sign; before you borrow; reform;
        economists; action shots; cycled; marathon; charity; food bank; volunteer*; fundrais*;
        training; in our people; lend you; on loan
    """,
)

ADVERTS = cues(
    fr="""
        parrainez; parrainage; code promo; bon de réduction; moitié prix; prix cassé*; black friday;
        offre limitée; offre valable; offre spéciale; offre de bienvenue; devis gratuit; sans
        engagement; nouveaux clients; ouvrez votre compte; ouvrez un compte; mois offerts; mois
        offert; satisfait ou remboursé; profitez-en; frais offerts; bon d'achat; livraison offerte;
        places limitées; club de fidélité; changez de fournisseur; carte gratuite; économisez
        jusqu'à
    """,
    en="""
        cancel any time; cancel anytime; no strings attached; interest-free; second at half; buy
        one; get one free; starts at; starting at; starting from; prices from; from just; from only;
        for just; only until; until sunday; welcome bonus; sign-up bonus; free gift; free smart;
        limited time; today only; this week only; this weekend only; money back; saves you; could
        save; can save; save on your; cheaper than last; cheaper bill*; lower bill*; lower your
        bill*; cut your bill*; slash your bill*; halve your bill*; your bill by; off your bill; off
        your first; days left; last chance; flash sale; winter sale; summer sale; spring sale;
        clearance; price match; rate from; quote in; no joining fee; no monthly fee; no hidden;
        refer a friend; referral offer*; referral bonus; voucher*; promo code*; half price; price
        cut*; black friday; cyber monday; special offer*; limited offer; limited-time; offer ends;
        offer valid; offer expires; offer runs; free quote*; free trial; free visit; free
        installation; free delivery; new customers; save up to; save hundreds; open an account; open
        a * account; open a * * account; open your account; months free; month free; months of
        energy; money-back; order yours; buy now; shop now; book yours; get yours; claim yours; grab
        yours; best deal*; loyalty club; loyalty programme*; loyalty program*; loyalty card*;
        loyalty points; reward points; switch and save; no paperwork; free for the first; first year
        free; free card; gift card*; cashback; now costs; costs just; costs only; only * a month;
        just * a month; price freeze; while stocks last; exclusive offer*; welcome offer*; lowest
        price*; first month free; money off; bundle and save
    """,
)

CALLS = cues(
    fr="""
        inscrivez-vous; abonnez-vous; souscrivez; commandez; choisissez; découvrez; essayez; testez;
        installez; demandez; réservez; appelez; téléchargez; offrez; changez; équipez; profitez;
        économisez; passez; rejoignez; ouvrez
    """,
    en="""
        start saving; open your; open a; start with; take your; compare; compare and; renovate;
        insulate; bundle; refer; calculate; don't wait; hurry; act now; fancy; ready to; planning a;
        moving; why pay; why wait; call us; sign up; subscribe; order; book; apply online; apply
        now; apply today; switch; get; choose; pick; discover; try; come and try; ask for; reserve;
        call; download; upgrade; enjoy; claim; grab; join; insure; protect; save; treat; buy; cut;
        heat; charge; swap; take out; request; tired of; need a; need an; want a; looking for a;
        limited places; no commitment; no obligation; free of charge; discount*; install; fit;
        lower; move to; let us; lock in; go solar; forget; say goodbye to; make the switch
    """,
)

CONSUMER = cues(
    fr="""
        facture*; compte; carte; forfait*; abonnement*; offre*; électricité; gaz; contrat*;
        assurance*; chaudière*; pompe* à chaleur; thermostat*; box; dépannage; borne*; tarif*;
        appli; crédit; livret; devis; pack; économies
    """,
    en="""
        your contract; new contract*; every contract; {brand} contract*; from {brand}; smart plug*;
        insulation; fixed-price; fixed price; fixed-rate; your phone; phone insurance; travel
        insurance; home insurance; our policy; our package; mobile plan*; fibre; water heater*;
        radiator*; smart meter*; your boiler; wall charger*; e-bike loan*; our card; new card;
        welcome bonus; kilowatt*; joint account*; student account*; your account; money transfer*;
        new customers; our night; our weekend; off-peak; air conditioning; bill; bills; account;
        accounts; bank card; debit card; your card; our plan; our plans; your plan; night plan;
        energy plan*; family plan*; comfort plan*; green plan; {brand} plan; plan that fits; pack;
        subscription; our offer; your energy; our energy; electricity; gas; tariff*; insurance;
        boiler*; heat pump*; thermostat*; connected box; repair*; plumber; electrician; charger*;
        wall box; wallbox; solar panel*; the app; our app; loan; mortgage; savings; quote;
        broadband; warranty; your home; your house; service plan; heating; home cover; family
        account; meter reading*; deal; loyalty club; {brand} today; {brand} online; {brand} now; to
        {brand}; {brand} offer*; {brand} account*; {brand} card*; {brand} app
    """,
)
