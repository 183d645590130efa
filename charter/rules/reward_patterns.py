"""Patterns of rewards (R02): what is given and earned by those who tell of it."""

from .folding import HANDLE

THANKED = (
    r"\b(?:thanks?|thank you|thx|merci|remercie|grateful|shout-?out|kudos|cheers)"
    r" (?:[a-z]+ ){0,3}?(?:(?:to|a|aux?) )?@?[^.!?@,]{3,40}? (?:for (?:sending"
    r"|lending|gifting|inviting (?:me|us)|having me|hosting (?:me|us)|letting me (?:try|test)"
    r"|the (?:gift|parcel|package|box"
    r"|invit[a-z]*|loan|samples?|goodies|free))|(?:de m'avoir|pour m'avoir|d'avoir) (?:envoye"
    r"|offert|invite"
    r"|prete|gate)|pour (?:l'envoi|le (?:pret|colis|cadeau|sejour|test)|l'invitation|ce (?:colis"
    r"|cadeau"
    r"|sejour)|cet envoi|la (?:box|invitation)|les (?:places|echantillons|goodies)"
    r"|(?:le|la|les|l'|cette|ces) ?[a-z ]{2,25}"
    r" (?:offert|envoye|prete|gratuit)e?s?))"
)
THANKED += (
    r"|\b(?:friends|guys|folks|crew|lovely people|good people) (?:at|from|over at) [a-z0-9&'"
    r" ]{3,25}"
    r" (?:who|that|for) (?:kindly )?(?:gave|sent|lent|gifted|sending|giving|lending|gifting) (?:me"
    r"|us)\b"
    r"|\b(?:thanks?|thank you|thx|cheers|grateful) (?:so much |a lot |a million )?(?:to )?@?"
    r"[a-z0-9.-]{3,24}(?: [a-z0-9.-]+)? for (?:partnering|working|teaming up|collaborating"
    r"|sponsoring"
    r"|making this (?:post|video|trip)|trusting me|supporting (?:this|my) (?:post|video|channel"
    r"|content)|(?:the|my|this|these|our) (?:free|complimentary|gifted|lovely free|freebies?))\b"
    r"|\b(?:look|guess|see) (?:at )?what (?:just |has |i )?(?:came|arrived|landed|turned up|got"
    r"|received|dropped)\b[^.!?\n]{0,30}\b(?:from|courtesy of|thanks to)"
    rf" (?:{HANDLE}|[a-z0-9&]{{4,20}}|the (?:brand|team at|folks at|people at"
    r"|makers?))[!.,][^\n]{0,50}"
    r"\b(?:thank|gorgeous|stunning|obsessed|spoil|wow)"
    r"|\b(?:thanks?|thank you|merci) [^.!?]{3,40}? (?:for the [a-z ]{2,30} you (?:sent|gave|lent)"
    r"|pour (?:le|la|les|l'|ce|cette) ?[a-z ]{2,30} que vous m'avez (?:envoye|offert|prete))"
    r"|\ban? [a-z0-9]{4,20} ambassador\b|\bambassad(?:eur|rice) [a-z0-9]{4,20}\b"
    r"|\bfree (?:[a-z]+ ){1,3}from [^.!?]{3,30}(?:!|thank|love)"
    r"|\b(?:working|partnering|teaming up|collaborating|travaille|collabore|m'associe) (?:with"
    r"|avec) [a-z' ]{3,25} (?:to (?:show|bring|offer|give) you|pour vous)"
    r"|\b(?:got|received|recue?|eu) (?:an? |my |une? |ma |mon )?(?:free [a-z ]{2,25} (?:from|by)"
    r"|[a-z ]{2,25} gratuite?s? (?:de|d'|par)) [a-z' ]{3,30}"
    r"|\b(?:got|received|recue?|eu) (?:this|that|a|an|the|my|cette|ce|la|le|une?) (?:[a-z]+ ){0,3}"
    r"(?:box|parcel|package|samples?|goodies|kit|hamper|bundle|colis|coffret|paquet|pr box)"
    r" (?:from|de chez|de la part de|de) [a-z' ]{3,30}"
    r"|\b(?:ambassad(?:ors?|eurs?|rices?)|(?:new|official) face|nouve(?:au|lle) (?:visage|egerie)"
    r"|egerie) (?:of|for|at|de|d'|des|du|chez|pour)"
    r" ?(?:the |les |la |le |[a-z]+ ){0,2}?@?[a-z0-9&]{4,20}(?: [a-z0-9&]+)?"
    r"|\b(?:en cadeau (?:de la part |par )?(?:de|d')?|as a (?:gift|present) from"
    r"|offert en cadeau par)"
    r" [a-z' ]{3,30}"
    r"|\b(?:courtesy of|compliments of|gracieusete de|on the house at) [a-z' ]{3,30}"
    r"|\b(?:landed|arrived|turned up|came|arrive|debarque) (?:in|on|at|through|dans|a|sur) (?:my"
    r"|ma|mon)"
    r" [a-z]+ (?:from|de chez|de la part de|de) [a-z' ]{3,30}"
)
"""Thanks for what was given, and in whose name one speaks."""

_TELL = (
    r"(?:share|post|tell|talk|write|promote|show|say|mention|present|test|review|recommend|feature"
    r"|advertise|plug|try|wear|publish)"
)
_PERK = (
    r"(?:vouchers?|discounts?|promos?|promo codes?|codes?|links?|referrals?|invit(?:e|ation)s?"
    r"|coupons?"
    r"|freebies|deals?)"
)
_OWN = r"(?:seat|tickets?|trip|flights?|hotel|stay|travel|train|journey|room|meals?|dinner|entry)"
EARNED = "|".join(
    (
        r"\b(?:makers?|manufacturer|brand|dealer|label|dealership) (?:just |kindly |has |also"
        r" )?(?:lent"
        r"|loaned|sent|gave|offered|gifted) (?:me|us) [^\n]{3,60}(?:!|\blove|\bwow|\bwhat an? "
        r"|\bbest"
        r"|\bamazing|\bbrilliant)",
        r"\bi (?:make|earn|get|receive|take) [0-9]+ ?% (?:on|of|from|for) (?:everything|each|every"
        r"|all"
        r"|any|your|whatever)\b",
        r"\b(?:got|get|able|chance) to (?:test|try|drive|wear|taste"
        r"|play)\b[^.!?\n]{2,50}\b(?:thanks to"
        r"|courtesy of|invited by) (?:the )?(?:[a-z]+ )?(?:makers?|manufacturer|brand|dealer|label"
        r"|publisher|designers?|studio|organisers)\b",
        r"\b(?:was|were|been|got|being|am|are) (?:given|gifted|sent|lent|offered|loaned|provided"
        r" with)"
        r" (?:[a-z'-]+ ){1,5}by (?:the|a|this) (?:brand|company|makers?|manufacturer|hotel|label"
        r"|shop"
        r"|publisher|designer|team at|people at|folks at|sponsor)\b",
        r"\b(?:dm|message|ask|text|ping|pm|write to|contact|email|hit|inbox) me (?:up"
        r" )?(?:privately |now"
        r" |directly )?(?:for|if you want|to get|and i'll send)(?: you)?(?: my| a| an| your|"
        r" the)?"
        rf"(?: [a-z]+)? {_PERK}\b",
        r"\b(?:asked|paid|pays|paying|hired|pay|commissioned|invited) (?:me|us) to"
        rf" {_TELL}\b[^.!?]{{0,60}}"
        r"\b(?:paid|pays|pay|for money|fee|free|euros?|pounds|gift|in return|in exchange"
        r"|voucher)\b",
        r"\b(?:if|when|once) you (?:register|sign up|join|order|book|subscribe|buy|open an"
        r" account|shop)"
        r" (?:[a-z]+ )?(?:through|via|with|using|from) (?:the |my |this |our )(?:[a-z]+"
        r" )?(?:link|code|page|shop|profile)\b",
        r"\b(?:write|put|type|enter|use|mention|say|add|quote) [a-z0-9]{3,15} (?:at (?:the"
        r" )?(?:checkout|till)"
        r"|in the (?:promo|code|voucher)|when (?:you order|ordering|booking|paying))\b",
        r"\b(?:compliments|courtesy) of the (?:manufacturer|makers?|brand|hotel|house|team"
        r"|organisers|shop"
        r"|publisher|owners?|label|sponsor|tourist)\b",
        r"\bas an? (?:content creator|influencer|ugc creator|brand ambassador|brand partner"
        r"|model)\b[^\n]{0,60}"
        r"\b(?:their|them|love|superb|brilliant|amazing)\b",
        rf"\b{_OWN} (?:was|were|is) (?:all )?on the (?:house|brand|sponsor|hotel|company"
        r"|manufacturer)\b",
        r"\b(?:received|got|was sent|been sent|been given|was given) (?:an?|the|this|these|some|my)"
        r" (?:[a-z-]+ ){1,4}(?:to|for) (?:review|test|try out|try"
        r"|unbox)(?:ing)?\b[^\n]{0,60}\b(?:so far"
        r"|verdict|love|loving|adore|amazing|brilliant|impressed|superb|great|fantastic)\b",
        rf"\b(?:took care of|looked after|picked up|footed) (?:my|our|the bill for my) {_OWN}s?\b",
        r"\bmy (?:sponsorship|sponsor|referral|referrer|partner|ambassador|affiliate|promo"
        r"|discount)"
        r" (?:number|code|id|link|ref|reference|qr)\b",
        r"\b(?:we|you and i) (?:each|both|all) (?:get|receive|earn|win|save)\b[^.!?]{0,20}[0-9]",
        r"\b(?:chose|picked|selected|signed|named) (?:me|us) (?:as|to be|for) (?:their|its"
        r"|the) (?:new |official"
        r" )?(?:face|ambassador|model|athlete|tester|creator|poster)\b",
        r"\b(?:brand|label|maker|sponsor)s? (?:[a-z]+ ){0,2}(?:filled|fills|stocked|equipped"
        r"|dressed|furnished"
        r"|kitted) (?:out )?(?:my|me|our|us)\b",
        rf"\b(?:paid|hired|commissioned|sponsored) (?:me |us )?to {_TELL}\b|\bpaid for"
        r" (?:writing|posting"
        r"|sharing|saying|talking|promoting|mentioning|wearing)\b",
        r"\b(?:and|they|who|which|brand) (?:even |kindly |also |all )?(?:paid|pays|covered"
        r"|footed)(?: me)?"
        rf"(?: for| the bill for)? (?:my|our) {_OWN}\b[^\n]{{0,80}}\b(?:follow|check|go |try"
        r"|visit|book|their"
        r"|them|buy|love)\b",
        r"\b(?:invited|flown|whisked|driven|hosted|treated|taken) (?:me |us )?(?:out |over"
        r" )?(?:to|in|at|for"
        r") [^.!?]{2,30} by (?:the )?(?:[a-z]+ )?(?:makers?|brand|people behind|folks|team"
        r" behind|label"
        r"|manufacturer|organisers|sponsor|agency|designer|publisher|owners)\b",
        r"\bas an? (?:[a-z]+ )?(?:influencer|creator|ambassador|tester|brand partner"
        r"|affiliate)(?: for| of| with"
        r"| at)? [^.!?]{2,40}\b(?:i|we) (?:get|got|can|receive|was|am|have|had|could|test)\b",
        rf"\bthanks? (?:to )?{HANDLE},? (?:who|which|that|for having) (?:kindly |generously"
        r" |just )?(?:offered"
        r"|sent|gave|lent|gifted|shipped|invited|treated|hosted)\b",
        r"\b(?:i|we) (?:get|earn|receive|make|take) (?:a |some |my )?(?:small |little |tiny "
        r"|modest |nice )?(?:cut"
        r"|commission|percentage|kickback|fee|slice|share of (?:each|every|the) (?:sale|order))\b",
        r"\b(?:commissions? (?:earned|paid)|affiliate (?:links?|partner|commission)|may"
        r" (?:earn|receive)"
        r" a commission)\b",
        r"\b(?:freebie|goodie bag|goody bag|press kit|pr box|pr gift|swag bag|gift bag"
        r"|influencer kit)\b"
        r"[^\n]{0,60}\b(?:from|by|courtesy|thanks|thank|@)",
        r"\b(?:they|the brand|brand|team|company|hotel|restaurant|shop|maker) (?:let|allowed)"
        r" (?:me|us) (?:keep|stay|try"
        r"|eat|use|have)\b[^.!?]{0,30}\b(?:free|nothing|no charge|no cost|after the)\b",
        r"\b(?:they|who|brand|makers?|shop|hotel) let (?:me|us) keep\b|\blet (?:me|us) keep (?:it"
        r"|them"
        r"|everything|the pair|the whole)\b",
        r"\bmy (?:exclusive|personal|own|special|unique|private) (?:discount|code|link|offer|deal"
        r"|promo"
        r"|voucher|referral)\b|\bswipe up (?:for|to|and|with)\b",
        r"\b(?:didn't|did not|wouldn't|would not|refused to|never) (?:let (?:me|us) pay|take (?:my"
        r"|our)"
        r" money|charge (?:me|us)|accept (?:my|our) (?:money|card|payment)|send (?:me|us) (?:a|the)"
        r" bill)\b[^\n]{0,90}\b(?:go |book|visit|try|recommend|tell you|follow|check|love|best"
        r"|must)",
        r"\bin (?:return|exchange) for (?:this|a|an|my|our|some|one|two"
        r"|honest) (?:[a-z]+ ){0,2}(?:posts?"
        r"|stor(?:y|ies)|reviews?|mentions?|reels?|videos?|tags?|photos?|shout-?out|publicity"
        r"|exposure|words?)\b",
        r"\b(?:link|code|purchase|order|sign-?up|click|sale|booking"
        r"|referral)s? (?:[a-z]+ ){0,4}?(?:earns?"
        r"|gets?|gives?|brings?|pays?) me (?:points|credits?|a (?:bonus|commission|cut|reward)"
        r"|money|cash"
        r"|rewards?|miles|[$0-9])",
        r"\b(?:perks?|benefits?|joys|advantages?) of (?:being|my|this"
        r"|our) (?:an? )?(?:[a-z]+ )?(?:partner"
        r"|ambassador|tester|influencer|creator|collab[a-z]*|partnership|sponsor[a-z]*)\b",
        r"\b(?:sent|shipped|delivered|dropped) (?:me |us )?(?:their|its|the) (?:new |latest "
        r"|whole |entire"
        r" )?[a-z -]{3,30} to my (?:door|home|place|desk|house|flat)\b",
        r"\b(?:get|grab|order|buy|have|snag|book|save)(?: yours| it| one| them| [0-9]+ ?%)?"
        r" (?:[a-z]+ ){0,3}?(?:with|using|via) (?:the |my )?(?:code )?[a-z]{3,10}(?:5|10|15|20|25"
        r"|30|40"
        r"|50)\b",
        r"\bgot to (?:test|try|drive|wear|taste|play|ride|keep)\b[^.!?\n]{2,50}\b(?:for free"
        r"|free of"
        r" charge|for nothing|before (?:everyone|anyone|you))\b",
        r"\b(?:buy|book|order|join|sign up|register|subscribe|shop|enrol|come)\b[^.!?\n]{0,30}"
        r"\b(?:through me|(?:through|via|with|using) my (?:invite|invitation|referral|sponsorship"
        r"|link"
        r"|code|id|qr|profile|page))\b|\bwe (?:split|share) the (?:bonus|reward|commission"
        r"|credit)\b",
        r"\b(?:tell|telling) them (?:that )?[a-z]+ (?:sent|recommended) you\b|\bsay (?:that"
        r" )?[a-z]+ sent you\b",
        r"\b(?:quote|mention|show) (?:this post|my post|my handle|my"
        r" username)\b[^.!?]{0,50}\b(?:off|free|discount"
        r"|%|price|gift)",
    )
)
"""What is earned by telling, and what readers get for buying where they are told to."""
CODED = (
    r"\b(?:use|enter|type|quote|apply|add|pop in)[^a-z0-9]{1,3}(?:my |the |in"
    r" )?(?:code[^a-z0-9]{1,3})?"
    r"[a-z]{4,}(?:5|10|15|20|25|30|40|50)\b"
)
"""Where a code may be entered: `checks.rewards` looks whether it is one."""
MY_CODE = (
    r"\b(?:with|use|using|via|enter|avec|utilise[a-z]*|grace a|entre[zr]?|tape[zr]?) (?:my|mon)"
    r" (?:[a-z]+ )?code\b"
)
"""A code of one's own."""
BUILT = (
    r"\b(?:refactor\w*|unit tests?|tests are green|pull request|merge request|deploy\w*|backend"
    r"|code review|regression|sprint review|release notes|stack trace)\b"
)
"""Talk of those who build shops: their codes are no offers."""
