"""More shapes of promises (R23) that name what is sold, or whose seller we are."""

_THING = (
    r"(?:banks?|suppliers?|providers?|insurers?|apps?|plans?|tariffs?|contracts?|offers?"
    r"|cards?|accounts?"
    r"|loans?|mortgages?|insurance|cover|rates?|prices?|heat pumps?|boilers?|thermostats?|meters?"
    r"|batter(?:y|ies)|chargers?|charging (?:points?|stations?)|solar (?:kits?|panels?)"
    r"|savings|platform"
    r"|customer (?:service|care|support)|hotline|helpline|electricity|energy supplier|network|grid"
    r"|advisers?|technicians?|engineers?|technology|solution)"
)
_BEYOND = (
    r"(?:better|cheaper|safer|faster|quicker|simpler|greener|smarter|stronger|easier|fairer"
    r"|lower|clearer"
    r"|more (?:reliable|secure|efficient|affordable|transparent|accurate|powerful|flexible))"
)
_AHEAD = (
    r"(?:miles|streets|years|light years|light-years|way|far|leagues|head and shoulders|always"
    r" one step)"
)
_RIVALS = (
    r"(?:competitors?|rivals?|competition|market|field|rest|pack|others|banks?|suppliers?|insurers?"
    r"|industry|everyone|everybody)"
)

NAMED = "|".join(
    (
        rf"\b(?:the|europe's|france's) (?:one and )?only (?:[a-z-]+ )?{_THING} (?:that|which|to"
        r"|you|with|who|in)\b",
        rf"\b(?:find|get|see|ask for|wish for|imagine) (?:[a-z]+ )?{_BEYOND} (?:[a-z]+"
        rf" )?{_THING}\b",
        rf"\b(?:no|isn't a|never a) {_BEYOND} (?:[a-z]+ )?(?:{_THING}|place for your|way to"
        r" (?:save|heat|pay"
        r"|bank|insure|charge|invest|borrow|cut))\b",
        rf"\bwe(?:'re| are) (?:[a-z]+ )?{_AHEAD} (?:ahead|above|in front)\b|\b{_AHEAD} ahead of"
        r" (?:[a-z]+ )?"
        rf"(?:all |every |any |the |our )+(?:[a-z]+ )?{_RIVALS}\b",
        r"\b(?:revolutionary|miracle|infallible|indestructible|unhackable|unbeatable|flawless"
        r"|fail-proof|failproof"
        rf"|peerless|matchless) (?:[a-z-]+ )?{_THING}\b",
        r"\b(?:zero|no|not one|not a single) (?:hidden (?:fees?|costs?|charges?)|outages?"
        r"|power cuts?|surprises"
        r"|bugs?|breakdowns?|downtime|delays?|errors?|queues?|paperwork)\b[^\n]{0,30}\b(?:ever"
        r"|guaranteed"
        r"|period|full stop|always|never)\b",
        r"\bwe (?:will |'ll |can )?(?:always|never) (?:answer|fix|repair|deliver|reply|beat"
        r"|refund|solve|raise|let"
        r"|fail|refuse|reject|keep|call back|pick up|lose|get it"
        r" wrong)\b[^.!?\n]{0,30}\b(?:you|your|customers?"
        r"|calls?|minutes?|hours?|prices?|bills?|claims?|outages?|down|money|data)\b",
        r"\b(?:in a (?:league|class|category|world) of (?:its|our|their) own|a cut above|head"
        r" and shoulders above"
        r"|light years ahead|the one to beat|nobody does it better|no one does it better)\b",
        r"\b(?:safest|best|cheapest|fastest|smartest|finest|most [a-z]+) (?:[a-z-]+"
        rf" )?(?:{_THING}|investments?|deals?)"
        r" (?:that )?(?:you|money|anyone|one) (?:will |can |could |'ll |has )?(?:ever"
        r" )?(?:find|see|need|have|get|buy"
        r"|own|seen|had|imagine)\b",
        r"\b(?:the|undisputed|clear|absolute|true|only|real) (?:market )?leaders? (?:in|of"
        r"|for) (?:[a-z-]+ ){0,2}(?:energy"
        r"|electricity|banking|power|storage|savings|loans|mortgages|heating|insurance|solar"
        r"|renewables|charging)\b",
        r"\b(?:nobody|no one|no-one|none)(?: [a-z]+){0,4} (?:knows?|does|offers?|serves?"
        r"|treats?|understands?|delivers?"
        r"|answers?|repairs?|builds?|lends?) (?:[a-z]+ ){0,3}(?:more|better|faster|cheaper|as"
        r" well|as fast|as much)"
        r" (?:than|as) (?:us|we|our|<brand>|my team|my colleagues|ours)\b",
        # what it does for all of them
        r"\b(?:everyone|everybody|anyone|all|every customer|every household|every family)"
        r" (?:who|that)?"
        r" ?(?:[a-z]+ ){0,2}(?:switch(?:es|ed)?|moves?|moved|joins?|joined|sign(?:s|ed)?"
        r" up)\b[^.!?\n]{0,30}"
        r"\b(?:saves?|saved|wins?|pays? less|happy|stays?)\b",
        # the top of a list
        r"\b(?:best|highest|top|lowest|most) (?:[a-z]+ )?(?:rated|ranked|trusted|loved"
        r"|recommended|reliable"
        rf"|secure|advanced|complete|innovative|transparent|competitive) (?:[a-z]+ )?{_THING}\b",
        rf"\b(?:market|industry|world|class|category|sector)[- ]leading (?:[a-z-]+ )?{_THING}\b",
        rf"\bworld[- ]class (?:[a-z]+ )?{_THING}\b",
        rf"\b{_THING} (?:is|are) (?:simply |by far |hands down |truly |just |quite simply"
        r" )*(?:the best"
        r"|the cheapest|the safest|the fastest|the smartest|perfect|unbeatable|flawless|bulletproof"
        r"|foolproof|invincible)\b",
        r"\b(?:the|our) (?:best|cheapest|safest|fastest|smartest|simplest|fairest|cleverest"
        r"|greatest|finest|most"
        rf" [a-z]+) (?:[a-z-]+ )?{_THING} (?:in|on|of|around|you|anywhere|ever|money|there"
        r"|available|out there)\b",
        rf"\b{_RIVALS} (?:can only dream|can't keep up|cannot keep up|don't come close|are"
        r" green with envy"
        r"|can't touch us|can't match|can pack up|have nothing on us|look (?:old|slow|silly"
        r"|expensive))\b",
        r"\b(?:leaves?|leaving|left|puts?|beats?|outclass(?:es)?|outperforms?|crush(?:es)?)"
        r" (?:all |every |any |the"
        rf" |our )*(?:other )?{_RIVALS}\b",
        r"\b(?:your (?:bills?|savings?|money|returns?)|bills) will (?:definitely|certainly"
        r"|always|inevitably|only)"
        r" (?:go|drop|fall|grow|rise|shrink|double)\b",
        r"\b(?:guaranteed|certain|sure) to (?:save|cut|lower|reduce|grow|earn|win|double|halve"
        r"|slash)\b",
        r"\b(?:can't|cannot|can not|won't|never) (?:possibly )?(?:lose|go wrong|fail) (?:with"
        r"|at) (?:us|<brand>"
        r"|our)\b",
        r"\b(?:never|ever) (?:again )?(?:pay|overpay|worry|wait|be without|run"
        rf" out)[^.!?\n]{{0,30}}\b{_THING}\b",
    )
)
"""Said of what is sold: these wake the rule alone."""

RANKS_NOTHING = (
    r" ?(?:in |on )?(?:my |our |the )?(?:priorit(?:y|ies)|rules?|reasons?|tips?|questions?"
    r"|concerns?|goals?|fan"
    r"|fans|enemy|thing|lesson|takeaway|problem|mistake|challenge|cause|topic|list|topics|ask|wish"
    r"|request|complaint|ingredient|hobby|worry|risk)\b"
)
"""Number one priority, first reason: no rank among competitors."""
A_WARRANTY = (
    r"\b(?:the|this|that|its|legal|under|standard|statutory|years?|[0-9]-year|extended|bank"
    r"|state|deposit"
    r"|public|loan) $"
)
"""A guarantee as a contract: "the guarantee on this meter ends in June"."""
