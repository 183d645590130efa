"""Default expressions on offers: regulated products (R24), adverts to consumers (R33)."""

from .cue_lists import cues

CREDIT = cues(
    fr="""
        paiement en * fois; payer en * fois; payez en * fois; réglez en * fois; en quatre fois; en
        trois fois; en dix fois; en plusieurs fois; 3x sans frais; 4x sans frais; avance sur
        salaire; =un * prêt; =prêts personnels; =prêts immobiliers; =prêts étudiants; =petit prêt;
        =prêt avantageux; empruntez; emprunter; vos crédits; vos mensualités; carte de crédit;
        financement auto; lld; solution de financement; financez; crédit auto; crédit conso; crédit
        immo*; crédit renouvelable; crédit travaux; crédit personnel; crédit étudiant*; crédit à la
        consommation; crédit; crédits; =un prêt; =le prêt; =du prêt; =de prêt; =ce prêt; =notre
        prêt; =nos prêts; =votre prêt; =des prêts; =les prêts; =vos prêts; =mini-prêt*; =prêt auto;
        =prêt conso; =prêt perso*; =prêt immo*; =prêt étudiant*; =prêt travaux; =prêt vert; =prêt
        express; =prêt rapide; =prêt relais; =prêt à taux; =prêt zéro; micro-crédit*; microcrédit*;
        emprunt; emprunts; rachat de crédit*; regroupement de crédit*; leasing; location avec option
        d'achat; loa; réserve d'argent; découvert autorisé; paiement en plusieurs fois; paiement
        fractionné; vos dettes
    """,
    en="""
        zero per cent finance; 0% finance; consolidate; consolidating; instalment*; payday loan*;
        advance on your; home equity; equity release; hire purchase; financing; pay in three; pay in
        four; pay in * instalments; three instalments; four instalments; in instalments; spread the
        cost; spread the payments; same-day cash; cash loan; credit up to; borrow; borrowers;
        lending; loan deal*; financing offer*; finance your; personal finance deal*; instalments;
        interest-free; store card*; bridging loan*; payday; loan; loans; mortgage; mortgages; borrow
        up to; overdraft*; credit card*; credit line*; remortgage*; debt consolidation; your debts;
        car finance; finance deal*; buy now pay later; pay later; cash advance*; leasing; consumer
        credit
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
        actionnaire*; le fonds maison; fonds maison; notre sélection de fonds; devenez investisseur;
        sicav; marchés financiers; cac 40; cac40; nasdaq; robot de trading; prêt participatif;
        foncière*; fonds de placement; actions préférées; actions tech; actions vertes; actions
        françaises; valeurs boursières; ces actions; actions hexalia; nos fonds; nos placements;
        notre placement; nos scpi; notre scpi; immobilier locatif; private equity; or physique;
        lingot*; wallet crypto; portefeuille crypto; produit* d'épargne; altcoin*; memecoin*;
        staking; robo-advisor; gestion pilotée; mandat de gestion; plan d'épargne en actions;
        assurance vie; assurances vie; placement; placements; investissement immobilier;
        investissement locatif; investissement financier; en actions; nos actions; vos actions; des
        actions; les actions; actions cotées; actions offertes; actions gratuites; obligations
        vertes; obligations d'état; compte-titres; fonds euros; fonds en euros; notre fonds; ce
        fonds; nouveau fonds; fonds climat; fonds actions; fonds d'investissement; fonds vert*;
        fonds durable*; fonds obligataire*; fonds commun*; fonds isr; votre portefeuille;
        portefeuille d'actions; portefeuille boursier; en bourse; scpi; pea; ==PER; plan épargne
        retraite; épargne retraite; etf; trackers; opcvm; produit* structuré*; crypto; cryptos;
        cryptomonnaie*; crypto-monnaie*; bitcoin; bitcoins; ethereum; jetons numériques; nft; nfts;
        stablecoin*; or papier; forex; cfd; plateforme de trading; trading en ligne; crowdfunding;
        financement participatif; unité* de compte; pierre-papier
    """,
    en="""
        shares; stocks; bonds; funds; pension; pensions; retirement savings; mutual funds; money
        market; wealth management; asset management; nest-egg; shareholder*; in-house fund; our fund
        manager*; in stocks; into stocks; into shares; in bonds; in crypto; into crypto; in
        property; into property; into our fund; into the fund; into a fund; trading robot; day
        trading; unit-linked; savings and investment; shares in our; these shares; your shares; in
        shares; shares are up; shares went up; shares rose; free shares; our stocks; favourite
        stocks; favorite stocks; top stocks; these stocks; tech stocks; green stocks; stock market;
        stock tip*; stocks are; risk-free investment*; investment at *; investment that; investments
        that; investment paying; smart investment*; best investment*; great investment*; solid
        investment*; savings and investment*; investor*; our bond*; corporate bonds; unit trust*;
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
        ethereum; crypto token*; nft; nfts; stablecoin*; forex; cfd; cfds; trading app; peer-to-peer
        lending; annuity; annuities; share plan*; stock pick*; government bonds; green bonds
    """,
)

REGULATED = (*CREDIT, *SAVINGS, *INVESTMENT)

MONEY_TALK = cues(
    fr="""
        intérêt* garanti*; d'intérêt; d'intérêts; les intérêts; intérêts compris; rendement*;
        mensualité*; plus-value*; dividende*; coupon*; taeg; taea; taux fixe; taux variable; taux
        d'intérêt; au taux de; taux de * %; taux net; taux brut; taux promo*; taux bas; à taux zéro;
        remboursable*; remboursez; rembourser en; emprunte; emprunté; emprunts; emprunter;
        empruntez; investi; investis; investir; investissez; placé; placés; placer; placez;
        épargner; épargnez; économies placées; votre capital; de capital; capital garanti;
        patrimoine; rente; retraite dorée; complément de retraite; rentabilité; rentable*; rapporte;
        rapportent; rapporté; rapporteront; fructifier; performance*; performer; financement*;
        financer; finance votre; apport; sans apport; découvert; cagnotte; votre argent; votre
        épargne; trésor; portefeuille; valorisation; gagné * en bourse; cours de; défiscalis*;
        réduction d'impôt*; avantage fiscal; abondement; parts; titres
    """,
    en="""
        interest; interest rate*; rate of return; returns; return of; yield*; repayment*; monthly
        payment*; dividend*; coupon*; apr; aer; fixed rate; variable rate; low rate*; at a rate;
        rates from; rate from; repay; repaid; repayable; borrow; borrowed; borrowing; invest;
        invested; investing; save; saved with; your capital; capital guaranteed; nest egg; wealth;
        passive income; extra income; retirement; pension; financing; finance; deposit; down
        payment; overdraft; your money; your savings; savings; portfolio; stake; payout*; tax-free;
        tax free; tax break*; tax relief; tax efficient; gains; capital gains; growth; compound
    """,
)
"""Words of money that need a rate or an amount, and an invitation, to make an offer."""

PITCHES = cues(
    fr="""
        contactez-moi; écrivez-moi; appelez-moi; passez me voir; venez me voir; passez en agence;
        passez à l'agence; poussez la porte; rendez-vous en agence; prenez rendez-vous; en message
        privé; en mp; en privé; dm ouverts; je vous explique; je vous montre; je vous aide; je vous
        accompagne; on en parle; parlons-en; demandez-moi; demandez; profitez; profitez-en; foncez;
        n'attendez plus; n'hésitez pas; dépêchez-vous; faites vite; dernier* jour*; dernière*
        semaine*; jusqu'au; avant le; avant noël; avant la fin; ce mois-ci; offre limitée; offre
        valable; souscrivez; souscription; ouvrez; ouvrez-le; ouvrez-en; inscrivez-vous; testez;
        simulez; simulation; comparez et; rejoignez; rejoignez- les; faites comme; mes clients; mon
        client; ma cliente; nos clients; chez nous; chez hexalia; dans nos agences; notre agence;
        notre offre; notre nouveau; notre nouvelle; notre; nos; en exclusivité; qui dit mieux;
        imbattable*; offert*; cadeau; bonus; prime; gratuit*; seulement; à partir de; dès; pas
        besoin de; c'est le moment; c'est maintenant; pourquoi attendre; qu'attendez-vous; vous
        attendez; lancez-vous; osez; franchissez le pas; devenez; offrez-vous; faites-vous;
        réalisez; concrétisez
    """,
    en="""
        contact me; write to me; call me; message me; drop me; dm me; drop by; pop in; pop into;
        come and see; come in; come see; see me; book an appointment; visit our; visit the branch;
        in branch; let me show; i'll show; let me help; i can help; i'll help; i'll explain; ask me;
        ask for; ask us; talk to me; talk to us; let's talk; grab; hurry; don't wait; don't miss;
        last days; last chance; ends; until; before christmas; before the end; this month; this
        week; limited; sign up; apply; open; open yours; join; join them; do the same; my clients;
        my client; our clients; our customers; with us; at hexalia; in our branches; our branch; our
        offer; our new; our; exclusive; beat that; unbeatable; free; gift; bonus; cashback; only;
        just; from; no need; now is; what are you waiting; why wait; get started; start; become;
        treat yourself; make your; fancy; need; want; looking to; thinking of
    """,
)
"""Words of somebody who sells; they count only beside words of money and a figure."""

PROMISES = cues(
    fr="""
        contactez-moi; écrivez-moi; appelez-moi; passez me voir; venez me voir; demandez-moi;
        souscrivez; ouvrez-le; ouvrez le vôtre; ouvrez un; ouvrez votre; faites comme; mes clients;
        ma cliente; mon client; qui dit mieux; n'attendez plus; qu'attendez-vous; franchissez le
        pas; demandez le vôtre; demandez votre; profitez; achetez; sautez sur; offre limitée; record
        historique; plus facile; facile à obtenir; accordé à tous; accordé sans; sans dossier; zéro
        engagement; sans engagement; en quelques clics; en deux clics; en trois clics; en un clic;
        en dix minutes; en cinq minutes; rapide et facile; même en cdd; même sans cdi; fructifie;
        dort à; battu le marché; bat le marché; c'est le moment; millionnaire; millionnaires; sans
        rien faire; jamais vu; du jamais vu; lancez-vous; ça grimpe; ça monte; que demander de plus;
        revenus réguliers; chaque mois sans; rente; divisez; réduisez vos mensualités; baissez vos
        mensualités; allégez vos mensualités; allégez; n'arrêtent pas de monter; ne fait que monter;
        ne font que monter; monte encore; monte en flèche; grimpe; grimpent; bondi; flambe;
        flambent; cartonne; double votre; double ton; triple votre; pas de risque; jamais perdant;
        toujours gagnant; gagnant à tous les coups; argent disponible; débloqué; fonds débloqués; en
        24 heures; en 48 heures; réponse en; zéro paperasse; sans condition*; même fiché*; gagnez
        plus; plus d'intérêts; intérêts garantis; double gagnant; préparez votre retraite; retraite
        dorée; financez vos projets; financez votre; faites-vous plaisir; pouvoir d'achat immédiat;
        bon plan; investissez dans; foncez; rejoignez les investisseurs; devenez propriétaire;
        mettez votre argent; faites travailler; laissez travailler; dort sur; vous dormirez;
        garanti; garantis; capital garanti; sans risque; sans risques; zéro risque; aucun risque;
        sans frais; zéro frais; sans apport; sans justificatif*; réponse immédiate; accord immédiat;
        doublez; doubler; doublé; triplez; tripler; triplé; multipliez; multiplier; multiplié;
        rapporte; rapporté; rapportent; rapportera; placez; investissez; épargnez; empruntez;
        regroupez; faites fructifier; fructifier; faites grossir; faire grossir; faire travailler
        votre argent; rendement*; plus-value*; revenu* passif*; complément de revenu*; devenez
        rentier; devenir rentier; devenir riche; s'enrichir; enrichissez; va décoller; vont
        décoller; va exploser; vont exploser; va grimper; vont grimper; va doubler; s'envole;
        s'envolent; taux imbattable*; meilleur taux; taux exceptionnel*; taux promotionnel*; taux
        boosté*; boosté; prime de bienvenue; argent facile; gagner de l'argent; gagnez de l'argent;
        mettre de l'argent de côté; pourquoi attendre; je vous montre comment; je vous explique
        comment; aucun souci; les yeux fermés; valeur sûre; placement sûr; sécurisé*; avant de rater
    """,
    en="""
        contact me; write to me; call me; message me; drop me; dm me; ask me; come and see me; see
        me; let me show; i'll show; open yours; open one; open an; open a; open your; apply; apply
        now; do the same; like them; my clients; my client; beat that; don't wait; why wait; what
        are you waiting; take the plunge; get yours; ask for yours; buy; buy now; jump on; limited
        offer; record high; all-time high; never been easier; easy to get; approved for everyone;
        everyone approved; no commitment; in a few clicks; in two clicks; in three clicks; in one
        click; in minutes; in ten minutes; in five minutes; quick and easy; while you sleep; put to
        work; to work for you; grows by itself; looks after itself; pays for itself; pays you; pays
        out; paying; pays; returns; yields; up by; gained; rose; surged; climbed; went up; is up;
        are up; soared; beat the market; beaten the market; now is the time; time to get in;
        millionaire*; for doing nothing; unheard of; get in now; it's climbing; what more could you
        want; never looked back; paid for itself; invest; invest in; invest with; climbing; keep
        rising; keeps rising; keep climbing; only goes up; only go up; jumped; rocketed; booming;
        halve your; reduce your monthly; lower your monthly; lower repayments; easiest way; sure to;
        can't go wrong; never go down; never goes down; safe and; no strings; no questions asked; no
        paperwork; in your account within; approved in; approval in; money in minutes; same-day;
        even with bad credit; bad credit welcome; guaranteed interest; more interest; free shares;
        free stock; retire at; retire on; retire in; dream home; finance your; treat yourself; make
        your money; put your money; let your money; work harder; working harder; works harder; sleep
        soundly; beats the market; outperform*; join the investors; double it; double my; tripled
        my; doubled my; turned * into; turn * into; free coins; get in early; before it's too late;
        hot tip; guaranteed; risk-free; no risk; zero risk; without risk; no fees; zero fees; no
        deposit; zero deposit; no credit check*; instant approval; instant decision; double your;
        doubled; doubling; triple your; tripled; tripling; multiply your; earn; earns; invest now;
        borrow up to; grow your; let it grow; passive income; extra income; get rich; make money;
        made money; free money; easy money; become a millionaire; to the moon; keeps going up; can
        only go up; about to take off; take off; soaring; skyrocket*; best rate*; top rate*; lowest
        rate*; unbeatable rate*; boosted; cut your monthly; slash your; what are you waiting for;
        only getting started; you could be next; never loses; cannot lose; can't lose; sleep better;
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
        observatoire; taux des crédits; bourse aux; a baissé ses taux; les taux baissent; prêt de
        matériel; prêt de main; remboursé mon; remboursé notre; je rembourse; nos investissements;
        crédit agricole du; crédit d'heures; prêt entre voisins; au profit de; comprendre les;
        comprendre le; éducation financière; émission; podcast; roman; thèse; exposé; indice;
        rapport annuel; méfiez-vous; méfiance; attention aux; arnaque*; escroc*; escroquerie*;
        frauduleu*; fraude*; banque centrale; bce; banque de france; inflation; taux directeur*;
        selon l'insee; selon une étude; baromètre; taux moyen*; encours; webinaire*; atelier;
        conférence; lexique; pédagogi*; décryptage; musée; bicentenaire; mémoire de master; cours
        de; comparez; avant de signer; avant d'emprunter; réforme; livret de famille; livret
        d'accueil; livret scolaire; livret de l'élève; livret de paroles; livret de compétences;
        livret pédagogique; crédit d'impôt; crédits d'impôt; crédit photo*; crédits photo*; crédits
        ects; crédit temps; solidaire*; association*; fonds marin*; fonds d'écran; challenge; vélo;
        collecte; bénévole*; plan d'actions; actions de formation; actions de prévention;
        exposition; fin prêt; prêt-à-porter
    """,
    en="""
        observatory; share a; shares a; shares her; shares his; shares the; shares its; shares
        their; he shares; she shares; who shares; fun run; funding; in common; savings bank; bank
        holiday; stocks of; in stock; bonds of; bonds between; team bonds; building bonds; bond
        between; charity; public funds; relief funds; raise funds; raised funds; raising funds; pay
        slip; book club; board game; paid off; paying off; good cause; in aid of; understanding;
        financial education; podcast; fines; credit to; loaned; library; beware; be careful; watch
        out; careful with; scam*; fraud*; phishing; central bank; ecb; federal reserve; bank of
        england; inflation; base rate; according to; survey; webinar*; workshop; glossary; museum;
        thesis; small print; before you sign; before you borrow; reform; economists; action shots;
        cycled; marathon; food bank; volunteer*; fundrais*; training; in our people; lend you; on
        loan
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
        switch to {brand}; move to {brand}; double points; bonus points; club members; while it
        lasts; while they last; made for you; one call away; a call away; delivered to your door; at
        your door; seven days a week; open to all customers; available in branch; in our shops; in
        our branches; no foreign fees; fee-free; no small print; satisfaction guaranteed; risk-free
        trial; money back; free check*; free callout; call-out; special price*; launch price; new
        low price*; best price*; great price*; reduced price*; bargain*; unbeatable price*; student
        discount; family discount; loyalty discount; welcome gift; joining gift; prize draw; win a
        year; cancel any time; cancel anytime; no strings attached; interest-free; second at half;
        buy one; get one free; starts at; starting at; starting from; prices from; from just; from
        only; for just; only until; until sunday; welcome bonus; sign-up bonus; free gift; free
        smart; limited time; today only; this week only; this weekend only; saves you; could save;
        can save; save on your; cheaper than last; cheaper bill*; lower bill*; lower your bill*; cut
        your bill*; slash your bill*; halve your bill*; your bill by; off your bill; off your first;
        days left; last chance; flash sale; winter sale; summer sale; spring sale; clearance; price
        match; rate from; quote in; no joining fee; no monthly fee; no hidden; refer a friend;
        referral offer*; referral bonus; voucher*; promo code*; half price; price cut*; black
        friday; cyber monday; special offer*; limited offer; limited-time; offer ends; offer valid;
        offer expires; offer runs; free quote*; free trial; free visit; free installation; free
        delivery; new customers; save up to; save hundreds; open an account; open a * account; open
        a * * account; open your account; months free; month free; months of energy; money-back;
        order yours; buy now; shop now; book yours; get yours; claim yours; grab yours; best deal*;
        loyalty club; loyalty programme*; loyalty program*; loyalty card*; loyalty points; reward
        points; switch and save; no paperwork; free for the first; first year free; free card; gift
        card*; cashback; now costs; costs just; costs only; only * a month; just * a month; price
        freeze; while stocks last; exclusive offer*; welcome offer*; lowest price*; first month
        free; money off; bundle and save
    """,
)

CONSUMER = cues(
    fr="""
        facture*; compte; carte; forfait*; abonnement*; offre*; électricité; gaz; contrat*;
        assurance*; chaudière*; pompe* à chaleur; thermostat*; box; dépannage; borne*; tarif*;
        appli; crédit; livret; devis; pack; économies
    """,
    en="""
        light bulb*; bulbs; led bulbs; radiators; locksmith*; burst pipe*; loft insulation; double
        glazing; gutters; chimney; cleaning service; painters; gardener*; removals; movers;
        membership; gift card; cheque; foreign exchange; travel money; mobile phone; sim; spare
        parts; home battery; e-bike*; scooter*; our shop*; our store*; our branches; in branch;
        online shop; our catalogue; our range; showroom; free demo; our customers; first-time
        buyer*; home move*; moving home; moving in; ev owners; electric vehicle*; charging point*;
        charge point*; wallet; saver; shopper*; voucher*; coupon*; savings; winter warm*;
        thermostats; smart home; smart lock*; security system; home security; carbon monoxide; gas
        leak; emergency repair*; handyman; handymen; repairs; quote; estimate; instalment*;
        subscription*; your contract; new contract*; every contract; {brand} contract*; smart plug*;
        insulation; fixed-price; fixed price; fixed-rate; your phone; phone insurance; travel
        insurance; home insurance; our policy; our package; mobile plan*; fibre; water heater*;
        radiator*; smart meter*; your boiler; wall charger*; e-bike loan*; our card; new card;
        welcome bonus; kilowatt*; joint account*; student account*; your account; money transfer*;
        new customers; our night; our weekend; off-peak; air conditioning; bill; bills; account;
        accounts; bank card; debit card; your card; our plan; our plans; your plan; night plan;
        energy plan*; family plan*; comfort plan*; green plan; {brand} plan; plan that fits; pack;
        subscription; our offer; your energy; our energy; electricity; gas; tariff*; insurance;
        boiler*; heat pump*; thermostat*; connected box; repair*; plumber; electrician; charger*;
        wall box; wallbox; solar panel*; the app; our app; loan; mortgage; broadband; warranty; your
        home; your house; service plan; heating; home cover; family account; meter reading*; deal;
        loyalty club; {brand} offer*; {brand} account*; {brand} card*; {brand} app
    """,
)
