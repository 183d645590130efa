"""Shapes of personal attacks (R21): comparisons, mock questions, mock advice, of somebody."""

from .folding import HANDLE

_LOW = (
    r"(?:dumb|stupid|thick|dense|dim|daft|ignorant|clueless|incompetent|useless|lazy|arrogant"
    r"|rude|pathetic"
    r"|naive|blind|selfish|idiotic|moronic|foolish|ridiculous|shameless|greedy|slow|boring"
    r"|ugly|fat|corrupt"
    r"|dishonest|hypocritical|spineless|gullible|petty|vile|nasty)"
)
_WHO = (
    r"(?:you|he|she|they|people|these people|those people|some people|the author|whoever [a-z"
    r" ]{3,30}"
    r"|(?:the|our|my|your|his|her|this|that|these|those|their) [a-z0-9.-]+(?: [a-z]+)?)"
)
_SUBJECT = rf"(?:\b{_WHO}|{HANDLE})"
_BE = r"(?: ?(?:'s|'re|is|are|was|were|must be|has to be|have to be|seems?|looks?|sounds?))"
_BEAST = (
    r"(?:goldfish|gnat|amoeba|pea|peanut|walnut|turnip|potato|cabbage|doorknob|brick|plank"
    r"|sheep|hamster"
    r"|chicken|pigeon|worm|slug|snail|snake|flea|rat|toad|toddler|child|toaster|teapot|ashtray"
    r"|stone|rock"
    r"|wet [a-z]+|dead [a-z]+|doormat|robot|sloth|donkey|mule|parrot|lemming)s?"
)
_GROUPS = (
    r"(?:southerners|northerners|parisians|londoners|italians|germans|spaniards|greeks|poles"
    r"|romanians|americans"
    r"|russians|arabs|muslims|christians|jews|blacks|whites|gypsies|women|men|girls|boys"
    r"|immigrants|migrants|foreigners"
    r"|refugees|old people|the elderly|young people|students|interns|civil servants|public"
    r" servants|politicians"
    r"|journalists|bankers|managers|accountants|lawyers|teachers|cyclists|drivers|boomers"
    r"|millennials|pensioners"
    r"|consultants|economists|activists|ecologists|farmers|doctors|nurses|cleaners|the"
    r" unemployed|the poor|the french"
    r"|the english|the belgians|the swiss)"
)

_HERD = (
    r"(?:sheep|clowns|parasites|puppets|rats|lemmings|cowards|liars|crooks|losers|idiots|morons"
    r"|hyenas|vultures|leeches|cretins|imbeciles|jokers|hypocrites|muppets|incompetents|thieves)"
)
LOT = (
    r"(?:trainees|interns|apprentices|customers|clients|colleagues|advisers|temps|contractors"
    r"|suppliers|neighbours|bosses|recruits|managers|people|guys|kids|tenants|drivers|agents"
    r"|workers"
    r"|employees|staff|team|department|management|board|committee|crew|union|lot)"
)

SHAPES = "|".join(
    (
        # what somebody is like
        rf"{_SUBJECT} (?:really |clearly |obviously |probably |must |seems? to |may |might"
        r" )*(?:has|have|had|got|with)"
        r" (?:got )?(?:the|an?|about the) (?:[a-z]+ )?(?:brains?|iq|intellect|intelligence"
        r"|charisma|charm|spine"
        r"|manners|empathy|(?:social |people )?skills|depth|wit|subtlety|grace|tact|leadership"
        r"|personality|warmth|backbone|morals|ethics|attention span|memory) of (?:an?"
        rf" )?(?:[a-z]+ )?{_BEAST}\b",
        rf"{_SUBJECT}{_BE} (?:about |just |roughly |honestly )?as (?:useful|useless|much use"
        r"|much help|helpful|bright|sharp"
        r"|smart|intelligent|thick|dumb|stupid|charming|subtle|honest|trustworthy|interesting"
        r"|exciting|welcome)"
        r" (?:to [a-z]+ )?as (?:an? |two |wet |the )(?:[a-z]+ ){0,2}[a-z]+\b",
        rf"{_SUBJECT} (?:couldn't|could not|can't|cannot|wouldn't|would not) (?:organi[sz]e|run"
        r"|manage|find|spell|tell|count"
        r"|pour|lead|sell|fix|write|read|boil|change) (?:a|an|their|his|her|your|the)?"
        r" ?(?:[a-z]+ ){0,4}?(?:if|without"
        r"|even (?:if|with)|in a|from (?:his|her|their|your)|with both hands|bath|brewery"
        r"|paper bag|egg|lightbulb"
        r"|light bulb)\b",
        rf"{HANDLE},? (?:oh |just |please |why don't you |do us (?:all )?a favou?r and )?(?:shut"
        r" (?:up|it|your)|zip it|stfu|piss off|go away|grow up|get a (?:life|grip|brain|clue)"
        r"|crawl back|drop dead)\b",
        r"\b(?:nobody|no one|no-one) (?:here )?(?:cares (?:about |for )?(?:what (?:you|he|she"
        r"|they)\b"
        r"|your|his|her|their)|asked (?:you|for your)|wants? (?:to hear )?(?:your|his|her|you)\b)"
        r"[^.!?\n]{0,20}(?:opinions?|views?|say|said|think|takes?|advice|voice|face|rants?"
        r"|whining)\b",
        rf"{_SUBJECT} (?:don't|doesn't|do not|does not|haven't|hasn't|didn't|did not) (?:even )?"
        r"(?:have |got |possess )?(?:a single|one|an?|any|half a|two) (?:brain(?: ?cells?)?"
        r"|neurone?"
        r"|ounce of|shred of|scrap of|gram of|grain of|backbone|spine|moral compass)",
        r"(?:\b(?:any(?:one|body)|every(?:one|body)|people|those|men|women|parents|managers"
        r"|drivers) who"
        r"|\bwhoever) (?:[a-z']+ ){1,7}?(?:is|are|must be|has to be|have to be) (?:just |really "
        r"|clearly |plain"
        r" |a |an |so |such |complete(?:ly)? |total(?:ly)? )*(?:dumb|stupid|thick|dense|daft"
        r"|clueless"
        r"|useless|pathetic|idiotic|moronic|ridiculous|shameless|spineless|vile|brainless|idiots?"
        r"|morons?|fools?|cretins?|scum|losers?|imbeciles?|mad|insane)\b",
        r"\bonly (?:an? )?(?:[a-z]+ )?(?:idiots?|fools?|morons?|cretins?|imbeciles?|losers?"
        r"|dimwits?)"
        r" (?:would|could|can|believes?|buys?|still|thinks?|goes|go|falls?)\b",
        r"\b(?:is|was|has|are) (?:your|his|her|their) (?:brain|head)s? (?:gone |out |still )?(?:on"
        r" (?:holiday|vacation|strike|leave|pause|standby)|switched off|missing|asleep|empty"
        r"|broken|off)\b",
        rf"{HANDLE}[^.!?\n]{{0,20}}\b(?:seen|met|known) (?:smarter|brighter|cleverer|sharper|nicer"
        r"|more (?:intelligent|useful|charming)) [a-z]+",
        r"\b(?:terrible|horrible|awful|useless|lousy|rotten|appalling|bad) [a-z]+ and (?:an?"
        r" )?(?:even"
        r" )?worse [a-z]+|\b(?:poor|sorry|pathetic|lousy) excuse for an? [a-z]+\b"
        r"|\b(?:terrible|vile|horrible|disgusting|rotten) human(?: being)?s?\b",
        rf"\b(?:the|these|those|this|that|your) (?:[a-z]+ )?{LOT} (?:[a-z']+"
        rf" ){{0,5}}?(?:is|are)"
        r" (?:all |just |so |really |totally |completely |utterly |nothing but |a bunch of "
        r"|absolutely )*"
        rf"(?:hopeless|useless|pathetic|clueless|brainless|spineless|moronic|idiotic|{_HERD})\b",
        rf"\byou(?:'re| are) (?:all |just |nothing but |a bunch of |a herd of |such )+{_HERD}\b",
        # mock questions
        rf"\bimagine (?:being|to be) (?:this|so|that|as) {_LOW}\b",
        r"\bhow (?:can|could|is it possible to|does|do) (?:any(?:one|body)|some(?:one|body)"
        r"|people|a person|an adult|a man"
        r"|a woman|you|he|she|they)? ?(?:be|get|become|stay|sound|look) (?:so|this|that|as)"
        rf" {_LOW}\b",
        rf"\bhow {_LOW} (?:can|could|do|must) (?:any(?:one|body)|some(?:one|body)|people|a"
        r" person|you|he|she|they)\b",
        rf"\b(?:were|are) you (?:always|born) (?:this |so |that )?{_LOW}\b|\bdo you (?:practise"
        r"|practice) being\b",
        # of whole groups
        r"\btypical (?:[a-z]+ )?[a-z]+s?[:,] (?:always |so |all )?(?:[a-z]+(?:,| and)"
        rf" ){{0,2}}{_LOW}\b",
        r"\b(?:[a-z]+s|people|they|women|men|kids) (?:today |here |nowadays )?(?:are|is)"
        r" (?:all|always|just|simply|nothing but)"
        rf" (?:so |too |a bunch of |a load of )?(?:[a-z]+(?:,| and) ){{0,2}}{_LOW}\b",
        r"\b(?:women|men|old people|the elderly|young people|foreigners|immigrants|boomers"
        r"|millennials|pensioners|parisians"
        r"|northerners|southerners|the french|the english|the germans|cyclists|vegans|teachers"
        r"|civil servants)"
        r" (?:shouldn't be allowed|should not be allowed|should stay|belong in|can't (?:drive"
        r"|count|work|think|park)|are only good"
        r"|have no (?:business|place|manners|brains?))\b",
        rf"\b{_GROUPS} are (?:so |all |very |really |just |too |simply )*(?:lazy|stupid|dumb"
        r"|thick|arrogant|rude|useless"
        r"|pathetic|ignorant|incompetent|selfish|greedy|corrupt|dishonest|vile|nasty|dirty"
        r"|idiotic|clueless|inferior"
        r"|liars|thieves|parasites|crooks|idiots)\b",
        r"\b(?:you|he|she|they) calls? (?:yourself|yourselves|himself|herself|themselves)"
        r" (?:an? )?(?:[a-z]+ )?(?:engineers?"
        r"|experts?|managers?|journalists?|professionals?|leaders?|doctors?|teachers?"
        r"|scientists?|economists?|consultants?"
        r"|ministers?|coach|lawyers?|bankers?|plumbers?|electricians?|advisers?|directors?"
        r"|boss|environmentalists?)\b",
        # what they need
        r"\b(?:needs?|wants?|should have|ought to have|should get) (?:his|her|their|your|a"
        r"|some) (?:heads?|brains?|eyes|glasses"
        r"|diploma|degree) (?:examined|checked|tested|read|looked at|screwed)\b",
        r"\b(?:your|his|her|their|that|this) (?:boss|employer|mother|wife|husband|company|team"
        r"|voters|teachers?|parents?|dog)"
        r" must (?:really )?be (?:so )?(?:desperate|blind|deaf|drunk|mad|crazy|proud|ashamed"
        r"|embarrassed|thrilled)\b",
        rf"(?:\b(?:you|he|she|they)|{HANDLE}) must (?:really )?be (?:desperate|blind|deaf|drunk"
        r"|mad|insane|high|on drugs"
        r"|out of (?:your|his|her|their) mind|some kind of|the (?:most|worst|dumbest))\b",
        # nobody respects them
        r"\b(?:nobody|no one|no-one|hardly anyone|not even your) (?:[a-z]+ )?(?:takes?"
        r"|respects?|believes?|listens? to"
        r"|trusts?|likes?|wants?|needs?|stands?|can stand|will miss|would miss|hires?|would"
        r" hire) (?:you|him|her)"
        r"(?: seriously| any ?more| here| around|,|\.|!|$)",
        r"\b(?:has|have|had)(?:n't| not| no) (?:got )?(?:a|the|any|the slightest|the faintest"
        r"|the foggiest|the first)? ?clue\b"
        r"[^.!?\n]{0,20}(?:,|\.|!|$|about|what|how)",
        r"\b(?:don't|do not|never|why) (?:ever )?(?:listen to|trust|believe|ask|hire|vote for"
        rf"|follow) (?:[a-z]+|{HANDLE}),"
        r" (?:he|she|they)(?:'s| is| are|'re| has| have| hasn't| haven't| doesn't| knows?|"
        r" lies?| can't)\b",
        r"\bopens? (?:his|her|their|your) (?:big |stupid |fat )?(?:mouth|trap|gob)\b",
        rf"{_SUBJECT} (?:can't|cannot|couldn't) (?:even )?(?:tie|spell|count to|tell (?:his|her"
        r"|their|your) (?:left|arse)|string two"
        r"|put two|hold a thought|be trusted with)\b",
        r"\b(?:only|just) (?:got|has|have|landed|kept|keeps) (?:the|his|her|their|that|your)"
        r" (?:job|post|role|seat|place|promotion)"
        r" because (?:of )?(?:he|she|they|you|his|her|their|your|daddy|mummy)\b",
        r"\b(?:was|were) (?:he|she|you|they) (?:dropped|asleep|absent) (?:on|when|in|as)\b"
        r"|\bdropped on (?:his|her|their|your) head\b",
        rf"\bsuch (?:an? )?{_LOW} (?:man|woman|person|people|individual|creature|fellow|girl"
        r"|boy|lot)\b",
        rf"{_SUBJECT}(?:'s|'re| is|"
        r" are| was| were)"
        r" (?:just |clearly |obviously )?(?:far |way |much )?too (?:stupid|dumb|thick|dim|lazy"
        r"|dense|arrogant) (?:to|for)\b",
        r"\b(?:send|put|take|bring) (?:him|her|them|you|(?:the|this|that|our|these|those)"
        r" [a-z]+) back (?:to|in|into|under)"
        r" (?:kindergarten|school|nursery|primary|his|her|their|the (?:zoo|cave|jungle|box"
        r"|cage)|a (?:cage|rock|cave))\b",
        r"\bnothing (?:much )?between (?:the|his|her|their|your) ears\b|\bsandwich(?:es)?"
        r" short of\b|\bnot the (?:sharpest"
        r"|brightest)\b|\bshould be ashamed of (?:yourself|yourselves|himself|herself"
        r"|themselves)\b",
        r"\b(?:is|are|was|were) (?:he|she|they|you|(?:the|our|this|that|your|these|those)"
        r" [a-z]+) (?:[a-z]+ or )?"
        rf"(?:just |really |plain |simply |actually |that |this |so )*{_LOW}\b",
        r"\b(?:wouldn't|would not|couldn't) (?:trust|hire|recognise|recognize|know) (?:[a-z]+"
        rf" )?(?:him|her|them|you|{HANDLE}"
        r"|that (?:man|woman|lot|guy)|[a-z]+ [a-z]+) (?:to|with|if)\b[^.!?\n]{0,40}\b(?:dog"
        r"|cat|goldfish|bit|hit|sandwich"
        r"|stapler|eggs?|kettle|bath|toast|punch|nose|shovel|pencil|plant|lemonade|face)\b",
    )
)
"""Each names whom it is said of, or whoever is meant."""

SPARED = (
    r"\b(?:cats?|dogs?|puppy|kittens?|toddler|baby|printer|laptop|phone|computer|car|app"
    r"|machine|robot|parrot"
    r"|hamster|i|i'm|me|myself|we|we're|us|my (?:code|memory|brain|cooking|plants?))\b"
)
"""Pets and things, and oneself."""
VOCATIVE = (
    r"^\W*(?:get|go|learn|read|try|listen|wake|grow|keep|stop|look|shut|sit|move|wait|enjoy"
    r"|think|nice try"
    r"|good luck|well done|bravo|congrats|congratulations|thanks|do|don't|pay|work|vote|open"
    r"|use|check|stay"
    r"|take|give|leave|come|watch|dream|cry|back|hey|oi|listen up|newsflash|wrong again|guess"
    r" what|sorry"
    r"|nice one|good job|great job)\b[^.!?]*, ?$"
)
"""An order or a mock compliment, before the name it ends on: "get a job, losers"."""
