"""Default expressions of the rules on respect: what belittles and attacks people."""

from .cue_lists import cues
from .cues_deeds import DEEDS as DEEDS

BELITTLING = cues(
    fr="""
        abject; abjecte; affligeant; affligeante*; affligeants; antipathique*; arrogant; arrogante*;
        arrogants; bête; bêtes; borné; bornée; bornés; cupide*; dégoûtant; dégoûtante*; dégoûtants;
        dégueulasse*; détestable*; exécrable*; grotesque*; honteux; honteuse; ignoble*; ignorant;
        ignorante; ignorants; imbuvable*; immonde*; immature*; imbu; imbue; imbus; impoli*;
        insupportable*; inutile; inutiles; irresponsable*; infect; infecte; infects; la honte; une
        honte; lamentable*; lent comme; lourdingue*; malpoli*; mauvais comme; méprisable*;
        méprisant*; navrant; navrante; navrants; nuisible*; obtus; odieux; odieuse*; pathétique*;
        pitoyable*; pourrie; puant; puante; puants; répugnant*; ridicule; ridicules; risée; sans
        cervelle; sans cerveau; sournoises; stupide; stupides; toxique; toxiques; trop con;
        vulgaire; écœurant*; vicieuse*; à chier; à vomir; à gerber; au ras des pâquerettes; en
        dessous de tout; plus bas que terre; aussi utile qu'; aussi inutile qu'; aussi inutiles qu';
        bête comme; bêtes comme; nul à; bon qu'à; bonne qu'à; bons qu'à; bonnes qu'à; cerveau de;
        cervelle de; deux de tension; QI d'; QI de; d'une bêtise; d'une stupidité; d'une
        incompétence; d'une nullité; d'une arrogance; d'une lâcheté; d'une bassesse; d'une mauvaise
        foi; d'une paresse; d'une méchanceté; même pas capable; même pas capables; même pas fichu;
        même pas foutu; même pas foutus; même pas fichus; pas foutu de; pas fichu de; pas foutus de;
        pas fichus de; n'a rien dans la tête; rien dans le crâne; payés à ne rien faire; payé à ne
        rien faire; payée à ne rien faire; payés à rien faire; pas le couteau le plus aiguisé; pas
        la lumière à tous les étages; pas inventé l'eau; pas inventé la poudre; pas inventé l'eau
        chaude; pas inventé le fil; pas bien fin; le cerveau d'; la cervelle d'; un petit pois dans;
        un pois chiche; pois chiche dans; de mauvaise foi; poids mort; poids morts; fléau; fléaux;
        verrue; catastrophe ambulante; erreur de casting; déchet humain; sans talent; sans couilles;
        sans colonne vertébrale; langue de vipère; tête à baffes; bons pour la casse; bon pour la
        casse; bonne pour la casse; médisant*; bon débarras; nul; nulle; nuls; nulles; médiocre;
        médiocres; zéro; fou à lier; folle à lier; moche; laid; laide; à pleurer; à côté de la
        plaque; trop bête; trop bêtes; trop stupide; larve; larves; vide de l'intérieur; agaçant*;
        aigri*; acariâtre*; amorphe*; apathique*; asocial*; atroce*; avare*; bas du front; barbant*;
        chiant; chiante*; chiants; chialeur*; complètement con; complètement conne; complètement
        folle; complètement fou; complètement fous; complètement malade; complètement taré*;
        complètement dingue; totalement fou; totalement folle; condescendant*; coincé; coincée;
        coincés; crade*; crado*; cruel; cruelle*; cruels; cynique*; déconnecté*; déloyal*; dépassé
        par; dépassée par; dépassés par; déplaisant*; dérangé; dérangée; dérangés; désagréable*;
        désespérant*; écervelé*; étroit d'esprit; étroits d'esprit; exaspérant*; fatigant;
        fatigante*; fatigants; frustré*; grossier; grossière*; grossiers; hargneux; hargneuse*;
        hautain*; hypocrite*; impitoyable*; inapte*; inconscient; inconsciente*; inconscients;
        indécent*; indigne*; inepte*; ingérable*; inhumain*; insignifiant*; insipide*; insolent*;
        intolérant*; jaloux; lourd; lourde; lourds; lourdes; largué; larguée; largués; mal
        embouché*; mal élevé*; malsain*; malveillant*; mauvais; mauvaise; méchant; méchante*;
        méchants; mesquin*; mielleux; mielleuse*; moralisateur*; négligent*; niais; niaise*;
        obséquieux; orgueilleux; orgueilleuse*; pédant*; perfide*; pourris; primaire; primaires;
        puéril*; pleurnichard*; prétentieux; rancunier*; ramolli*; ringard*; sans scrupule*; sans
        gêne; sans-gêne; sans intérêt; sans vergogne; sans courage; sans éducation; sans foi ni loi;
        sans honneur; sans cœur; servile*; sot; sotte; sots; sottes; soporifique*; suffisant;
        suffisante; teigneux; teigneuse*; tordue*; vénal; vénale; vénaux; véreux; véreuse*;
        vicelard*; vil; vile; vils; aucun talent; aucune dignité; aucun honneur; aucune éducation;
        aucune morale; aucun courage; aucune compétence; aucune classe; aucun scrupule; aucune
        parole; aucun respect; aucune conscience; aucune humanité; aucune honte; aucun cerveau;
        aucun humour; aucune intelligence; pas de couilles; pas une once de; pas deux sous de; deux
        neurones; un seul neurone; une seule neurone; un neurone; zéro talent; zéro neurone; zéro
        compétence; au-dessous de tout; indéfendable*; irrécupérable*; infréquentable*; imbitable*;
        invivable*; con à manger; d'une vulgarité; d'une hypocrisie; d'une ignorance; d'une cruauté;
        d'une laideur; d'une suffisance; d'une grossièreté; d'une impolitesse; d'un mépris; d'un
        égoïsme; d'un ridicule; le pire; la pire; les pires; un danger pour; une plaie; une purge;
        un désastre; un naufrage; un fardeau; une insulte à; une tache sur; une erreur de la nature;
        le dernier des; la dernière des; les derniers des; un frein pour; médiocrité incarnée;
        l'incompétence même; la bêtise même; la bêtise incarnée; l'arrogance incarnée; la médiocrité
        même; rien d'autre qu'un; un rien du tout; pauvre d'esprit; hors sol; creux; creuse;
        creuses; ignares; mal dégrossi*; mal fichu; mal foutu; maniéré*; naze; nazes; nian-nian;
        oisif; oisifs; paumé*; paumés; pataud*; patibulaire*; pète-sec; pète-cul; pitoyables;
        pleutre; radin; radine; radins; rapiat; rasoir; ravagé*; rébarbatif*; risible*; rogue;
        sadique; sale type; sectaire*; sénile*; simpliste*; sournois; sourd comme; surestimé*;
        surfait*; surpayé*; susceptible comme; tartignole*; tiédasse; tocard; tyrannique*; usurpé;
        vache avec; vaniteux; vaniteuse*; vieux jeu; visqueux; vulgaires; idiot du village; à la
        ramasse; à la masse; à l'ouest; à côté de ses pompes; bons à jeter; bon à jeter; bonne à
        jeter; pas net; pas nette; pas nets; pas finie; pas fini; pas finis; pas très malin; pas
        très maligne; pas très malins; pas très fin; pas très fine; pas très futé; pas très futée;
        pas très intelligent*; pas bien malin; pas bien malins; pas une lumière; pas des lumières;
        loin d'être une lumière; pas digne de; pas dignes de; aussi bête que; aussi bêtes que; aussi
        stupide que; aussi nul que; aussi nulle que; aussi nuls que; aussi aimable qu'; aussi
        aimables que; aussi intelligent qu'; aussi vif qu'; aussi malin qu'; aussi compétent qu';
        aussi doué qu'; aussi fin qu'; aussi utile que; limité; limitée; limités; toujours aussi
        limité*; nul à pleurer; nulle à pleurer; insulte à l'intelligence; girouette*; sans relief;
        sans envergure; sans charisme; sans-cœur; sans pitié; sans éthique; sans morale; cœur de
        pierre; cœur sec; mauvais fond; faux comme; fausse comme; lent d'esprit; lente d'esprit;
        benêt*; nigaud*; ballot; balourd*; bas de plafond; dur de la feuille; long à la détente;
        longue à la détente; mou du bulbe; mou du genou; moule à gaufres; pas fute-fute; peu
        intelligent*; pas de niveau; pas de cervelle; pas de cerveau; peu fréquentable*; pas
        fréquentable*; consternant*; à pleurer de; à se taper la tête; irrécupérables; cas
        désespéré; mal dans sa tête; dérangé*; imbuvables; détestables; hautains; dédaigneu*; QI
        d'huître; à enfermer; à mettre à la poubelle; bon pour l'asile; bonne pour l'asile; bons
        pour la poubelle; tarée; tarés; dingue; bonne à interner
    """,
    en="""
        abysmal; abhorrent; appalling; arrogant; backward; bone idle; bone-idle; brain-damaged;
        clueless; conceited; corrupt; cruel; daft; delusional; demented; deranged; despicable;
        disgrace; a disgrace; disgraceful; disgusting; dishonest; deluded; disastrous; dumb;
        dumbest; embarrassing; embarrassment; feckless; feeble; fickle; gormless; gutless; greedy;
        heartless; hideous; hopeless; horrid; hysterical; idle; idiotic; ignorant; immature; inept;
        inane; insane; insufferable; irresponsible; jealous; laughable; laughing stock; lazy;
        laziest; loathsome; lousy; mediocre; mean-spirited; nasty; nauseating; obnoxious; obtuse;
        odious; pathetic; pitiful; pointless; pompous; repellent; repugnant; repulsive; revolting;
        retarded; ridiculous; rotten; rude; ruthless; self-centred; selfish; senile; shallow;
        shambolic; shameful; shameless; shady; shifty; sickening; slimy; smug; snobbish; spiteful;
        spoilt; stupid; stupidest; talentless; toxic; ugly; unbearable; unhinged; unprofessional;
        useless; vapid; venal; vicious; vile; witless; worst; worthless; a waste; an insult to; a
        stain on; the shame of; a liability; a nuisance; a menace; a plague; a curse on; a walking
        disaster; useless as; as useful as; as much use as; as sharp as; brain of a; brains of a; iq
        of a; two brain cells; a single brain cell; half a brain; no brain; not the sharpest; not
        the brightest; out of your depth; out of his depth; out of her depth; out of their depth;
        paid to do nothing; nothing upstairs; lights are on; full of himself; full of herself; full
        of yourself; full of themselves; full of it; full of crap; full of shit; thick-skulled; good
        for nothing; rotten to the core; off your rocker; off his rocker; off her head; not all
        there; lost the plot; a laughing stock; laughing-stock; brainless; spineless; a joke; a
        total joke; garbage; trash; shambles; dinosaur*; too thick; too dense; thick as; blind and;
        evil; foul; nuts; terrible at; dreadful at; horrible person; horrible people; terrible at
        their; is a joke; are a joke; are jokes; an animal; monster; a fake and; abrasive; abusive;
        aggressive; annoying; antisocial; apathetic; asinine; atrocious; awful; barbaric; barking
        mad; stark raving mad; completely mad; totally mad; quite mad; completely crazy; totally
        crazy; bat-shit crazy; batshit; big-headed; blinkered; boorish; bossy; bonkers; callous;
        careless; childish; cold-hearted; condescending; contemptible; cowardly; cringe;
        cringeworthy; crooked; deceitful; degenerate; deplorable; dimwitted; dim-witted; disloyal;
        disrespectful; dozy; dull; egotistical; exhausting; foolish; foul-mouthed; ghastly; gross;
        grotesque; half-baked; half-witted; hare-brained; hateful; humourless; hypocritical;
        ill-mannered; imbecilic; incapable; inconsiderate; ineffectual; infantile; inhuman;
        insincere; insolent; irritating; joyless; lame; lying; malicious; manipulative; mean;
        mendacious; moronic; narcissistic; narrow-minded; negligent; oafish; pig-headed; power-mad;
        pretentious; psychotic; puerile; rancid; rubbish at; so dense; so thick; so dim; too dim;
        scheming; self-absorbed; self-serving; sloppy; slow-witted; small-minded; smarmy; sneaky;
        stuck-up; stuck up; sub-human; subhuman; thick-headed; thoughtless; two-bit; uncouth;
        uneducated; unfit; ungrateful; unpleasant; untalented; untrustworthy; vacuous; vindictive;
        vulgar; whiny; wretched; wrong-headed; zero talent; no good at; bad at; the worst; not fit
        to; not worth; a disaster; an embarrassment; a disgrace to; past it; washed up; washed-up;
        over the hill; off his head; no talent; no decency; no shame; no manners; no class; no
        spine; no guts; no brains; no clue; not a clue; no integrity; no morals; no self-respect; no
        dignity; no honour; no honor; no backbone; no sense; no conscience; no heart; no idea how
        to; beneath contempt; dishonest to the core; evil to the core; the lowest of; the scum of;
        the dregs of; a danger to; a plague on; the weakest link; thick; insulting; stupidity;
        incompetence personified; all mouth; all talk; a nightmare; nightmares; a waste of; a sad
        case; a bad joke; jokes; jokers; out of touch; hollow; shoddy; simple-minded; simpleminded;
        second-rate; third-rate; two-faced; overpaid; overrated; over-rated; unqualified;
        underqualified; out of control; out to lunch; off the rails; off your head; off their heads;
        off their rockers; not right in the head; sick in the head; soft in the head; wrong in the
        head; not very bright; not too bright; not very smart; not too smart; not that bright; not
        fit for; not worthy of; dumber; thicker than; stupider; slower than; lazier than; dumb
        enough; stupid enough; thick enough; nasty to; horrible to; vile to; rude to; cruel to; mean
        to; horrendous; hideously; godawful; god-awful; god awful; pants at; crap at; shit at;
        shite; crappy; shitty; scummy; sleazy; skanky; slutty; tacky; trashy; tyrannical; tyrant;
        overbearing; controlling; domineering; patronising; patronizing; pedantic; petulant;
        prejudiced; preachy; sadistic; sectarian; self-centered; self-important; self-obsessed;
        self-satisfied; shrill; snide; snobby; snotty; spoiled; stingy; stubborn as; subservient;
        supercilious; superficial; surly; thin-skinned; tone-deaf; tone deaf; treacherous;
        unbalanced; unethical; unfriendly; unhelpful; unscrupulous; unstable; warped; woeful;
        woefully; yellow-bellied; yellow bellied; lily-livered; a bad egg; a bad apple; a wrong 'un;
        a wrongun; a total waste; an utter waste; a complete waste; a joke of a; an accident
        waiting; a car crash; a train wreck; a trainwreck; a shambles; a stain; a blot on; a
        parasite on; a leech on; a drain on; the bane of; the scourge of; the dullest; the laziest;
        the rudest; the thickest; the dumbest; the slowest; the nastiest; the meanest; the most
        useless; the most stupid; the most incompetent; the most arrogant; nothing but trouble;
        rudest; nastiest; meanest; thickest; dim; as dim as; dimmer than; laughably bad; painfully
        stupid; painfully slow; irredeemable; weathercock*; weather vane; poisonous tongue; black
        heart; heart of stone; cold heart; vicious tongue; forked tongue; sharp tongue; evil tongue;
        without a spine; without a brain; without talent; without shame; without a heart; without
        morals; slow on the uptake; slow in the head; not very clever; not the smartest; not too
        clever; a few sandwiches; sandwich short; cards short; few bricks short; sandwiches short; a
        screw loose; not playing with; two short planks; lights on but; dead from the neck; dropped
        on his head; dropped on her head; dropped as a baby; dropped as a child; past their sell-by;
        past his sell-by; past her sell-by; sell-by date; a fossil; bottom of the barrel; scraping
        the barrel; lowest form; low-grade; unfit for; irresponsible bunch; useless bunch; sorry
        bunch; sorry lot; useless lot; lazy lot; bad joke; walking joke; a running joke; off her
        rocker; off their rocker; belongs in the bin; belong in the bin; belongs in a zoo; belongs
        in a museum; deserve the sack; couldn't organise; couldn't find his; couldn't find her;
        couldn't find their own; couldn't run a bath; iq of an; as thick as; dense as; couldn't care
        less about anyone but
    """,
)

ATTACKS = cues(
    fr="""
        honte à toi; honte à vous; tu devrais avoir honte; vous devriez avoir honte; tu me fais
        honte; vous me faites honte; tu fais honte; vous faites honte; a honte de toi; a honte de
        vous; tu me dégoûtes; vous me dégoûtez; tu me fais pitié; vous me faites pitié; tu fais
        pitié; vous faites pitié; tu fais peine à voir; tu racontes n'importe quoi; tu dis n'importe
        quoi; tu n'y connais rien; vous n'y connaissez rien; t'y connais rien; tu n'as rien compris;
        t'as rien compris; tu ne comprends rien; tu comprends rien; tu ne sers à rien; tu sers à
        rien; vous ne servez à rien; vous servez à rien; à quoi tu sers; tu ne vaux rien; tu vaux
        rien; vous ne valez rien; tu ne ressembles à rien; change de métier; changez de métier;
        changer de métier; retourne à l'école; retournez à l'école; retourne dans ton; retourne chez
        toi; rentre chez toi; rentrez chez vous; va te cacher; va te recoucher; allez vous cacher;
        va te faire soigner; fais-toi soigner; faites-vous soigner; achète-toi un cerveau; achète un
        cerveau; trouve-toi une vie; prends ta retraite; casse-toi; cassez-vous; dégage de; ton
        incompétence; votre incompétence; ta bêtise; votre bêtise; ta médiocrité; votre médiocrité;
        ta connerie; tes conneries; ton ignorance; votre ignorance; ta stupidité; votre stupidité;
        ta nullité; votre nullité; ta lâcheté; votre lâcheté; ta sale tête; ta tronche; ta tête me;
        personne ne t'a demandé; personne ne t'a sonné; personne ne vous a sonné; on t'a pas sonné;
        personne ne t'aime; personne ne te supporte; tout le monde te déteste; tout le monde vous
        déteste; ton niveau est; virez-le; virez-la; virez-les; virez ce; virez cette; qu'on le
        vire; qu'on la vire; qu'il dégage; qu'elle dégage; qu'ils dégagent; que toi, même; mieux que
        toi; plus intelligent que toi; plus malin que toi; apprends à lire; apprends à réfléchir;
        apprends ton métier; apprenez votre métier; réfléchis avant de parler; tais-toi;
        taisez-vous; bouffe tes; crève; crevez; tu pues; vous puez; va jouer ailleurs; même mon
        chien ferait; même mon chat ferait; même un caillou; même un enfant ferait; même un singe;
        un singe ferait; ne mérite pas son poste; ne mérites pas ton poste; ne méritez pas votre
        poste; tu n'es rien; t'es rien; vous n'êtes rien; tu es la honte; t'es la honte; vous êtes
        la honte; tu me gonfles; tu nous saoules; tu nous soûles; tu es une erreur; tu n'as pas de
        cerveau; t'as pas de cerveau; vous n'avez aucune dignité; tu n'as aucune dignité; vous
        n'avez honte de rien; tu n'as honte de rien; on devrait t'enfermer; à enfermer; bon à
        enfermer; bonne à enfermer; personne ne te regrettera; personne ne le regrettera; personne
        ne la regrettera; je te hais; je vous hais; je te déteste; je vous déteste; qui t'a donné
        ton; qui vous a donné votre; où as-tu eu ton; tu as eu ton diplôme; as trouvé ton diplôme;
        diplôme dans une; pochette-surprise; tu me fatigues; vous me fatiguez; tu nous fatigues; on
        se passera de; personne ne veut de toi; personne ne veut de vous; tu ne mérites; vous ne
        méritez; rends ton; rendez votre; reste dans ta; restez dans votre; ferme ton; ferme la;
        occupe-toi de; mêle-toi de; mêlez-vous de; prends des cours; prenez des cours; même pas
        honte; t'as pas honte; tu n'as pas honte; vous n'avez pas honte; va voir un psy; allez voir
        un psy; tu es malade; t'es malade; vous êtes malades; t'es pas net; t'es pas bien; arrête de
        te ridiculiser; arrêtez de vous ridiculiser; tu te ridiculises; vous vous ridiculisez;
        insulte à l'intelligence; comme tes pieds; avec tes pieds; écris comme tu penses; tu
        réfléchis avec; tu penses avec; va te faire voir; allez vous faire voir; va te faire foutre;
        va au diable; allez au diable; va en enfer; qu'il aille au diable; qu'elle aille au diable;
        ferme-la; fermez-la; boucle-la; t'as le qi; tu as le qi; voilà ce que tu es; fous
        le camp; foutez le camp; fous-nous la paix; lâche-nous; retourne jouer; va jouer; va
        troller; tu fais honte à; tu déshonores; vous déshonorez; ferme ta; fermez vos
    """,
    en="""
        shame on you; ashamed of yourself; ashamed of yourselves; ashamed of you; embarrassed by
        you; embarrassed for you; embarrassed of you; you make me sick; you disgust me; you make us
        sick; you make me want to; you have no idea what you're doing; you have no clue; you haven't
        got a clue; you haven't a clue; you don't have a clue; you know nothing; you don't know
        anything; you don't know the first thing; you understand nothing; you're out of your mind;
        what is wrong with you; what's wrong with you; nobody likes you; no one likes you; nobody
        can stand you; everyone hates you; everybody hates you; i hate you; nobody asked you; no one
        asked you; nobody asked for your; find another job; find another trade; find a new job; find
        yourself another; another career; a different career; go back to school; back to where you
        came; go back to your; get a life; get a brain; get a real job; grow a brain; grow up, you;
        grow a spine; get lost; you stink; you suck; your incompetence; your stupidity; your
        ignorance; your idiocy; your mediocrity; your laziness; your cowardice; your ugly; your
        stupid; your pathetic; your tiny brain; your sad little; your work is embarrassing; your
        work is a joke; sack him; sack her; sack them; fire him; fire her; a better job than you;
        smarter than you; brighter than you; more use than you; better than you ever; learn to read;
        learn your job; do your job for once; you're nothing; you are nothing; you amount to
        nothing; you ruin everything; you're the reason; you sad little; you should be locked up;
        should be locked up; you don't deserve your; doesn't deserve his job; doesn't deserve her
        job; a monkey could; my dog could; my cat could; a child could do; even your dog; even your
        mother; even your own; crawl back; crawl under; who let you out; nobody will miss; no one
        will miss; good riddance; you belong in the bin; you belong in a zoo; who gave you your;
        find your degree; get your degree in; buy your degree; cereal box; cracker jack box;
        christmas cracker degree; you exhaust me; you tire me; you bore me; nobody wants you; no one
        wants you; hand in your; hand back your; stay in your lane; mind your own; take some
        lessons; take a course; see a shrink; get your head examined; get help; seek help; you need
        help; you need therapy; have you no shame; you have no shame; no shame at all; you're sick;
        you are sick; you're insane; you're crazy; you must be blind; are you blind; are you deaf;
        are you thick; are you stupid; are you dumb; do you even; can you even read; can you read;
        shut it; zip it; give it a rest; making a fool of yourself; making a fool of yourselves;
        making an idiot of yourself; embarrass yourself; embarrassing yourself; insult everyone's
        intelligence; insult our intelligence; insult to intelligence; insult to our intelligence;
        insults our intelligence; you write the way you; you think with your; you smell like; you
        look ridiculous; you sound ridiculous; you embarrass us; you embarrass me; you embarrass
        yourself; you shame us; get your head checked; go get your head; get stuffed; go to hell;
        can go to hell; you're talking rubbish; you talk rubbish; talking out of your; you bring
        shame; brings shame on; you're a disgrace; do us all a favour and; do us a favour and quit;
        do everyone a favour; nobody cares what you; shut your; get out of my; get in the
        bin; go away and; go jump; go play in traffic; who asked you; wash your mouth; you should be
        ashamed; you ought to be ashamed; sit down and shut
    """,
)
