"""Default expressions of the rules on respect: what belittles and attacks people."""

from .cue_lists import cues

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
        désespéré; mal dans sa tête; dérangé*; imbuvables; détestables; hautains; dédaigneu*
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
        bunch; sorry lot; useless lot; lazy lot; bad joke; walking joke; a running joke
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
        réfléchis avec; tu penses avec
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
        yourself; you shame us
    """,
)

DEEDS = cues(
    fr="""
        ne sait pas compter; ne savent pas compter; ne sait pas lire; ne savent pas lire; ne sait
        pas écrire; ne savent pas écrire; ne sait même pas; ne savent même pas; sait même pas;
        savent même pas; sais même pas; n'est même pas capable; ne sont même pas capables; ne
        comprend rien; ne comprennent rien; n'a rien compris; n'ont rien compris; n'y connaît rien;
        n'y connaissent rien; y connaît rien; ne sert à rien; ne servent à rien; sert à rien;
        servent à rien; ne vaut rien; ne valent rien; ne vaut pas mieux; ne fout rien; ne foutent
        rien; fout rien; foutent rien; ne fiche rien; ne fichent rien; fichent rien; branle rien;
        branlent rien; en fout pas une; n'en fout pas une; n'en foutent pas une; n'en rate pas une;
        ne pense qu'à sa; ne pense qu'à son; ne pensent qu'à leur; ne pensent qu'au fric; ne pense
        qu'au fric; ne pense qu'à l'argent; ne pensent qu'à l'argent; ne respecte rien; ne respecte
        personne; ne respectent rien; ne respectent personne; raconte n'importe quoi; racontent
        n'importe quoi; raconte que des; dit n'importe quoi; fait n'importe quoi; font n'importe
        quoi; ment comme; mentent comme; s'en met plein les poches; s'en mettent plein les poches;
        se remplit les poches; se remplissent les poches; se prend pour; se prennent pour; n'a
        jamais rien foutu; n'a jamais travaillé de sa vie; n'ont jamais travaillé; n'a jamais rien
        fait de sa vie; a volé sa place; n'a rien à faire là; n'a rien à faire ici; mérite des
        claques; méritent des claques; mérite une claque; mérite une baffe; mérite la prison;
        devrait avoir honte; devraient avoir honte; devrait être viré; devrait être virée; devraient
        être virés; n'a pas sa place; ne mérite pas sa place; ne mérite pas son salaire; ne méritent
        pas leur; ne mérite que; ne méritent que; lèche les bottes; lèchent les bottes; vit aux
        crochets; vivent aux crochets; fait honte à; font honte à; me donne la nausée; me donnent la
        nausée; me dégoûte; me dégoûtent; me fait vomir; me font vomir; nous prend pour des; nous
        prennent pour des; nous prend pour; raisonne comme un; a le niveau d'un; ont le niveau d'un;
        a le charisme d'un; a le charisme d'une; ont le charisme; a l'intelligence d'un; a
        l'intelligence d'une; a un petit pois; a un pois chiche; se moque du monde; se moquent du
        monde; se fout du monde; se foutent du monde; se fout de nous; se foutent de nous; pue la;
        puent la; manque de cervelle; manque de neurones; a le QI; avec un QI; perd la boule; a
        perdu la boule; a pété les plombs; a un grain; n'a pas la lumière; n'a pas inventé; n'ont
        pas inventé; n'a pas de cerveau; n'ont pas de cerveau; n'a pas un gramme de; crache sur tout
        le monde; se croit tout permis; se croient tout permis; se croit supérieur*; se croient
        supérieur*; manipule tout le monde; poignarde dans le dos; se tournent les pouces; se tourne
        les pouces; se la coule douce; se la coulent douce; se planque; se planquent; aimable comme
        une porte; aimable qu'une porte; amabilité d'une porte; la finesse d'un; la délicatesse
        d'un; la douceur d'un; le charme d'un; le charme d'une; la culture d'un; la mémoire d'un
        poisson; a le cerveau; n'a aucune idée de ce qu'il fait; n'a aucune idée de ce qu'elle fait;
        n'ont aucune idée de ce qu'ils font; n'a pas les épaules; n'a pas le niveau; n'ont pas le
        niveau; n'a pas la moindre; n'ont pas la moindre; n'en a rien à faire de; n'en ont rien à
        faire; en a rien à foutre; en ont rien à foutre; s'en fiche complètement; parle pour ne rien
        dire; parlent pour ne rien dire; brasse de l'air; brassent de l'air; brasse du vent;
        brassent du vent; joue les petits chefs; jouent les petits chefs; fait la loi; terrorise;
        terrorisent; humilie; humilient; nous ment; nous mentent; vous ment; vous mentent; me ment;
        ment à tout le monde; mentent à tout le monde; vole ses clients; volent leurs clients; a
        trahi tout le monde; trahit tout le monde; abuse de tout le monde; devrait changer de
        métier; devraient changer de métier; ferait mieux de se taire; feraient mieux de se taire;
        ferait mieux de changer; feraient mieux de changer; ferait mieux de rester; n'est bon à
        rien; n'est bonne à rien; ne sont bons à rien; n'est pas fichu de; n'est pas foutu de; n'a
        jamais ouvert un livre; n'ont jamais ouvert un livre; à payer à; ruine nos; gâche tout;
        gâchent tout; bousille tout; bousillent tout; plante tout; se croient au-dessus; se croit
        au-dessus; pète plus haut; pètent plus haut; a pris le melon; ont pris le melon; a la grosse
        tête; ont la grosse tête; se regarde le nombril; se regardent le nombril; bave sur tout le
        monde; crache dans la soupe; crachent dans la soupe; mériterait une; mériteraient une;
        mérite d'être viré*; mérite d'être virée; méritent d'être virés; autant de charisme; autant
        de charme; autant de finesse; autant de talent; autant de cervelle; autant de personnalité;
        autant de sensibilité; autant d'humour; autant d'esprit; autant de jugeote; toujours à vous
        plaindre; toujours à se plaindre; toujours à te plaindre; toujours en train de se plaindre;
        toujours en train de vous plaindre; toujours en train de pleurnicher; à longueur de journée;
        passent leur temps à; passe son temps à; passez votre temps à; parle comme à un chien; parlé
        comme à un chien; parlé comme à une; traité comme un chien; traitée comme une; traité comme
        de la; traite les gens comme; traite ses; prend les gens pour; prend les clients pour; me
        prend pour une; me prend pour un; nous regarde de haut; regarde de haut; regardent de haut;
        parle mal à; parlent mal aux; hurle sur; hurlent sur; crache sur; méprise tout; méprisent
        tout; ne dit jamais bonjour; ne disent jamais bonjour; ne lève pas le petit doigt; ne lèvent
        pas le petit doigt; n'a jamais levé le petit doigt; dort au travail; dorment au bureau; qui
        t'a donné; qui vous a donné; n'a encore rien compris; n'ont encore rien compris; n'a
        toujours rien compris; n'ont toujours rien compris; encore rien compris; toujours rien
        compris; avec les pieds; n'avance plus depuis; nous fait perdre notre temps; nous font
        perdre notre temps; fait perdre son temps à; a le cœur noir; empoisonne; empoisonnent;
        pourrit la vie; pourrissent la vie; pourrit l'ambiance; pourrissent l'ambiance; sème la
        zizanie; monte les gens les uns; casse du sucre; cassent du sucre; bave sur; bavent sur;
        cœur de pierre; cœur noir; mauvais fond
    """,
    en="""
        can't count; can't spell; can't read; cannot read; cannot count; couldn't boil; couldn't run
        a; couldn't organise; couldn't organize; couldn't find; couldn't care less about anyone;
        wouldn't know; doesn't know his; doesn't know her; doesn't know the first; don't know the
        first; don't know their; don't know what they're doing; doesn't know what he's doing;
        doesn't know what she's doing; has no idea what; have no idea what; hasn't a clue; haven't a
        clue; haven't got a clue; hasn't got a clue; doesn't have a clue; don't have a clue; knows
        nothing; know nothing; understands nothing; understand nothing; lies through; lie through;
        lies every time; lies like; never does any; never does a; never do any; never do a stroke;
        does nothing all day; do nothing all day; does nothing but; do nothing but; sits on his;
        sits on her; sit on their; never lifts a finger; never lift a finger; should be ashamed;
        ought to be ashamed; should hang his head; should hang their heads; should be sacked; should
        be fired; needs sacking; needs firing; needs to be sacked; needs to be fired; deserves a
        slap; deserve a slap; deserves to be; deserves a kick; doesn't deserve; don't deserve; makes
        me sick; make me sick; makes my skin crawl; makes me want to vomit; thinks he's; thinks
        she's; think they're; talks rubbish; talks nonsense; talk rubbish; talk nonsense; talks
        crap; talk crap; talks out of; talking out of; spouts; steals from; sucks up to; suck up to;
        licks the boots; reeks of; takes us for; take us for; takes people for; has the iq; have the
        iq; with the iq; has the charm of; has the charisma of; has the brain of; has the brains of;
        has the personality of; has the attention span; has a screw loose; has lost it; has lost the
        plot; has lost his mind; has lost her mind; have lost their minds; treats people like dirt;
        treats everyone like dirt; treat people like dirt; treats people like; stabs people in the
        back; stabs everyone in the back; is all mouth; is all talk; never shuts up; can't do
        simple; can't do anything right; can't do his job; can't do her job; can't do their job;
        can't do their jobs; ruins everything; ruin everything; wrecks everything; looks like a;
        looks like the back; smells like; looks down on everyone; looks down on everybody; couldn't
        lie straight; wouldn't last a; wouldn't trust him; wouldn't trust her; has zero; have zero;
        can't even; cannot even; couldn't even; twiddle their thumbs; twiddles his thumbs; twiddles
        her thumbs; twiddling their thumbs; charm of a; charisma of a; personality of a; brains of
        a; manners of a; iq of a; intelligence of a; attention span of a; subtlety of a; spine of a;
        backbone of a; morals of an; morals of a; as much charm as; as much use as; about as useful
        as; about as much use; as useful as; as sharp as a; as bright as a; makes my blood boil;
        drives everyone mad; drives everyone away; bullies; bullies everyone; bully everyone; lies
        to everyone; lie to everyone; lied to all; cheats everyone; cheats his; cheats her; robs
        people; rob people; rips people off; rip people off; should resign in; should find another
        job; should find another career; should stick to; needs to find another job; has no
        business; have no business; hasn't got the brains; doesn't have the brains; lacks the
        brains; lacks any; lack any; has no right to call; got the job because; only got the job;
        only got where; slept his way; slept her way; bought his way; bought her way; couldn't
        teach; couldn't manage a; couldn't lead a; couldn't sell; couldn't write; couldn't code;
        couldn't act; couldn't sing to save; can't teach; can't manage; can't do maths; can't add
        up; can't think; can't tell; can't string two; can't string a; can't hold a; can't keep a;
        cannot string; gives me the creeps; give me the creeps; gives everyone the creeps; makes
        everyone's life; make everyone's life; made everyone's life; made my life hell; makes our
        lives hell; messes everything up; mess everything up; screws everything up; screw everything
        up; acts like a child; act like children; behaves like a child; behave like children;
        behaves like a spoilt; acts like a spoilt; thinks the world revolves; think the world
        revolves; loves the sound of; up his own; up her own; up their own; up his arse; up her
        arse; too big for his boots; too big for her boots; too big for their boots; not fit to
        lead; isn't fit to; is not fit to; aren't fit to; are not fit to; never read a book; never
        opened a book; has never worked a day; never worked a day; never done a day's; never did a
        day's; never had an original; as much charisma; as much personality; as much talent; as much
        sense; as much brain; as much tact; as much taste; always whining; always moaning; always
        complaining; forever whining; forever moaning; whine all day; moan all day; whines all day;
        moans all day; never working; never do any work; never does any work; do sweet; does sweet;
        spend their time; spends his time; spends her time; spend your time; talked to me like;
        talks to me like; talks to people like; spoke to me like; speaks to people like; speaks to
        us like; treated me like; treats us like; treats me like; treats his staff; treats her
        staff; thinks we're; thinks everyone; looks down on; looks down her nose; looks down his
        nose; barks at; barks orders; yells at everyone; shouts at everyone; screams at everyone;
        spits on; never says hello; never say hello; never says thank; sleeps at work; sleep at
        their desks; sleeps on the job; who gave you; where did you get your; did you find your
        degree; did you get your degree; did you buy your degree; understood nothing; has understood
        nothing; have understood nothing; never understood a thing; never understands a; poisons
        everyone; makes life hell; make life hell; wastes everyone's; waste everyone's; wastes our
        time; waste our time; badmouths; bad-mouths; backstabs; stirs up trouble; stir up trouble;
        ruining our; ruining everything; poisonous tongue; black heart; heart of stone; forked
        tongue; vicious tongue; evil tongue
    """,
)
