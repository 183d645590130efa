"""Default expressions on offers of regulated products (R24), French and English."""

from .cue_lists import cues
from .cues_plain_talk import NOT_OFFERS as NOT_OFFERS

CREDIT = cues(
    fr="""
        payez plus tard; payer plus tard; fois sans frais; dossier de crédit accepté; financement
        compris; financement inclus; réserve de *; taux immobiliers; taux immo; financement auto;
        roulez dès; location longue durée; paiement en * fois; payer en * fois; payez en * fois;
        réglez en * fois; en quatre fois; en trois fois; en dix fois; en plusieurs fois; 3x sans
        frais; 4x sans frais; avance sur salaire; =un * prêt; =prêts personnels; =prêts immobiliers;
        =prêts étudiants; =petit prêt; =prêt avantageux; empruntez; emprunter; vos crédits; vos
        mensualités; carte de crédit; lld; solution de financement; financez; crédit auto; crédit
        conso; crédit immo*; crédit renouvelable; crédit travaux; crédit personnel; crédit
        étudiant*; crédit à la consommation; crédit; crédits; =un prêt; =le prêt; =du prêt; =de
        prêt; =ce prêt; =notre prêt; =nos prêts; =votre prêt; =des prêts; =les prêts; =vos prêts;
        =mini-prêt*; =prêt auto; =prêt conso; =prêt perso*; =prêt immo*; =prêt étudiant*; =prêt
        travaux; =prêt vert; =prêt express; =prêt rapide; =prêt relais; =prêt à taux; =prêt zéro;
        micro-crédit*; microcrédit*; emprunt; emprunts; rachat de crédit*; regroupement de crédit*;
        leasing; location avec option d'achat; loa; réserve d'argent; découvert autorisé; paiement
        en plusieurs fois; paiement fractionné; vos dettes
    """,
    en="""
        of credit; express credit; payday advance*; on credit; instant loan*; credit decision*;
        instant credit; credit in; credit limit*; credit offer*; stop renting; stop paying rent;
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
        livret; livrets; isa; isas; cash saver; bonus saver; kids' account; junior account;
        your savings; your money;
        deposit rate*; savings rate*; savings offer*; savings pot*; nest egg; rainy-day; piggy bank;
        term account*; high-yield; notice account*; junior isa; savings account*; saver account*;
        deposit account*; year deposit*; fixed deposit*; term deposit*; deposit at *; month
        deposit*; fixed-rate bond*; savings bond*; savings plan*; cash isa; cash isas; easy-access
        saver; regular saver; our saver; online saver; certificate of deposit
    """,
)

INVESTMENT = cues(
    fr="""
        compte de trading; comptes de trading; trading forex; de trading; acheter de l'or; acheté de
        l'or; plan retraite; plan de retraite; robot-conseiller; actions gratuites; action offerte;
        nouvelle obligation; notre obligation; notre * obligation; fonds indiciel*; pièces d'or; or
        d'investissement; actionnariat salarié; fonds salarié; programme immobilier; programme
        d'investissement; dispositif fiscal; pinel; lmnp; défiscalisation; portefeuille équilibré;
        portefeuille dynamique; notre portefeuille; compte-titre; actionnaire*; le fonds maison;
        fonds maison; notre sélection de fonds; devenez investisseur; sicav; marchés financiers; cac
        40; cac40; nasdaq; robot de trading; prêt participatif; foncière*; fonds de placement;
        actions préférées; actions tech; actions vertes; actions françaises; valeurs boursières; ces
        actions; actions {brand}; nos fonds; nos placements; notre placement; nos scpi; notre scpi;
        immobilier locatif; private equity; or physique; lingot*; wallet crypto; portefeuille
        crypto; produit* d'épargne; altcoin*; memecoin*; staking; robo-advisor; gestion pilotée;
        mandat de gestion; plan d'épargne en actions; assurance vie; assurances vie; placement;
        placements; investissement immobilier; investissement locatif; investissement financier; en
        actions; nos actions; vos actions; des actions; les actions; actions cotées; actions
        offertes; obligations vertes; obligations d'état; compte-titres; fonds euros; fonds en
        euros; notre fonds; ce fonds; nouveau fonds; fonds climat; fonds actions; fonds
        d'investissement; fonds vert*; fonds durable*; fonds obligataire*; fonds commun*; fonds isr;
        votre portefeuille; portefeuille d'actions; portefeuille boursier; en bourse; scpi; pea;
        ==PER; plan épargne retraite; épargne retraite; etf; trackers; opcvm; produit* structuré*;
        crypto; cryptos; cryptomonnaie*; crypto-monnaie*; bitcoin; bitcoins; ethereum; jetons
        numériques; nft; nfts; stablecoin*; or papier; forex; cfd; plateforme de trading; trading en
        ligne; crowdfunding; financement participatif; unité* de compte; pierre-papier
    """,
    en="""
        equity plan*; etf; etfs; etf plan*; perfect fund; right fund; fund for you; funds for you;
        our plan to invest; thinking of investing; start investing; crowdfunding; trading
        account*; online trading; day trading; start trading; copy trading;
        trading platform*; share fund*; our tracker; ftse; nasdaq; dow jones; buy gold; bought gold;
        gold through; physical gold; gold coins; employee shares; staff shares; property scheme*;
        investment scheme*; savings scheme*; investing account*; investor account*; balanced
        portfolio*; our portfolio*; growth portfolio*; model portfolio; life cover; endowment*;
        with-profits; the dip; buy the dip; shares; stocks; bonds; funds; pension; pensions;
        retirement savings; mutual funds; money market; wealth management; asset management;
        nest-egg; shareholder*; in-house fund; our * fund; new * fund; new bond; investment club;
        our new bond; our * bond; tech fund; our fund manager*; in stocks; into stocks; into shares;
        in bonds; in crypto; into crypto; in property; into property; into our fund; into the fund;
        into a fund; trading robot; day trading; unit-linked; savings and investment; shares in our;
        these shares; your shares; in shares; shares are up; shares went up; shares rose; free
        shares; our stocks; favourite stocks; favorite stocks; top stocks; these stocks; tech
        stocks; green stocks; stock market; stock tip*; stocks are; risk-free investment*;
        investment at *; investment that; investments that; investment paying; smart investment*;
        best investment*; great investment*; solid investment*; savings and investment*; investor*;
        our bond*; corporate bonds; unit trust*; wealth plan*; managed portfolio*; robo-adviser;
        staking; altcoin*; memecoin*; stable coin*; wallet; gold bars; buy-to-let; property shares;
        private equity; hedge fund*; life insurance; investment plan*; investment fund*; investment
        account*; investment product*; investment portfolio*; investment trust*; your investment*;
        this investment; investment opportunit*; safe investment*; property investment*; real estate
        investment*; stocks and shares; our shares; company shares; buy shares; share portfolio*;
        stock portfolio*; your portfolio; equity fund*; our fund; our funds; this fund; climate
        fund; green fund; index fund*; property fund*; crypto fund*; bond fund*; mutual fund*;
        pension fund*; new fund; etf; etfs; tracker fund*; reit; reits; pension plan*; pension pot*;
        retirement plan*; structured product*; crypto; cryptos; cryptocurrenc*; bitcoin; bitcoins;
        ethereum; crypto token*; nft; nfts; stablecoin*; forex; cfd; cfds; trading app; peer-to-peer
        lending; annuity; annuities; share plan*; stock pick*; government bonds; green bonds;
        passbook*; structured note*; treasury bill*; treasury bond*; 401k; whole-life; income
        protection; funeral plan*; dividend stock*; token sale*; tokens; microloan*; microcredit*;
        balance transfer*; refinanc*; remortgag*; home insurance; car insurance; travel insurance;
        pet insurance; health insurance; insurance polic*; cover plan*; gold plan*; capital growth
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
        financed; rates this low; with rates; rates like these; your rent; collect; interest;
        interest rate*; rate of return; returns; return of; yield*; repayment*; monthly payment*;
        dividend*; coupon*; apr; aer; fixed rate; variable rate; low rate*; at a rate; rates from;
        rate from; repay; repaid; repayable; borrow; borrowed; borrowing; invest; invested;
        investing; save; saved with; your capital; capital guaranteed; nest egg; wealth; passive
        income; extra income; retirement; pension; financing; finance; deposit; down payment;
        overdraft; your money; your savings; savings; portfolio; stake; payout*; tax-free; tax free;
        tax break*; tax relief; tax efficient; gains; capital gains; growth; compound
    """,
)
"""Words of money that need a rate or an amount, and an invitation, to make an offer."""

PITCHES = cues(
    fr="""
        contactez-moi; écrivez-moi; appelez-moi; passez me voir; venez me voir; passez en agence;
        passez à l'agence; poussez la porte; rendez-vous en agence; prenez rendez-vous; en message
        privé; en mp; en privé; dm ouverts; je vous explique; je vous montre; je vous aide; je vous
        accompagne; parlons-en; demandez-moi; demandez; profitez; profitez-en; foncez; n'attendez
        plus; n'hésitez pas; dépêchez-vous; faites vite; dernier* jour*; dernière* semaine*;
        jusqu'au; avant le; avant noël; avant la fin; ce mois-ci; offre limitée; offre valable;
        souscrivez; souscription; ouvrez; ouvrez-le; ouvrez-en; inscrivez-vous; testez; simulez;
        simulation; comparez et; rejoignez; rejoignez- les; faites comme; mes clients; mon client;
        ma cliente; nos clients; chez nous; chez {brand}; dans nos agences; notre agence; notre
        offre; notre nouveau; notre nouvelle; notre; nos; en exclusivité; qui dit mieux;
        imbattable*; offert*; cadeau; bonus; prime; gratuit*; seulement; à partir de; dès; pas
        besoin de; c'est le moment; c'est maintenant; pourquoi attendre; qu'attendez-vous; vous
        attendez; lancez-vous; osez; franchissez le pas; devenez; offrez-vous; faites-vous;
        réalisez; concrétisez
    """,
    en="""
        load up; without lifting a finger; no effort; effortless; sorted; zero hassle; no hassle; no
        questions; how i did it; ask how; see how; contact me; write to me; call me; message me;
        drop me; dm me; drop by; pop in; pop into; come and see; come in; come see; see me; book an
        appointment; visit our; visit the branch; in branch; let me show; i'll show; let me help; i
        can help; i'll help; i'll explain; ask me; ask for; ask us; talk to me; talk to us; let's
        talk; grab; hurry; don't wait; don't miss; last days; last chance; ends; until; before
        christmas; before the end; this month; this week; limited; sign up; apply; open; open yours;
        join; join them; do the same; my clients; my client; our clients; our customers; with us; at
        {brand}; in our branches; our branch; our offer; our new; our; exclusive; beat that;
        unbeatable; free; gift; bonus; cashback; only; just; no need; now is; what are you waiting;
        why wait; get started; start; become; treat yourself; make your; fancy; looking to; thinking
        of
    """,
)
"""Words of somebody who sells; they count only beside words of money and a figure."""

PROMISES = cues(
    fr="""
        ont doublé; a doublé; aussi bas; est à vous; est pour vous; payer moins; emprunter plus;
        renégociez; économisez; porte d'entrée; le plus simple; la plus simple; jamais été plus bas;
        si bas; millionnaires; sans paperasse; taux zéro; zéro apport; offert; offerts; offerte;
        offertes; places limitées; respirez; c'est possible; un tiers de plus; d'un tiers; en feu;
        montez à bord; avant l'été; dans la poche; sans lever le petit doigt; sans effort; sans
        question; touchez; je vous montre; empochez; encaissez; sans bouger; les doigts dans le nez;
        contactez-moi; écrivez-moi; appelez-moi; passez me voir; venez me voir; demandez-moi;
        souscrivez; ouvrez-le; ouvrez le vôtre; ouvrez un; ouvrez votre; faites comme; mes clients;
        ma cliente; mon client; qui dit mieux; n'attendez plus; qu'attendez-vous; franchissez le
        pas; demandez le vôtre; demandez votre; profitez; achetez; sautez sur; offre limitée; record
        historique; plus facile; facile à obtenir; accordé à tous; accordé sans; sans dossier; zéro
        engagement; sans engagement; en quelques clics; en deux clics; en trois clics; en un clic;
        en dix minutes; en cinq minutes; rapide et facile; même en cdd; même sans cdi; fructifie;
        dort à; battu le marché; bat le marché; c'est le moment; millionnaire; sans rien faire;
        jamais vu; du jamais vu; lancez-vous; ça grimpe; ça monte; que demander de plus; revenus
        réguliers; chaque mois sans; rente; divisez; réduisez vos mensualités; baissez vos
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
        without fees; without charges; fee-free; no charge; no extra cost; no down payment; zero
        down; zero stress; one click; two clicks; three clicks; money tomorrow; cash tomorrow; cash
        today; your payments; your repayments; no interest; without interest; low rate*; low-rate;
        great rate*; attractive rate*; competitive rate*; good rate*; who's next; who is next; could
        be yours; yours could; your turn; makes it possible; you should too; on fire; so low; is
        yours; pay less; borrow more; refinance; refinancing; save thousands; save hundreds; never
        been lower; record low; join me; send me a message; get in touch; drop me; places are
        limited; limited places; breathe; on us; it is possible; it's possible; hassle-free; until
        sunday; until friday; hop on; by a third; by half; loses value; just saying; in your pocket;
        for life; sells out; beats every; load up; without lifting a finger; no effort; zero hassle;
        no hassle; no questions asked; how i did it; pays you back; grow your money; free shares;
        contact me; write to me; call me; message me; dm me; ask me; come and see me; see me; let me
        show; i'll show; open yours; open one; open an; open a; open your; apply; apply now; do the
        same; like them; my clients; my client; beat that; don't wait; why wait; what are you
        waiting; take the plunge; get yours; ask for yours; buy; buy now; jump on; limited offer;
        record high; all-time high; never been easier; easy to get; approved for everyone; everyone
        approved; no commitment; in a few clicks; in two clicks; in three clicks; in one click; in
        minutes; in ten minutes; in five minutes; quick and easy; while you sleep; put to work; to
        work for you; grows by itself; looks after itself; pays for itself; pays you; pays out;
        paying; pays; returns; yields; up by; gained; rose; surged; climbed; went up; is up; are up;
        soared; beat the market; beaten the market; now is the time; time to get in; millionaire*;
        for doing nothing; unheard of; get in now; it's climbing; what more could you want; never
        looked back; paid for itself; invest; invest in; invest with; climbing; keep rising; keeps
        rising; keep climbing; only goes up; only go up; jumped; rocketed; booming; halve your;
        reduce your monthly; lower your monthly; lower repayments; easiest way; sure to; can't go
        wrong; never go down; never goes down; safe and; no strings; no paperwork; in your account
        within; approved in; approval in; money in minutes; same-day; even with bad credit; bad
        credit welcome; guaranteed interest; more interest; free stock; retire at; retire on; retire
        in; dream home; finance your; treat yourself; make your money; put your money; let your
        money; work harder; working harder; works harder; sleep soundly; beats the market;
        outperform*; join the investors; double it; double my; tripled my; doubled my; turned *
        into; turn * into; free coins; get in early; before it's too late; hot tip; guaranteed;
        risk-free; no risk; zero risk; without risk; no fees; zero fees; no deposit; zero deposit;
        no credit check*; instant approval; instant decision; double your; doubled; doubling; triple
        your; tripled; tripling; multiply your; earn; earns; invest now; borrow up to; grow your;
        let it grow; passive income; extra income; get rich; make money; made money; free money;
        easy money; become a millionaire; to the moon; keeps going up; can only go up; about to take
        off; take off; soaring; skyrocket*; best rate*; top rate*; lowest rate*; unbeatable rate*;
        boosted; cut your monthly; slash your; what are you waiting for; only getting started; you
        could be next; never loses; cannot lose; can't lose; sleep better; welcome bonus; lock in;
        sure thing; safe as houses; no-brainer; beats inflation; higher returns; great returns;
        steady returns; monthly income; early retirement; retire early; retire rich; your money
        works
    """,
)

INVITE = cues(
    fr="""
        touchez; gagnez de l'argent; emprunter; placer; investir; épargner; placez; investissez;
        épargnez; empruntez; faites fructifier; rémunéré*; taux d'intérêt
    """,
    en="""
        earning; invest in; save at; borrow at; lend at; interest of; earn; earns; invest; borrow;
        yield; yields; interest rate*
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
        subject to status; late repayment can cause; credit is a commitment; must be repaid; apr
        representative; ability to repay; you can afford the repayments
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

CAUTIONED = cues(
    fr="""
        oméga-3; vitamine*; vin; vins; bordeaux; beaujolais; champagne*; crémant; prosecco; bière;
        bières; cidre; rosé; apéritif; cocktail*; whisky*; rhum*; gin; vodka; tequila; pastis;
        digestif; spiritueux; happy hour; cuvée*; complément* alimentaire*; compléments; gélule*;
        huile* essentielle*; tisane*; cbd; remède*; cure détox; détox; minceur; coupe-faim;
        brûle-graisse*; probiotique*; collagène
    """,
    en="""
        gummies; magnesium; turmeric; ginseng; melatonin; immunity booster*; superfood*; herbal
        tea*;
        painkiller*; e-cigarette*; vapes; =rosé; omega-3; vitamin*; single malt; malts; six-pack;
        craft beer*; wine; wines; bordeaux;
        champagne*; prosecco; beer; beers; lager; ale; cider; cocktail*; whisky; whiskey; rum; gin;
        vodka; tequila; brandy; spirits; liqueur*; happy hour; food supplement*; dietary
        supplement*; supplement; supplements; herbal; essential oil*; cbd; remedy; remedies; detox;
        slimming; weight-loss; weight loss; fat burner*; probiotic*; collagen
    """,
)
"""Drinks and remedies that may only be advertised with a warning."""

CALLS = cues(
    fr="""
        fait pour vous; faite pour vous; à votre tour; en supermarché*; en grande surface; chez
        votre caviste; deux minutes; cinq minutes; on vous dit oui; dites-moi; parlons-en; idée
        cadeau; offrez; faites plaisir; régalez-vous; goûtez; sur votre compte; le jour même; sans
        minimum; battu l'inflation; achetez; achète-le; commandez; commande; commandez-le;
        commandez-la; en vente; en boutique; notre boutique; notre bar; nos magasins; notre magasin;
        notre cave; disponible; disponibles; est en ligne; en promo; en promotion; offre spéciale;
        demandez-le; demandez-la; demandez votre; demandez le; demandez conseil; ouvrez; souscrivez;
        investissez; placez; empruntez; rejoignez notre plateforme; en toute simplicité; sans
        commission; zéro commission; à vous de jouer; lancez-vous; n'attendez plus; profitez;
        profitez-en; appelez-moi; écrivez-moi; contactez-moi; contactez-nous; appelez-nous; en
        message privé; passez me voir; venez me voir; venez déguster; venez goûter; venez boire;
        prenez rendez-vous; inscrivez-vous; découvrez notre; découvrez nos; essayez; simulez;
        téléchargez; en quelques clics; sans poser de question*; en 10 minutes; en quelques minutes;
        guérit; guérissent; soigne; soignent; soulage; soulagent; fait maigrir; maigrir; maigrissez;
        perdez; élimine; renforce vos; renforce l'immunité
    """,
    en="""
        buy two; buy one; buy three; back in stock; while stocks last; find them in; find it in;
        cure stress; cures; cure; melts fat; kilos; try one; try some;
        off all; off every; off your; made for you; your turn; get started; drop me a line; free
        simulation; we say yes; talk to me; want the same; join thousands; treat your; perfect gift;
        go and grab; grab a; grab your; pick up a; in supermarkets; two minutes; five minutes; in
        minutes; in your account; the same day; open one; no minimum; from our store; from our shop;
        you can afford; beaten inflation; beaten the market; buy yours; buy now; buy it; buy some;
        buy today; order; order now; order yours; get yours; get one; on sale; in our shop; in our
        store; our shop; our store; our bar; our cellar; available; now live; is live; special
        offer; half price; ask for it; ask me for; ask me about; ask me how; ask us; open yours;
        open a; open an; open your; start trading; start investing; trade now; invest now; invest
        today; invest from; join our platform; join the platform; made easy; made simple; no
        commission; zero commission; commission-free; sign up; sign today; subscribe; apply; get a
        quote; free quote; call me; call us; message me; contact me; contact us; dm me; come and
        see; see me; come and drink; come and taste; come taste; drop by; pop in; visit our; book an
        appointment; download; discover our; try our; try it; don't miss; don't wait; treat
        yourself; take out; cures; cure your; heals; relieves; lose weight; burns fat; boosts your
        immun*; boost your immun*; gets rid of
    """,
)
"""Words of somebody who sells, strong enough to make an offer of a product without a figure."""

CAUTION_MENTION = cues(
    fr="""
        avec modération; abus d'alcool; ne se substitue pas; ne remplace pas; alimentation variée;
        demandez conseil à votre; avis médical; parlez-en à votre médecin
    """,
    en="""
        drink responsibly; enjoy responsibly; please drink; drink aware; drinkaware; not a
        substitute; does not replace; varied diet; consult your doctor; ask your pharmacist; ask
        your doctor
    """,
)

LEGAL_MENTIONS = (*CREDIT_MENTION, *RISK_MENTION, *SAVINGS_MENTION, *CAUTION_MENTION)
