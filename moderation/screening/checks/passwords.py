"""Passwords and codes told as people tell them, in words or in plain figures (R09).

`credentials` knows what only a secret looks like. Here the sentence says that it is one: "the
wifi is sunshine2026", "tapez 7391 sur le clavier", "the boss's dog followed by the year".
Everything is read in the folded text: small letters, no accents.
"""

import re
from collections.abc import Iterator

from moderation.screening.reading import Found, Reading, Span

_BEFORE = 90
_AFTER = 130
MOST = 60
"""Places looked at in one post: no honest one names so many secrets."""

# --- passwords ----------------------------------------------------------------------------------

SECRETS = (
    r"mots? de passe|mdp|passwords?|passwd|pwd|pw|passphrase|phrase de passe|pass ?words?|pass"
    r"|passe|pass ?code|wi-?fi|clef? wi-?fi|log-?ins?|vpn|(?:log|sign)(?:ged)? in (?:as|with|using)"
    r"|connect\w* (?:as|with|avec|en tant que)|sap|erp|crm|nas|get (?:in|into|on)|se connecter"
    r"|connectez-vous"
    r"|staging|recette|preprod|ssh|s?ftp|acces|access|shared|partage|identifiants?|credentials?"
    r"|user ?name|guest network|hotspot"
)
_IS = (
    r"(?:\b(?:c'est|est|it's|is|reste|remains|stays|was|devient|becomes|sera|will be|(?:re)?set to"
    r"|changed (?:back )?to|change pour|passe a|s'ecrit)\b|'s\b|[:=])"
)
ONLY = (
    r"(?:(?:donc|juste|just|simplement|simply|tout|betement|toujours|still|always|maintenant|now"
    r"|desormais|encore|literally|actually|only|again|currently|actuellement|tout le temps|que"
    r"|officially|le mot|the word|mon|ton|good old|ce bon vieux|back to|a nouveau|sur|on) )*"
)
_TOLD = rf"(?:[^.!?\n]{{0,70}}?|[^.!?\n]{{0,40}}\? ?[^.!?\n]{{0,25}}?){_IS} *{ONLY}"
_WEAK = (
    r"(?:azerty(?:uiop)?|qwerty(?:uiop)?|password|passw0rd|motdepasse|bienvenue|welcome|admin"
    r"|administrator|root|toor|soleil|sunshine|letmein|hello|bonjour|salut|coucou|guest|invite"
    r"|test|demo|formation|training|dragon|monkey|football|doudou|loulou|chouchou|marseille|paris"
    r"|london|printemps|ete|automne|hiver|spring|summer|autumn|winter|princess|iloveyou|jetaime"
    r"|superman|batman|cheval|nicolas|changeme|temp|default|public|abc|[0-9]{4,8})[0-9]*[!*#.]?"
)
_ENDS = (
    r"(?=[ \"]*(?:[.,;:!?()\n\x02]|$|- |(?:pour|for|et|and|si|if|en|in|comme|so|donc|depuis|since"
    r"|on|sur|partout|everywhere|mais|but|voila|there|tout|all|sans|with|no|merci|please|as)\b))"
)
_SPELT = (
    r"(?:tout attache|en un (?:seul )?mot|(?:all |in )?one word|no spaces?|sans (?:les )?espaces?"
    r"|lower ?case|minuscules?|majuscules?|capitals?|upper ?case|all caps|spel[lt]\w*|epel\w*"
    r"|avec un (?:zero|[0-9]|@|a |arobase|point|e )|with an? (?:zero|[0-9]|dollar|exclamation|at\b"
    r"|@)"
    r"|followed by|suivie?s? (?:de|du|d')|(?:plus|puis|then|and|et) (?:l'annee|the year|[0-9]"
    r"|the number|le chiffre|(?:le |the )?mois|month|un point|an exclamation)|exclamation|diese"
    r"|arobase|underscore|at sign"
    r"|(?:and|et|plus|then|puis) (?:the |their |his |her |my |leur |son |sa |mon |ma "
    r"|l')(?:[a-z]+ )?(?:year|annee"
    r"|date|birthday|name|nom|prenom|naissance)"
    r"|\+ ?(?:le |the |l'|my |mon |notre |our )?(?:mois|annee|month|year|[0-9]+|nom|name)"
    r"|(?:with|avec) (?:a |an |un |une |two |deux )?(?:three|zero|trois|four|quatre|five|cinq"
    r"|one)\b"
    r"|hash sign|asterisque|asterisk|dollar sign|ampersand|a l'envers|backwards|spelled back"
    r"|tout colle|for the [aeios]\b|(?:a la place|instead) (?:du|of)|deux fois|twice)"
)
PRIVATE = (
    r"(?:(?:le|la|l'|les|mon|ma|mes|ton|notre|nos|the|my|our|his|her|their|son|sa|leur|[a-z]+'s)"
    r" ?(?!meme|same|prem|first|weak|cle\b|key|only|seul|last|dern|big|plus|new|best|most|real"
    r"|responsab|vrai|next|main)(?:[a-z'-]+ ){0,5}?(?:prenom|nom|date|annee|anniversaire|ville"
    r"|code postal|numero|chien|chat|names?|birthday|year|postcode|zip|street|surname|initiales?"
    r"|initials|maiden|naissance|birth|dog|cat|kid|daughter|son|fils|fille)\b)"
)
_MIXED = (
    r"(?!(?:fido|oauth|saml|windows|win|office|microsoft|web|ios|android|wpa|ipv|sha|md|h|co|b"
    r"|log4j?"
    r"|covid)-?[0-9])(?:[a-z][a-z-]{2,}[0-9]{1,8}|[0-9]{1,8}[a-z]{4,}"
    r"|[a-z]+[0-9]+[a-z]+)[a-z0-9!*#$@&-]*"
)
_SAYS = re.compile(
    rf"{_TOLD}(?P<value>{_WEAK}{_ENDS}|\"[ ]?[^ \"\n]{{3,40}}[ ]?\"|{_MIXED}(?![0-9a-z'])"
    rf"|{PRIVATE}|[^.?\n]{{3,60}}?{_SPELT})"
)
_SAYS_AT_ONCE = re.compile(
    rf" ?(?:, )?[:\"(]? ?(?P<value>{_WEAK}(?=[.,;!\")]|$)|\" ?(?=[^ \"]*[0-9])[^ \"\n]{{5,40}} ?\")"
    rf"| (?P<mixed>(?=[a-z]{{4}}){_MIXED}(?=[ .,;!?)]|$))"
)
_CAMEL = re.compile(
    r"[^.!?\n]{0,60}?(?:[:=]|\b(?:is|est|c['’]est)\b|['’]s\b) ?[\"«“]?\s?"
    r"(?P<value>[A-Z]?[a-zà-ÿ]+(?:[A-Z][a-zà-ÿ]+)+[0-9!*#?@]*)(?![\w-])"
)
"""Capitals amid a word, in the author's own text."""
_PRODUCTS = re.compile(
    r"\w*(?:Pass|Warden|Vault|Key|Linked|Tube|Hub|Drive|Base|Fail|Guard|Auth)|Mc|Mac"
)
_USED_AS = re.compile(
    rf"(?P<value>\" ?[^\" \n]{{3,40}} ?\"|{_WEAK}|{_MIXED}) (?:comme|as|pour"
    rf"|for) (?:[a-z']+ ){{0,3}}$"
)
_QUESTION = re.compile(
    rf"[^.!?\n]{{0,50}}\? ?(?P<value>{PRIVATE}|{_MIXED}(?=[ .,!]|$)|{_WEAK}{_ENDS}"
    rf"|\"[ ]?[^ \"\n]{{3,40}}[ ]?\")"
)
_WIFI = re.compile(
    rf"[^.!?\n]{{0,60}}?\b(?:clef?|key|code|pass) ?[:=]? ?(?P<key>{_MIXED})"
    rf"|[^.!?\n]{{0,50}}?{_IS} *{ONLY}(?P<value>{_MIXED}(?![0-9a-z']))"
    rf"|[^.!?\n]{{0,60}}?\b(?:type|enter|use|tapez|entrez"
    rf"|mettez) (?:in )?(?P<typed>{_MIXED}(?![0-9a-z']))"
    r"|[^.!?\n]{0,40}?[:=] ?[^\s/:,]{2,30} / (?P<pair>(?![^\s]*ghz)[^\s/,]{6,40})"
)
_PLAIN_WORD = re.compile(
    r"(?: (?:for|to|of|at|in|on) [^.!?\n:]{2,40}?| here| today| now)? ?(?:\b(?:is|has been|was)\b"
    r"|[:=]|'s\b)"
    rf" *{ONLY}(?P<value>(?!secret|wrong|weak|strong|safe|public|private|right|there|below|above"
    rf"|gone"
    r"|enough|empty|invalid|broken|stolen|written|hidden|known|forgotten|better|worse|great|unique"
    r"|different|mandatory|personal|taboo|history|everything|nothing|yours|simple|short|awful"
    r"|correct"
    r"|incorrect|never|always|dead|optional|random|complex|important|essential|overdue|legendary"
    r"|least"
    r"|getting|going|being|about|under|where|what|which|someone|something|those|these|their|stuck"
    r"|fine|good|long|like|only|just|still|also|very|really|still|case|critical|crucial|obvious"
    r"|perfect"
    r"|required|ready|yesterday|tomorrow|finally|please|coming|secure|insecure|terrific|rather"
    r"|quite"
    r"|pretty|almost|nearly|common|popular|classic|ancient|evil|asked|proof|lost|too|bad|hard|easy"
    r"|ours|mine|over|past|dated|laugh|crap|rubbish|hell|ridiculous|sacred|a\b|the\b|an\b)"
    r"[a-z]{4,20}(?<!ed)(?<!ing)(?<!able)(?<!ible)(?<!ful)(?<!less)(?<!ly)(?<!ous)(?<!ive)(?<!ary))"
    r"(?= ?(?:[.,!;)\n\x02]|$|(?:and|all|in (?:lower|capitals|one)|with|if|for (?:those|anyone"
    r"|whoever)"
    r"|so|like|by the way|btw|since|again)\b))"
)
"""A plain word that is said to be a password: "the office password is sunflower"."""
_OUR = re.compile(r"\b(?:my|our|the|wi-?fi|guest|office|his|her|their|[a-z]+'s|room|shared) $")
_WIFI_ASKED = re.compile(
    rf"[^.!?\n]{{0,40}}\? ?(?:(?:it's|try|use|type|here|c'est|voila|tapez)[ :]*)?"
    rf"(?P<value>{_MIXED}(?=[ .,!]|$))"
)
_SIDES = (
    r"(?:users?|user ?name|utilisateur|log-?in|identifiants?|compte|account|id|wi-?fi|ssid|network"
    r"|reseau|session|vpn|nas|admin|e-?mail|mail)"
)
_WORD = r"(?:mot de passe|mdp|passwords?|passwd|pwd|pw|pass|code)"
_NO_WORD = (
    r"(?!(?:or|ou|and|et|avec|with|sans|the|le|la|un|une|a|is|est|for|pour|not|pas|field|page|oubli"
    r"|forg|lost|perdu|missing|reset|manager|policy|expir|requis|required|oblig|incorrect|wrong"
    r"|invalid|change|ask|demand|see|voir|tba|private|prive|secret|protected|protege|strength"
    r"|hygiene"
    r"|none|aucun|inconnu|unknown|your|votre)\b|(?:oubli|forg|expir|incorrect|demand|protec))"
)
_PAIRS = re.compile(
    rf"\b{_SIDES}\b ?[:=]? ?{_NO_WORD}[^\s,;:/]{{2,40}} ?(?:[,;/&|\n-]|\bet\b|\band\b|\bwith\b"
    rf"|\bavec\b) ?"
    rf"(?:(?:et|and|with|avec|le|the|son) )*{_WORD} ?(?:[:=]|\best\b|\bis\b|\bc'est\b)? ?"
    rf"(?P<value>{_NO_WORD}[^\s,;:()\"]{{4,40}}){_ENDS}"
    r"|\b(?:log|sign|logged|connect\w*|vpn|log-?in|nas|crm|erp|sap|ssh|s?ftp|session|server|serveur"
    r"|intranet|routeu?r|box|acces|access|shared|partage|extranet|portal|portail|database"
    r"|admin)\b[^.!?\n]{0,50}?\b"
    rf"{_NO_WORD}[a-z][a-z0-9.@-]{{2,40}} ?(?://?|\bwith\b|\bavec\b|\band\b|\bet\b|\bpuis\b"
    rf"|\bthen\b|[|:]) ?"
    r"(?P<other>(?:(?=[^\s,;:/]*[0-9])(?=[^\s,;:/]*[a-z])[^\s,;:/]{5,40}"
    rf"|(?:admin|root|toor|azerty|qwerty|password|guest|hunter2|[0-9]{{4,8}})))(?=[ .,;!?)\n]|$)"
)
GENERAL = re.compile(
    r"\b(?:never|jamais|if (?:your password|it's|it is|you (?:use|used|chose|think|have)|someone"
    r"|somebody|one)|(?<!par )exemples?|(?<!for )example|imagine|most (?:common|used|popular"
    r"|hacked|stolen)"
    r"|plus (?:repandus?|utilises?|courants?|populaires?|frequents?|pirates?)|worst|pires?"
    r"|doi(?:t|vent)|must|should|devrai\w+|il faut|avoid|evite[zr]?|film|movie|roman|novel"
    r"|placeholder"
    r"|caracteres|characters|random|aleatoires?|hasard|ideal|parfait|perfect|recommand\w+|conseils?"
    r"|phishing|hameconnage|comme un|comme une|like a|compte fictif|s'il est|si (?:votre"
    r"|ton) (?:mot|mdp|code)|si vous (?:utilisez|avez (?:choisi|encore|toujours))|stop using"
    r"|arretez|encore trop|too many|trop de gens|people (?:still )?use|passkeys?|banni\w*|banned"
    r"|longtemps|used to be|statist\w+|study|etude|serie|show)\b"
)
_A_GOOD = re.compile(
    r"\b(?:(?:an?|any|un|une|every|chaque|bon|good|strong|fort|weak|vos|votre|your|no|aucun|des"
    r"|de bons"
    r"|d'un|d'une|of a)(?: (?:good|bon|strong|single|seul|vrai|real|new|nouveau|wi-?fi))?) $"
)

_NETWORKS = ("wi", "guest", "hotspot")
_NAMES_ONE = re.compile(r"mot|mdp|p|wi|clef? w|guest|hotspot")
"""The names after which one word is a password; the others need a pair: a name and a password."""

# --- other secrets that are told ----------------------------------------------------------------

ANSWERS = (
    r"\b(?:(?:seed|recovery|secours|mnemonic) ?(?:phrase|words?)|phrase de (?:recuperation"
    r"|secours))\b[^\n.!?:=]{0,40}(?:[:=]|\bis\b) ?"
    r"[\"']?[a-z]+(?:[ ,]+(?:[0-9.]+ )?[a-z]+){5,23}"
    r"|\b(?:reponse|answer) (?:a |to )(?:la |the |my |our |ma |notre )?(?:[a-z]+'s )?(?:security "
    r"|secret )?question"
    r"(?: secrete| de securite)?[^\n.!?:=]{0,60}(?:[:=]|\b(?:est|is|c'est)\b) ?[a-z]{3,}"
    r"|\b(?:combinaison|combination)[^\n.!?]{0,40} [0-9]{1,2} (?:a droite|a gauche|right|left"
    r"|droite|gauche|turns)"
    r"|\badmin(?:,| et| and| puis| then|,? mot de passe|,? password)+ admin\b"
    r"|\badmin ?[,/:-] ?[0-9]{4,8}\b"
    r"|\b(?:admin|root|administrator|administrateur|test"
    r"|demo) ?[/|] ?[a-z]{4,}[0-9!*#]+[a-z0-9!*#]*"
    r"|\b(?:recevoir|recu|received|got|texted|sent)(?: me| par sms| by text)? (?:le code "
    r"|the code |code )?[0-9]{3}[ -]?[0-9]{3}"
    r" (?:pour|to|comme|as) (?:(?:the|a|my|le|un|mon) )?(?:code|one-time|security|valid|confirm"
    r"|me connect|log|sign|verif|unlock|debloqu)[a-z]*"
    r"|\b(?:type|enter|use|key in|put in|try|tapez|entrez|mettez) (?:in )?\"[^\" \n]{4,30}\" (?:at"
    r"|on|in|into"
    r"|when|for|to|a|au|sur|dans|pour|quand) [^.!?\n]{0,40}\b(?:prompt|log-?in|screen|terminal"
    r"|kiosk|console"
    r"|password|keypad|lock|unlock|vpn|wi-?fi|router|portal|ecran|borne|invite|connexion)\b"
    r"|\b(?:passphrase|phrase de passe|password|mot de passe) (?:(?:is|est|:) ?)?\"?"
    r"[a-z]{3,}(?:-[a-z0-9]{3,}){2,}"
    r"|\"[^\" \n]{4,30}\" (?:gets?|lets?|(?:will|should) (?:get|let)) (?:you|us|me|anyone|everybody"
    r"|everyone) (?:in|into|on|onto|through)\b|\"[^\" \n]{4,30}\" (?:opens|unlocks) (?:the|it"
    r"|everything)\b"
    r"|\bsshpass -p ?[^ \n]{4,}|\bmysql [^\n]{0,40}-p[^ \n-]{4,}"
    r"|\bdocker login [^\n]{0,40}-p ?[^ \n]{4,}"
    r"|\bnet use [^\n]{0,80}/user:[^ \n]+ [^ \n]{4,}|\brequirepass [^ \n]{5,}"
)


_LESSON = re.compile(
    r"\b(?:bon|mauvais|good|bad|strong|weak|fort|faible|robuste|ideal|solide|decent"
    r"|used|worst|hacked|popular|perfect) (?:mot de passe|mdp"
    r"|password|passphrase)|\b(?:most common|plus repandu|plus utilise|plus courant)|\bif (?:your"
    r"|a) password"
    r"|\bsi (?:votre|ton) mot de passe|\b(?:never|jamais) (?:use|choose|pick|put|utilise\w*"
    r"|choisi\w*|mett\w*)"
    r"|\b(?:password|mot de passe) (?:like|comme|such as|du (?:style|genre|type))\b"
)


def is_lesson(reading: Reading, span: Span) -> bool:
    """Whether a sentence teaches what a password should be: what it shows opens nothing."""
    name, _, before, after = around(reading, span)
    return bool(_LESSON.search(sentence(before) + name + after[:60]))


def told(reading: Reading, found: Found) -> Iterator[tuple[int, int]]:
    """Where passwords and codes are told."""
    for span in found.spans("answers"):
        yield span.start, span.end
    for span in found.spans("secrets")[:MOST]:
        yield from _passwords(reading, span)


def _passwords(reading: Reading, span: Span) -> Iterator[tuple[int, int]]:
    name, low, before, after = around(reading, span)
    whole = before[-_BEFORE:] + name + after
    pair = _PAIRS.search(whole)
    if GENERAL.search(sentence(before) + name + rest(after)) or _A_GOOD.search(before):
        return
    if pair and pair.end() > len(before[-_BEFORE:]):
        yield reading.main.origin(*moved(pair, low - len(name) - len(before[-_BEFORE:])))
        return
    if not _NAMES_ONE.match(name):
        return
    ways = _ways(name, before)
    camel = _CAMEL.match(reading.text, span.end, span.end + _BEFORE)
    if camel and ways[0] is _SAYS and not _PRODUCTS.match(camel["value"]):
        yield camel.span("value")
        return
    used = _USED_AS.search(before[-_BEFORE:])
    if used and ways[0] is _SAYS:
        yield reading.main.origin(*moved(used, low - len(name) - len(before[-_BEFORE:])))
        return
    for way in ways:
        match = way.match(after)
        if match:
            yield reading.main.origin(*moved(match, low))
            return


def _ways(name: str, before: str) -> tuple[re.Pattern[str], ...]:
    """How a password may follow its name."""
    if name.startswith(_NETWORKS):
        return _WIFI, _WIFI_ASKED
    if name.startswith("passw") and _OUR.search(before):
        return _SAYS, _SAYS_AT_ONCE, _QUESTION, _PLAIN_WORD
    return _SAYS, _SAYS_AT_ONCE, _QUESTION


def around(reading: Reading, span: Span) -> tuple[str, int, str, str]:
    """The name of a secret, where its end is in the folded text, what precedes and follows."""
    reading.spend()
    buffer = reading.main.buffer
    first, low = reading.main.position(span.start), reading.main.position(span.end)
    before = buffer[max(0, first - 2 * _BEFORE) : first].decode("ascii")
    after = buffer[low : low + _AFTER].decode("ascii").partition("\x02")[0]
    return buffer[first:low].decode("ascii"), low, before, after


def sentence(before: str) -> str:
    """What of the text before a word belongs to its sentence."""
    return re.split(r"[.!?\n]", before)[-1]


def rest(after: str) -> str:
    """What of the text after a word belongs to its sentence."""
    return re.split(r"[.!?\n]", after)[0]


def moved(match: re.Match[str], by: int) -> tuple[int, int]:
    """Where the value of a match stands in the folded text."""
    for name, value in match.groupdict().items():
        if value is not None:
            return match.start(name) + by, match.end(name) + by
    return match.start() + by, match.end() + by
