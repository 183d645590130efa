"""Codes of doors, alarms, safes and one-time codes, told as people tell them (R09).

Figures are everywhere; they are a code where a word for one stands beside them, and a lock or a
log-in with it. As in `passwords`, the folded text is read.
"""

import re
from collections.abc import Iterator

from moderation.screening.reading import Found, Reading

from .passwords import GENERAL, MOST, ONLY, PRIVATE, around, moved, rest, sentence

CODES = (
    r"codes?|digicode|pin|combinaison|combination|combo|passcodes?|otp|2fa|mfa|clavier|keypad"
    r"|cadenas"
    r"|padlock|boite a clef?s|key ?box|key ?safe|lock ?box|alarme?|coffre|safe|portail|gate"
    r"|barriere"
    r"|barrier|serrure|lock|unlocks?|turnstile|garage|door|lockers?|shed|store ?room|cabinet"
    r"|tills?|cupboard|armoire"
)
_CODE = r"\b(?:codes?|digicode|pin|combinaison|combination|combo|passcodes?|otp|2fa|mfa)\b"
_LOCK = (
    r"\b(?:portes?|portail|portillon|garage|barriere|entree|digicode|clavier|cadenas|coffre"
    r"|alarmes?"
    r"|boite a clef?s|interphone|local|parking|salle|serveurs?|server|tills?|caisses?|register"
    r"|copieur|copier|machine|vestiaires?|ascenseur|immeuble|batiment|casiers?"
    r"|reserve|atelier|agence|depot|hangar|doors?|gates?|barrier|entry|entrance|keypad|padlock|safe"
    r"|alarms?|key ?box|key ?safe|lock ?box|intercom|car park|lift|building|lockers?|shed|vault"
    r"|store ?room|turnstile|tourniquet|serrure|locks?|depot|warehouse|branch|office"
    r"|bureaux?|cabinet|cupboard|armoire|local velo|bike)\b"
)
_ONCE = (
    r"\b(?:verif\w+|2fa|mfa|otp|sms|text|authent\w+|one-time|usage unique|securite|security|secours"
    r"|backup|recovery|recuperation|confirmation|connexion|log-?in|sign-?in|deverrouillage|unlock"
    r"|tablette|tablet|phone|telephone|portable|laptop|sim|puk|carte|card|voicemail|repondeur|badge"
    r"|imprimante|printer|copieur|copier|visio|zoom|teams|wi-?fi|acces|access|double facteur"
    r"|two-factor|pin|admin|ecran|screen|ipad|terminal|vpn|recu|received|texted|sent|envoye"
    r"|emailed|machine|session|compte"
    r"|account|validation|locked|spare|guest|visitors?|staff|master|override)\b"
)
_FIGURES = (
    r"(?:[0-9]{4,8}(?: ?[a-z]\b)?[#*]?|[0-9]{3}(?:[ -][0-9]{3}){1,2}"
    r"|[0-9](?:[ ,-]{1,2}[0-9]){3,7}(?: [a-z]\b)?"
    r"|[0-9]{2}(?:[ .-][0-9]{2}){1,3}|[0-9]{2} [a-z] ?[0-9]{2}|[0-9]{2,6}[a-z]{1,2}[0-9]{0,4}[#*]?"
    r"|[a-z]{1,2}[0-9]{3,6}[a-z]?[#*]?"
    r"|[*#][0-9]{3,8}[*#]?)"
)
_UNITS = (
    r"(?<![\w.,$/#-])(?P<value>" + _FIGURES + r")(?![\w%$/]|[.,-][0-9]| ?[%$])"
    r"(?! ?(?:euros?|dollars?|pounds?|h\b|heures?|hours?|mm\b|cm\b|kg\b|watts?|ans\b|years?|jours"
    r"|days|min\w*|km|m\b"
    r"|kwh?\b"
    r"|personnes|people|salarie|employees|clients|customers|fois|times|lignes|lines|pages|mots"
    r"|words"
    r"|chiffres|digits|points?|mw|gw|colleagues|collegues|developpeurs|developers|commits|bugs"
    r"|comptes"
    r"|accounts|appels|calls|visit|caracteres|characters|portes|doors|alarmes|alarms|codes|[0-9]))"
)
_SHORT_NUMBERS = re.compile(r"[0-9]{1,2}[a-z]{1,2}|[a-z]{1,2}[0-9]{1,2}")
_NUMBER = (
    r"(?:zero|oh|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze"
    r"|quinze"
    r"|seize|vingt|trente|quarante|cinquante|soixante|one|two|three|four|five|seven|eight|nine|ten"
    r"|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty"
    r"|forty|fifty|sixty|seventy|eighty|ninety|double|triple|etoile|star|diese|hash)"
)
_NUMBERS = rf"\b(?P<words>{_NUMBER}(?:(?:, ?|-| et | - | and | then | puis | ){_NUMBER}){{2,8}})\b"
_CODE_IS = re.compile(
    rf"[^.!?\n]{{0,70}}?(?:\A|\b(?:c'est|est|it's|is|le|reste|now)\b|'s|[:=,?(]"
    rf"|(?<=[a-z]))[ \"]*{ONLY}(?:le |the )?"
    rf"(?:{_UNITS}|{_NUMBERS})"
)
_CODE_TOLD = re.compile(rf"[^.!?\n]{{0,60}}?\b(?:c'est|est|is)\b *{ONLY}(?P<value>{PRIVATE})")
_TYPED = re.compile(
    r"\b(?:tap(?:ez|er|e)|compos(?:ez|er|e)|fait(?:es)?|faire|entr(?:ez|er|e)|saisi\w*|punch|type"
    r"|enter|need|remember|hit|input"
    rf"|press|key in|dial|use|utilisez|utilise|try|essayez|mettez|put) (?:in )?(?:le |the "
    rf"|code )*\"?(?:{_UNITS}"
    rf"|{_NUMBERS})"
)
_OPENS = re.compile(
    r"(?:s'ouvre|opens?|unlocks?|se deverrouille|se desactive|desactive|disarms?|turns? off"
    r"|goes off|se coupe|coupe|off|stops?|silence[ds]?|s'eteint|switch\w* off|ouvr\w+|open|works?"
    rf"|marche|fonctionne)(?: up)?(?: [^.!?\n]{{0,30}}?)? (?:avec|with|using|en tapant|by typing"
    rf"|on|au|sur)(?: le| the| code)* \"?(?:{_UNITS}"
    rf"|{_NUMBERS})"
)
_LOCK_IS = re.compile(
    rf"[^.!?\n0-9]{{0,40}}?(?:\b(?:c'est|est|is|it's|changed to|passe a|reset to|change pour|takes"
    rf"|wants|prend)\b"
    rf"|[:=]) *{ONLY}(?:le )?(?:{_UNITS})(?= ?(?:these|this|now|again|for|from|until|today|pour"
    rf"|jusqu|last|hier|since|depuis|[.,;!?)\n\x02]|$))"
)
_BUTTON = re.compile(
    rf"{_UNITS} ?(?:,|then|and|puis|et|followed by|suivi de)+ ?(?:the |le |la |on )?(?:green|hash"
    r"|star|pound|enter|ok\b|bell|key\b|button|vert|diese|etoile|touche|valid)"
)
_NEXT = re.compile(
    rf"[^.!?\n]{{0,60}}[.!?:\n]+ ?(?:(?:it's|it is|here (?:it is|you go)|yes|c'est|voila"
    rf"|oui)[ ,:]*)?"
    rf"{_UNITS}(?= ?[.!?\n\x02]|$)"
)
"""The figures that are a sentence by themselves: "The code is on the whiteboard. 6203."."""
_PAD = re.compile(r"clavier|keypad|digicode|alarme?|cadenas|padlock")
_AT_ONCE = re.compile(rf" {_UNITS}(?= (?:a|at|in|on|pour|for|de|of)\b| ?[.,;!?)\n\x02]|$)")
_LEFT = re.compile(
    r"[^.!?\n0-9]{0,50}[,:(-] ?(?P<value>[0-9](?:[ -][0-9]){3,7}|[0-9]{4,6}[#*]?)(?= ?[.!?)\n\x02]"
    r"|$)"
)
"""What a safe or a keypad is followed by: "The lockbox is under the stairs, 0-4-7-2"."""
_BOX = re.compile(
    r"keypad|digicode|cadenas|padlock|lock ?box|key ?(?:box|safe)|boite|coffre|safe|clavier"
)
_SPARE = re.compile(r"(?P<value>(?=[a-z-]*[0-9])[0-9a-z]{4,6}(?:-[0-9a-z]{4,6}){1,4})(?![\w-])")
_BACKUP = re.compile(
    r"\b(?:backup|secours|recovery|recuperation|mfa|2fa|otp|authent\w+|sauvegarde)\b"
)
_LOCKS = re.compile(_LOCK)
_ONE_TIME = re.compile(_ONCE)
_OTHER_CODE = re.compile(
    r"\bcodes? (?:promo\w*|postal|postaux|naf|ape|article|erreur|error|civil|couleurs?|hex\w*"
    r"|barres?"
    r"|source|vestimentaire|reduction|avantage|parrain\w*|de (?:la route|conduite|reduction"
    r"|parrainage"
    r"|deontologie|bonne conduite|commerce|l'energie|la consommation|deploi\w+)|du travail|penal"
    r"|reviews?"
    r"|of (?:conduct|ethics|practice)|lines?|base|iban|bic|swift|morse|insee|rouge|orange|red|club"
    r"|d'erreur|de commande|de suivi|qr|http|rome|avantage|cadeau|civique|mecano|coverage)\b"
    r"|\b(?:promo\w*|discount|post(?:al)?|zip|area|country|dress|qr|bar|source|error|erreur|status"
    r"|colou?r"
    r"|referral|voucher|gift|building|highway|tax|labour|sort|dialling|dialing|coupon|tracking"
    r"|http|exit"
    r"|legacy|product|order|booking|course|morse|nac?e) codes?\b|\bpinned\b|\bfair[- ]?play\b"
    r"|\b(?:art|article|loi|law|decret|directive|reglement|iso|norme|erreur|error|http|version"
    r"|ticket|bus"
    r"|ligne|tram|poste|ext|extension|chapter|room|salle|rue|avenue|street|bp|cs) ?(?:n ?|no\.? )?$"
)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_STATED = re.compile(r"(?:\b(?:c'est|est|is|it's|reste)\b(?: \w+)?|'s|[:=])[ \"]*(?:le )?$")
_ENTRY = re.compile(rf"{_LOCK[2:]} $|\b(?:code|pin|digicode) $")

FIGURES = (
    rf"[0-9][0-9 .-]{{2}}|\b{_NUMBER}(?:, ?|-| ){_NUMBER}\b|\b[0-9][a-z0-9]{{3,5}}-"
    rf"|\b[a-z][0-9][a-z0-9]{{2,4}}-"
    r"|\b(?:prenom|annee|anniversaire|birthday|year|naissance|birth|founded|creation|postcode)\b"
)
"""What makes a code of a word for one, so that the word alone wakes nothing."""


def told(reading: Reading, found: Found) -> Iterator[tuple[int, int]]:
    """Where codes are told."""
    for span in found.spans("coded")[:MOST]:
        name, low, before, after = around(reading, span)
        said = sentence(before) + name + rest(after)
        if not _OTHER_CODE.search(before[-14:] + name + after[:24]) and not GENERAL.search(said):
            # The first way in which figures are told after a word for a code, or around a lock.
            ways = _figures if re.fullmatch(_CODE, name) else _locks
            match, shift = ways(name, before, after)
            if match:
                yield reading.main.origin(*moved(match, low + shift))


_Match = tuple[re.Match[str] | None, int]
"""What was found, and where the text that was searched begins, from the end of the word."""


def _figures(name: str, before: str, after: str) -> _Match:
    """The figures after "code", where a lock or a log-in is spoken of."""
    nearby = before[-60:] + name + after[:80]
    if _LOCKS.search(nearby) or _ONE_TIME.search(nearby):
        for way in (_CODE_IS, _CODE_TOLD, _NEXT):
            match = way.match(after)
            if match and _is_code(name + after, match, len(name)):
                return match, 0
    return (_SPARE.search(after) if _BACKUP.search(nearby) else None), 0


def _locks(name: str, before: str, after: str) -> _Match:
    """The figures that open what is named: "tapez 7391 sur le clavier"."""
    for way in (_TYPED, _OPENS, _BUTTON):
        match = way.search(before[-60:] + name + after[:80])
        if match:
            return match, -len(name) - len(before[-60:])
    match = _LOCK_IS.match(after) or (_AT_ONCE.match(after) if _PAD.match(name) else None)
    if not match and _BOX.match(name):
        match = _LEFT.match(after)
    return (None if match and _YEAR.fullmatch(match["value"]) else match), 0


def _is_code(text: str, match: re.Match[str], shift: int) -> bool:
    """Whether figures after a word for a code are one, and no year, size or line of a bus."""
    groups = match.groupdict()
    value = groups.get("value")
    if value is None or not (value[-1:].isalnum() or value[0].isdigit()):
        return True
    before = text[: shift + match.start("value")]
    if _SHORT_NUMBERS.fullmatch(value) or _OTHER_CODE.search(before[-16:]):
        return False
    if _YEAR.fullmatch(value):
        return bool(_STATED.search(before) or _ENTRY.search(before))
    return True
