"""Default expressions of the rules on respect: insults, and words that may be one.

Slights insult only where they are said of somebody; accusations name nothing but people.
"""

from .cue_lists import cues

INSULTS = cues(
    fr="""
        abruti; abrutie; abrutis; abruties; allez vous faire foutre; allez vous faire voir; allez
        vous faire mettre; allez au diable; bande de dégénérés; bande de demeurés; bamboula*;
        bicot*; boloss; bolos; bougnoule*; bouseux; branleur*; branleuse*; branlo*; burne molle;
        casse-burnes; casse-couilles; casse-bonbons; casse-pieds professionnel; chinetoque*;
        conard*; connard*; connasse*; conasse*; corniaud*; couille molle; couilles molles;
        couillon*; crétin; crétine; crétins; crétines; crevure*; cul-terreux; des attardés; des
        demeurés; des dégénérés; un demeuré; une demeurée; ces demeurés; les demeurés; quels
        demeurés; quel demeuré; un attardé; une attardée; ces attardés; attardé mental; attardés
        mentaux; débile mental; débiles mentaux; débile profond; débiles profonds; enculé*;
        enfoiré*; va chier; allez chier; va mourir; allez crever; va crever; qu'il crève; qu'ils
        crèvent; face de rat; fdp; femmelette*; fermez-la; ferme-la; ferme ta gueule; fermez vos
        gueules; ferme ta bouche; fils de pute; fils de chien; fils de chienne; fiotte*; foutez le
        camp; fous le camp; gros con; grosse conne; gros cons; sale con; sale conne; sales cons;
        pauvre con; pauvre conne; pauvres cons; petit con; petite conne; petits cons; vieux con;
        vieille conne; vieux cons; quel con; quelle conne; quels cons; bande de cons; tas de cons;
        sombre con; gros porc; grosse vache; sale vache; vieille vache; grosse truie; gros nul; gros
        nuls; gros débile; gros naze; sale gosse de riche; glandu*; golmon*; grognasse*; gueule de
        con; imbécile; imbéciles; lèche-cul*; lopette*; mange-merde*; merdeux; merdeuse*;
        mongolien*; sale mongol; gros mongol; espèce de mongol; nabot*; négro*; nique ta mère; nique
        sa mère; nique ta race; ntm; âne bâté; ânes bâtés; péquenaud*; pétasse*; petite frappe;
        petites frappes; petite merde; grosse merde; tas de merde; sac à merde; pouffiasse*;
        poufiasse*; pourriture humaine; raclure; raclures; sac à vin; salaud*; salop; salopard*;
        salope; salopes; saligaud*; sale arabe; sale juif; sale juive; sale noir; sale blanc; sale
        étranger*; sale gouine; sale pédé; sale pédale; sale tapette; grosse tapette; sale ordure;
        espèce d'ordure; sale type; sales types; sale traître; sous-merde*; suce-boules; ta gueule;
        vos gueules; tafiole*; tantouze*; tarlouze*; tête à claques; tête de con; tête de gland;
        tête de noeud; têtes de noeud; tête de cul; tocard; tocards; tocarde*; triple buse; triple
        andouille; trou du cul; trous du cul; trouduc*; va au diable; vieille bique; vieille
        chouette; vieille peau; vieux débris; vieux croûton; vieux schnock; youpin*; pauvre tache;
        pauvres taches; pauvre type; pauvres types; pauvre cloche; pauvre cruche; pauvre merde;
        pauvre nul; pauvre naze; pauvre débile; sombre idiot; sombre crétin; espèce de bouffon; quel
        bouffon; bande de bouffons; bande de ratés; bande de clowns; bande de nuls; bande de nazes;
        bande de bras cassés; bande d'incapables; bande d'idiots; con comme un balai; con comme ses
        pieds; con comme tes pieds; con comme une valise; con comme une bite; cons comme des balais;
        conne comme un balai; bête à bouffer du foin; bête à manger du foin; cassos; culs bénits;
        enflure de; enfant de salaud; ordure de; va te faire foutre; va te faire voir; va te faire
        mettre; va te faire cuire un œuf; va te faire enculer; sale pute; grosse pute; saleté de
        gosse; tas d'abrutis; fouille-merde*; trou de balle; trous de balle; enfant de putain; fils
        de garce; gros lard; gros sac; gros dégueulasse; sale rat; sale porc; sale chien; sale race;
        sales chiens; rat d'égout; rats d'égout; moins que rien; sac d'os; cul de plomb; bouffon de
        service; sombre abruti; abruti congénital; dégage connard; pauvres débiles; décérébré*;
        sous-homme; sous-hommes; vermisseau; mange-merde; bite molle; petite bite; pine d'huître;
        couillon de; meute de hyènes; meute de chacals; bande de hyènes; bande de chacals; bande de
        vautours; bande de charognards; bande de rapaces; bande de loosers; bande de losers; bande
        de tocards; bande de menteurs; bande de voleurs; bande d'escrocs; bande de lâches; bande de
        feignasses; bande de fainéants; bande de guignols; bande de charlots; bande de branques;
        bande d'hypocrites; bande de vendus; tas de feignasses; tas de fainéants; tas de nuls; tas
        de voleurs; tas d'incapables; ramassis d'incapables; ramassis de nuls; ramassis de voleurs;
        ramassis d'imbéciles; ramassis de branques; tête de nœud; têtes de nœud; face de pet;
        faux-cul; faux-culs; faux cul; sous-merde; trouduc; raclure*; espèce de merde; beauf*;
        schlag; tocard*; crevard*; ordure ambulante; branquignol*; tête d'ampoule; tarlouze;
        greluche*; bougnoul*; un débile; une débile; ces débiles; ce débile; espèces de charlots
    """,
    en="""
        a-hole*; arsehole*; arse-licker*; arsewipe*; asshat*; asshole*; ass-hole*; asswipe*; ass
        clown*; bastard; bastards; bell-end*; bellend*; birdbrain*; bird-brain*; bitch; bitches;
        blockhead*; bonehead*; bozo; bozos; brain-dead moron; bunch of animals; bunch of apes; bunch
        of clowns; bunch of cowboys; bunch of crooks; bunch of idiots; bunch of jokers; bunch of
        losers; bunch of monkeys; bunch of muppets; cockroaches like you; cocksucker*; cow of a;
        cretin; cretins; cunt*; degenerate scum; dickhead*; dickwad*; dick head*; dimwit*; dim-wit*;
        dipshit*; dirtbag*; dolt; dolts; douche; douches; douchebag*; douche-bag*; dumb fuck*;
        dumbfuck*; dumb bitch; dumb cow; dumbass*; dumb-ass*; dumb arse*; dunce; dunces; faggot*;
        fat pig; fatso; fat slob; fathead*; filthy animal; filthy animals; fuckface*; fucker;
        fuckers; fuck off; fuck them; fuck you; fuck yourself; fuckwit*; get stuffed; go fuck; go to
        hell; gyppo*; halfwit*; half-wit*; human garbage; imbecile; imbeciles; jackass*; jack-ass*;
        jerkoff*; jerk-off*; kike*; knob head*; knobhead*; lardarse*; lardass*; lowlife*; low-life*;
        moron; morons; moronic git; motherfucker*; mouth-breather*; muppets like; nasty piece of
        work; nigger*; nincompoop*; ninny; ninnies; nitwit*; numbskull*; numskull*; numpty;
        numpties; nutjob*; nutcase*; old bag; old bat; old fart*; old goat; old hag; silly cow;
        stupid cow; old cow; fat cow; oaf; oafs; pea-brain*; pea brain*; pikey*; pillock*; piece of
        shit; pieces of shit; piece of garbage; piece of trash; piece of scum; sack of shit; piss
        off; plonker*; prat; prats; raghead*; retarded idiot; scumbag*; scum of the earth; screw
        you; shitbag*; shitface*; shithead*; shut the fuck up; shut the hell up; shut your face;
        shut your gob; shut your mouth; shut your trap; shut your pie hole; shut your piehole;
        simpleton*; skank*; sleazebag*; sleazeball*; slimeball*; slut; sluts; sod off; son of a
        bitch; sons of bitches; stfu; towelhead*; tosser*; total joke; total loser*; tosspot*;
        tranny; trannies; twat*; twerp*; twit; twits; village idiots like; wanker*; waste of oxygen;
        waste of skin; waste of space; wetback*; whore; whores; wretch of a; dumb as a rock; dumb as
        rocks; dumb as a post; thick as a brick; thick as bricks; thick as mince; thick as two short
        planks; thick as pig shit; dumber than; lazy git*; stupid git*; useless git*; greedy git*;
        smug git*; arrogant git*; ignorant git*; miserable git*; daft git*; horrible git*; sad git*;
        numbnuts; little shit; little shits; lying shit*; shower of shit; dipstick; dipsticks;
        eejit*; meathead*; lummox; schmuck*; thickhead*; dumbo; dumbos; ratbag*; fleabag*; filth
        like; dirty rat; dirty rats; dirty dog; sad excuse for a man; sorry excuse for a; poor
        excuse for a; pathetic excuse for a; fuckhead*; knucklehead*; butthead*; bugger off;
        arse-head; arse-hole*; muttonhead*; wankstain*; wank stain; shit for brains;
        shit-for-brains; idiot of the year; blithering idiot*; bloody idiot*; bloody fool*; effing
        idiot*; complete idiot*; total idiot*; absolute idiot*; utter idiot*; stupid idiot*; fucking
        idiot*; damn fool*; absolute donkey; absolute clown*; absolute weapon; absolute bell; you
        idle sod*; lazy sod*; daft sod*; sad sod*; silly sod*; rotten sod*; miserable sod*; greedy
        sod*; useless sod*; ignorant sod*; gobshite*; gob-shite*; arse wipe*; bloody moron*; bloody
        clown*; bloody muppet*; bloody pig*; rotten piece of work; fecking eejit*; feckin eejit*;
        goddamn fool*; pathetic loser*; miserable loser*; sad loser*; stupid loser*; bunch of
        vultures; bunch of hyenas; pack of hyenas; pack of wolves; pack of jackals; pack of rats;
        pack of animals; bunch of sheep; bunch of cowards; bunch of liars; bunch of thieves; bunch
        of bullies; pack of liars; pack of thieves; rotten swine; filthy swine; dirty swine; greedy
        pig*; fat bully; disgusting pig*; sexist pig*; filthy pig*; capitalist pig*; lazy pig*;
        selfish pig*; ignorant pig*; incompetents; assclown*; fucktard*; knobend*; knob-end; twat;
        twats; divvy; imbecile*; moron*; cretin*; dullard*; ignoramus; airhead*; bimbo*; wastrel*;
        waster; wasters; layabout*; skiver*; shirker*; freeloader*; scrounger*; bootlicker*;
        brown-noser*; brownnose*; ass-kisser*; crybaby; crybabies; chavs; hillbilly; hillbillies;
        slapper; slappers; silly moo; old git; heap of shit; bag of shit; headcase*; wacko*;
        toerag*; scrote*; pervert*; busybody; busybodies; waste of air; shitshow of; spaz; retards;
        tards; poofter*; paki; gyppo; go screw yourself; go screw yourselves; screw yourself; screw
        yourselves; go fuck yourself; up yours; kiss my arse; kiss my ass; eat shit; useless clowns;
        you clowns; shower of incompetents
    """,
)

SLIGHTS = cues(
    fr="""
        âne; ânes; andouille; andouilles; arriéré*; attardée; avorton*; barjot*; bâtard; bâtards;
        bâtarde; bâtardes; baltringue*; beauf*; bécasse*; blaireau; blaireaux; bon à rien; bons à
        rien; bonne à rien; bonnes à rien; bouffon; bouffons; bouffonne*; boudin; bourricot*;
        bourrique*; branque*; bras cassé*; brêle*; cafard*; cancre*; canaille*; carpette*; cas
        social; cas sociaux; charogne*; charlot; charlots; charognard*; chacal; chacals; chochotte*;
        cinglé; cinglée; cinglés; clampin*; clodo*; cloche; cloches; cloporte*; clown; clowns;
        cochon; cochons; con; cons; conne; connes; cornichon*; crapule*; crasseux; crasseuse*;
        cruche; cruches; cruchon; débile; débiles; déchet; déchets; dégénéré; dégénérés; dégénérée*;
        demeurée; dinde; dindes; dindon*; dingo*; ducon*; empoté*; emmerdeur*; emmerdeuse*; enflure;
        enflures; energumène*; fumier; fumiers; fumiste*; fripouille*; gland; glands; gogol*;
        goret*; gourde; gourdes; gredin*; guignol; guignols; harpie*; hyène*; idiot; idiote; idiots;
        idiotes; ignare*; inculte*; illettré*; jean-foutre; larbin*; limace*; looser; loosers;
        loser; losers; loque*; macaque*; malade mental; malades mentaux; malotru*; mauviette*;
        mégère*; minable; minables; morveux; morveuse*; mollusque*; mufle*; naze; nazes; nase;
        nases; nigaud*; nouille; nullard*; nullité*; ordure; ordures; ostrogoth*; pantin*; parasite;
        parasites; pédé; pédés; pignouf*; pitre*; plouc*; porc; porcs; poltron*; pourri; pourris;
        pourriture; pourritures; poivrot*; punaise; pute; putes; racaille*; rapace; rapaces; rats;
        raté; ratés; ratée; ratées; sagouin*; sac à puces; sangsue*; serpent; serpents; sauvage;
        sauvages; scélérat*; sorcière; sorcières; souillon*; tanche; tapette; tapettes; taré; tarée;
        tarés; tête brûlée; tête de linotte; tête vide; têtes vides; thon; tordu; tordus; toquard*;
        tronche; truffe; truie; truies; vaurien*; vautour; vautours; vermine*; ver de terre; vipère;
        vipères; voyou; voyous; zouave; mongol; mongols; gogole; pochtron*; pochard*; ivrogne*;
        détraqué; détraquée; détraqués; psychopathe; psychopathes; sociopathe*; fou furieux; folle
        furieuse; fou à lier; folle à lier; fous à lier; hystérique; hystériques; un incapable; une
        incapable; des incapables; d'incapables; ces incapables; les incapables; quels incapables;
        quel incapable; traînée; gros tas; vieux fou; vieille folle; pauvre fille; pauvre mec; un
        incompétent; d'incompétents; des incompétents; lourdaud*; lavette*; épave; épaves; peste;
        garce; garces; chameau; chipie; teigne; goujat*; butor*; moule; moules; minus; demi-portion;
        roquet; roquets; requin; requins; toutou; saltimbanque*; paillasson*; brute; brutes; brute
        épaisse; brutes épaisses; gros bœuf; bœufs; illuminé; illuminés; illuminée; hurluberlu*;
        saleté de; saletés de; cochonne; crasse; timbré*; fêlé; fêlés; fêlée; toqué; toqués; toquée;
        zinzin; barbare*; primate*; gorille; pouilleux; rustre*; rustaud*; simplet*; simple
        d'esprit; débilos; débilou; chieur*; chieuse*; guenon*; momie*; fossile*; dinosaure*;
        pétochard*; trouillard*; pisseuse*; vieille carne; carne; rombière*; vieux bouc; pécore*;
        péteux; péteuse*; pisse-froid; nain de jardin; nain politique; feignasse*; fainéant*;
        feignant*; menteur; menteurs; menteuse*; voleur; voleurs; voleuse*; escroc; escrocs; lâche;
        lâches; hypocrite; hypocrites; tricheur*; tricheuse*; traître; traîtres; vendu; vendus;
        faux-cul; faux-culs; hyènes; sac à merde; gros lourd; gros lourds; gros relou*; relou;
        relous; gros malin; petit malin; petits malins; sale gosse; sales gosses; vieille truie;
        vieux cochon; vieux vicieux; vieux pervers; pervers; dégueulasse; dégueulasses; gros
        vicelard; mytho; mythos; lèche-botte*; lèche-bottes; profiteur*; profiteuse*; parvenu*;
        petit chef; petits chefs; bas du plafond; tête d'ampoule; tête de turc; grand dadais;
        dadais; nouille molle; nouilles; empaffé*; emplâtre*; enfonceur*; gougnafier*; huluberlu*;
        jocrisse*; mange-tout; olibrius; ouistiti*; pecnot*; pèquenot*; rastaquouère*; sac à
        patates; sans-dents; schtroumpf*; soudard*; troufion*; va-nu-pieds; crétinoïde*; mécréant*;
        bourrin*; gros boeuf; tête de veau; tête de lard; tête de pioche; face de pet; face d'ahuri;
        face de cul; gueule d'ange; guignolos; rigolos; pauvre pomme; pauvre clown; pauvre vieux;
        pauvre vieille; grosse feignasse; grosses feignasses; boulet; boulets; peau de vache; vieux
        machin; débile*; minable*; buse; buses; hyène; tyran; tyrans; clébard; tâcheron*; pieds
        nickelés; girouette; harpie; gosse attardé; bras cassé; bras cassés; planqué*; arriviste*;
        opportuniste*; hystérique*; poids mort; poids morts; imposteur*; usurpateur*; mythomane*;
        beau parleur; beaux parleurs; vendue; traître*; glandeur*; glandeuse*; ahuri; ahurie;
        ahuris; plouc; ploucs; lavette
    """,
    en="""
        airhead*; animals; ass; asses; baboon*; barbarian*; berk*; brute; brutes; chancer*; chav*;
        clod*; clot; clots; clown; clowns; cockroach*; cock; cocks; creep; creeps; crone; dick;
        dicks; donkey; donkeys; dork; dorks; drongo*; dullard*; fag; fags; freak; freaks; git; gits;
        goon; goons; gorilla; hag; hags; harpy; hick; hicks; idiot; idiots; ignoramus*; jerk; jerks;
        knob; knobs; layabout*; leech; leeches; loon; loons; loser; losers; lout*; lunatic;
        lunatics; maggot*; menace; minger*; mongrel*; monkey; monkeys; muppet; muppets;
        neanderthal*; nonentity; nonentities; nutter*; parasite; parasites; peasant*; pig; pigs;
        pleb; plebs; poof; poofs; prick; pricks; psycho; psychos; psychopath*; rat; rats; retard;
        retards; sad sack*; savage; savages; scoundrel*; scum; scrounger*; shrew; slag; slags; slob;
        slobs; sloth; slug; snake; snakes; sociopath*; spoilt brat; spoiled brat; brat; brats;
        swine; thicko*; thug; thugs; toad; toads; toerag*; tramp; tramps; troglodyte*; troll;
        trolls; turd; turds; vermin; viper*; vulture; vultures; wally; wallies; weasel*; weakling*;
        weirdo*; wimp*; witch; witches; worm; worms; yob; yobs; yokel*; raving lunatic; braindead;
        brain-dead; cuck; cucks; simp; simps; inbred; inbreds; fool; fools; tool; arse; arses;
        battleaxe; battle-axe; big mouth; bigmouth*; blowhard*; buffoon*; bum; bums; busybody;
        busybodies; cad; cur; doormat*; drama queen*; drunk; drunkard*; dweeb*; fossil; fossils;
        dinosaur; dinosaurs; gasbag*; ghoul*; hothead*; killjoy*; know-nothing*; know-it-all*;
        lackey*; loudmouth*; melt; misfit*; mutt; mutts; nag; oddball*; pain in the neck; pain in
        the arse; pain in the ass; pariah*; pest; pests; philistine*; pipsqueak*; prima donna*;
        rotter*; ruffian*; sap; scruff; snot; spoilsport*; stooge*; toff; toffs; troublemaker*;
        upstart*; vandal*; wastrel*; wuss; wusses; windbag*; a zero; zeros; total zero;
        nasty piece of work; nasty
        little; silly old; cowboy; cowboys; gremlin*; goblin*; jobsworth*; mouthpiece*; shark;
        sharks; skunk*; spaz; spastic*; cripple; mental case; nut job; head case; headcase*; basket
        case*; wreck; sewer rat; gutter rat; filth; brain donor; boor; boors; battleaxes; harridan*;
        fishwife; fishwives; trollop*; hussy; hussies; strumpet; bimbo*; bully; bullies; hyena;
        hyenas; sod; sods; liar; liars; crook; crooks; thief; thieves; cheat; cheats; coward;
        cowards; hypocrite; hypocrites; scammer*; slacker*; traitor*; piece of work; weasels; slimy
        little; slippery little; snivelling little; sniveling little; arrogant little; sad little
        man; silly little man; silly little girl; nasty little man; horrible little man; pathetic
        little; rude little; ungrateful little; spoilt little; entitled brat*; entitled little;
        racist; racists; nazi; nazis; fascist*; pervert*; perv; pervs; creepy old; dirty old man;
        dirty old men; gutless wonder*; rascal*; rapscallion*; wretch; wretches; wazzock*;
        nincompoop*; nitwit*; ning-nong*; galah*; bogan*; bellend*; gobshite*; gobsh1te; bollocks
        merchant; bullshitter*; bullshit artist*; brain dead; half-brain; lump of lard; fatty;
        fatties; lardo; blimp; whale; beached whale; elephant in; ogre; ogres; gargoyle*; beast;
        beasts; bigot; bigots; sewer; tyke; tykes; urchin*; ignoramuses; dimbulb*; dumb blonde*;
        dumb bunny; dummy; dummies; dunderhead*; fathead*; goofball*; goof; goofs; imbecilic;
        numbskull*; peabrain*; dingbat*; ding-bat*; dingus; doofus; doofuses; fruitcake; fruitcakes;
        crackpot*; crackhead*; junkie*; wino; winos; boozer*; tosspot*; sleaze; sleazes; sleazy;
        letch*; lech; leches; bloodsucker*; blood-sucker*; barnacle*; ghouls; bandit*; gangster*;
        mobster*; henchmen; cronies; crony; minions; minion; trash; garbage; mug; mugs; weasel;
        tyrant; tyrants; hysteric; hysterics; sell-out; sellout; sellouts; phony; phoney; phonies;
        fraud; frauds; imposter*; impostor*; dictator; drama queen; diva; divas; snob; snobs;
        traitor; traitors; backstabber*; two-faced; show-off; know-it-all; know-all; smart-arse;
        smartarse; smartass; motormouth; whiner*; whinger*; moaner*; maggot; cockroach; baboon;
        useless lump; social climber; grubby little climber; hack and; prat; prats; berk; berks;
        chancer; chancers; dunce*; oaf; dolt; nutter; nutters; piece of trash; piece of garbage;
        piece of crap; old fart; old bat; chav; chavs; redneck*
    """,
)

ACCUSATIONS = cues(
    fr="""
        ahuri*; arriviste*; assisté; assistés; bandit*; baratineur*; boulet; boulets; brasseur de
        vent; brasseurs de vent; charlatan*; cossard*; couard*; corrompu; corrompus; corrompue;
        corrompues; dictateur*; dégonflé*; despote*; égoïste; égoïstes; escroc; escrocs; faux-cul;
        faux-culs; faux cul; faux jeton; faux jetons; fainéant*; feignant*; feignasse*; flemmard*;
        filou; filous; fourbe*; gougnafier*; girouette*; hypocrite; hypocrites; imposteur*; ingrat;
        ingrate; ingrats; je-m'en-foutiste*; lâche; lâches; lèche-botte*; lèche-bottes;
        magouilleur*; magouilleuse*; malhonnête; malhonnêtes; manipulateur*; manipulatrice*;
        mégalo*; menteur*; menteuse*; mythomane*; mytho; mythos; opportuniste*; paresseux;
        paresseuse*; parvenu*; pervers; perverse; peureux; peureuse; pique-assiette*; planqué*;
        poule mouillée; poules mouillées; profiteur*; profiteuse*; prétentieux; prétentieuse*;
        raciste; racistes; ripou; ripoux; sournois; sournoise; tire-au-flanc; tire-au-cul; traître;
        traîtres; traîtresse; tricheur*; tricheuse*; tyran; tyrans; vantard*; vendu; vendus; vendue;
        vendues; voleur; voleurs; voleuse; voleuses; truand; truands; bourreau; bourreaux;
        kleptomane*; petit chef; petits chefs; pistonné*; glandeur*; glandeuse*; branquignol*;
        rapiat*; radin*; pingre*; grippe-sou*; incompétent; incompétente; incompétents;
        incompétentes; bons à rien; bon à rien; bonne à rien; arnaqueur*; arnaqueuse*; brasseur
        d'air; brasseurs d'air; cire-pompe*; béni-oui-oui; blanc-bec; blancs-becs; bonimenteur*;
        carriériste*; cuistre*; donneur de leçons; donneurs de leçons; donneuse de leçons;
        égocentrique*; faussaire*; fanfaron*; frimeur*; frimeuse*; grande gueule; grandes gueules;
        gratte-papier*; hâbleur*; intrigant*; m'as-tu-vu; malfrat*; malpoli*; margoulin*;
        mégalomane*; mal élevé*; misogyne*; obsédé*; paranoïaque*; parano; pervers narcissique*;
        perverse narcissique; pleurnichard*; pleurnicheur*; pleutre*; phraseur*; pollueur*;
        pseudo-expert*; pseudo-spécialiste*; radoteur*; rapace*; requins de la finance; sadique*;
        sans-gêne; scribouillard*; snob; snobs; soûlard*; alcoolo*; suceur*; saboteur*; usurpateur*;
        velléitaire*; vandale*; voleur de poules; nazillon*; facho; fachos; fasciste*; nazi; nazis;
        criminel; criminels; assassin; assassins; traître à; collabo; collabos; petit esprit; petits
        esprits; maître chanteur; fossoyeur*; mafieux; marchand de sommeil; marchands de sommeil;
        négrier*; esclavagiste*; harceleur*; harceleuse*; gourou*; poseur*; poseuse*; bluffeur*;
        tocard*; rigolo; rigolos; amateur; amateurs; petit joueur; petits joueurs; petite joueuse;
        dangereux personnage; danger public; dangers publics; cas désespéré; cas désespérés; dernier
        des derniers; ennemi du peuple; éternel perdant; éternels perdants; perdant; perdants;
        perdante*; branleurs; escroquerie ambulante; abrutis finis; beau parleur; beaux parleurs;
        belle parleuse; crapule*; crevard*; déserteur*; délinquant*; démagogue*; falsificateur*;
        faux dévot*; faux expert*; faux experts; fraudeur*; fraudeuse*; gâche-métier; grippe-sous;
        je-sais-tout; madame je-sais-tout; monsieur je-sais-tout; incompétent notoire;
        irresponsable; irresponsables; jean-foutre; larbin*; lâcheurs; lâcheur; lâcheuse;
        lèche-cul*; malappris; malapprise; malotru*; mange-merde; marchand de tapis; marchands de
        tapis; menteur pathologique; menteurs pathologiques; menteur compulsif; péteux; petit
        dictateur; petits dictateurs; petit roi; pilleur*; pillard*; plagiaire*; plagieur*;
        poivrot*; prédateur*; rabat-joie; râleur*; râleuse*; rancunier; ravisseur*; receleur*;
        repris de justice; resquilleur*; scélérat*; sexiste*; homophobe*; xénophobe*; antisémite*;
        stakhanoviste du rien; surpayé*; tortionnaire*; tartuffe*; trouble-fête; trouillard*;
        yes-man; soi-disant expert*; clown triste; gamin pourri gâté; enfant gâté; enfants gâtés;
        sale gosse; gosse de riche; gosses de riches; fils à papa; fille à papa; héritier sans
        talent; tyranneau*; roitelet*; champion du monde de la mauvaise foi; mauvais perdant;
        mauvais perdants; mauvaise langue; mauvaises langues; langue de pute; langues de pute;
        langue de vipère; langues de vipère; brebis galeuse; brebis galeuses; politicard;
        politicards; bureaucrates; manipulateur de première; petit dictateur*; gens de mauvaise foi;
        menteuse née; menteur né; arriviste de première; manipulateur; manipulateurs; manipulatrice;
        manipulatrices
    """,
    en="""
        backstabber*; back-stabber*; bigot; bigots; bootlicker*; boot-licker*; brown-noser*;
        brown-nose; bully; bullies; charlatan*; cheat; cheats; cheater*; con artist*; con man; con
        men; conman; conmen; control freak*; coward*; crook; crooks; crybaby; crybabies; cry-baby;
        cry-babies; deadwood; dead weight; deadbeat*; despot*; dictator*; egomaniac*; fascist;
        fascists; fraudster*; freeloader*; gold-digger*; good-for-nothing*; hypocrite*; impostor*;
        imposter*; layabout*; liar; liars; lazybones; megalomaniac*; narcissist*; pack of thieves;
        pervert*; phoney; phonies; phony; pushover*; quack; quacks; racist; racists; scammer*;
        sell-out*; sellout; sellouts; shirker*; skiver*; slacker*; slave driver*; snitch*; sponger*;
        suck-up*; swindler*; thief; thieves; traitor*; tyrant*; turncoat*; time-waster*; time
        waster*; timewaster*; windbag*; yes-man; yes-men; jobsworth*; pen-pusher*; cheapskate*;
        pathological liar*; compulsive liar*; failure; failures; criminals; fraud; frauds;
        incompetent; incompetents; has-been; has-beens; snob; snobs; joker; jokers; puppet*;
        parasites; abuser*; amateur; amateurs; bad apple*; big baby; big babies; bottler*; brown
        nose*; chancer*; cowardly; cutthroat*; danger to the public; danger to society;
        double-dealer*; drama queens; egotist*; fantasist*; fibber*; flatterer*; gaslighter*;
        gossip; gossips; grifter*; hack; hacks; harasser*; hypocritical; kleptomaniac*; loafer*;
        moaner*; moocher*; murderer*; nazi; nazis; nepo baby; nonce; nonces; opportunist*; parasite;
        predator*; rip-off merchant*; rogue; rogues; sadist*; scab; scabs; schemer*; scrounger*;
        sexist*; shill; shills; shyster*; sore loser*; spiv; spivs; sycophant*; tightwad*;
        trickster*; two-timer*; vandal; vandals; villain*; wannabe*; whiner*; whinger*; skinflint*;
        pencil-pusher*; rent-seeker*; slumlord*; slave-driver*; slavedriver*; warmonger*; criminal;
        delinquent*; manipulator*; misogynist*; pathological; little dictator*; petty tyrant*;
        pretender*; poser*; poseur*; quitter*; backseat driver*; armchair expert*; snake oil
        salesman; snake-oil salesman; con-artist*; time-server*; timeserver*; time server*;
        box-ticker*; box ticker*; bean-counter*; yes man; yes men; nepotist*; blaggard*; blagger*;
        blaggers; bluffer*; blowhard*; brat; brats; busybody; busybodies; careerist*; clout chaser*;
        clout-chaser*; social climber*; cry babies; daydreamer*; dimwit*; dropout*; drop-out*;
        embezzler*; extortionist*; fair-weather friend*; glory hunter*; glory-hunter*; gold digger*;
        gravy-trainer*; idler*; ignoramus*; kleptocrat*; know-it-all*; laughing-stock*; loud mouth*;
        malingerer*; mansplainer*; money-grabber*; money grabber*; nitpicker*; non-entity; paper
        pusher*; paper-pusher*; party pooper*; penny-pincher*; pinhead*; pimp; pimps; power freak*;
        prat*; queue-jumper*; rabble-rouser*; rabble; rat-catcher; ringleader*; robber; robbers;
        robber baron*; saboteur*; scapegrace; sham; shams; show-off*; show off; sneak; sneaks;
        snooper*; stuffed shirt*; tax dodger*; thug; thugs; time-wasters; toady; toadies; turkey;
        turkeys; underachiever*; usurper*; warmongers; wastrels; wrecker*; wind-up merchant*;
        wrongun; wrong 'un; xenophobe*; sexual predator*; shirkers; work-shy; workshy; cheat of the;
        liar of the
    """,
)
