"""Patterns of protected speech (R38): what says it plainly, and everyday uses of its words."""

_WORSE = r"(?:unsafe|broken|dangerous|faulty|leaking|defective|expired|condemned|out of order)"
_TOLD = r"(?:told|warned|reported|flagged|raised|asked|complained|said so|escalated)"
_ORGAN = (
    r"(?:pay|wages?|salar\w+|working time|hours|conditions|redundanc\w+|jobs|pensions?|rotas?"
    r"|rosters?)"
)
_MANY = r"(?:two|three|four|five|six|seven|eight|ten|[2-9])"
_CHIEFS = (
    r"(?:hr|(?:my |our |the )?(?:boss(?:es)?|manager|managers|management|directors?|executives?"
    r"|supervisor|ceo|board|team leader|top|shareholders))"
)
_OURS = (
    r"(?:four[- ]day week|bonus(?:es)?|raises?|rises?|staff survey|survey|premium|promotions?|pay"
    r"|wages?|breaks|canteen|overtime|training|allowance|contracts?|days off|leave|holidays"
    r"|remote work|home working|pension|reinforcements?|replacements?|night team)\b"
)
_A_JOKE = (
    rf"\b(?:{_ORGAN}|raises?|bonus(?:es)?|shifts?) (?:here )?(?:is|are|was) (?:just |such "
    rf"|really "
    r"|simply )?(?:an? |the )?(?:joke|insult|disgrace|scandal|pittance|shame|slap|peanuts"
    r"|miserable"
    r"|laughable|shameful|indecent|inhuman|unacceptable|unbearable|rock bottom|a? ?mess)\b"
)
_A_SLOGAN = (
    r"\b(?:health and safety|safety|well-?being|equality|diversity|inclusion|work-life balance)"
    r" (?:here |at work )?(?:is|are) (?:just |only |nothing but |merely )?(?:an? )?(?:slogan"
    r"|joke"
    r"|words?|poster|myth|afterthought|farce|fiction|lie)\b"
)

SAID = "|".join(
    (
        r"\b(?:nothing|nobody|no one|no-one|none)(?: at all| ever)?(?: has| was| is| did| been"
        r"| ever)*"
        r" (?:happened|done|changed|listens?|listened|cares?|cared|answer(?:s|ed)|came|moved"
        r"|follow(?:s|ed)|act(?:s|ed)|react(?:s|ed)|repl(?:ies|ied))\b",
        r"\bhours? (?:a|per) (?:week|day|night)\b|\bhour (?:weeks?|days?|nights?)\b",
        rf"\b{_WORSE}\b|\basbestos\b|\blet's organi[sz]e\b|\btalks (?:on|about|over)\b",
        r"\b(?:illegal\w*|unlawful\w*|misconduct|wrongdoing|dumping|falsified|forged|fiddled)\b",
        r"\b(?:overworked|overlooked|exploit\w*|unpaid|underpaid|understaffed|short-staffed)\b",
        r"\b(?:threatened|retaliat\w+|dismissal|bull(?:y|ied|ies)|belittl\w+|shouted|screamed"
        r"|groped)\b",
        r"\b(?:maternity|paternity|parental|sick|annual) leave\b|\b(?:night|early|late|double)"
        r" shifts?\b",
        r"\b(?:vote (?:for|on)|ballot|delegation|negotiat\w+|bargain\w*|represent(?:s|ed|ing)?)\b",
        # what `PLAIN` says of rights, the rarest word of each
        r"\b(?:of us|people's|two salaries|one salary|same salary|three salaries) \b|\bone"
        r" salary\b",
        r"\b(?:what(?:ever)? happened to|what became of|where (?:is|are) (?:the|our|my))\b",
        r"\b(?:were|was|been) promised\b|\bpromised (?:us|me|staff)\b",
        r"\bafter (?:i|we) (?:mention|ask|refus|spoke|report|rais|question|complain|said|sign"
        r"|join)",
        r"\b(?:resign\w*|resignation|i'm leaving|i am leaving|i quit|i'm quitting|to leave|leavers"
        r"|leaving because|are leaving|are quitting|keep leaving|handed in)\b",
        r"\b(?:boss|bosses|directors|executives|management|managers|ceo|the top|shareholders)"
        r" (?:get|gets|got|receive|pocket|award|awarded|earn|take|took|enjoy|give|gave|treat)\b",
        r"\bbeing (?:a woman|a mother|a mum|pregnant|disabled|black|muslim|gay|over|older|old|young"
        r"|foreign|trans)\b|\bshown the (?:exit|door|way out)\b|\b(?:pizza|fruit basket|table"
        r" football)\b",
        r"\b(?:badge|gps|camera|keystroke|screen|laptop|toilet|loo|mouse)\w* (?:data|tracking"
        r"|tracker"
        r"|logs?|footage|records?|time|use|usage)\b",
        r"\b(?:been|keep|kept) (?:asking|waiting|begging|requesting)\b|\b(?:rally|march|demo"
        r"|protest"
        r"|demonstration|gathering) (?:tomorrow|today|tonight|on|at|in front|outside|this)\b",
        r"\b(?:we|i) (?:hear|back|support|are with|stand by|stand behind|'re with) you\b"
        r"|\bhold on\b",
        r"\b(?:complaint|grievance|testify|testifying|give evidence|speak out|come forward)\b"
        r"|\b(?:tak(?:e|es|ing) away|took away|taken away|scrap\w*|abolish\w*|slash\w*|freez\w+)\b",
        _A_JOKE,
        _A_SLOGAN,
        r"\bin real terms\b|\bnot (?:motivational|slogans?|posters?|speeches|applause|promises"
        r"|pats?"
        r"|medals|yoga|webinars?|emails|newsletters)\b",
    )
)
"""Words that wake `PLAIN`: none says anything alone."""
PLAIN = "|".join(
    (
        # told, and nothing came of it
        r"\b(?:i|we|i've|we've|staff|colleagues|the team"
        r"|technicians)\b[^\n.]{0,24}\b(?:reported|flagged"
        r"|raised|told|warned|alerted|complained|signalled|wrote)\b[^\n]{0,80}\b(?:nothing|nobody"
        r"|no one|no-one|silence|ignored|still (?:no|nothing|waiting))\b",
        rf"\b{_WORSE}\b[^\n]{{0,60}}\b(?:we|i|we've|i've)\b[^\n.]{{0,14}}\b{_TOLD}\b",
        rf"\b(?:we|i|we've|i've)\b[^\n.]{{0,14}}\b{_TOLD}\b[^\n]{{0,60}}\b{_WORSE}\b",
        r"\basbestos\b[^\n]{0,60}\b(?:staff|workers?|we|us|our|colleagues|told|exposed|office|depot"
        r"|workshop|teams?|crews?)\b",
        r"\b(?:our|my|the) (?:site|company|employer|plant|depot|bosses|boss|manager|management|firm"
        r"|director|department)\b[^\n.]{0,60}\b(?:illegal\w*|unlawful\w*|misconduct|wrongdoing"
        r"|dumping"
        r"|falsified|forged|fiddled)\b",
        r"\b(?:illegal\w*|unlawful\w*|misconduct|wrongdoing|dumping|falsified|forged"
        r"|fiddled)\b[^\n.]{0,40}"
        r"\b(?:our|my) (?:site|company|employer|plant|depot|boss|bosses|manager|management|firm"
        r"|director|department)\b",
        r"\b(?:fil|lodg|mad|mak|submit|submitt|sen|rais|rais|writ|wrot|sign)(?:e|es|ed|t|ing)?"
        r" (?:an?"
        r"|my|our|another|the) (?:[a-z]+ )?(?:complaint|grievance)s? (?:about|against|for|over|on"
        r"|with"
        r"|to)\b[^\n.]{0,40}\b(?:discriminat|harass|bully|pay\b|hours|conditions|manager|boss"
        r"|employer"
        r"|hr\b|racis|sexis|safety|overtime|unequal|management|supervisor|director|department"
        r"|union)",
        r"\b(?:testify|testifying|give evidence|speak out|come forward)\b[^\n.]{0,12}\b(?:about|on"
        r"|against)\b[^\n.]{0,40}\b(?:falsif\w+|forg\w+|fraud|harass\w+|abuse|safety|emissions"
        r"|discriminat\w+|pollution|accidents?|bribe\w*|corrupt\w+|dumping|management|boss"
        r"|employer)\b",
        rf"\b{_CHIEFS}\b[^\n.]{{0,30}}\b(?:tak(?:e|es|ing) away|took away|taken away|scrap\w*"
        rf"|abolish\w*"
        rf"|slash\w*|freez\w+) (?:our|the|my|all) (?:[a-z]+ ){{0,2}}{_OURS}",
        _A_JOKE,
        _A_SLOGAN,
        # how one works
        r"\b(?:work\w*|shifts?|doing|do|did|pulling|on call)\b[^\n.]{0,24}\b(?:[4-9][0-9]"
        r"|1[0-9]|ten"
        r"|eleven|twelve|thirteen|fourteen|fifty|sixty|seventy|eighty)(?:[a-z-]*)[ -]hours?"
        r" (?:a|per) (?:week|day|night)\b",
        r"\b(?:[5-9][0-9]|1[1-9]|eleven|twelve|thirteen|fourteen|fifty|sixty|seventy|eighty)["
        r" -]hour"
        r" (?:weeks?|days?|nights?|shifts?)\b",
        # together
        r"\blet's organi[sz]e\b(?! (?:an?|the|our|your|some|this|that|it)\b)",
        rf"\btalks (?:on|about|over) (?:the |our |new )?{_ORGAN}\b",
        r"\b(?:vote|ballot|negotiat\w+|bargain\w*)\b[^\n.]{0,24}\b(?:on|over|about|for|our)"
        r" (?:the |our )?"
        rf"(?:annual |next )?{_ORGAN}\b",
        r"\b(?:they|she|he|delegates?|reps?|delegation) (?:will )?represents? (?:us|the staff|staff"
        r"|workers|all of us|every colleague)\b",
        # what one suffers
        r"\b(?:after|since|from|during|because of|before) (?:my|her|his|their) (?:maternity"
        r"|paternity"
        r"|parental|sick) leave\b[^\n.]{0,60}\b(?:lost|no|gone|not|never|demoted|moved|without"
        r"|replaced"
        r"|passed|less|worse|fired|cut)\b|\b(?:lost|demoted|moved|passed over|fired|sidelined"
        r"|denied|refused)"
        r"\b[^\n.]{0,40}\b(?:maternity|paternity|parental|sick) leave\b",
        r"\b(?:threatened|belittled|screamed|shouted|bullied|groped"
        r"|yelled)\b[^\n.]{0,30}\b(?:me|us|my"
        r" colleagues?|colleagues?|staff|people|by (?:my|our|the|a) (?:boss|manager|supervisor"
        r"|chief"
        r"|director))\b",
        r"\b(?:the|our|my)? ?(?:staff|workers|colleagues|cleaners|temps|drivers|apprentices|interns"
        r"|technicians|team|crew)(?: here)? (?:are|is|were|feel|remain|being) (?:[a-z]+"
        r" )?(?:overworked"
        r"|exploited|unpaid|underpaid|understaffed|short-staffed|threatened|bullied)\b",
        r"\b(?:no|two|three|four|five|too many|constant|endless|consecutive|back-to-back)"
        r" (?:[a-z]+ )?"
        r"(?:night|double) shifts?\b[^\n.]{0,30}\b(?:in a row|without|no|a week|row|and no)\b",
        # too few, for too little
        rf"\b(?:{_MANY}|half) of us (?:share|to share|with|for|and|have|do|run|cover)\b",
        rf"\b(?:do|doing|did|does|hold|holding|cover\w*|juggl\w+) (?:the )?(?:work of )?{_MANY}"
        r" (?:people's|persons'|colleagues'|jobs|roles|posts|people)\b",
        r"\bfor (?:one|the same|a single|half a) salary\b",
        # promised and withdrawn
        r"\b(?:what(?:ever)? happened to|what became of|where (?:is|are)) (?:the|our|my)"
        rf" [^\n.?]{{0,30}}\b{_OURS}",
        rf"\b{_OURS}[^\n.]{{0,20}}\b(?:we|i|staff)? ?(?:were|was|been|are) promised\b",
        rf"\bpromised (?:us|me|staff)\b[^\n.]{{0,30}}\b{_OURS}",
        # what speaking costs
        rf"\b{_CHIEFS}\b[^\n.]{{0,60}}\bafter (?:i|we) (?:mention|ask|refus|spoke|report|rais"
        r"|question"
        r"|complain|said|join)",
        r"\bafter (?:i|we) (?:mention|ask|refus|spoke|report|rais|question|complain|said|join)"
        rf"[^\n]{{0,80}}\b{_CHIEFS}\b",
        r"\b(?:lost|losing|cost|loses) (?:his|her|my|their|your|our) (?:job|post|role|bonus"
        r"|contract)s?"
        r"\b[^\n.]{0,20}\bfor \w+ing\b",
        # people leave
        r"\b(?:another|yet another|one more|third|fourth|fifth|sixth|seventh|eighth|ninth"
        r"|tenth|[0-9]+th)"
        r" (?:resignation|colleague|departure|person|leaver|engineer"
        r"|technician)\b[^\n.]{0,40}\b(?:team"
        r"|year|month|week|leav\w+|leaves|quits?|resign\w*|gone)\b",
        r"\b(?:i'm|i am|we're) (?:leaving|quitting) (?:because|over)\b|\bi quit because\b"
        r"|\bhanded in (?:my|her|his|their) notice\b[^\n]{0,60}\b(?:because|enough|pressure"
        r"|bully\w*"
        r"|no longer|can't|pay|nobody)\b",
        r"\b(?:colleagues|people|everyone|staff|technicians|engineers|advisers|the best)(?:"
        r" here)? (?:are|keep)"
        r" (?:leaving|quitting|resigning)\b",
        # them and us
        rf"\b{_CHIEFS} (?:get|gets|got|receive\w*|pocket\w*|award\w*|earn\w*|take|took|enjoy\w*"
        r"|give themselves|gave themselves|treat themselves)\b[^\n]{0,60}\b(?:we|us|staff|workers"
        r"|the rest|cleaners|nothing for)\b",
        r"\bwe (?:get|got|were given|are given|receive\w*) [^\n.]{0,16}\b(?:pizza|fruit basket"
        r"|table football"
        r"|mug|sticker|tote bag|voucher)\b",
        r"\b(?:we|staff|teams|workers|nurses|crews) (?:need|want|deserve|ask for|asked for)"
        r" [^\n.]{2,50}"
        r"\bnot (?:more |another |yet another )?(?:motivational|slogans?|posters?|speeches"
        r"|applause|promises"
        r"|pats?|medals|yoga|webinars?|emails|newsletters|pizza)\b",
        # who one is
        r"\bbeing (?:a woman|a mother|a mum|pregnant|disabled|black|muslim|gay|over [0-9]+"
        r"|older|old|young"
        r"|foreign|trans)\b[^\n.]{0,40}\b(?:cost|reason|bonus|promotion|raise|job|career|fired"
        r"|hired|pay"
        r"|refused|interview)\b",
        r"\bshown the (?:exit|door|way out)\b[^\n]{0,60}\b(?:one by one|colleagues?|we|staff|after"
        r"|years)\b|\b(?:employees|colleagues|staff|people|women|anyone|everyone|those)"
        r" (?:over [0-9]+"
        r"|in their (?:fifties|sixties)|aged)\b[^\n.]{0,40}\b(?:exit|door|out|let go|sidelined"
        r"|forgotten)\b",
        # watched
        r"\b(?:my|our|staff|everyone's) (?:badge|gps|camera|keystroke|screen|laptop|toilet|loo"
        r"|mouse)"
        r"\w* (?:data|tracking|tracker|logs?|footage|records?|time|use"
        r"|usage)\b[^\n.]{0,60}\b(?:used"
        r"|check\w*|monitor\w*|track\w*|spy\w*|count\w*|timed|watch\w*|how long|against)\b",
        # asked for in vain
        r"\b(?:been|keep|kept) (?:asking|begging|requesting|waiting)\b[^\n.]{0,16}\bfor"
        r" [^\n.]{0,24}\b(?:chair"
        r"|desk|gloves|helmets?|masks?|boots|heating|fan|heater|training|raise|rise|answer"
        r"|reply|contract"
        r"|replacement|reinforcements?|colleague|backup|meeting with (?:hr|management))\b",
        # together
        r"\b(?:rally|march|demo|protest|demonstration|gathering)\b[^\n]{0,50}\b(?:head"
        r" office|headquarters"
        rf"|hq|gates?|management|{_ORGAN})\b",
        r"\b(?:colleagues|comrades|friends|workers|staff|teams|crews?)\b[^\n]{0,50}\b(?:(?:we"
        r"|i)(?: are|'re)?"
        r" (?:hear|back|support|with|stand by|stand behind|are with) you|hold on|you are not"
        r" alone)\b",
        r"\bearn\w* (?:more|less)\b[^\n]{0,30}\bthan (?:i|we|my|our)\b",
    )
)
"""What speaks of rights by itself, in the words of no list."""

EVERYDAY_AFTER = (
    r"[- ]?(?:as[- ]you[- ]go|per[- ](?:use|view|kwh|click|mile)|by[- ](?:link|phone|card|app|bank)"
    r"|monthly option|page|pages|board|site|fair|portal|feed)\b"
)
"""Our pay-as-you-go tariff; our jobs page."""
EVERYDAY_BEFORE = (
    r"\b(?:great|good|excellent|superb|pleasant|ideal|perfect|best|lovely|wonderful|fantastic"
    r"|amazing"
    r"|optimal|nice|excellentes|bonnes|super|belles|agreables|de vraies bonnes|ideales|parfaites)"
    r"(?: [a-z]+)? $"
)
"""Praise of one's working conditions claims nothing."""
SOLD = (
    r"\b(?:you(?:'ll| will| can)? (?:[a-z]+ )?(?:pay|save|get|earn|win)|vous (?:payez|gagnez"
    r"|economisez)|promo\w*|checkout|discounts?|vouchers?|(?:your|votre) [a-z]+ (?:bills?|facture)"
    r"|your bills|pipelines?|oil fields?|nobody left behind|no one left behind|no one is left"
    r" behind)\b"
)
"""What is sold or built: complaints are of another kind there."""
CHEERS = (
    r"\b(?:bravo|felicitations?|merci (?:a|aux|au)|ravie?s?|heureu[a-z]+ (?:de|d')|hate de|belle"
    r"|beau|super|bienvenue|recrut[a-z]+|postulez|h/f|congrat[a-z]*|thanks to|thank you|delighted"
    r"|happy|lovely|great|welcome|hiring|apply|excited|enjoy[a-z]*)\b"
)
"""Good mood, news and offers of work."""
NOT_WORK = (
    SOLD + r"|"
    r"\b(?:fixed[- ]price|prix fixes?|tarifs?|tariffs?|(?:our|its|their|nos|notre"
    r"|leurs?) (?:[a-z-]+ )?"
    r"(?:offers?|offres?|plans?|prices?|prix|pricing)|maintenance plan|(?:boiler|heating"
    r"|home) cover"
    r"|boilers?|heat pumps?|heating (?:problems?|never|always)|chaudieres?|pompes? a chaleur"
    r"|chauffage ne"
    r"|kwh|switch(?:ing)? (?:to|now|today)|money back|sign up|souscri\w+|credits?|loans?|mortgages?"
    r"|bornes?|(?:your|votre) (?:bank|banque|gaz|gas|facture|bill)|the chat|le chat|chat line"
    r"|chatbot"
    r"|(?:never|stop) pay(?:ing)?|ne payez|no risk|zero risque|sans risque|risk[- ]free|no contract"
    r"|beats? our|our service|notre service|carbone?|coal|les prix|grille de frais|ses prix"
    r"|neighbours?|voisine?s?|commandes|new contracts"
    r"|electricite|electricity|(?:opened|ouvre\w*) (?:des )?(?:accounts|comptes)|objectifs de vente"
    r"|sales targets?|mountains?|montagnes?|summit|hik(?:e|ing)|ski\w*|snow\w*|neige|igloo"
    r"|(?:you|vous) (?:can't|cannot|ne pouvez pas|ne risquez) (?:lose|miss|beat|go wrong|fail"
    r"|perdre|vous tromper|rien))\b"
)
"""What is sold, bought or a landscape: complaints and cold weather there are of another kind."""
