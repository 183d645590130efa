"""Shapes of speaking for the company (R05), in words that name no brand."""

_FIRM = (
    r"(?:(?:our|the|my) (?:whole |entire )?(?:company|group|firm|bank|employer|board|management"
    r"|leadership)|management)"
)
_OPENS = r"(?:^|[.!?:] |\n)"
_ADVERB = (
    r"(?:now |also |officially |formally |hereby |today |publicly |categorically |firmly "
    r"|strongly |fully |can |can now"
    r" |will |must |wish to |would like to |sincerely |deeply )*"
)
_CHARGE = (
    r"(?:wrongdoing|allegations?|accusations?|claims?|charges|liability|responsibility|fault"
    r"|rumou?rs?|reports?|articles?"
    r"|findings|involvement|negligence|misconduct|fraud|links?|ties|connection|breach|delay)"
)
_GRAVE = (
    r"(?:closures?|sale|acquisition|merger|takeover|recall|withdrawal|appointment|investment"
    r"|partnership|outage|incident"
    r"|layoffs|job cuts|restructuring|dividend|annual results|half-year results|price (?:cut"
    r"|rise|increase|freeze|drop)s?"
    r"|tariff (?:cut|rise|increase|freeze)s?|data (?:leak|breach)|cyber ?attack)"
)
_PUBLIC = (
    r"(?:customers|clients|shareholders|investors|partners|suppliers|users|residents"
    r"|subscribers|savers|policyholders"
    r"|households|neighbours|the public|journalists|the media|the press)"
)

FOR_FIRM = "|".join(
    (
        rf"{_OPENS}{_FIRM} (?:is|are) {_ADVERB}(?:launching|opening|starting|conducting"
        r"|suspending|closing|withdrawing"
        r"|investigating|denying|appealing|cooperating|taking|filing|recalling) (?:[a-z]+"
        r" ){0,3}(?:investigations?|inquiry"
        r"|enquiry|review|audit|legal action|proceedings|complaint|recall|appeal|sales"
        r"|activit[a-z]+|operations|authorities"
        r"|police|incident)\b",
        rf"\b(?:we|{_FIRM}) {_ADVERB}(?:deny|denies|dispute|disputes|rejects?|refutes?"
        r"|contests?|rebuts?) (?:any|all|the"
        rf"|these|this|those|every|each|such|having)(?: [a-z]+){{0,2}} {_CHARGE}\b",
        rf"\bwe(?:'re| are)? ?{_ADVERB}(?:confirm|announce|announcing|confirming|announced)"
        r" (?:the |an? |our )?(?:[a-z0-9%]+"
        rf" ){{0,3}}{_GRAVE}\b",
        r"^[^a-z]*(?:press|media|official|public|corporate|company|formal) (?:statement"
        r"|release|notice|announcement"
        r"|communique)(?: [a-z0-9]+){0,3} ?[.!\n:-]+ ?(?:our|we|the (?:group|company|bank|firm))\b",
        r"\bi can (?:now )?(?:officially|formally|publicly) (?:say|state|tell|confirm|announce"
        r"|reveal|declare)"
        rf"(?: you)?(?: that)? (?:{_FIRM}|we|our)\b",
        r"\b(?:on the record|for the record|let the record show)[,:]?(?: that)? (?:we|our"
        rf"|{_FIRM})\b",
        r"\bour (?:company|group|bank|firm)(?:'s)? (?:official |formal |clear |public"
        r" )?(?:position|stance|view|answer"
        r"|response|reply|policy) (?:is|on|to|remains)\b|\bour (?:official |formal"
        r" )?(?:position|stance|view|answer|response"
        r") as an? (?:company|bank|employer|group|supplier)\b",
        r"\bwe,? as (?:a|an|the) (?:bank|company|group|employer|supplier|energy company"
        r"|firm),? (?:[a-z]+ly |do not |don't"
        r" |will |cannot |can't )*(?:deny|dispute|reject|condemn|support|oppose|refuse"
        r"|guarantee|commit|promise|apologi[sz]e"
        r"|regret|stand|believe|take|confirm|announce|undertake|pledge|accept|decline|welcome"
        r"|respect)\b",
        rf"\b{_FIRM} (?:has no|have no|declines? to|will not|won't|does not|doesn't|refuses to)"
        r" (?:further )?comment\b"
        r"|\bno comment (?:from (?:us|our side)|on our part)\b",
        rf"{_OPENS}(?:to|dear|attention,?|a message to|notice to|note to) (?:all )?(?:our "
        rf"|valued |affected |of our )*{_PUBLIC}"
        r"[:,!] ?(?:we|our|your|the|please|from|following|due|on|there)\b",
        r"\b(?:please )?accept our (?:[a-z]+ )*(?:apologies|apology|regrets|condolences|excuses)\b",
        rf"\bwe (?:would like to |wish to |want to |must |have to )?{_ADVERB}(?:apologi[sz]e"
        r"|are sorry|regret)(?: to (?:all |our"
        rf" |the |every )*{_PUBLIC})?(?: for (?:the|any|this|these|our|all)(?: [a-z]+){{0,2}}"
        r" (?:inconvenience|outages?|disruptions?"
        r"|bills?|billing|breach|leak|service|power cuts?|failures?|blackouts?"
        r"|overcharg[a-z]+)| to (?:all |our )+customers)\b",
        r"\bwe regret to (?:inform|announce|confirm)\b|\bwe (?:take|are taking) (?:these|this"
        r"|such|those|the|all|any)(?: [a-z]+)? "
        r"(?:allegations?|accusations?|claims?|reports?|complaints?|matters?|incidents?)"
        r" (?:very |extremely |most )?seriously\b",
        r"\bwe (?:would like to|wish to|want to|hereby|must) (?:inform|reassure|notify|remind"
        r"|warn|clarify to) (?:all |our |the"
        rf" |every |everyone )*{_PUBLIC}\b|\bwe (?:hereby|officially|formally) (?:inform|notify"
        r"|advise|remind)\b",
        r"\bwe (?:will|shall|are going to) (?:fully |gladly |personally )?(?:refund|compensate"
        r"|reimburse|repay|indemnify) (?:every|all"
        r"|any|each|our|you|those|affected|the) ?(?:[a-z]+ )?(?:customers?|clients?|losses"
        r"|bills?|costs|victims|affected|one|one who"
        r"|who|damage)\b",
        rf"{_OPENS}(?:[a-z]+ )?(?:statement|announcement|response|reply|communique"
        rf"|clarification) from {_FIRM}\b",
        r"\bin my (?:role|position|capacity|functions?) as (?:[a-z]+ ){1,5}i (?:[a-z]+ly"
        r" )?(?:announce|confirm|deny|declare|state"
        r"|inform|promise|guarantee|assure)\b",
        r"\b(?:contrary to|despite|whatever) (?:what )?(?:you|the (?:press|media|papers"
        r"|newspapers)|some|people|others)"
        r" (?:may |might |have |has )*(?:read|heard|saw|seen|say|says|write|writes|claim"
        r"|claims|think|believe)[^.!?\n]{0,40}, (?:our|the)"
        r" (?:bank|group|company|firm)\b",
        r"\b(?:speaking|talking|writing|answering) (?:here )?(?:for|on behalf of|in the name of) "
        r"(?:all of us|each of us|everyone|everybody|the whole team|the teams?) (?:here )?"
        r"(?:at|in|of)\b",
        rf"\bi (?:can |hereby |am (?:asked|authori[sz]ed|allowed|told) to )?(?:confirm|say|state"
        r"|announce|promise|apologi[sz]e|answer)(?: this| it| you)? (?:for|on behalf of"
        rf"|in the name of) {_FIRM}\b",
        rf"{_OPENS}(?:[a-z ]{{0,60}}[;,] )?(?:the|our) (?:management|board|leadership) "
        r"(?:thanks|apologi[sz]es|asks|reminds|regrets|wishes|invites|informs) (?:you|our|all"
        r"|every|customers|readers)\b",
        r"\b(?:speaking|talking|writing|posting|answering|replying) (?:here |today |now"
        r" )?(?:for|in the name of|as the voice of|on"
        rf" behalf of) {_FIRM}\b",
    )
)
"""They wake the rule: each is a declaration to the public."""
OF_STAFF = (
    r"\brefus(?:es|ed|ing) (?:to )?[a-z ]{0,30}\b(?:our(?! customers| clients)|us|me|my|staff)\b"
)
"""What the company does to those who work there is theirs to say."""

SOLIDARY = (
    r"(?: group| groupe)? (?:(?:would|could|will) never|takes [a-z' ]{2,60} seriously|never "
    r"[a-z]+s\b|no longer|has (?:zero|no"
    r"|done nothing)"
    r"|(?:officially|formally|fully|publicly|firmly|wholly|sincerely) [a-z]+s\b"
    r"|has (?:heard|listened to|taken note)|wishes (?:all|its|every|you)\b|thanks (?:its|all)\b"
    r"|has always (?:respected|complied|acted|paid|protected|told the|honou?red|followed|met)"
    r"|a toujours (?:respecte|paye|agi|protege|tenu|dit la)|did (?:nothing|no wrong)"
    r"|has(?: not|n't) been|n'a (?:rien|pas ete|jamais|aucun|nullement)"
    r"|a (?:ouvert une (?:enquete|cellule)|porte plainte|saisi la|suspendu|pris (?:acte|toutes)) "
    r"|stands (?:in solidarity|with|by|against|up|ready|firm)|se tient aux cotes|(?:supports"
    r"|soutient)"
    r" (?:the |le |la |les )?(?:new |proposed |current )?(?:candidate?|bill|law|reforme?|project?"
    r"|projet de loi|programme|minist[a-z]*|mayor|maire|strike|government))"
)
"""What the company takes upon itself, right after its name."""
