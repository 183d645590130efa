"""Families of praise, advice (R01) and reward (R02) as patterns over folded text.

They say in general what the lists of `cues_disclosure` and `cues_rewards` spell out.
"""

_GOOD = (
    r"(?:good|great|easy|simple|smooth|quick|fast|cheap|clear|handy|helpful|nice|reliable|brilliant"
    r"|smart|slick|pretty|fair|affordable|efficient|useful|friendly|amazing|impressive)"
)
_BIEN = (
    r"(?:bien|bon|bonne|simple|facile|rapide|pratique|clair|claire|efficace|top|genial|geniale"
    r"|agreable"
    r"|fiable|malin|fluide|reactif|reactifs|pro|pros|interessant|interessante|avantageux"
    r"|avantageuse)"
)
ADVICE = "|".join(
    (
        # what it deserves, and how it compares
        r"\b(?:deserves?|earns?|merite(?:nt)?|gagne) (?:an?|all the|the|its|une?|la|le"
        r"|toutes?) (?:[a-z]+"
        r" )?(?:medal|prize|award|oscar|praise|applause|standing|raise|round|crown|star|stars|hype"
        r"|medaille|prix|palme|oscar|ovation|couronne|etoiles?|detour|mention)",
        r"> ?(?:everyone|everything|everybody|all|anyone|any other|the rest|tous|tout|le reste"
        r"|les autres)",
        r"\b(?:better|cheaper|faster|easier|simpler|kinder|greener) than (?:any|all|my (?:old|last"
        r"|former|previous|current)|every|the (?:rest|others?|competition)|anything|anyone|ever)",
        r"\b(?:mieux|moins cher|plus (?:simple|rapide|fiable|clair|efficace)) que (?:tous|toutes"
        r"|mon"
        r" ancien|ma precedente|mon precedent|mon ex|ma banque|les autres|partout|nulle part"
        r"|n'importe)",
        r"\b(?:best|easiest|smartest|finest|nicest) (?:[a-z]+ ){0,2}(?:purchase|decision|move"
        r"|switch|"
        r"choice|thing|deal|bank|supplier|provider|app|card|plan|service|customer service|buy|value"
        r"|investment|experience)\b",
        r"\bmeilleure?s? (?:[a-z]+ ){0,2}(?:achats?|decision|choix|affaire|plan|deal|banque"
        r"|fournisseur"
        r"|appli|carte|offre|service|service client|experience|investissement|rapport)\b",
        # what one will feel, or felt
        r"\byou(?:'ll| will| won't| will not|'d)(?: not| never| be| really| just| all)* (?:regret"
        r"|love it"
        r"|look back|surpris|amaz|disappoint|thank me|impress|delight|pleas|glad|like it|notice"
        r"|save)",
        r"\bvous (?:ne )?(?:serez|allez|verrez|gagnerez|economiserez|adorerez|m'en direz"
        r"|me remercierez)"
        r" ?(?:pas |vite |tres |etre |adorer|surpris|ravi|decus?|bluffe|regretter|me remercier"
        r"|content)",
        r"\b(?:tu|vous) ne (?:le |la |les )?(?:regretter|serez pas dec)",
        r"\b(?:couldn't|could not) be (?:happier|more (?:happy|pleased|satisfied))|\b(?:so|very"
        r"|really"
        r"|super|more than) (?:happy|pleased|satisfied|glad|impressed) (?:with|by|that|i|we"
        r"|to have)",
        r"\b(?:on est|je suis|nous sommes|suis|est) (?:[a-z]+ )?(?:ravie?s?|conquise?|comble"
        r"|enchante|bluffe"
        r"|satisfaite?s?|emballe|fan)\b",
        r"\bnever (?:going |been |looked |look |go |went )*(?:back|let me down|happier|easier"
        r"|disappoint|a problem"
        r"|had a problem|had an issue|failed)",
        r"\b(?:wish|should have|should've) (?:[a-z']+ )*(?:done it|switched|joined|moved|changed"
        r"|known"
        r"|signed) (?:[a-z]+ )?(?:sooner|earlier|years ago|before)?",
        r"\bj'aurais du (?:le faire|changer|passer|switcher|y aller)|\bne (?:changerais?"
        r"|reviendrais?|"
        r"quitterais?|regrette|regrettons)\b",
        r"\b(?:jamais|rien|personne) (?:[a-z]+ )?(?:decue?s?|a redire|a dire|de probleme|un souci"
        r"|d'aussi)",
        # what it does for one's money or time
        r"\b(?:my|our|the) (?:[a-z]+ )?(?:bills?|costs?|consumption) (?:[a-z]+ ){0,2}(?:down|drop"
        r"|halv|cut"
        r"|fell|fall|shr[aiu]nk|lower|went down|divided)",
        r"\b(?:ma|mes|notre|nos|la) (?:[a-z]+ )?(?:factures?|consommation|frais"
        r"|depenses) (?:[a-z]+ ){0,3}"
        r"(?:baisse|fondu|chute|divise|diminue|reduit)",
        r"\b(?:saved|saves|saving|spared) (?:me|us|my|our)\b|\b(?:m'a|nous a|m'ont|me|nous) (?:fait"
        r" )?(?:econom|gagner|epargn|sauve)",
        r"\bgives? you\b|\boffers? you\b|\bpays? you\b|\brefunds? you\b|\bvous (?:rembourse|offre"
        r"|donne"
        r"|fait gagner|fait econom|verse|simplifie|change la vie)",
        # how good it is
        rf"\b(?:so|how|really|super|very|incredibly|surprisingly|ridiculously|pretty) {_GOOD}\b",
        rf"\b(?:si|tellement|vraiment|super|tres|hyper|trop|ultra"
        rf"|a quel point [a-z' ]{{0,50}}) {_BIEN}\b",
        r"\b(?:a|an|une?) (?:real |true |vrai |vraie |absolute |total )?(?:steal|bargain|gem"
        r"|lifesaver"
        r"|game[ -]changer|joy|treat|delight|bonheur|affaire(?: en or)?|pepite|bijou|tuerie|regal"
        r"|must)\b",
        r"\b(?:worth (?:it|every|a (?:look|try|visit|download|click|detour)|the)|vaut (?:le|la"
        r"|vraiment"
        r"|chaque|l'essai|largement))",
        r"\b(?:10|ten|9|nine|20|5|five) ?(?:/|out of|sur) ?(?:10|ten|20|5|five)\b|\b(?:five|5"
        r"|cinq) (?:stars"
        r"|etoiles)",
        r"\bthe (?:[a-z]+iest|most [a-z]+|[a-z]+est) [a-z ]{3,25} (?:in|on) (?:the|town|france"
        r"|my)",
        r"\bles? (?:[a-z]+ )?(?:les?|la) plus [a-z]+ (?:du|de la|de|des|que)"
        r"|\bla [a-z]+ la plus [a-z]+ (?:du|de)",
        r"\b(?:take a bow|hats off|chapeau|est un genie|sont des genies|a genius)\b",
        r"\bhow (?:a |an )?[a-z]+ (?:should|ought to) be\b|\bcomme on (?:l'|les )aime",
        r"\b(?:cost the earth|cost an arm|coute pas (?:un bras|les yeux)|break the bank"
        r"|se ruiner)\b",
        r"\b(?:took|takes|m'a pris|nous a pris|prend|en) (?:me |us )?(?:[a-z]+ )?(?:less time"
        r"|less than|only|just"
        r"|two|five|ten|[0-9]+|moins de|seulement|a peine|deux|cinq|dix) ?(?:time|temps|minutes?"
        r"|clicks?|clics?)?",
        r"\bany day\b|\bpas (?:photo|match)\b|\bwins? (?:every|hands|by)|\bbeats? (?:the|all"
        r"|every|any)",
        r"\b(?:if i had to (?:pick|choose|keep)|s'il (?:ne )?fallait (?:en )?(?:garder|choisir))",
        r"\b(?:can't believe|don't (?:understand|get) why)[^.!?]{0,30}(?:aren't|isn't"
        r"|not) (?:with|using)\b",
        r"\btout le monde (?:n'est|ne soit|devrait)|\bindispensable (?:dans|pour|a) (?:chaque"
        r"|tous|tout|toute)",
        r"\b(?:know|knows|connaissent|connait) (?:their|its|leur|son) (?:stuff|job|craft|trade"
        r"|metier|affaire)",
        r"\b(?:jamais|never) (?:vu|eu|seen|had) (?:un|une|a|an|such|aussi)\b|\bcan't fault\b",
        r"\b(?:ticks? (?:every|all the) box|coche (?:toutes )?les cases|(?:has|have"
        r"|got) you covered"
        r"|perfect time to|c'est le moment|aux anges)",
        # what one should do
        r"\bwhat are you waiting|\bqu'est-ce que (?:vous attendez|tu attends)|\bqu'attendez-vous",
        r"\b(?:get|ask for|request|grab) (?:a|your) (?:free )?quote|\b(?:demandez|faites faire"
        r"|prenez) (?:un"
        r"|votre) (?:devis|rendez-vous)",
        r"\bgive (?:it|them|[a-z]+(?: [a-z]+)?) a (?:try|go|chance|shot|call|whirl|ring)",
        r"\b(?:you need|everyone needs|everyone should|you (?:really )?(?:should|must|have to)"
        r"|if you"
        r" (?:haven't|want|need|are looking|'re looking)) [a-z' ]{0,25}(?:try|get|switch|join"
        r"|have|check"
        r"|download|look|call|go|ask|use|this|move)",
        r"\b(?:vous devriez|tu devrais|il faut (?:absolument )?|faut (?:absolument )?|pensez a"
        r"|n'hesitez pas"
        r" a|laissez-vous|precipitez|courez|filez|ruez|depechez|hatez|foncez|sautez sur)",
        r"\b(?:run,? don't walk|do yourself a favou?r|trust me|thank me later|hurry"
        r"|don't hesitate|go for it"
        r"|jump on|snap (?:it|one) up|look no further|say no more|you heard it|croyez-moi"
        r"|faites-vous"
        r" plaisir|de rien|you're welcome|ne cherchez (?:plus|pas))\b",
        r"\bappreciate how|\b(?:take a moment|prendre une minute|une minute pour dire)",
    )
)
"""Praise of a product and advice to take it, whatever the words."""

_PRIZE = (
    r"(?:vouchers?|gift cards?|euros?|pounds?|quid|dollars?|points?|commissions?|credits?|a cut"
    r"|percentage|bonus|kickback|rewards?|bons?(?: d'achat)?|cartes? cadeaux?|pourcentage|primes?"
    r"|cadeaux?"
    r"|recompenses?|cheques? cadeaux?|cagnotte|free month|mois gratuits?|cash|%|\$)"
)
_TELL = (
    r"(?:post|talk|share|say|write|promot|review|mention|shout|show|tell|plug|advertis|recommend"
    r"|spread"
    r"|parl|poste|publi|partag|dire|dise|promouv|recommand|present|montr|vant|relay)"
)
REWARDED = "|".join(
    (
        r"\b(?:i|je|j'|we|on|nous)(?:'ll| will)? ?(?:get|earn|make|receive|pocket|collect"
        r"|touch[a-z]*"
        rf"|gagn[a-z]*|recois|recevons|percois|empoche) (?:[a-z0-9]+ ){{0,4}}{_PRIZE}[^.!?]"
        rf"{{0,30}}\b(?:for"
        r" (?:every|each)|each|every|when(?:ever)?|if you|per|as soon|pour chaque|par|chaque"
        r"|des que"
        r"|quand|si (?:vous|tu)|a chaque|sur (?:chaque|vos))\b",
        r"\b(?:gave|gives?|pays?|paid|offer(?:s|ed)|sent|sends|m'a|me|m'ont|nous a) (?:(?:me|us"
        r"|donne"
        rf"|offert|paye|envoye|offre|paie|verse) )[^.!?]{{0,40}}{_PRIZE}[^.!?]{{0,25}}\b(?:to|for"
        rf"|pour|pour que"
        rf" je|pour que j'en|si j'en|in return for|contre|en echange) (?:[a-z']+ )?{_TELL}[a-z]*",
        r"\b(?:here(?:'s| is| are)|voici|enjoy|grab|profitez d[e']|i can (?:offer|give)(?: you)?"
        r"|je vous"
        r" (?:offre|fais|donne|ai (?:negocie|degote|obtenu))|got you|i have) ?(?:a |un |une "
        r"|your |vos |you "
        r")?-? ?[0-9]+ ?%[^.!?]{0,30}\b(?:for|pour|with|avec|off|de (?:reduction|remise)|sur"
        r"|thanks)\b",
        r"\bcodes?(?: promo| de reduction| discount)?s? (?:to give away|for you|pour vous"
        r"|a distribuer|a"
        r" gagner|a partager|to share)\b",
        r"\b(?:j'ai (?:eu|pu avoir|pu tester|recu)|i (?:got|had|was given|received)|we (?:got"
        r"|were given))"
        r" [^.!?]{0,60}\b(?:gratuitement|gratis|for free|free of charge|sans (?:rien )?payer"
        r"|at no cost"
        r"|without paying|a l'oeil|aux frais d|before (?:it's out|release|launch)(?: for free)?)\b",
        r"\b(?:teaming|teamed|partnering|partnered) (?:up )?with [^.!?]{2,60}[0-9]+ ?%",
        r"\bje m'associe (?:a|avec) [^.!?]{2,60}[0-9]+ ?%",
        r"\b(?:through|via|using|with|on|par|avec|sur) (?:my|mon|ma) (?:page|link|shop|store"
        r"|profile"
        r"|boutique|lien|profil|parrainage|referral)\b[^.!?]{0,40}",
        r"\b(?:every|each|chaque) (?:order|sale|purchase|sign-?up|click|commande|vente|achat"
        r"|inscription)"
        r"[^.!?]{0,40}\b(?:sends|earns|gives|brings|gets|pays|me rapporte|me donne|me verse"
        r"|me fait)\b",
        r"\b(?:use|give|mention|quote|drop) my name\b|\bpay(?:s|ing)? me (?:to|for)\b",
        r"\bso (?:that )?(?:we|i)(?:'d|'ll| could| would| can)? (?:tell|show|share with) you\b"
        r"|\bpour qu(?:'on|e je|e nous) vous (?:en )?(?:parl|montr|present)",
        r"\b(?:didn't|did not) cost (?:me|us) (?:a|any)|\b(?:hooked|hook|hooks|kitted) (?:me"
        r"|us) (?:up|out)",
        r"\b(?:open|sign(?:ing)? up|order|book|buy|register|ouvr[a-z]+|inscri[a-z]+|command[a-z]+"
        r"|achet[a-z]+|reserv[a-z]+)[^.!?]{0,30} (?:with|using|avec) (?:my|mon) code\b",
        r"\b(?:my|ma|mon) (?:discount|reduction|remise|code) (?:for|pour) (?:you|vous|toi)\b",
        r"\b(?:creator|ambassador|affiliate|influencer) program(?:me)?\b"
        r"|\bprogramme (?:ambassadeurs?"
        r"|createurs?|d'affiliation)\b|\bcreateurs [a-z]+, .{0,20}\bmon code\b",
        r"[0-9] ?(?:\$|euros?|pounds?|%)[^.!?]{0,15} (?:and so (?:do|will) you"
        r"|and you (?:do )?too|too\b"
        r"|et (?:vous|toi) aussi)",
        r"\b(?:in (?:exchange|return) for|en echange d[e']|contre) ?(?:an? |some |a few |two "
        r"|three |une? "
        r"|quelques |deux |des )?(?:[a-z]+ )?(?:story|stories|posts?|photos?|reels?|videos?"
        r"|reviews?"
        r"|tags?|shout-?outs?|avis|publications?)\b",
        r"\b(?:present|gift|cadeau) (?:from|of|du|de la|de l'|d'un) ?(?:the )?(?:maker"
        r"|manufacturer|brand"
        r"|fabricant|marque|enseigne|createur)\b",
        r"\b(?:link to buy|lien d'achat|buy (?:it )?(?:via|with|through) my|acheter via mon"
        r"|shop my|buy link)",
    )
)
"""What one gets for saying it, or gives away in a brand's name."""
