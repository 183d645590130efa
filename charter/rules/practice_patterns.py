"""Shapes of bent opinions (R36): patterns over folded text, where words in a row say it all."""

_OPINION = (
    r"(?:reviews?|comments?|ratings?|testimonials?|stars?|likes?|votes?|avis|commentaires?|notes?"
    r"|temoignages?|etoiles?|recommandations?|recommendations?|thumbs|10/10|5/5|feedback|mark|marks"
    r"|evaluations?|pouces?|j'aime|reactions?)"
)
_WORKER = (
    r"(?:employees?|staff|colleagues?|salarie[es]*|collaborat[a-z]+|collegues?|advisers?"
    r"|conseill[a-z]+"
    r"|teams?|equipes?|managers?|agents?|interns?|stagiaires?|apprenti[a-z]*|of you|of us|d'entre "
    r"(?:vous"
    r"|nous)|member)"
)
_RATING = r"(?:rating|score|average|grade|stars|note|moyenne|etoiles|reputation|cote)"
MUSTER = (
    # staff are told to
    r"\b(?:every|each|all|any|chaque|tous les|toutes les|chacun) (?:[a-z]+ )?"
    + _WORKER
    + r" (?:must|has"
    r" to|have to|should|is asked|are asked|is expected|needs? to|will|doit|doivent|est prie|sont "
    r"pries"
    r"|peut|devrait|is invited|shall) (?:[a-z]+ ){0,3}?(?:like|comment|share|rate|review|post|vote"
    r"|leave|give"
    r"|write|liker|commenter|partager|noter|poster|voter|laisser|mettre|ecrire|deposer|aimer"
    r"|reagir)\b"
    r"|\b(?:comptez?|count(?:ing)? on|mandatory|obligatoire|compulsory|consigne|instruction)[a-z]* "
    r"[^.!?]*"
    r"\b(?:likes?|comments?|reviews?|stars?|avis|etoiles|liker|noter)\b"
    # all together on the platform, up with the score
    r"|\b(?:everybody|everyone|all|all of you|tous|toutes|team|rendez-vous|rdv|let's all|on va tous"
    r"|go)"
    r" (?:[a-z]+ ){0,2}?(?:on|sur|onto|head to|over to) (?:the |le |la |l')?(?:trustpilot|google"
    r"|app store"
    r"|play store|store|stores|glassdoor|comparateurs?|sites? d'avis|review sites?)\b"
    r"|\b(?:let's|lets|help|we must|we need to|need to|please|on|il faut|faut|aidez[- ]nous a|pour"
    r"|objectif|"
    r"together we|tous ensemble|venez) (?:[a-z]+ ){0,3}?(?:get|push|lift|raise|bring|boost|bump"
    r"|pull|drag"
    r"|drive|nudge|remont|mont|gonfl|rehauss|redress|doper|dope|sauv|save|rescue|fix|improve)[a-z]*"
    r" (?:up )?"
    r"(?:the |our |that |this |la |notre |nos |cette |app's |page's |average )?(?:[a-z]+ )?"
    + _RATING
    + r"\b"
    # one for another
    r"|\b(?:likes?|reviews?|follows?|comments?|ratings?|avis|notes?|abonnements?|commentaires?"
    r"|votes?) (?:contre"
    r"|for|against|pour) (?:an? |un |une |ton |votre |your |the )?(?:likes?|reviews?|follows?"
    r"|comments?|ratings?"
    r"|yours?|tiens?|votre|avis|notes?|abonnements?|commentaires?|votes?|back)\b"
    r"|\b(?:i|we|je|on|j'|nous) (?:will |'ll |te |vous |le |la )?(?:like|rate|review|follow|comment"
    r"|rends|note|suis|"
    r"renvoie|return)[a-z]* (?:you |yours |it |them |la |le |les |l')?(?:back|in return|en retour"
    r"|en echange|aussi"
    r" si|if you|pareille|ascenseur|tiens|tien|favou?r)\b"
    r"|\b(?:mutual|reciproques?|mutuels?|croises?) (?:likes?|reviews?|comments?|avis|commentaires?"
    r"|notes?|follows?)"
    r"|\b(?:likes?|reviews?|comments?|avis|commentaires?|notes?|follows?) (?:mutuels?|croises?"
    r"|reciproques?)\b"
    # as somebody else
    r"|\b(?:reviews?|comments?|ratings?|testimonials?|avis|commentaires?|temoignages?|notes?|write"
    r"|post|ecrire"
    r"|ecrivez|rate|noter|notez|postez|poste) (?:[a-z]+ ){0,4}?(?:as|comme|en tant que|like"
    r"|pretending to be"
    r"|en se faisant passer pour|posing as) (?:if |s'|de |des |un |une |an? |any |real |vrais? "
    r"|ordinary |normal "
    r"|happy |satisfied |simple |n'importe quel )*(?:clients?|clientes?|customers?|users?|buyers?"
    r"|visitors?"
    r"|utilisat[a-z]+|etiez|were (?:a )?customer)"
    r"|\b(?:under|with|from|using|sous|avec|depuis|via) (?:an? |several |different |various |your "
    r"|another |two "
    r"|three |un |plusieurs |differents? |d'autres |un autre |votre |vos |deux |trois |des "
    r")*(?:other |fake |second"
    r" |private |personal |home |faux |second |autres? |vrais? )*(?:names?|identit(?:y|ies|es?)"
    r"|pseudos?"
    r"|pseudonym[a-z]*|noms?|prenoms?|nicknames?|alias[a-z]*|devices|appareils|browsers|navigateurs"
    r"|phones"
    r"|telephones)\b"
    r"|\b(?:personal|private|home|own|perso|prive|personnel)[a-z]* (?:account|profile|email|compte"
    r"|profil|mail)s?,?"
    r" (?:and )?(?:not|pas|et pas|never|plutot que|rather than|instead of)\b|\b(?:compte|profil"
    r"|mail) (?:perso"
    r"|prive|personnel)[a-z]*,? (?:et )?(?:pas|surtout pas|plutot que)\b"
    # never used it
    r"|\b"
    + _OPINION
    + r"\b [^.!?]*\b(?:even if|even though|meme si|sans (?:meme |jamais )?(?:l'|les )?avoir"
    r"|without (?:ever |even )?(?:having |using|trying|testing|being)|pas besoin d|no need to "
    r"(?:use|try|be)"
    r"|doesn't have to|don't have to (?:use|be|try)|you needn't)\b"
    # against somebody else
    r"|\b(?:one|1|une|single|zero|0|a|bad|mauvaise?s?) ?-?(?:stars?|etoiles?|reviews?|avis|notes?) "
    r"(?:[a-z']+ ){0,4}?"
    r"(?:competitors?|rivals?|concurren[a-z]+|competition|them|other lot|voisins?|those guys"
    r"|autres)\b"
    r"|\b(?:report|flag|signal[a-z]+|delete|remove|supprim[a-z]+|efface[a-z]*|retire[a-z]*|take "
    r"down|withdraw"
    r"|modifi[a-z]+|change) (?:[a-z]+ ){0,3}(?:reviews?|avis|comments?|commentaires?|notes?|it|le"
    r"|la|l') [^.!?]*"
    r"(?:voucher|refund|bon d'achat|geste commercial|remise|discount|gift|cadeau|rembours[a-z]+"
    r"|exchange"
    r"|echange|en masse|all of (?:us|you)|tous|together|ensemble)\b"
)
"""Staff called up to judge their own house, votes swapped, names borrowed."""

_SAID = r"[^.!?\n]*"
_OF_US = r"(?:us|our|ours|nous|notre|nos|la boite|l'agence|<brand>|the company|the bank)"
_VOTE = (
    r"(?:reviews?|ratings?|(?:[1-5]|one|five|top|cinq|une)[- ]?(?:stars?|etoiles?|\*)|likes"
    r"|followers|stars"
    r"|testimonials?|votes?|avis|etoiles|abonnes|commentaires?|comments?|bonnes? notes?"
    r"|temoignages?)"
)
_PRIZE = (
    r"(?:wins?|won|gains?|off (?:their|your|the|his|her|next)|on me|on us|free [a-z]+|vouchers?"
    r"|gifts?|prizes?"
    r"|raffle|draw|champagne|bottle|lunch|dinner|drinks|drink|coffee|beers?|pints?|pizzas?|bonus"
    r"|rewards?|"
    r"discount|day off|faster|priority|chocolates?|gagne[a-z]*|remises?|offerte?s?|offre|cadeaux?"
    r"|bon d'achat"
    r"|bons d'achat|prime|tirage|paie|paye|plus vite|reduction|bouteille|resto|apero|dejeuner|diner"
    r"|croissants?"
    r"|\$ ?[0-9]+|[0-9]+ ?(?:\$|euros?|pounds?|quid|balles|points))"
)
_WHOEVER = (
    r"(?:if you|if they|if he|if she|whoever|anyone who|everyone who|those who|customers? who|the "
    r"(?:team|one"
    r"|first|person|branch|adviser|colleague)|for (?:each|every|any|your|one|a|five|ten)|per|celui "
    r"qui|celle qui"
    r"|ceux qui|quiconque|s'ils|si (?:tu|vous|on)|pour (?:chaque|un|une|tout|votre|dix|cinq)|contre"
    r"|clients qui"
    r"|equipe qui|agence qui|(?:dites|tell) (?:a |aux |vos |nos |your |the |our )*(?:customers"
    r"|clients))"
)
URGED = (
    # one each, towards a score
    r"\b(?:one|an?|une?|two|deux|three|five|cinq|dix|ten) (?:[a-z]+ ){0,2}(?:reviews?|stars?|likes?"
    r"|comments?"
    r"|avis|etoiles?|commentaires?|votes?) (?:each|chacune?s?|par (?:personne|tete)|a head|per "
    r"(?:person|head"
    r"|adviser))\b|\b(?:at|a) [1-4][.,][0-9]\b[^\n]*\b(?:avis|reviews?|stars?|etoiles?|votes?)\b"
    # many profiles, many votes
    r"|\b(?:runs?|manages?|has|have|created?|opened|own|gere|tient|anime|cree|pilote|ai|ont|a) "
    r"(?:[a-z]+ ){0,2}?"
    r"(?:[0-9]+|two|three|four|five|six|ten|eleven|twelve|twenty|dozens of|several|plein de"
    r"|plusieurs|deux|trois"
    r"|quatre|cinq|six|dix|onze|douze|vingt) (?:[a-z]+ ){0,2}?(?:profiles|accounts|profils|comptes"
    r"|identities"
    r"|pseudos|logins)\b"
    r"|\b(?:vot(?:e|ed|er|ez)|upvoted|like|liked|note|review|reviewed|rate|rated) (?:[a-z]+ "
    r"){0,3}?(?:twice|[0-9]+ "
    r"times|[a-z]+ times|[0-9]+ fois|[a-z]+ fois|again and again|en boucle|with (?:all|both|my|two"
    r"|three|several)"
    r"|avec (?:tou|mes|plusieurs|deux|trois)[a-z]*|from (?:all|both|several|my))\b"
    # a flood, a hidden hand
    r"|\b(?:flood|swamp|spam|bomb|bombard|pile on|pil|inond|noye|noyez|submerg|drown|cover|couvr"
    r"|carpet)[a-z]*\b"
    + _SAID
    + r"\b(?:reviews?|ratings?|stars?|comments?|avis|notes?|etoiles?|commentaires?|positi[a-z]+"
    r"|likes"
    r"|ones)\b"
    r"|\b(?:i|we|je|j'ai|on a|nous avons|myself|moi-meme|moi qui) (?:[a-z']+ ){0,3}?(?:wrote"
    r"|written|ecrit|redige"
    r"|signed|signe|invente|invented|made up)\b"
    + _SAID
    + r"\b(?:testimonials?|temoignages?|reviews?|avis)\b"
    r"|\b(?:testimonials?|temoignages?|reviews?|avis|comments?)\b"
    + _SAID
    + r"\b(?:c'est moi|i wrote|i signed"
    r"|myself|moi-meme|l'ai ecrit|les ai ecrits|written by (?:me|us)|signed)\b"
    r"|\b(?:nobody|no one|personne) (?:ne )?(?:checks?|verifie|controle|sees|will know|saura"
    r"|verra)\b"
    # said nicely of us
    r"|\b(?:say|write|post|dire|ecrire|dites|laisser|laissez|poster|drop|put|glisser|mettre|mettez"
    r"|pop) (?:[a-z]+ "
    r"){0,3}?(?:nice|kind|lovely|great|good|positive|glowing|gentil[a-z]*|sympa[a-z]*|positi[a-z]+"
    r"|du bien|flatteu[a-z]+"
    r"|elogieu[a-z]+)(?: [a-z]+){0,2}? (?:about|on|sur|de|of|under|sous) " + _OF_US + r"\b"
    r"|\b(?:dites|tell|say|racontez|ecrivez|write) (?:[a-z]+ ){0,3}?(?:que|how|that|combien) "
    r"(?:[a-z]+ ){0,3}?(?:is|are"
    r"|est|c'est|sont|great|good|brilliant|genial)\b"
    # an order to applaud
    r"|\b(?:like|likez|liker|aimer|aimez)[a-z]*,? (?:and |et )?(?:share|comment"
    r"|partag)[a-z]*\b[^\n]*\b(?:all of"
    r" you|everyone|everybody|tous|toutes|chacun|team|colleagues|collegues|staff|within|today"
    r"|aujourd'hui)\b"
    r"|\b(?:all of you|everyone|everybody|tous|toutes|chacun|team|colleagues|collegues|staff)\b"
    + _SAID
    + r"\b(?:like"
    r"|likez|liker|aimer|aimez)[a-z]*,? (?:and |et )?(?:share|comment|partag)[a-z]*\b"
    r"|\b(?:tasks?|missions?|first thing|homework|devoirs?|objectifs?|duty|job)\b[^.\n]*\b(?:rate"
    r"|noter|note|review"
    r"|liker|like|commenter|voter|vote)\b"
    r"|\b(?:rate|notez|noter|review|evaluez) (?:our|notre|nos|my|mon|ma) [^\n]*\b(?:five|5|cinq|top"
    r"|max[a-z]*|10"
    r"|obviously|evidemment|of course|bien sur|tonight|ce soir)\b"
)
"""What asks for a vote, buys it or makes it up, where it is about us."""

OUTRIGHT = (
    # for a reward
    r"\b" + _WHOEVER + r"\b" + _SAID + r"\b" + _VOTE + r"\b" + _SAID + _PRIZE + r"\b"
    r"|\b"
    + _PRIZE
    + r" (?:[a-z]+ ){0,3}(?:for|pour|contre|if|si|per|par|a qui|to whoever|in exchange)\b"
    r"[^.!?\n]*\b"
    + _VOTE
    + r"\b|\b(?:dites|tell)[^.!?\n]*\b(?:clients|customers)\b"
    + _SAID
    + _PRIZE
    + _SAID
    + r"\b(?:"
    + _VOTE
    + r"|note|rating)\b"
    r"|\b"
    + _VOTE
    + _SAID
    + r"\b(?:and|et) (?:i'll|we'll|je|on|nous|get|receive|recevez|gagnez)\b"
    + _SAID
    + _PRIZE
    + r"\b"
    # who is hired for it
    r"|\b(?:hir|pay|paid|pris|prend|found|find|us|engag|trouv|trouve|recrut|contact|know|connai|pai"
    r"|pay)[a-z]* (?:an? |une? "
    r")(?:[a-z]+ ){0,4}?(?:that|who|which|to|qui|pour|removes?|writes?)\b"
    + _SAID
    + r"\b(?:reviews?|avis|likes|followers|abonnes"
    r"|testimonials?|temoignages?|stars|etoiles|(?:say|dire|says|dise) (?:[a-z']+ )?(?:he|she|they"
    r"|il|elle)[a-z']*"
    r" (?:loves?|adore)[a-z]*)\b"
    # written beforehand, or as somebody else
    r"|\b(?:reviews?|comments?|avis|commentaires?|testimonials?|temoignages?|write|ecrivez|ecrire"
    r"|rate|notez)\b"
    r"[^.!?\n]*\b(?:as if|as though|comme si|pretend[a-z]*|fai(?:re|tes|s) semblant|faire croire)\b"
    r"|\b(?:ready-made|ready made|spreadsheet|tableau|pre-written|prewritten|ready to (?:post|paste"
    r"|copy)|tout prets?|toutes pretes"
    r"|deja (?:ecrits?|rediges?|prets?)|templates?|modeles?|exemples?|sample|drafted|prepared"
    r"|prepares?)\b"
    r"[^.!?\n]*\b(?:reviews?|avis|comments?|commentaires?|testimonials?)\b|\b(?:reviews?|avis"
    r"|comments?"
    r"|commentaires?) (?:[a-z]+ )?(?:ready to|tout prets|deja ecrits|prets a|to copy|a copier|to "
    r"paste|a coller)\b"
    r"|\b(?:(?:never|not|isn't|wasn't)[a-z' ]{0,14}(?:customer|client|used)|(?:jamais|pas)[a-z' "
    r"]{0,14}client[a-z]*)\b"
    + _SAID
    + r"\b(?:reviews?|avis|notes?|ratings?|stars|etoiles|write-up|praise|dithyramb[a-z]*|glowing)\b"
    # tit for tat
    r"|\b(?:every|each|chaque) (?:like|review|follow|avis|vote|commentaire|abonne|comment|star"
    r"|etoile)[a-z]*\b"
    + _SAID
    + r"\b(?:i|je|j'en|we|on|nous)\b[^.!?\n]*\b(?:one|yours|une?|votre|tien|tienne|rends?|give"
    r"|return|back)\b"
    r"|\b(?:scratch my back|donnant-donnant|tit for tat)\b"
    r"|\b(?:review|rate|like|note|notes|aime|aimes|suis|follow|commente)[a-z]* (?:my|mon|ma|mes"
    r"|your|ton|ta|tes|votre)"
    r" [a-z]+(?: [a-z]+)?,? (?:and |et )?(?:you|i|i'll|tu|je|vous) (?:[a-z]+ )?(?:review|rate|like"
    r"|note|aime|suis|follow"
    r"|commente|do)[a-z]*\b"
)
"""What is paid, swapped or written for others: no matter whose it is."""
