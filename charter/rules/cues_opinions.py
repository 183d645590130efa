"""Default expressions of opinions on company topics (R04): what announces one, what demands."""

from .cue_lists import cues

_ENGLISH_VERBS = (
    *("think", "believe", "doubt", "feel that", "find that", "reckon", "fear", "regret", "support"),
    *(
        "oppose",
        "agree",
        "disagree",
        "applaud",
        "question",
        "worry",
        "don't think",
        "don't believe",
    ),
)
_ENGLISH_ADVERBS = (
    *("really", "honestly", "seriously", "sincerely", "genuinely", "truly", "firmly", "strongly"),
    *("still", "do", "just", "frankly", "wholeheartedly", "completely", "totally", "fully"),
    *("rather", "very much", "simply", "often", "always", "never", "increasingly", "deeply"),
)
_FRENCH_VERBS = ("pense", "crois", "trouve", "considère", "regrette", "doute", "crains")
_FRENCH_ADVERBS = (
    *("vraiment", "sincèrement", "honnêtement", "franchement", "sérieusement", "profondément"),
    *(
        "fermement",
        "toujours",
        "pour ma part",
        "quand même",
        "clairement",
        "de plus en plus",
        "donc",
    ),
    *("aussi", "surtout", "au contraire", "simplement", "même"),
)
_SWOLLEN = (
    *(f"en:i {adverb} {verb}" for adverb in _ENGLISH_ADVERBS for verb in _ENGLISH_VERBS),
    *(f"fr:je {verb} {adverb} qu*" for adverb in _FRENCH_ADVERBS for verb in _FRENCH_VERBS),
)
"""Opinions with an adverb amid: "I seriously doubt", "je trouve franchement que"."""

OPINION = _SWOLLEN + cues(
    fr="""
        je pense que; je pense qu'; je trouve que; je trouve qu'; je crois que; je crois qu'; je
        considère; je juge que; je suis d'avis; selon moi; d'après moi; à mon avis; à mon sens; à
        mes yeux; de mon point de vue; mon point de vue; mon avis; mon opinion; mon sentiment; si
        vous voulez mon avis; si tu veux mon avis; pour ma part; quant à moi; pour moi; en ce qui me
        concerne; je suis convaincu*; j'ai la conviction; je suis persuadé*; j'en suis persuadé*;
        j'en suis convaincu*; j'en suis sûr*; j'estime que; j'estime qu'; j'estime; il me semble; me
        paraît; me paraissent; me semblent; me laisse perplexe; me laissent perplexe; me désole; me
        réjouit; me choque; me choquent; me gêne; me dérange; me déçoit; m'inquiète; m'étonne;
        m'agace; m'énerve; je doute; j'ai des doutes; j'ai du mal à; je regrette que; je regrette
        qu'; je regrette; je déplore; je suis contre; je suis pour; je suis favorable; je suis
        défavorable; je suis opposé*; je suis d'accord; je ne suis pas d'accord; pas d'accord avec;
        je suis déçu*; je suis sceptique; je suis partagé*; je suis étonné*; je suis outré*; je suis
        choqué*; je suis fier que; je suis content que; je suis contente que; je ne comprends pas;
        je ne comprends toujours pas; je m'interroge; j'aurais préféré; j'applaudis; je salue;
        j'approuve; je désapprouve; je conteste; je soutiens; je reste persuadé*; je reste
        convaincu*; je ne crois pas; je ne pense pas; je ne vois pas; avouons-le; reconnaissons-le;
        soyons honnêtes; disons-le; c'est dit; je trouve notre; je trouve nos; je trouve la
        décision; je trouve le choix; je trouve ça; je trouve cela; il me semblerait; à mon humble
        avis; à mon modeste avis; il faut le dire; il faut bien le dire; je l'assume; j'assume; j'ai
        beau; je ne vois pas l'intérêt; je ne m'explique pas; je reste sceptique; je n'adhère pas;
        j'adhère; je trouve sincèrement; je pense sincèrement; je crois sincèrement; je suis
        profondément; ça me rend; ça m'attriste; ça me met en colère; ça me fait peur; très
        sincèrement; je persiste; je persiste à croire; je maintiens; je continue de penser; je
        continue à penser; je reste d'avis; ma conviction; ma conviction profonde; intime
        conviction; rien ne me fera; personne ne me fera; personne ne me convaincra; ne me
        convaincra; je le répète; j'ose le dire; osons le dire; n'ayons pas peur; tant pis si;
        désolé mais; désolée mais; ne vous en déplaise; si j'étais; si ça ne tenait qu'à moi; à
        titre de client; je voterais; je suis de ceux qui; je fais partie de ceux; je rêve de; je
        rêve d'; je plaide; je milite; je défends; je suis partisan*; je crains; j'ai peur que; je
        redoute; je m'inquiète; je me réjouis; je me félicite; je suis ravi que; je suis ravie que;
        je suis heureux que; je suis heureuse que; je suis triste que; je suis en colère; je suis
        consterné*; je suis atterré*; je suis scandalisé*; je suis stupéfait*; je suis agacé*; je
        suis lassé*; je suis lasse; j'en ai assez; marre de; marre que; ras le bol; ça me fait rire;
        ça me fait sourire; me fait sourire; me fait bondir; me fait peur; me fait honte; me rend
        fier; me rend fière; me rend triste; me rassure; me convainc; me laisse froid; me laisse
        sceptique; me laisse songeur; me laisse songeuse; me paraissait; on peut regretter; on peut
        déplorer; permettez-moi; je me permets; force est de constater; je constate que; je vois
        d'un mauvais œil; je vois d'un bon œil; d'un mauvais œil; d'un bon œil; je n'ai jamais
        compris; je n'ai jamais cru; j'ai toujours pensé; j'ai toujours cru; j'ai toujours défendu;
        j'y crois; je n'y crois; n'y crois plus; n'y crois pas; j'ai changé d'avis; je suis
        dubitati*; je suis perplexe; je suis circonspect*; pourquoi diable; à quoi bon; à quoi sert;
        à quoi servent; qui peut croire; qui a eu l'idée; qui a pu croire; qui a décidé; qu'est-ce
        qu'on attend; qu'attend; qu'attendons-nous; qu'attendent; jusqu'à quand; combien de temps
        encore; est-il normal; est-ce normal; est-ce bien raisonnable; est-ce raisonnable; est-ce
        vraiment; je trouve que les; je trouve les; je trouve franchement; franchement je trouve; je
        trouve bien; je trouve très; je trouve trop; je trouve dommage; je trouve injuste; je trouve
        absurde; je trouve normal; je trouve anormal; je trouve scandaleux; personnellement;
        honnêtement; franchement; sincèrement; très franchement; quel soulagement; quelle joie de;
        quelle tristesse; quelle déception; quelle honte; quelle erreur; quelle bêtise; quelle
        absurdité; quelle hypocrisie; ce que je trouve; que je trouve; c'est la triste vérité;
        triste vérité; difficile à avaler; dur à avaler; dure à avaler; passe mal; passent mal;
        reste en travers; je penche; je penche pour; pas convaincu*; pas emballé*; pas fan de; je ne
        suis pas fan; je ne suis pas emballé*
    """,
    en="""
        i think; i don't think; i do think; i believe; i don't believe; can't help feeling; can't
        help thinking; i reckon; i'd say; i would say; i would argue; i'd argue; i maintain; in my
        opinion; in my view; in my eyes; in my book; in my humble; my opinion; my view; my take; my
        two cents; my feeling; to my mind; for my part; as i see it; the way i see it; from where i
        stand; from where i sit; imho; imo; if you ask me; if you want my opinion; ask me and; i'm
        convinced; i am convinced; i'm sure; i'm sure of it; i'm certain; i'm persuaded; i'm
        confident; it seems to me; seems to me; strikes me; feels wrong; feels right; feel strongly;
        i doubt; i have doubts; i have my doubts; i regret; i'm against; i am against; i'm in
        favour; i'm in favor; i'm all for; i disagree; i don't agree; i do not agree; i can't agree;
        i oppose; i object; i applaud; i approve; i disapprove; i can't understand; i don't
        understand; i fail to see; i don't see; i can't see; i'd rather; i'm disappointed; i'm
        sceptical; i'm skeptical; i'm worried; i'm glad; i'm proud that; let's be honest; let's face
        it; to be honest; there, i said it; i said it; unpopular opinion; hot take; worries me;
        bothers me; annoys me; disappoints me; baffles me; puzzles me; i feel that; i feel strongly;
        i find our; i consider our; i agree with; as far as i'm concerned; in my humble opinion; in
        my modest opinion; however i look; no matter how i look; i sincerely think; i sincerely
        believe; i honestly think; i honestly believe; i truly believe; i strongly believe; i firmly
        believe; i don't see the point; i just don't get; i don't get why; i'm not convinced; i
        remain sceptical; i remain convinced; it saddens me; it makes me angry; makes me sad; makes
        me angry; scares me; call me old-fashioned; someone has to say it; i'll say it; i stand by;
        i still think; i still believe; i still say; i keep saying; i maintain that; i've always
        thought; i've always believed; i've always said; i have always; i never believed; i no
        longer believe; i never understood; i've never understood; my conviction; my firm belief;
        nothing will change my mind; no one will convince; nobody will convince; you won't convince;
        i dare say; dare i say; sorry but; sorry, but; i'm sorry but; if i were; if it were up to
        me; if it was up to me; were it up to me; i'd vote; i would vote; i for one; i'm one of
        those; count me among; i can't be the only; i'm not the only; i side with; i stand with; i
        dream of; i plead; i'd scrap; i'd ban; i'd keep; i'd drop; i'd rather we; i fear; i'm afraid
        that; i'm afraid we; i worry; i'm relieved; i'm delighted that; i'm pleased that; i'm happy
        that; i'm sad that; i'm angry; i'm appalled; i'm outraged; i'm shocked; i'm stunned; i'm
        baffled; i'm puzzled; i'm tired of; i'm fed up; i'm sick of; makes me laugh; makes me smile;
        makes me proud; makes me wonder; makes me cringe; drives me mad; reassures me; reassuring;
        leaves me cold; leaves me sceptical; leaves me wondering; hard to see; hard to believe; hard
        to justify; hard to understand; hard not to; impossible to justify; allow me; let me say;
        mark my words; call me naive; call me cynical; call me; couldn't agree more; couldn't
        disagree more; i take issue; i beg to differ; i'm dubious; i'm unconvinced; i'm torn; i
        changed my mind; i've changed my mind; why on earth; what's the point; what is the point;
        what use is; who thought; whose idea; who decided; who still believes; how long before; how
        long until; how much longer; how many more; when will; when are we; what are we waiting;
        isn't it time; is it normal; is it reasonable; is it fair; is it really; does anyone really;
        do we really; i find that; i find the; i find this; i find these; frankly i find; looks
        rather; seems rather; sounds rather; if you want my; timid to me; wrong to me; right to me;
        odd to me; strange to me; unfair to me; backwards to me; i find it hard to justify; i find
        it absurd; i find it unfair; i find it strange; i find it odd; as i see things; from my
        point of view; from my perspective; in my experience; the truth is; truth be told; no
        offence but; no offense but; with all due respect; like it or not; say what you like; say
        what you will; let's not kid; let's be clear; let's call it; let's stop pretending; for what
        it's worth; for my money; if i may; in all honesty; make no mistake; no doubt in my mind;
        not in my name; i can't stand; i can't bear; i can't accept; i won't accept; i cannot
        accept; i refuse to; i struggle to; i struggle with; i have trouble; i have a problem with;
        i have issues with; i have little faith; i have no faith; i have faith; i have every
        confidence; i don't trust; i don't buy; i'm not buying; i don't like; i welcome; i salute; i
        praise; i condemn; i deplore; i denounce; i reject; i'm behind; i'm on board; count me out;
        my bet is; my fear; my worry; my verdict; my problem with; my beef with; my only regret; the
        problem with; the trouble with; the way i look; what bothers me; what worries me; what
        annoys me; what saddens me; what shocks me; what i don't like; what i don't get; it bothers
        me; it worries me; it annoys me; it shocks me; it pains me; it bugs me; it strikes me; it
        baffles me; it's beyond me; beyond me; i'd be surprised; i'd bet; i bet; you can't tell me;
        nobody can tell me; no one can tell me; feels off; feels unfair; feels like a mistake; feels
        like the right; feels like the wrong; feels wrong to; feels right to; doesn't feel right;
        doesn't sit; sits badly; sits well; don't get me started; enough with; personally; never
        been a fan; not a fan of; i'm no fan; i'm not a fan; i like where; i like the way; i don't
        like the way; i don't like how; i love the way; i hate the way; to be fair; that's my
        belief; that's my view; that's what i think; that's how i see; the way our; the way {brand};
        the way banks; my opinion on; i'd put; i'd spend; i'd invest; i'd stop; i'd start; i'd
        close; i'd open; i'd sell; i never considered; and i'd say that; even i get; shame that;
        shame we; shame our; shame {brand}; pity that; pity we; pity our; sad that; sad to see; glad
        to see; sorry to see; hate to see; relieved to see; disappointed to see; surprised that;
        surprised to see; amazed that; astonished that; shocked that; not convinced; unconvinced;
        sceptical about; skeptical about; sceptical of; skeptical of; dubious about; no fan of; big
        fan of our; dead against; all in favour; hard to defend; difficult to defend; difficult to
        justify; easy to criticise; easy to blame; isn't it absurd; isn't it odd; isn't it strange;
        isn't it ironic; ironic that; odd that; strange that; funny that; telling that; small
        wonder; little wonder; i'd even; i would even; i consider; i can't but; i cannot help; i
        can't help; i have to say; i must say; i must admit; i have to admit; i concede; i grant;
        i'd call; i would call; i'd love our; i'd love {brand}; i want our; i want {brand}; i want
        banks; i expect our; i expect {brand}; i expect banks; i expect better; expect better; good
        to see our; good to see {brand}; glad {brand}; glad our; glad we; i would never have; i'd
        never have; i'd have kept; i'd have chosen; i'd have preferred; i would have kept; i would
        have chosen; i would have preferred; i'm in favour of; i'm in favor of; i am in favour of;
        honestly; frankly; quite honestly; not sold on; i'm not sold; what a relief that; what a
        shame that; what a joy; such a relief; which i find; i find it scandalous; find scandalous;
        find absurd; find unfair; find shocking; find odd; find sad; that's the sad; the sad truth;
        sad truth; sad reality; hard to swallow; hard to stomach; hard pill; bitter pill; sticks in
        my; i lean; i lean towards; i'm inclined; i am inclined; i'm leaning; i keep thinking; i
        feel that; i feel the; i feel our; i feel we; i feel this; i feel like; i feel {brand};
        according to me; i
        can't get behind; can't get behind; i'd be the first; not impressed; unimpressed; i'm
        impressed; impressed by how; impressed by our; i'm not impressed; not thrilled; i'm not
        thrilled; not happy about; i'm not happy; unhappy with; unhappy about; i'm unhappy; so sad;
        so disappointed; bitterly disappointed; so glad that our; so glad {brand}; so glad we
        dropped; so glad we kept
    """,
)

NORM = cues(
    fr="""
        devrait; devraient; devrions; devriez; on devrait; nous devrions; il faudrait; il faut; faut
        arrêter; faut qu'on; ferait mieux; ferions mieux; feraient mieux; on ferait mieux; aurait
        dû; aurions dû; auraient dû; on aurait dû; n'aurait pas dû; n'aurions pas dû; n'aurait
        jamais dû; doit s'y; doit en finir; doit changer; doit cesser; doit arrêter; doivent cesser;
        doivent arrêter; doivent changer; devons cesser; devons arrêter; devons changer; doit
        sortir; doit rester; doit garder; doit investir; doit baisser; doit augmenter; qu'on arrête;
        que l'on arrête; arrêtons de; cessons de; vivement que; vivement qu'; vivement la; à quand;
        il est urgent; urgent de; devrait supprimer; doit supprimer; devons supprimer; doit
        abandonner; doit assumer; doit montrer; doit accélérer; doit ralentir; doit revoir; doit
        repenser; doit écouter; doivent écouter; doit se recentrer; doit se concentrer; devrait se
        recentrer; qu'on en finisse; finissons-en; mettons fin; il est temps; il est grand temps; on
        aurait pu; on pourrait au moins; pourrait au moins; pourraient au moins; pourrait faire
        mieux; a intérêt à; avons intérêt à; aurait intérêt; aurions intérêt; gagnerait à;
        gagnerions à; gagneraient à
    """,
    en="""
        should; shouldn't; ought to; needs to; need to stop; needs to stop; must stop; must change;
        must do; must invest; must keep; must cut; must lower; must hold; has to stop; have to stop;
        has to change; had better; would do better; should have; should never have; shouldn't have;
        ought to have; time we; time they; let's stop; why don't we; why on earth; stop taxing; stop
        subsidising; stop subsidizing; stop wasting; stop pretending; needs to change; need to
        change; needs to listen; must listen; must act; must rethink; needs to rethink; should
        rethink; should scrap; should bet; should focus; should invest; should lead; should cut;
        should freeze; should ban; should pay; must pay; could at least; could have; might as well;
        would be wise; would be better; it's high time; high time; no time to; let's scrap; let's
        end; let's keep; would gain; would benefit from; owe it to; owes it to; it's time we; it's
        time to stop; it is time we; it's time our; it's time banks; would do well; would be well
        advised; must lead; must listen to; must put; must remain; must stay; must become; must go;
        must end; must come; must be capped; must be banned; must be scrapped; must be lowered; must
        be kept; needs to invest; needs to lead; needs to cut; needs to drop; needs to scrap; needs
        to keep; needs to wake; need to wake; need to invest; need to rethink; need to listen; need
        to do; they must; banks must; suppliers must; {brand} must; {brand} needs; {brand} has to;
        {brand} should; {brand} ought; government should; government must; the state should;
        parliament should; let's go back; time {brand}; time our; owe our; if only; should never;
        could do more; can do more; should do more; could do with; could do better; it's time for;
        it is time for; needs better; needs fewer; needs less; needs real; need fewer; need real;
        group must; bank must; company must; industry must; sector must; firm must; group needs;
        bank needs; industry needs; sector needs; company needs; group has to; bank has to; company
        has to; industry has to; banks have to; banks need; suppliers need; mustn't; cannot afford;
        can't afford to; would rather; would prefer; would have preferred; would love our; would
        like our; wish our; wish we; wish {brand}; wish banks; hope our; hope {brand}; how can a;
        how can we; how can our; how can {brand}; why is it; why do we; why does our; why does
        {brand}; why are banks; why is our; why should; group needs a; bank needs a; company needs
        a; industry needs a; {brand} needs a; sector needs more; industry needs more
    """,
)
