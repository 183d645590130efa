"""Default expressions of the rules on people: who is named, what is said of them.

The form is that of `cues`.
"""

from .cue_lists import cues
from .cues_health import HEALTH as HEALTH

CLIENTS = cues(
    fr="""
        assuré; assurée; locataire; abonné; abonnée; bénéficiaire; sociétaire; résident; résidente;
        usager; usagère; que je finance; j'accompagne; je conseille; nous accompagnons; nous
        conseillons; que nous finançons; dont nous suivons; assurés; locataires; abonnés; que je
        conseille; que j'accompagne; que nous accompagnons; que nous conseillons; que nous suivons;
        que je suis depuis; que nous dépannons; que nous aidons; que j'aide; dont je gère; dont je
        suis le; dont je suis la; dont nous gérons; à qui j'ai vendu; à qui nous avons vendu; qui
        banque chez nous; emprunteur; emprunteuse; sinistré; sinistrée; épargnant; épargnante;
        bénéficiaires; usagers; résidents; que nous équipons; que nous fournissons; que nous
        assurons; que nous chauffons; que nous rénovons; que j'équipe; que j'assure; que nous
        livrons
    """,
    en="""
        i finance; we finance; advising; financing; we've supported; i've supported; we support;
        we've advised; i've been advising; i've been helping; we've been helping; i'm advising;
        we've been advising; subscriber; customer; policyholder; account holder; tenant; resident;
        homeowner; borrower; customers; tenants; policyholders; whom i advise; whom i have advised;
        who i advise; i have advised; whom we advise; whom we help; who we help; we help out; whose
        account; whose mortgage; whose loan; whose file; who banks with us; banks with us; i look
        after; we look after; saver; residents; we're fitting; we're equipping; we're supplying;
        we're renovating; we equip; we supply; we insure; we're helping; we're insulating
    """,
    both="client; cliente; clients; clientes; patient; patiente; patients; patientes",
)

COLLEAGUES = cues(
    fr="""
        collègue; collègues; coéquipiers; consœurs; confrères; coéquipier; coéquipière; équipier;
        équipière; binôme; consœur; confrère; manageuse; responsable; stagiaire; alternant;
        alternante; apprenti; apprentie; assistante; voisin de bureau; voisine de bureau; tuteur;
        tutrice; cheffe; chef
    """,
    en="""
        colleague; colleagues; teammates; co-workers; coworkers; teammate; team-mate; co-worker;
        coworker; deskmate; desk mate; office mate; intern; apprentice; trainee; line manager; boss;
        supervisor; buddy
    """,
    both="manager; assistant; mentor",
)

UNION = cues(
    fr="""
        syndiqué*; syndicaliste*; délégué* syndical*; déléguée syndicale; délégué* CGT; délégué*
        CFDT; délégué* FO; délégué* CFTC; délégué* CFE-CGC; délégué* UNSA; délégué* SUD; à la CGT; à
        la CFDT; de la CGT; de la CFDT; chez FO; à FO; à la CFTC; à l'UNSA; à SUD; carte syndicale;
        mandat syndical; militant* syndical*; élu* CGT; élu* CFDT; élu au CSE; élue au CSE;
        représentant* du personnel; gréviste*; fait grève; en grève; son syndicat; du syndicat; au
        syndicat; CGT; CFDT; CFTC; CFE-CGC; UNSA; Solidaires; encarté*; section syndicale; tract
        syndical; tracts syndicaux; tracte; liste syndicale; candidate aux élections du cse;
        candidat aux élections du cse; élections du cse; élu du personnel; élue du personnel;
        délégué du personnel; déléguée du personnel; débrayage; débrayé; piquet de grève; a fait
        grève; fait la grève; gréviste; permanent syndical; permanente syndicale; heures de
        délégation; DSC; RSS; DS CGT; membre du cse; secrétaire du cse; adhère au syndicat; adhéré
        au syndicat; membre du syndicat; représente le syndicat; représentant du syndicat; élu du
        syndicat; cégétiste*; cédétiste*; frontiste*; mandat CGT; mandaté par la; mandatée par la;
        déléguée CGT; déléguée CFDT; délégué FO; déléguée FO; représentant syndical; représentante
        syndicale; tête de liste CGT; porte-drapeau du syndicat; cotise au syndicat; représentante
        du syndicat; notre syndicat; monté le syndicat; carte du syndicat
    """,
    en="""
        union rep; union representative; union member; union delegate; union official; union
        steward; union organiser; union organizer; union card; union meeting; union branch; joined
        the union; joined a union; in the union; shop steward; trade unionist; unionist; on strike;
        picket line; went on strike; works council; union; shop floor rep; staff rep; staff
        representative; branch secretary; union leaflets; unionised; unionized; strike committee;
        striker; was on the picket; walkout; industrial action; collective bargaining rep; teamster;
        teamsters; unison member; unite member; unite rep; unite delegate; unison rep; unison; gmb
        rep; union guy; union woman; union man; union dues; union lapel; pays union; union banner;
        crossed the picket; strike leader; union convenor; convenor; union activist; strikers; tuc;
        gmb; usdaw; union boss; union leader; union secretary; strike organiser; strike organizer;
        on the union; branch chair
    """,
)

FAITH = cues(
    fr="""
        musulman; musulmane; catholique; juif; juive; protestant; protestante; évangélique;
        bouddhiste; hindou; hindoue; athée; témoin de Jéhovah; mormon; mormone; converti; convertie;
        l'islam; ramadan; jeûne; =jeûner; kippa; porte le voile; voilée; son voile; à la messe; à la
        mosquée; à la synagogue; à l'église; sa prière; ses prières; de prier; prie; baptisé;
        baptisée; son baptême; pèlerinage; La Mecque; carême; imam; rabbin; curé; pratiquant;
        pratiquante; croyant; croyante; très pieux; très pieuse; sa foi; sa religion; casher; messe;
        du dimanche matin à l'église; chapelet; confirmation; diacre; pasteur; moine; religieuse;
        turban; prière du vendredi; temple; fait le carême; fait carême; convertir; franc-maçon*;
        foulard; porte le foulard; hijab; niqab; abaya; burqa; tchador; djellaba; croix autour;
        prier; prières; tapis de prière; salle de prière; mosquée; synagogue; à la paroisse;
        paroisse; catéchisme; communion; première communion; confession; pâques; pessah; hanoucca;
        aïd; aïd el; mange halal; mange casher; ne mange pas de porc; pas de porc; ne boit pas
        d'alcool; bouddhisme; sikh; hindouiste; chrétien; chrétienne; copte; orthodoxe; évangéliste;
        adventiste; pentecôtiste; scientologue; scientologie; raélien; franc-maçon; franc-maçonne;
        franc-maçonnerie; loge maçonnique; laïcard; anticlérical; islamiste; intégriste; tradi;
        religion; croyances; la foi; pèlerin; hadj; omra; lourdes; baptême; bar-mitsva; bat-mitsva;
        circoncis*; converti à; convertie à; s'est converti; s'est convertie; catho; cathos;
        grenouille de bénitier; bigot*; dévot*; pieux; pieuse; évangélique; fait ses prières; cinq
        prières; prie cinq; fait ramadan; fait le ramadan; fait shabbat; respecte le shabbat; va à
        la mosquée; va à l'église; kippour; confession musulmane; confession juive; de confession;
        anglican*; zen; chamanisme; secte; dans une secte; enfant de chœur; catéchiste; servant de
        messe; ancien séminariste; séminariste; a pris le voile; entré dans les ordres; entrée dans
        les ordres
    """,
    en="""
        muslim; catholic; jewish; protestant; evangelical; buddhist; hindu; sikh; atheist; jehovah's
        witness; mormon; converted to; islam; fasting; fasts; sabbath; hijab; headscarf; goes to
        church; at church; to church; to mosque; the mosque; to synagogue; prays; prayer room;
        devout; baptised; baptized; pilgrimage; mecca; her faith; his faith; her religion; his
        religion; born-again; a preacher; a pastor; an imam; a rabbi; keeps kosher; christian;
        observant; jew; practising; practicing; prays five; is religious; very religious; goes to
        mass; mass every; sunday school; vicar; nun; monk; deacon; confirmation class; rosary;
        kippah; turban; hindu temple; temple; freemason*; masonic lodge; the headscarf; a headscarf;
        niqab; burqa; wears a cross; prayers at; prayer mat; prayer break*; mosque; synagogue;
        parish; first communion; confirmation; lent; passover; hanukkah; eid; eats halal; eats
        kosher; doesn't eat pork; buddhism; coptic; orthodox; adventist; pentecostal; baptist;
        methodist; quaker; scientolog*; fundamentalist; fanatic; religion; religious; beliefs;
        pilgrim; hajj; lourdes; baptism; christening; circumcis*; converted; converting; born again;
        bible; quran; koran; torah; at mass; church every; ultra catholic; bible basher; pious; five
        prayers; his prayers; her prayers; does her prayers; prayer times; says grace; sunday
        service; church choir; choir at church; lay preacher; bible study; bible group; seminary;
        seminarian; altar boy; in a cult; a cult; shaman; wiccan; pagan; agnostic; non-believer;
        lost his faith; lost her faith; found god; found jesus; goes to temple; goes to synagogue;
        goes to mosque; wears a turban; wears a kippah; wears a veil; wears the veil; anglican;
        presbyterian; lutheran; amish; jain; bahai; rastafarian; taoist; shinto; zoroastrian;
        churchgoer
    """,
    both="ramadan; shabbat; kippour; yom kippur; aïd; halal; kosher; bar mitzvah; bat mitzvah",
)

POLITICS = cues(
    fr="""
        vote à gauche; vote à droite; vote pour; a voté; ont voté; extrême gauche; extrême droite; à
        l'extrême; encarté*; au parti; du parti; parti socialiste; parti communiste; macroniste*;
        mélenchoniste*; lepéniste*; gauchiste*; facho*; communiste; socialiste; royaliste*;
        trotskiste*; aux municipales; aux législatives; aux régionales; aux cantonales; aux
        européennes; liste écologiste; liste de gauche; liste de droite; conseiller municipal;
        conseillère municipale; maire adjoint*; adjoint* au maire; ses tracts; à la manif*; gilet*
        jaune*; de gauche; de droite; militant* écologiste*; militant* du; militant* à; chez les
        écologistes; chez les Verts; ses opinions politiques; milite; militent; militante; vote RN;
        voté RN; vote LFI; voté LFI; vote LR; vote PS; vote écolo; voté écolo; voté à; votent à;
        chez LFI; au RN; chez les Insoumis; affiches électorales; candidat aux; candidate aux; tête
        de liste; liste aux; meeting de; électeur de; électrice de; sympathisant*; anarchiste*;
        marxiste*; zemmour; mélenchon; le pen; macron; se présente aux; s'est présenté aux; s'est
        présentée aux; aux départementales; aux présidentielles; aux sénatoriales; candidat à la
        mairie; candidate à la mairie; conseiller régional; conseillère régionale; conseiller
        départemental; sénateur; sénatrice; député; députée; maire de; élu municipal; élue
        municipale; adhérent du; adhérente du; adhérent de; encartée; au PS; au PC; au PCF; chez LR;
        chez Renaissance; à l'UMP; au Modem; EELV; LFI; insoumis*; mélenchonist*; lepénist*;
        macronist*; zemmourist*; facho; fascho; fasciste; gaucho; bobo gauchiste; réac;
        réactionnaire; complotiste*; anti-vax; souverainiste; indépendantiste; monarchiste; vote
        nul; vote blanc; vote extrême; abstentionniste; manifestation contre; manifeste contre;
        manif contre; manif pour; pétition contre; gilet jaune; ses idées politiques; ses opinions;
        bord politique; campagne électorale; colleur d'affiches; colleuse d'affiches; distribue des
        tracts; distribue ses tracts; sa carte du parti; carte du parti; cellule du parti; camarade;
        a sa carte chez; carte chez; a sa carte au; reconquête; horizons; renaissance; place
        publique; les républicains; écologiste convaincu*; royaliste; nationaliste*; identitaire*;
        gaulliste*; collé des affiches; assesseur; tracte pour; distribué des tracts; milité; fiché
        S; gréviste de la faim; manifestant; manifestante; black bloc; soutient zemmour; soutient le
        pen; pro-palestinien*; pro-israël*; lutte ouvrière; voté blanc; vote le pen; vote macron;
        vote zemmour; vote mélenchon; candidat du; candidate du; suppléant*; sur la liste; quatrième
        sur la liste
    """,
    en="""
        voted for; votes for; votes labour; votes tory; votes green; votes conservative; voted
        labour; voted tory; voted leave; voted remain; far right; far left; left-wing; right-wing;
        leftist; communist*; socialist*; conservative party; labour party; green party; tory;
        tories; republican; democrat; trump supporter; brexiteer; running for mayor; running for
        council; running for office; running for parliament; standing for council; standing for
        parliament; standing for election; stands for election; local councillor; party member;
        joined the party; campaigning for; canvassing for; anarchist; royalist; political views;
        protest march; campaigns for; campaigned for; voted reform; votes reform; voted green; the
        greens; the tories; the far; campaign posters; election posters; campaign leaflets; election
        leaflets; is full of leaflets; labour activist; party activist; activist; party conference;
        canvassing; councillor; political party; socialist; maga; voted trump; marxist; feminist
        activist; candidate for; candidate in; elected mayor; elected councillor; stands for
        council; standing for the; stood for; regional council; city council; county council; member
        of parliament; mayor of; elected to; lib dem*; lib dems; ukip; brexit party; reform uk;
        biden voter; gop; labour member; tory member; party card; card-carrying; party leaflets;
        campaign trail; political rally; rally for; protest against; marched against; petition
        against; fascist; nazi; commie; lefty; leftie; monarchist; separatist; conspiracy theorist;
        anti-vaxxer; alt-right; hard right; hard left; centrist; his politics; her politics;
        political opinions; politically active; activist for; canvass*; reform member; reform
        candidate; reform supporter; green candidate; labour candidate; tory candidate; lib dem
        candidate; standing as a; stood as a; running as a; voted tory; voted biden; voted harris;
        vote tory; vote labour; votes trump; voted lib; snp; plaid; sinn fein; corbynite;
        corbynista; thatcherite; blairite; trotskyist; nationalist; unionist party; momentum member;
        extinction rebellion; just stop oil; tommy robinson; farage; le pen; bnp; edl; delivered
        leaflets; knocked on doors; door-knocking; polling agent; party donor; donates to the;
        anti-abortion; pro-life; pro-choice; pro-palestin*; pro-israel*; antifa
    """,
)

ORIENTATION = cues(
    fr="""
        lesbienne; homosexuel; homosexuelle; bisexuel; bisexuelle; transgenre; est trans; personne
        trans; femme trans; homme trans; son coming out; son homosexualité; sa transition;
        non-binaire; changement de sexe; homo; hétéro; en couple avec un garçon; en couple avec un
        homme; en couple avec une femme; en couple avec une fille; son copain à lui; son mari à lui;
        sa femme à elle; marié à un homme; mariée à une femme; mariage gay; deux papas; deux mamans;
        homosexualité; gay; pédé; a transitionné; transexuel*; changé de sexe; changer de sexe;
        genre fluide; asexuel*; pansexuel*; au placard; sorti du placard; sortie du placard; vie
        sexuelle; PACS avec un; et son mari; transition de genre; vive les mariées; vive les mariés;
        changé de genre; nouveau prénom de genre; non binaire; aime les hommes; aime les filles;
        aime les garçons; préfère les hommes; préfère les garçons; avec un autre homme; avec une
        autre femme; drag queen; marche des fiertés avec son; sa copine à elle; est pédé; lesbienne;
        sort avec un mec; et sa femme se sont connues; opération de réassignation; ouvertement gay;
        ouvertement homo; poly-amoureu*; polyamoureu*; libertin*; échangiste*; couple libre; sont en
        couple; sortent ensemble; se sont pacsés; se sont pacsées
    """,
    en="""
        lesbian; homosexual; bisexual; transgender; is trans; trans woman; trans man; came out as;
        came out to; coming out as; coming out to; coming-out; non-binary; her transition; his
        transition; transitioning; her wife; his husband; his boyfriend; her girlfriend; has a
        boyfriend; married a man; married a woman; married to a man; married to a woman; dating a
        man; dating a woman; gay wedding; same-sex; two dads; two mums; two moms; homosexuality; in
        the closet; out of the closet; sex change; gender reassignment; gender fluid; asexual;
        pansexual; sexuality; sexual orientation; sex life; transitioned; deadname; and his husband;
        and her wife; and his boyfriend; and her girlfriend; gender transition; changed gender;
        change of gender; same sex; likes men; likes boys; likes girls; into men; into girls; into
        guys; prefers men; drag queen; dates men; dates women; sees a man; openly gay; openly
        lesbian; polyamorous; swinger*; open marriage; his civil partner; top surgery; bottom
        surgery; hormone therapy; on hormones; on testosterone; new pronouns; goes by they; bi; are
        a couple; are dating; are an item; are sleeping together; sleeping with
    """,
    both="gay; queer; coming out",
)

OTHERS = cues(
    fr="""
        collègue; responsable; chef; cheffe; patron; patronne; binôme; stagiaire; alternant;
        alternante; apprenti; apprentie; assistante; voisin; voisine; directeur; directrice;
        adjoint; adjointe; coéquipier; coéquipière; équipier; équipière; tuteur; tutrice; cliente;
        réceptionniste; gardien; gardienne; comptable; secrétaire; mari; femme; épouse; époux;
        conjoint; conjointe; compagne; compagnon; fils; fille; frère; sœur; mère; père; maman; papa;
        oncle; tante; cousin; cousine; ami; amie; copain; copine; pote; beau-frère; belle-sœur;
        belle-mère; beau-père; grand-mère; grand-père; manageuse; prédécesseur; successeur;
        formatrice; formateur; chauffeur; présidente; président; DAF; DSI; DG; directeur financier;
        N-1; cheffe d'équipe; chef d'équipe
    """,
    en="""
        colleague; co-worker; coworker; supervisor; lead; teammate; team-mate; deskmate; desk mate;
        office mate; intern; apprentice; trainee; receptionist; director; buddy; customer;
        neighbour; neighbor; friend; husband; wife; partner; son; daughter; brother; sister; mother;
        mum; mom; father; dad; uncle; aunt; grandmother; grandfather; nan; secretary; accountant;
        driver; predecessor; trainer; cashier; finance director; HR director; team leader; desk
        neighbour; line manager; CTO
    """,
    both="manager; boss; N+1; client; patient; assistant; mentor; cousin; DRH; PDG; CEO; CFO",
)

NOT_PRIVATE = cues(
    fr="""
        dépistage; prévention; sensibilisation; conférence; colloque; webinaire; table ronde;
        podcast; documentaire; exposition; roman; le livre; son livre; un livre; association; ligue;
        fondation; recherche contre; la lutte contre; octobre rose; journée mondiale; semaine de la;
        course contre; don du sang; collecte; tempête; météo; rafales; malade de rire; malade de
        jalousie; arrêt de bus; arrêt de tram; arrêt de la machine; en arrêt programmé; arrêt de
        tranche; la chaudière; le moteur; transformateur; chanteur; chanteuse; écrivain*;
        personnage; un atelier; atelier sur; atelier de; atelier autour; ateliers; atelier santé;
        atelier bien-être; conférence de; marathon pour; couru pour; a couru; à la radio; marché de
        l'énergie; le marché; ligue contre; formation; formations; premiers secours; secourisme;
        cure de jouvence; accessibilité; personnes malvoyantes; personnes handicapées; pour les
        personnes; réseau handicap; référent handicap; accord handicap; semaine du handicap; duoday;
        don de; opération de maintenance; fièvre du; la messe est dite; chanson; rap; album;
        concert; film; série; mini-série; match; champion; championne; paralympique*; paralympiques;
        hôpital de; pour l'hôpital; groupe électrogène; au profit; téléthon; collectif; musée;
        cathédrale; architecture; visite de; œuvre; tableau; photographe; peintre; cinéaste; chaîne;
        youtube; recherche sur; chercheur; chercheuse; vaccin*; grippe saisonnière; campagne de;
        loto; jeu de rôle; virus informatique; réseau malade; système malade; allergique aux; accro
        au; accro à; baby-foot; drogue douce; ma drogue; mort de rire; malade en bateau; malade en
        voiture; mal de mer; homophobie; journée contre
    """,
    en="""
        screening; awareness; prevention; talk on; a talk; conference; workshop; webinar; panel;
        documentary; exhibition; novel; the book; her book; his book; charity; fundraiser;
        foundation; research; world day; health week; pride month; history month; fun run; blood
        drive; storm; weather; sick of; sick and tired; sick pun*; transformer; boiler; engine;
        singer; writer; museum; podcast; heritage; talk by; lecture; keynote; marathon for; for
        cancer research; ran for; said on the radio; energy market; market is; training; first aid;
        mental health first; mental health day; accessibility; accessible to; people with; disabled
        people; for people; disability network; agreement; song; album; concert; film; series;
        match; champion; paralympic*; hospital in; for the hospital; generator; in aid of;
        cathedral; architecture; painting; painter; photographer; youtube; research on; researcher;
        vaccin*; flu jab*; seasonal flu; campaign on; computer virus; sick system; allergic to
        mondays; addicted to; table football; fever; blind date; blind test; blind spot; deaf ears;
        colour blind; union of; european union; credit union; student union; rugby union; union
        jack; addicted; seasick; homophobia; day against
    """,
)

MINORS = cues(
    fr="""
        enfant; enfants; écolier*; écolière*; élève; élèves; collégien*; collégienne*; lycéen*;
        lycéenne*; bambin*; bébé; bébés; crèche; école maternelle; école primaire; ados;
        adolescent*; adolescente*; ma fille; mon fils; nos filles; nos fils; petits-enfants; goûter
        de noël; arbre de noël; les petits; les gamins; les gosses; stagiaires de 3e; stagiaires de
        troisième; sortie scolaire; classe verte
    """,
    en="""
        child; children; kid; kids; schoolchild*; schoolboy*; schoolgirl*; pupil; pupils; toddler*;
        baby; babies; nursery; kindergarten; teenager*; teens; my daughter; my son; our sons; our
        daughters; grandchildren; schoolkids; school visit; school trip; primary school; youngsters;
        little ones
    """,
)
