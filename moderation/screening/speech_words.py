"""Words by what they do in a sentence about somebody, French and English, folded."""


def word_set(words: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(words.split())


SIGNS = word_set(", - ( ) \" '")
NEGATIONS = word_set("""
    pas jamais aucun aucune ni point guere loin sans not never no neither nor without hardly isn't
    aren't wasn't weren't don't doesn't didn't ain't nobody none cannot can't won't
""")
ARTICLES = word_set("un une des d' de a an qu' que")
MODIFIERS = word_set("""
    un une des d' de du l' la le les mes tes ses vos leurs a an the of que qu' comme like as si ce
    vraiment tellement trop tres aussi completement totalement absolument franchement carrement
    assez plutot juste simplement clairement toujours encore tous toutes tout toute bien fort
    definitivement parfaitement particulierement incroyablement sacrement vrai vraie vrais vraies
    veritable veritables parfait parfaite sacre sacree fieffe fieffee beau belle bel petit petite
    petits petites gros grosse grosses grand grande grands grandes vieux vieille vieilles pauvre
    pauvres sale sales pur pure purs pures simple simples sombre sombres foutu foutue foutus putain
    espece meme quand peu un-peu plus ancien ancienne anciens nouveau nouvelle nouveaux jeune jeunes
    cher chere ex so too very really just simply clearly totally utterly completely absolutely
    absolute total utter complete real pure quite rather pretty bit all both still always being
    bloody fucking damn damned goddamn little big fat old new such plain proper right massive huge
    nasty dirty filthy useless pathetic lazy stupid silly sad poor dumb ugly greedy pompous selfish
    arrogant raving former ever most biggest first-class world-class certified only merely nothing
    more than but such haut haute hauts hautes bon bonne bons mauvais dernier derniere derniers
    dernieres premier premiere futur futurs autre autres certain certaine
""")
COLLECTIVES = word_set("""
    bande bandes tas ramassis troupeau brochette meute clique espece especes bougre bunch pack load
    shower pile gang herd crowd
""")
EXCLAIM = word_set("quel quelle quels quelles")
YOU = word_set("tu t' toi vous you u ya yer")
CONTRACTED = ("'re", "'m")
COPULAS = word_set("""
    es est sont etes etais etait etaient etiez serait seraient seriez seras sera seront fut furent
    soit suis sommes etions soyez sois ete is are am was were be been being become becomes became
    remain remains reste restes restent restez semble sembles semblent semblez sembliez parais
    parait sembler sound sounds look looks seem seems act acts acting behave behaves behaved
    behaving comporte comportes comportent comporter conduit agit agissent devient deviens
    deviennent devenez devenu devenue etre
""")
HAVING = word_set("a as ai avez ont avait avais avaient has have had got avoir having")
LACKS = (
    "lost ",
    "aucun",
    "pas ",
    "zero ",
    "no ",
    "not a ",
    "rien ",
    "deux ",
    "un seul",
    "half ",
    "two ",
)
MET = word_set("vu connu rencontre croise entendu eu lu met seen known heard had encountered")
CURSES = word_set("""
    bloody fucking effing damn damned goddamn stupid absolute total complete utter dumb dirty filthy
    lazy putain foutu foutue foutus foutues sale sales sombre fieffe pauvre pauvres gros grosse
    espece bande vrai vrais vraie vraies veritable veritables
""")
ALL_OF_THEM = word_set("lot autant every tous toutes pareils")
BEASTS = word_set("""
    ane anes blaireau blaireaux bourrique chacal chacals chameau cheval cloche cloches cochon
    cochons cafard cafards dinde dindes dindon gorille goret guenon harpie hyene limace moule moules
    mollusque mongol mongols nouille porc porcs rat rats rapace rapaces requin requins roquet
    sangsue sangsues serpent serpents singe truie truffe thon vautour vautours vipere viperes baboon
    cockroach cockroaches donkey donkeys gorilla leech leeches maggot maggots monkey monkeys mongrel
    pig pigs rats shark sharks skunk sloth slug slugs snake snakes swine toad toads viper vipers
    vulture vultures weasel weasels witch witches worm worms puppet puppets clown clowns sorciere
    sorcieres pantin pantins parasite parasites animals gland glands gourde gourdes cruche cruches
    whale whales fatty ordures trash garbage filth andouille andouilles boudin pest pests fossil
    fossils sap tool
""")
CALLERS = word_set("""
    traite traites traitent traiter traitait traitaient traitez traitant traitee qualifie qualifier
    qualifient appelle appeler appelez call calls called calling label labelled labels prend prends
    prenez prennent prendre pris take takes taken taking took
""")
WORDINGS = word_set("""
    mot mots terme termes insulte insultes injure injures expression expressions word words term
    terms slur slurs titre title intitule
""")
REPORTERS = word_set("""
    dit disent dire disait crie crient crier hurle hurler pretend pretendent repete repeter entendre
    entend says say said saying shout shouts shouted shouting yell yells yelled scream screams tell
    tells told telling claims claimed hear heard hears
""")
ME = word_set("je j' i me moi myself moi-meme nous on we i'm i've i'd")
FEELINGS = word_set("feel feels feeling felt sens sentais senti sentie sentis sentir senti-e")
THEY = word_set("il elle ils elles he she they who qui celui celle ceux celles")
IT = word_set("ce c' ca cela ceci it this that these those here there")
HE = word_set("he she who ceux celui celle celles")
ADVERBS = word_set("""
    ne n' vraiment tous toutes all just really clearly always both still so too also only probably
    honestly frankly obviously decidement franchement toujours encore quand meme donc bien aussi
    surement
""")
CLAUSE_STARTS = word_set("""
    . ! ? ; : mais car but because que qu' that si if et and or ou quand when lorsque parce comme
    donc so … -
""")
OF = word_set("""
    de du des d' a au aux en dans chez sur sous pour par avec qui que dont from in at of on with for
    who which whose to near behind
""")
DETERMINERS = word_set("""
    le la les l' un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur
    leurs the a an this that these those my your his her our their some
""")
WHEREABOUTS = word_set("""
    next door upstairs downstairs nearby there over here today opposite involved
""")
PEOPLE_OF_ALL = word_set("""
    certains certaines plusieurs beaucoup some many most half none tous toutes
""")
DEMONSTRATIVES = word_set("ces cet cette ce those these")
LINKS = word_set("qui who that de du des d' in at from of")
LITERAL = word_set("""
    cirque spectacle festival hopital carnaval ferme zoo elevage jardin potager animal animaux
    recette four poele gratin theatre opera marionnette marionnettes ble vigne foret contes circus
    hospital farm barn aquarium recipe oven garden wildlife sanctuary puppet puppets comedy vet
    veterinaire feed flock species forest vine story tales
""")
TITLES = word_set("monsieur madame mr mrs ms mme mlle dr")

OWNING_UP = frozenset({("est", "moi"), ("is", "me"), ("que", "je"), ("was", "me")})
NOTHING_BUT = frozenset({("des", "que"), ("un", "qu'"), ("une", "qu'"), ("but", "nothing")})
LISTING = word_set(", et and ou or & mais but")
I_AM = word_set("suis sommes etions am")
MUST = word_set("to faut faudrait must gotta")
SIZES = word_set("gros grosse vrai vrais vraie vraies veritable veritables")
YOURS = word_set("ton ta tes votre vos your son sa ses his her their leur leurs")
ASIDE = word_set("le la l' the a an un une")
OTHERS = word_set("""
    tu t' toi te ton ta tes vous votre vos you your yours him her them his their he she they le la
    les lui leur il elle ils elles doesn't nobody no personne
""")
BEFORE_ORDERS = word_set("""
    , . ! ? : ; - ( " just please and now so oh hey you then or et alors va vas allez donc mais ou
    toi vous tu
""")
YOUR = word_set("ton ta tes votre vos your")
OFFICES = word_set("""
    service services department dept office bureau mairie prefecture syndic direction compta
    comptabilite agence agency branch council ministry ministere government gouvernement hr rh
    accounts payroll management headquarters siege police reception helpdesk guichet board marketing
    sales counter administration parliament assemblee senat
""")
IN_LAWS = word_set("beau belle beaux belles law laws ex")
POINTING = word_set("that that's this our the those these voila")
YOU_ALL = word_set("lot people guys folks fellows two both types")
WHO_LET = word_set("""
    hired elected let gave trained promoted put invited allowed pays paid needs trusts believes hire
    elect trust believe raised married to for with of by
""")
OF_WHAT = word_set("a an of kind sort type")
LIKE_YOU = word_set("you him her them that those these")
AS_USUAL = frozenset({("as", "usual"), ("as", "ever"), ("as", "always"), ("once", "again")})
THINGS = word_set("""
    bug idea mistake question day week thing game form machine meeting rule joke song film movie
    book title name logo queue delay printer app update weather morning evening error detour
    password story plot
""")
