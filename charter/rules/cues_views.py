"""Words that judge where a sentence says so of a company or its trade (R04).

Each is common; alone it means nothing. The check asks that the company, its trade or something of
ours is judged: "our tariff is confusing", "what a lazy decision", "disappointed by Hexalia".
"""

from .cue_lists import cues

QUALITY = cues(
    fr="""
        épuisant*; décourageant*; démoralisant*; maigre*; survendu*; inutilisable*; buggé*; moche*;
        infantile*; vexant*; offensant*; honnête*; normal; normale; acceptable*; sérieu*;
        transparent*; bon; bonne; prêt*; ambitieu*; innovant*; assez; un caprice; une farce; un
        fantasme; un gadget; un fardeau; un casse-tête; une illusion; une mascarade; un fiasco; une
        lubie; une réussite; un succès; terrible*; affligeant*; nul*; mauvais*; pire; pires; pauvre;
        lourd*; lent*; malsain*; dangereu*; nocif*; nuisible*; toxique*; idiot*; débile*; bête;
        bêtes; grotesque*; aberrant*; illogique*; insensé*; dérisoire*; inefficace*; inadapté*;
        inadmissible*; intolérable*; révoltant*; superficiel*; creux; creuse*; bidon; pourri*;
        naze*; foireu*; pénible*; lassant*; fatigant*; agaçant*; énervant*; frustrant*; triste*;
        dommageable*; risqué*; précipité*; surcoté*; surfait*; arrogant*; caduc*; douteu*; suspect*;
        malin*; maligne*; brillant*; excellent*; génial*; géniale*; remarquable*; courageu*; sage*;
        sensé*; logique*; nécessaire*; essentiel*; vital*; légitime*; mérité*; formidable*;
        catastrophique*; absent*; flatteu*; imbuvable*; imprudent*; brutal*; brutale*; injuste*;
        faible*; cher; chère*; chers; moyen*; moyenne*; inexistant*; improvisé*; incompétent*;
        hypocrite*; efficace*; convaincant*; utile*; périmé*; dépassé*; cassé*; à la ramasse; à la
        rue; aux abonnés absents; mort; morte; fichu*; foutu*; perdu d'avance; sous-dimensionné*;
        contradictoire*; ubuesque*; kafkaïen*; lunaire*; gênant*; embarrassant*; humiliant*;
        méprisant*; condescendant*; insultant*; lâche*; opportuniste*; court-termiste*; dogmatique*;
        étriqué*; malavisé*; complexe*; compliqué*; léger; légère; suffisant*; cohérent*; crédible*;
        superflu*; stérile*; vain; vaine; regrettable*; bienvenu*; incroyable*; clair*; équilibré*;
        inspiré*; fumeu*; ruineu*; coûteu*; pas génial; pas terrible; limite; abusé; chelou;
        claqué*; éclaté*; craignos; bof; terne*; fade*; bizarre*; étrange*; curieu*; surprenant*;
        erroné*; faux; fausse*
    """,
    en="""
        bad; bad for; good for; exhausting; tiring; disheartening; discouraging; demoralising;
        disgraceful; deplorable; despicable; disgusting; unpopular; oversold; overcomplicated;
        feeble; hollow; empty; vanity; self-serving; shallow; unreadable; unusable; buggy; ugly;
        dreary; childish; patronising; insulting; offensive; cosmetic; outdated; overpriced; honest;
        fair; normal; acceptable; serious; clear; transparent; good; helpful; ready; credible;
        ambitious; innovative; competitive; enough; a disgrace; a farce; a fantasy; a distraction; a
        gimmick; a burden; a headache; a vanity project; a bad habit; an illusion; a success; a
        triumph; terrible; awful; dreadful; appalling; horrible; horrendous; atrocious; abysmal;
        poor; weak; lazy; rushed; broken; flawed; dumb; idiotic; moronic; mad; insane; tiresome;
        tedious; boring; dull; confusing; confused; unclear; vague; chaotic; careless; greedy;
        arrogant; slow; clumsy; rude; costly; expensive; pricey; harsh; brutal; cruel; cynical;
        dangerous; harmful; damaging; hopeless; useless; worthless; futile; meaningless; senseless;
        illogical; irrational; unrealistic; unfair; wrong; mistaken; toxic; shady; dodgy; murky;
        fake; superficial; overblown; overdone; unhelpful; inadequate; inefficient; ineffective;
        incompetent; intolerable; doubtful; debatable; dubious; suspicious; troubling; sad;
        depressing; frustrating; infuriating; annoying; irritating; maddening; unimpressive;
        underwhelming; lame; cheap; nasty; tacky; cheesy; cringe; cringeworthy; cringey; rubbish;
        garbage; trash; crap; pants; hypocritical; backward; stale; unnecessary; redundant;
        overkill; unambitious; deaf; complacent; doomed; misleading; overengineered;
        over-engineered; brilliant; excellent; superb; genius; smart; clever; sensible; right;
        brave; refreshing; inspired; impressive; necessary; vital; essential; crucial; timely;
        logical; healthy; genuine; overrated; underrated; overvalued; laughable; dire; grim; bleak;
        unworkable; impractical; ludicrous; preposterous; crooked; rotten; rigged; unethical;
        unforgivable; inexcusable; inhumane; heavy-handed; tight-fisted; stingy; miserly; cowardly;
        spineless; smug; cocky; evasive; slapdash; patchy; thin; flimsy; skewed; biased; one-sided;
        unfit; mean; weird; odd; bizarre; strange; baffling; puzzling; incomprehensible;
        inexplicable; unwelcome; unhealthy; unwieldy; outmoded; antiquated; laborious; convoluted;
        complex; complicated; convincing; unconvincing; promising; welcome; fantastic; amazing;
        great; wonderful; spotless; lucky; simplistic; dead; late; short-termist; shortsighted; a
        mess; a shambles; a sham; a scam; a trap; a mess up; a cheek; an insult; an outrage; an own
        goal; nightmare; disaster; shambles; fiasco; joke; absolute mess; total mess; complete mess;
        real mess; utter mess; an absolute mess; an afterthought; an eyesore
    """,
)

PRAISE = cues(
    fr="""
        honnête*; normal; normale; acceptable*; sérieu*; transparent*; bon; bonne; prêt*; ambitieu*;
        innovant*; une réussite; un succès; j'aime l'; j'aime la; j'aime le; j'aime bien; grand fan;
        grande fan; fan de; malin*; maligne*; brillant*; excellent*; génial*; géniale*;
        remarquable*; sage*; sensé*; logique*; nécessaire*; essentiel*; vital*; mérité*;
        formidable*; efficace*; convaincant*; utile*; suffisant*; cohérent*; crédible*; bienvenu*;
        incroyable*; clair*; équilibré*; inspiré*; légitime*; cher; chère*; chers; mort; morte;
        limite; moyen*; moyenne*; absent*; lent*; lourd*; triste*; surprenant*; complexe*;
        compliqué*; faible*; pauvre; curieu*
    """,
    en="""
        i like; i love; i really like; i quite like; honest; fair; normal; acceptable; serious;
        clear; transparent; good; helpful; ready; credible; ambitious; innovative; competitive; a
        success; a triumph; love how; love that; love the idea; love the ambition; like the idea;
        big fan; huge fan; great fan; brilliant; excellent; superb; genius; smart; clever; sensible;
        right; brave; refreshing; inspired; impressive; necessary; vital; essential; crucial;
        timely; logical; healthy; genuine; convincing; promising; welcome; fantastic; amazing;
        great; wonderful; lucky; late; dead; sad; mean; slow; odd; weird; strange; complex;
        complicated; thin; poor; mad; spotless
    """,
)
"""Qualities that are no opinion where one thanks or tells: they count only of a decision."""

DECISION = cues(
    fr="""
        décision*; idée*; choix; stratégie*; politique*; plan; virage; pari; projet de loi;
        réforme*; mesure*; orientation*; position*; discours; communication; grille; tarif*;
        tarification; prix; frais; marges; commissions; calendrier; priorité*; gouvernance;
        management; direction; organisation; réorganisation; fusion; rachat; partenariat*;
        positionnement; campagne; pub; publicité; slogan; logo; approche; méthode; argument*;
        raisonnement; investissement*; abandon; fermeture*; suppression*; hausse*; baisse*; stop;
        calcul; démarche; sortie; report; lancement; offre*; programme*; système; modèle; process;
        procédure*; règle*; logique
    """,
    en="""
        decision; decisions; idea; ideas; choice; choices; strategy; strategies; policy; policies;
        plan; plans; move; moves; call; bet; gamble; bill; reform; measure; measures; direction;
        stance; messaging; communication; communications; tariff; tariffs; pricing; price; prices;
        fees; margins; timetable; priorities; governance; management; leadership; reorganisation;
        merger; takeover; partnership; positioning; campaign; advert; adverts; ad; slogan; logo;
        rebrand; rebranding; approach; method; argument; reasoning; investment; investments;
        closure; closures; rise; rises; cut; cuts; u-turn; pivot; planning; thinking; timing;
        scheme; system; model; process; procedure; procedures; rule; rules; offer; offering;
        programme; response; excuse; excuses; signal; logic
    """,
)

FEELING = cues(
    fr="""
        content*; satisfait*; ravi*; fier*; fière*; heureu*; déçu*; déception*; écœuré*; lassé*;
        agacé*; énervé*; inquiet*; inquiète*; soulagé*; gêné*; honte; perplexe*; sceptique*;
        dubitati*; réservé*; mitigé*; partagé*; furieu*; fâché*; colère; consterné*; atterré*;
        scandalisé*; outré*; choqué*; stupéfait*; sidéré*; effaré*; dépité*; amer; amère; frustré*;
        fatigué*; saoulé*; soûlé*; désabusé*; étonné*; surpris*; méfiant*; opposé*; favorable*;
        défavorable*; convaincu*; emballé*; fan; marre; ras-le-bol; raslebol; dégoûté*; blasé*;
        interloqué*; médusé*; admirati*
    """,
    en="""
        proud; pleased; satisfied; glad; delighted; thrilled; keen; disappointed; dismayed;
        frustrated; saddened; worried; concerned; puzzled; baffled; unconvinced; convinced;
        sceptical; skeptical; embarrassed; ashamed; uneasy; torn; uncomfortable; alarmed; annoyed;
        irritated; tired; sick; fed up; angry; furious; gutted; bored; wary; critical; doubtful;
        unsure; sure; unhappy; happy; impressed; comfortable; disgusted; horrified; mystified;
        bemused; confused; outraged; livid; cross; bitter; sorry; relieved; disillusioned;
        disheartened; jaded; suspicious; fan; opposed; sold; on board; had enough; over it;
        disappointment; frustration; doubts; reservations; misgivings; qualms
    """,
)

OPENER = cues(
    fr="""
        perdu la tête; perd la tête; perdent la tête; une arnaque; vaste arnaque; une escroquerie;
        pire décision; pire idée; pire choix; arriver après; bloqué dans les années; regardons les
        choses en face; personne ne veut; personne n'a besoin; personne n'utilise; personne n'aime;
        personne n'y croit; allons regretter; va regretter; regrettera; regretterons; que le nom;
        disons les choses; mon vœu; mon souhait; j'aimerais qu'; j'aimerais voir; je voudrais qu';
        je supprimerais; je changerais; je garderais; suis-je le seul; suis-je la seule; je suis le
        seul; je suis la seule; c'est moi ou; avis impopulaire; opinion impopulaire; avis tranché;
        coup de gueule; coup de sang; billet d'humeur; petit rappel que; on en parle; peut-on
        parler; il faut qu'on parle; faut qu'on parle; expliquez-moi; qu'on m'explique; quelqu'un
        peut m'expliquer; qui peut m'expliquer; depuis quand; comment se fait-il; comment peut-on;
        comment ose; pourquoi s'entêter; pourquoi persister; pourquoi continuer; pourquoi continue;
        pourquoi s'obstine*; je dis ça; je dis ça je dis rien; point barre; un point c'est tout; et
        je pèse mes mots; ne me dites pas que; je vais me faire des ennemis; quitte à déplaire; au
        risque de déplaire; quitte à me faire; si on me demandait; si c'était moi; moi je; moi, je;
        ma position; ma réaction; mon ressenti; mon problème avec; le problème avec; le souci avec;
        ce qui me; ce qui manque; ce que je reproche; je reproche; on se demande; je me demande; on
        peut se demander; permettez-moi d'en douter; laissez-moi douter; j'en doute; sans moi; très
        peu pour moi; je vote; voilà, c'est dit; il était temps; tout ça pour; tout ça pour ça;
        s'est trompé*; nous sommes trompés; vu juste; voit juste; visé juste; vise juste;
        j'attendais mieux; on attendait mieux; à mille lieues; loin du compte; loin d'être; arrêtez
        de; arrêtons; assez de; stop aux; stop à; finissons; non aux; oui aux; ni fait ni à faire;
        font semblant; fait semblant; faisons semblant; font la sourde oreille; c'était mieux; mieux
        avant; je préférais; je préférerais; je préfère; ne me plaît; j'aime pas; je n'aime pas; je
        déteste; j'adore ce que; j'adore la façon; j'aime la façon; j'aime ce que; ça sent; aucune
        raison; pas de quoi; tiré par les cheveux; parie; je parie; faites mieux; faire mieux; fais
        mieux; cherchez l'erreur; ça suffit; on ne va pas se mentir; ne nous mentons pas; n'en
        déplaise; qui valide; qui a validé; qui signe; pas normal; vous trouvez ça; tu trouves ça;
        trouvez normal; question sincère; vraie question; sens des priorités; drôle de façon; drôle
        de manière; étrange façon; de qui se moque; on se moque de; foutage de gueule; on marche
        sur; y a un problème; il y a un problème; ça ne va pas; ça coince; rien ne va; je n'aurais
        jamais; je n'aurais pas; j'aurais plutôt; j'aurais fait; j'aurais choisi; besoin de plus;
        besoin de moins; davantage de; j'aime l'; j'aime la; j'aime le; j'aime bien; j'aime moins;
        beaucoup moins; grand fan; grande fan; hors de prix; mal préparé*; mal fichu*; mal ficelé*;
        mal foutu*; mal négocié*; mal calibré*; mal parti*; mal barré*; mal placé*; mal choisi*;
        conte de fées; après la bataille; en dépit du bon sens; coup de génie; coup de maître;
        punit; pénalise*; décourager; des miettes; sans prévenir; je l'ai dit; je le dis; je le
        redis; je n'y arrive plus; tout faux; tout bon; le nez dans; à des années-lumière; dernière
        roue; chantons; ne me parle pas; m'a déçu*; me déplaît; me déplaisent; m'enchante;
        m'enthousiasme; m'interpelle; m'indiffère; aurait mérité; aurait pu; aurions pu; auraient
        pu; qu'on me; à qui profite; sérieusement; rageant; dommage; tant qu'on; tant que nous;
        continuons comme; manque de
    """,
    en="""
        i like; i love; i really like; i quite like; out of its mind; out of their minds; lost its
        mind; lost their minds; a swindle; nobody wants; no one wants; nobody needs; nobody uses;
        nobody likes; nobody believes; should've; shouldn't've; we will regret; we'll regret; will
        regret; come to regret; overdid; oversell; overselling; i'd like us; i'd like to see; i want
        us; i want to see; wish for; is it just me; am i the only; am i alone; anyone else; does
        anyone else; my take; unpopular opinion; popular opinion; controversial; controversial
        opinion; controversial take; hot take; spicy take; rant; rant over; end of rant; can we talk
        about; we need to talk about; explain to me; someone explain; can someone explain; tell me
        why; tell me how; tell me again; remind me why; remind me again; since when; how come; how
        is it that; why do they; why are we still; why we still; why we keep; why do we keep; why
        bother; not gonna lie; ngl; sorry not sorry; just saying; change my mind; end of story;
        plain and simple; my concern; my concerns; my problem; my issue; my gripe; my worry; my
        worries; my hunch; my honest; my stance; my position on; my thinking; i wonder; i question;
        i hate; i dislike; i despise; i can't help; i can not help; i could never; i'll never
        understand; i will never understand; don't get me; lost on me; i get why; i understand why;
        i see why; i'd hate; i would hate; i'd love to see; i would love to see; nice try; good luck
        with; spare me; spare us; shame on; boo to; yes to; no to; say no to; enough of; less of; we
        all know; everyone knows; everybody knows; let's be real; let's not pretend; be honest; who
        needs; who asked for this; who asked for that; who on earth; who in their right; what were
        they; what were we; thinking
        what; what's going on with; whatever happened; used to be better; was better; were better;
        much better before; i prefer; i preferred; miss the old; bring back; about time; finally
        someone; finally, some; at long last; credit where; couldn't care less; no reason to; no
        reason why; no wonder; smacks of; reeks of; stinks; screams; smells of; overlooked; one
        sided; speaking frankly; truthfully; in truth; thing is; the fact is; fact is; reality is;
        sad thing; sad part; worst part; annoying part; the real problem; the real issue; real
        question; elephant in the room; food for thought; not the way; this is not how; that's not
        how; is not how; isn't how; is how you lose; is why people; is why customers; no way to
        treat; out of ten; i rate; i'd rate; at the wrong; pretty sure; fairly sure; quite sure; i'm
        not sure; i am not sure; not sure about; not sure our; lost touch; losing touch; lost sight;
        lost its; lost their; got this one; got this right; got this wrong; got that right; called
        it right; nailed; keeps pretending; pretend; pretending; pouring money; pours money;
        throwing good; burning money; burning cash; ripping off; rips off; ripped off; fobbed off;
        palm off; hiding behind; hide behind; hides behind; banging on about; obsessed with;
        obsession with; clings to; clinging to; playing catch-up; i wish we; i wish our; i wish
        they; i wish more; pure nonsense; do better; does better; did better; rethink; make it make;
        not going to lie; who signed; who approved; who came up; do we really; do we need; do they
        even; honest question; genuine question; serious question; and then we; but we still; yet we
        still; and yet we; yet we; knows it; i wouldn't have; i would not have; i would've; i'd've;
        if i ran; if i were; if i was; needs more; need more; need less; need fewer; not less; not
        fewer; hate the; hate how; hate that; love how; love that; love the idea; love the ambition;
        like the idea; big fan; huge fan; great fan; fairy tale; late to the party; no defending; no
        excusing; at least our; crumbs; peanuts; pay for our; badly prepared; badly managed; badly
        run; badly designed; badly written; badly timed; badly handled; badly thought; poorly
        prepared; poorly managed; poorly designed; poorly written; poorly timed; poorly handled;
        poorly thought; worst prepared; a stroke of genius; punish; punishes; penalises; penalizes;
        i can't anymore; i said it; i told you; told you so; said it before; saying this for; where
        our money; money should; seriously; for real; oh come on; a long way to go; room for
        improvement; could learn; should learn; nothing to show; too few; one size; i'm all for; lip
        service; cannot defend; can't defend; hard sell; tough sell; no brainer; won't end; will end
        badly; end in tears; ends badly; wouldn't trust; doesn't deserve; kills me; right thing;
        wrong thing; the sooner; better late; time for a rethink; time for a change; time for a new;
        who signs off; can someone please; can somebody please; can anyone explain; our money
        should; strange priorities; funny priorities; nice priorities; never seen a launch; reading
        our; such a waste
    """,
)
"""What opens or closes an opinion. Common words: they count beside the company or its trade."""

DEED = (
    r"(?: group| groupe)?(?: like (?:ours|us|mine)| comme (?:la notre|nous"
    r"|les notres))?(?:'s (?:[a-z-]+ ){1,3}?[a-z-]+)?,?(?: [a-z]+ly| [a-z]+ment| still| just"
    r"| also| now| often| once again| sometimes| always| encore| toujours| aussi| trop| souvent"
    r"| clearly| plus| au moins| frankly| franchement)* (?:should(?:n't)?|must(?:n't)?|ought|needs?"
    r"(?! you|ed)(?: to| a| more| less| fewer| better)|has to|have to|had better|lacks?|lacked"
    r"|fails?"
    r"|failed|falls? short|fell short|misses|missed|loses|keeps? (?:[a-z]+ing)|kept (?:[a-z]+ing)"
    r"|ignores?|ignored|forgets?|forgot|forgotten|pretends?|pretended|hides?|deserves?|could (?:do"
    r"|have|be doing|try|at least|learn|stop)|would (?:do|be|have) (?:well|better|wiser"
    r"|been better)"
    r"|punish(?:es|ed)?|penali[sz]e[sd]?|exploits?|overcharges?|(?:get|got|gets) (?:it|this|that)"
    r"(?: one| bit)? (?:right|wrong)|does(?: not|n't) (?:care|listen|understand|get it|do enough"
    r"|seem"
    r"|deserve|know|help|make sense|go far)|do(?: not|n't) (?:care|listen|understand|get it"
    r"|do enough|deserve|help|need|make sense|go far|work)|has(?: not|n't) (?:understood|learn"
    r"|listened|done)|never (?:listens?|learns?|understood|listened)|wastes?|wasted|treats? (?:its|"
    r"their|our|people|customers|staff|us)|rewards? the|cares? more|cares? too|talks? (?:a lot|big)"
    r"|chose (?:the wrong|poorly|badly|well)|chickened out|messe[sd] up|screwed up|blew it|went too"
    r"|goes? too|moves? too|backs? the wrong|kills?|killed|killing|ruin(?:s|ed)?|helps? no"
    r"|can't even"
    r"|cannot even|will (?:regret|pay for|live to regret|lose|never (?:be|work|win|learn|recover))"
    r"|won't (?:save|help|fix|solve|change|work|win|last|survive|fool)|(?:is|are) (?:losing|failing"
    r"|killing|ruining|ignoring|missing|hiding|kidding|fooling|pretending|wasting|punishing|copying"
    r"|overdoing|hedging|overreacting|asking too|going too|moving too|far |way |still too|nothing "
    r"but|not (?:doing|going|moving) (?:enough|far|fast))|n'aident?|aident? personne|devrait|devrai"
    r"ent|devrions|doi(?:t|vent) (?!ete|son|sa |ses |leur|beaucoup)(?:se |s'|en |y |vraiment "
    r"|absolu"
    r"ment )?(?:arreter|cesser|changer|sortir|revoir|assumer|choisir|renoncer|baisser|augmenter"
    r"|accelerer|investir|garder|rester|ecouter|comprendre|faire|miser|payer|prendre)|n'aurai(?:t"
    r"|ent)"
    r" (?:pas|jamais) du|aurai(?:t|ent) (?:pu|du|mieux)|ferai(?:t|ent) (?:bien|mieux)|gagnerai(?:t"
    r"|ent)|manque(?:nt)? (?:de|d'|cruellement|clairement)|rate(?:nt)?|(?:a|ont) (?:rate|loupe"
    r"|perdu"
    r" (?:le contact|de vue|la main|son|leur)|oublie|abandonne|sacrifie|vu juste|choisi la facilite"
    r"|vise|foire|merde|tue|plante|trahi|bien fait|mal fait|pris (?:la bonne|la mauvaise|le mauvais"
    r"|le bon|trop))|oublie(?:nt)?|ignore(?:nt)?|meprise(?:nt)?|cache(?:nt)?|s'est (?:trompee?"
    r"|plantee?"
    r"|perdue?|loupee?|ratee?)|se sont (?:trompe|plante|perdu)e?s|s'(?:obstine|entete|acharne|egare"
    r"|enferme|endort)(?:nt)?|continue(?:nt)? (?:de|d'|a)|perd(?:ent)? (?:le|son|leur|de vue|trop)"
    r"|(?:n'(?:a|ont)|ne|n') ?(?:[a-z]+ )?(?:rien|pas) (?:compris|appris|ecoute|fait assez)"
    r"|ne (?:sert|servent|comprend|comprennent|sait|savent|fait|font|pense|pensent|tient|tiennent"
    r"|vaut|valent|mesure|voit|voient|reflete|reflechit|profite|profitent|respecte|respectent"
    r"|ecoute|ecoutent|aide|aident|protege|va|vont)(?: [a-z]+)? (?:rien|plus|pas|que|jamais"
    r"|personne))"
)
"""After the name of a company or of what is debated: what it should do, or does badly."""

PATTERNS = (
    r"\bthe (?:single )?(?:most [a-z]+|worst|best|(?:lazi|ugli|silli|dumb|clumsi|slow|poor|weak"
    r"|stupid|"
    r"sad|dull|crazi|mad|cruel|wild|harsh|greedi|smart|brav|bold|dirti|mean|rud|sloppi"
    r"|wis)[a-z]*st) (?:thing|idea"
    r"|decision|move|choice|plan|policy|campaign|slogan|strategy|argument|excuse)"
    r"|\b(?:truc|chose|idee|decision|choix|slogan|campagne|strategie|politique|excuse"
    r"|argument) (?:la"
    r"|le) plus [a-z]+"
    r"|\b(?:does|do|did|can|could|has|have|would|will) (?:any(?:one|body)|some(?:one|body)|we|they"
    r"|management|our|the)\b[^?.!]{0,60}\b(?:actually|even|really|seriously|ever"
    r"|honestly)\b[^?.!]*\?"
    r"|\b(?:est-ce que|a-t-on|avons-nous|faut-il|fallait-il|doit-on|devons-nous|peut-on|va-t-on"
    r"|quelqu'un)\b[^?.!]{0,80}\b(?:vraiment|encore|serieusement|reellement|enieme)\b"
    r"|\bi(?:'d| would)? (?:really |do |still |just )?(?:wish|hope|expect|want|like|love|prefer)"
    r" (?:[a-z'-]+ ){1,4}(?:would|could|had|hadn't|drops?|stops?|reconsiders?|finally|scraps?"
    r"|abandons?|listens?|rethinks?|learns?|changes (?:course|its mind)|to (?:stop|drop|listen"
    r"|scrap|rethink|reconsider|invest|spend|focus|do (?:more|less)|cut|lower|raise|abandon))\b"
    r"|\bmore [a-z -]{2,25}, (?:and )?(?:fewer|less) |\bplus d[e'] ?[a-z -]{2,25}, (?:et )?moins d"
    r"[e']"
    r"|\b(?:there is|there's|there was) nothing [a-z]+ (?:about|in|to)\b"
    r"|\bn'a (?:rien )?d[e'] ?[a-z]+ que|\bpourquoi [a-z]+-t-(?:on|elle|il) (?:encore|toujours)\b"
    r"|\bwould(?:n't| not)? (?:never )?have [a-z]+(?:ed|en|ne|ght|ld|pt|ut|nt)\b"
    r"|\bn'aurai(?:s|t|ent)? (?:jamais|pas) [a-z]+"
)
"""Families of opinions: superlatives, questions that doubt, what one would have done."""

CONTRAST = (
    r"\b(?:we|they|on|nous|leadership|management|la direction) (?:all )?(?:say|says|talk|talks"
    r"|preach"
    r"|preaches|claim|claims|boast|boasts|brag|brags|promise|promises|sponsor|celebrate|dit|parle"
    r"|preche|promet"
    r"|pretend|vante|sponsorise|affiche|disons|parlons|sponsorisons)\b[^.!?]{5,80}\b(?:but"
    r"|and then|and"
    r" (?:cut|close|fire|drop|ignore|charge)|yet|mais|et (?:on|nous|apres|ensuite|puis))\b"
)
"""Words set against deeds: "we say customers first and then close the counters"."""

CONTENT = cues(
    fr="""
        content*; satisfait*; ravi*; fier*; fière*; heureu*; convaincu*; emballé*; fan; favorable*;
        admirati*; surpris*; étonné*
    """,
    en="""
        proud; pleased; satisfied; glad; delighted; thrilled; keen; relieved; convinced; happy;
        impressed; comfortable; sure; sold; on board; fan; sorry; cross
    """,
)
"""Feelings that are no opinion until they are denied: "not happy with"."""

ACTOR = cues(
    fr="""
        le changement de nom; la fusion; le rachat; la réorganisation; la refonte; la
        délocalisation; marché du carbone; compteurs; réacteurs; petits réacteurs; compensation
        carbone; part fixe; le conseil d'administration; comité de direction; comité exécutif; le
        comex; du comex; banque de détail; les énergies vertes; offres vertes; crédit immobilier;
        les banques; nos banques; les fournisseurs; les énergéticiens; les assureurs; les banquiers;
        le régulateur; les régulateurs; la filière; notre filière; notre secteur; notre métier;
        notre profession; notre boîte; notre direction; notre pdg; notre comex; ma boîte; ma
        direction; mon entreprise; mon employeur; ma banque; le secteur; notre industrie; le siège;
        la direction; compteurs connectés; compteurs intelligents; pompes à chaleur; bornes de
        recharge; ombrières; panneaux photovoltaïques; scoring; voitures électriques; bouclier
        tarifaire
    """,
    en="""
        whole industry; entire industry; whole sector; entire sector; the rebranding; the rebrand;
        the merger; the takeover; the reorganisation; the restructuring; the new logo; carbon
        markets; small modular reactors; carbon offsets; carbon offsetting; offsetting; the board;
        electric vehicle charging; vehicle charging; standing charges; energy retail; retail
        banking; open banking; banks; suppliers; utilities; insurers; lenders; bankers; regulators;
        the regulator; our industry; our sector; our trade; our bosses; our leadership; our
        management; our ceo; our board; my company; my employer; my bank; my industry; head office;
        upper management; energy suppliers; energy retailers; power companies; grid operators;
        retail banks; credit scoring; heat pumps; smart meters; charging points; ev chargers; solar
        panels; energy efficiency
    """,
)
"""Who makes the trade, and what is debated there."""

OURS = (
    r"\b(?:the|la|le|les|cette|ces|this) (?:new |nouvelles? |nouveaux? |nouveau |current )?(?:fee"
    r"|fees"
    r"|tariffs?|tarifs?|pricing|rate card|grilles? (?:de frais|tarifaires?|de tarifs)"
    r"|premium account"
    r"|compte premium|loyalty scheme|price plan|overdraft)\b"
    r"|\b(?:the|la|le|les|l'|cette|this) ?(?:new|nouvelles?|nouveaux?|nouveau|nouvel|latest) (?:app"
    r"|appli|application|logo|slogan|campa[a-z]+|strateg[a-z]+|website|site web|chatbot|offers?"
    r"|offres?|programme|plan|ads?|pub|branding|hotline|tool|policy|organisation|politique|card"
    r"|loyalty [a-z]+|contract|process|rates)\b"
    r"|\b(?:our|notre|nos)\b(?: [a-z'-]+){0,2}? (?:strateg|politique|polic|tarif|tariff|pric|prix"
    r"|offre|offer|offering|app|appli|application|campa|pub|publicite|advert|ad|ads|logo|brand"
    r"|rebrand"
    r"|marque|slogan|site|website|plan|plans|fees|frais|marges|margins|management|leadership|ceo"
    r"|pdg"
    r"|direction|directors|board|comex|bosses|executives|dirigeants|investissements?|investments?"
    r"|partenariats?|partnerships?|reorganisation|reorganization|fusion|merger|takeover|rachat"
    r"|programme|scheme|produits?|products?|service|services|support|process|communication"
    r"|messaging"
    r"|decision|decisions|choix|choices|approach|approche|model|modele|culture|hotline|chatbot"
    r"|billing|factures?|bills?|sustainability|transition|climat|climate|roadmap|engagements"
    r"|commitments|bureaux|teletravail|remote|agences|branches|newsletter|packaging|recrutement"
    r"|rh|hr|it|loyalty|fidelite|points?|discounts?|remises?|salespeople|sales|commerciaux"
    r"|advisers|conseillers|complaints?|reclamations?|image|network|reseau|customers?|clients?"
    r"|outils|tools|intranet|changement|metier|secteur|industr)[a-z]*\b"
)
"""What is ours and debated, as one pattern: it wakes the rule."""
