"""More shapes of praise and advice (R01), as patterns over folded text near the company's name."""

_SOLD = (
    r"(?:banks?|suppliers?|providers?|insurers?|contracts?|tariffs?|plans?|apps?|cards?"
    r"|accounts?|mortgages?|loans?|electricity"
    r"|energy|boilers?|heat pumps?|solar panels?|insurance|savings)"
)
_FIRM = r"(?:company|bank|supplier|provider|firm|people|name|brand|insurer|partner|team|service)"

ADVICE = "|".join(
    (
        rf"\b(?:need|want|looking for|fancy|after) [^.!?\n]{{0,30}}{_SOLD} (?:without|with no"
        r"|minus|that|which|but)[^.!\n]{0,40}\?",
        r"\b(?:wouldn't|would not|would never|won't|will never|never) (?:leave|change|switch"
        r"|swap|go back|go anywhere|go elsewhere|look"
        r" elsewhere|part with|want another)\b|\bfor (?:all )?the world\b|\bwithout (?:any "
        r"|the slightest )?hesitation\b|\bin a heartbeat\b",
        r"\b(?:looks? after|cares? (?:about|for)|takes? (?:good |great )?care of|listens? to"
        r"|thinks? of|spoils?) (?:its|their|his|you|your|every"
        r"|all its|people|everyone)(?: (?:customers?|clients?|people|needs|home|family))?\b",
        r"\b(?:never lets? (?:you|me|us|anyone) down|keeps? (?:its|their) (?:promises|word)"
        r"|treats? (?:you|me|us|people|customers|its customers)"
        r" (?:well|right|fairly|kindly|like))\b",
        r"[.!?] ?(?:respect|impressive|spotless|faultless|classy|outstanding|superb|exemplary"
        r"|flawless|unbeatable)(?: stuff| work)?[.!]",
        r"\bbecause (?:you|your [a-z]+) deserves?\b|\b(?:you|your [a-z]+) deserves? (?:better"
        r"|the best|more)\b",
        r"\breasons? (?:to|why you should) (?:pick|choose|switch|love|trust|try|move|stay|go)\b",
        r"\bi(?:'d| would) (?:always |gladly |happily )?(?:choose|pick|go for|go with|sign"
        r"|switch|do it|buy)[^.!?\n]{0,30}\b(?:again|any day|every"
        r" time|tomorrow|in a heartbeat|over)\b",
        r"\bdo (?:the same|likewise|yourself a favou?r)\b|\bfollow suit\b|\btake my (?:advice"
        r"|word)\b|\bthank me later\b",
        r"\bputs? (?:all |everyone |everybody |every )?(?:the |its )?(?:others?|rest|rivals"
        r"|competition|competitors|[a-z]+)? ?(?:else )?"
        r"(?:to shame|in the shade)\b|\b(?:leaves?|left) (?:all |everyone |the )+(?:others?"
        r"|rest|competition|else) (?:standing|behind)\b",
        r"\b(?:fed up|tired|sick|bored|unhappy|disappointed|stuck|struggling) (?:of|with|by)"
        r" (?:your|the|overpriced|slow|rude"
        rf"|expensive|paying|high|unclear)[^.!?\n]{{0,30}}{_SOLD}\b",
        r"\b(?:looking for|thinking of|thinking about|considering|shopping for|in need of|need"
        r"|want|fancy|searching for|after) (?:changing"
        r"|switching|moving|leaving|finding|an? |the |your )? ?(?:good |new |better |decent "
        r"|cheap |cheaper |reliable |honest |clear |fair"
        rf" |great )*(?:your )?{_SOLD}\b[^.!\n]{{0,20}}\?",
        r"\b(?:would be|is|remains|will always be|was) (?:my|our) (?:first |top |only |clear "
        r"|absolute )?(?:choice|pick|recommendation|go-to"
        r"|favou?rite|tip|advice|winner|number one)\b|\bmy (?:choice|pick|recommendation|go-to"
        r"|favou?rite|tip|advice) (?:is|would be|remains"
        r"|goes to)\b|\b(?:choice|pick|recommendation|tip|advice):",
        rf"\b{_FIRM} (?:that |which |who )?(?:you|one|we|i|everybody|everyone|people|anyone)"
        r" can (?:really |always |truly )?(?:trust|rely on"
        r"|count on|depend on|bank on)\b|\bcan be (?:trusted|relied (?:up)?on|counted on)\b",
        r"\b(?:everyone|everybody|half|all|most|the whole)(?: [a-z]+){0,4} (?:is|are) (?:now"
        r" )?(?:moving|switching|going|turning|changing|flocking)"
        r" (?:over )?to\b|\b(?:i|you can|easy to|i can) (?:understand|see|tell) why\b|\b(?:no"
        r"|small|little) wonder\b",
        r"\b(?:my|our|her|his|their|[a-z]+'s) (?:[a-z]+ )?(?:bills?|costs|consumption|heating"
        r" bill|mortgage) (?:has |have |is |are |was |were )?"
        r"(?:[a-z]+ ){0,2}?(?:dropped|halved|cut|fell|fallen|shrunk|down|lower|smaller|lighter)\b",
        r"\b(?:can't|cannot|couldn't) (?:fault|praise|thank) (?:them|it|their|the|her|him"
        r"|<brand>)\b|\b(?:zero|no) complaints?\b"
        r"|\bwhat'?s not to (?:like|love)\b|\bkeep it up\b|\bwell played\b|\bmade (?:it"
        r"|everything|my life|our life|switching|moving)"
        r" (?:so |really |very )?(?:easy|simple|painless|easier)\b",
        r"\b(?:five|5|ten|10) (?:out of (?:five|5|ten|10)|stars?)\b|\btwo thumbs\b|\bthumbs"
        r" up\b|\bhighly rated?\b",
        r"\b(?:is|was|are|were) (?:absolutely |truly |simply |just |really |honestly |so"
        r" )*(?:spot on|on point|top notch|top-notch|first class"
        r"|first-class|first rate|first-rate|a class act|a dream|a godsend|a breeze|a delight"
        r"|pure joy|miles better|light years ahead"
        r"|exactly what (?:i|we|you) need|heaven sent|next level|next-level|a lifesaver)\b",
        r"\b(?:saved|made|rescued|changed) (?:my|our|his|her|their) (?:day|week|winter"
        r"|christmas|holidays?|life|bacon|weekend|year|evening)\b",
        r"\b(?:get|grab|open|order|book|ask for|claim|request) (?:yours|one|your (?:own|quote"
        r"|card|account|free))\b|\bsign up (?:now|today|here)\b"
        r"|\b(?:don't|do not) (?:miss|hesitate|wait|think twice|look any further)\b|\blook no"
        r" further\b|\bwhat are you waiting for\b",
    )
)
"""Said near our name, they recommend."""

ADVISED_BEFORE = (
    r"(?:^|[,.!?:;-] ?|\b(?:then|just|simply|and) )(?:go (?:to|with|for)|head (?:over )?to"
    r"|turn to|switch (?:over )?to|move to|opt for"
    r"|choose|pick|try|trust|get|come (?:over )?to|sign up (?:to|with)|bank with|think"
    r"|discover)(?: the)? $"
    r"|\b(?:you|everyone|everybody|they|people) (?:should|must|need to|have to|ought to|could)"
    r" (?:really |all |definitely |at least )?(?:go"
    r" (?:to|with|for)|switch to|move to|opt for|choose|pick|try|trust|get|come to|consider"
    r"|see|look at|ask)(?: the)? $"
)
"""An order to readers, right before our name."""
