"""Passwords and keys (R09), in the text and in what was read in pictures and documents."""

import re
from collections.abc import Iterator

from charter.rules.folding import fold
from moderation.screening.reading import Check, Found, Hit, Reading, Span
from moderation.screening.verdict import Fix

from . import codes, passwords

_KEYS = (
    r"\b(?:akia|asia)[0-9a-z]{16}\b|\bgh[pousr]-[0-9a-z]{20,}|\bgithub-pat-[0-9a-z-]{20,}"
    r"|\bglpat-[0-9a-z-]{16,}|\bxox[abeprs]-[0-9a-z-]{10,}|\bsk-[0-9a-z-]{20,}"
    r"|\b[rs]k-(?:live|test)-[0-9a-z]{16,}|\baiza[0-9a-z-]{35}|\bnpm-[0-9a-z]{36}"
    r"|\bdop-v1-[0-9a-f]{32,}|\bsg\.[0-9a-z-]{16,}\.[0-9a-z-]{16,}|\bhf-[0-9a-z]{30,}"
    r"|\bya29\.[0-9a-z-]{20,}|\bpypi-[0-9a-z-]{30,}|\bshp(?:at|ca|pa|ss)-[0-9a-f]{32}"
    r"|\beyj[0-9a-z-]{8,}\.eyj[0-9a-z-]{8,}|\bhv[sbr]\.[0-9a-z-]{20,}|\bs\.[0-9a-z]{24}\b"
    r"|\bsk-ant-[0-9a-z-]{20,}|\b(?:pplx|gsk|xai|sbp|glsa|glc|nrak|figd|ntn|napi|rnd|pnu|sntrys)"
    r"-[0-9a-z-]{24,}|\br8-[0-9a-z]{30,}|\blin-api-[0-9a-z]{20,}|\bgocspx-[0-9a-z-]{20,}"
    r"|\bdapi[0-9a-f]{32}\b|\b[pd]mak-[0-9a-f]{20,}|\bdckr-pat-[0-9a-z-]{20,}|\bnpm-[0-9a-z]{30,}"
    r"|\batatt3[0-9a-z=-]{30,}|\batbb[0-9a-z]{28,}|\bgl(?:rt|dt|ptt|cbt|soat)-[0-9a-z-]{16,}"
    r"|\bpscale-[a-z]{2,8}-[0-9a-z-]{20,}|\bdp\.[a-z]{2}\.[0-9a-z]{30,}|\brubygems-[0-9a-f]{40,}"
    r"|\bsq0(?:atp|csp|idp)-[0-9a-z-]{20,}|\beaa[a-z0-9]{60,}|\bdo[or]-v1-[0-9a-f]{32,}"
    r"|\bkey-[0-9a-f]{32}\b|\b[0-9a-f]{32}-us[0-9]{1,2}\b|\bsecret-[0-9a-z]{40,}|\bshippo-(?:live"
    r"|test)-[0-9a-f]{30,}|\b[0-9a-z]{14}\.atlasv1\.[0-9a-z-]{50,}|\bage-secret-key-1[0-9a-z]{40,}"
    r"|\bputty-user-key-file|\b[a-z0-9]{3}8q~[0-9a-z~.-]{30,}|\b[mno][0-9a-z-]{23,25}\.[0-9a-z-]{6}"
    r"\.[0-9a-z-]{27,}|\bapi\.netlify\.com/build-hooks/[0-9a-f]{20,}"
    r"|\bwebhook\.office\.com/webhookb2/"
    r"[0-9a-z@/-]{30,}|\bhooks\.zapier\.com/hooks/catch/[0-9a-z/]{8,}|[?&]sig=[0-9a-z%+/-]{30,}"
    r"|-----begin [a-z ]{0,30}private key(?: block)?(?:-----[ \n]*(?:[a-z0-9+/=]{16,}[ \n]*)*"
    r"(?:[a-z0-9+/=]{0,15}[ \n]*-----end [a-z ]{0,40}-----)?)?"
    r"|\b[a-z][a-z0-9+]{2,14}://[^ \n/:@]{0,64}:[^ \n/]{3,80}@"
    r"|\bjdbc:oracle:thin:[^ \n/]{1,40}/[^ \n@]{3,40}@"
    r"|\bhooks\.slack\.com/services/[0-9a-z/]{20,}"
    r"|\bdiscord(?:app)?\.com/api/webhooks/[0-9a-z/-]{20,}"
    r"|\baccountkey=[0-9a-z+/]{20,}=*|\b[0-9]{8,10}:aa[0-9a-z-]{30,}|\bwhsec-[0-9a-z]{16,}"
    r"|\bbearer [0-9a-z.-]{24,}|\bwifi:[^ \n]{0,80}p:[^ \n;]{6,64};"
    r"|\bcurl [^\n]{0,40}-u ?[^ \n:]{1,40}:[^ \n]{4,64}"
    r"|\bbasic [0-9a-z+/]{16,}=*|\bac[0-9a-f]{32}\b"
    r"|\b(?:admin|root) ?[/:] ?(?:admin|root|toor|password|azerty|qwerty|1234[0-9]*)\b"
)
_DOORS = r"(?:alarme?|porte|portail|portillon|coffre|entree|door|gate|safe|entry|keypad)"
_CODES = (
    rf"\b(?:(?:code|digicode|pin)s? (?:de |du |d'|of )?(?:la |l'|the )?{_DOORS}"
    rf"|{_DOORS} (?:code|pin)|digicode|code pin|pin code|pin)\b[^\n.!?:=0-9]{{0,40}}"
    r"(?:[:=]|\b(?:est|is|c'est)\b) ?[0-9a-z]{0,3}[0-9][0-9a-z]{2,8}\b[#*]?"
    r"|\bcode ?:? ?[0-9]{4,8}[#*]"
)
_NAMES = (
    r"mots? de passe|mdp|password|passwords|passwd|pwd|pw|pass|passphrase|pass ?code|passkey"
    r"|(?:code|cle)s? (?:du |de |d')?(?:wi-?fi|acces|l'alarme|alarme|porte)|cle d'acces"
    r"|cle (?:d')?api|api[ -]?key|access[ -]?key|secret[ -]?key|client[ -]?secret|(?:cle"
    r"|key)s? (?:secrete?|2fa|totp)|token|jeton"
    r"|(?:wi-?fi|alarm|door|access) (?:code|key|password)"
)
_ASSIGNED = (
    rf"\b(?:{_NAMES})\b[^\n.!?:=]{{0,40}}(?:[:=]| est | is |, | c'est )[ \"'(]*[^ \n\"']{{6,}}"
)
_NAMED = (
    rf"\b(?:{_NAMES}|log-?ins?|identifiants?|username|user|utilisateur|credentials|acces|access"
    rf"|session"
    r"|compte|account|root|admin)\b|\b[a-z0-9][a-z0-9.-]{2,30} / "
)
_SET = (
    r"(?:^|[\s\"'{,;(]|\$env:)[a-z-]{0,24}(?:pass|password|passwd|pwd|secret|api-?key|token)"
    r" ?=>? ?[\"']?[^\s\"'&;,=<>()]{5,}"
)
_BASE32 = re.compile(r"(?<![\w-])(?=(?:[A-Z]*[2-7]){2})[A-Z2-7]{16,64}(?![\w-])")
_LONG = re.compile(r"(?=(?:\D*\d){4})(?=(?:[^A-Za-z]*[A-Za-z]){4})[A-Za-z0-9_-]{20,}")
_GAP = re.compile(r"[^\n.!?]{0,20}?[\s:=\"'«“(]+")
_KEY_TOLD = re.compile(
    r"(?:\b[Ii]t(?:['’]s| is)|\bis|\best|\b[Cc]['’]est|\b[Hh]ere(?: it is| you go)?|\b[Vv]oici|:|=)"
    r"[\s:,\"'«“(]+(?=[\w-]{20})"
)
_KEY_NAME = re.compile(r"api|token|jeton|secret|access", re.IGNORECASE)
_LONG_ONLY = ("token", "jeton")
_WITHIN = 90
_PHRASE = 15
_TOKEN = re.compile(r"[^\s\"'«»“”()\[\]<>]{6,64}")
_HEX = re.compile(r"[0-9a-fA-F-]{16,}")
_SIGNS = frozenset("!@#$%^&*+=?_~|")
_PASSWORD = re.compile(
    r"mots? de passe|mdp|passw|pwd|\bpw\b|\bpass\b|passphrase|clé|code|key", re.IGNORECASE
)
_AT_ONCE = re.compile(r" ((?=\S*[^\W\d_])(?=\S*\d)[^\s\"'«»“”(),;:]{8,64})")
_QUOTED_BEFORE = re.compile(r"[«“\"]\s?((?=\S*\d)[^\s\"«»“”]{6,64})\s?[»”\"][^.!?\n\"«»“”]{1,30}$")
_PLACEHOLDER = re.compile(r"[<>{}$]|(?i:your|votre|xxx|example|exemple|changeme|\*\*\*|…)")
_INSIDE = re.compile(r"[^\W\d_][0-9]+[^\W\d_]")


def _credentials(reading: Reading, found: Found) -> Iterator[Hit]:
    fakes = tuple(fake.casefold() for fake in found.params["known_fakes"])
    taken: list[tuple[int, int]] = []
    for start, end in _in_text(reading, found):
        written = reading.text[start:end].casefold()
        if not written.endswith(fakes) and not any(s < end and start < e for s, e in taken):
            taken.append((start, end))
            yield Hit(start, end, secret=True, fix=Fix(start, end, "[…]"))
    for place, media in enumerate(reading.content.media):
        if any(_holds_secret(text, fakes) for text in (media.text, media.alt, media.name) if text):
            yield Hit(0, 0, secret=True, target=f"media:{place}")


def _in_text(reading: Reading, found: Found) -> Iterator[tuple[int, int]]:
    yield from ((span.start, span.end) for span in found.spans("keys"))
    yield from (_value(reading.text, span) for span in found.spans("codes"))
    yield from _given(reading, found)
    for span in found.spans("named"):
        if not passwords.is_lesson(reading, span):
            yield from _near(reading.text, span.end)
            yield from _beside(reading.text, span)
    yield from passwords.told(reading, found)
    yield from codes.told(reading, found)


def _given(reading: Reading, found: Found) -> Iterator[tuple[int, int]]:
    """What follows "mot de passe :" where it looks like a secret, and "PASSWORD=" as it is."""
    for span in found.spans("assigned"):
        start, end = _value(reading.text, span)
        value = reading.text[start:end]
        least = 16 if reading.folded(span.start, span.end).startswith(_LONG_ONLY) else 6
        secret = len(value) >= least and _looks_secret(value) and not _PLACEHOLDER.search(value)
        if secret and not passwords.is_lesson(reading, span):
            yield start, end
    for span in found.spans("set"):
        start, end = _value(reading.text, span)
        if not _PLACEHOLDER.search(reading.text, start, end):
            yield start, end


def _near(text: str, position: int) -> Iterator[tuple[int, int]]:
    """Runs of letters, digits and signs that nobody writes as a word, just after a log-in word."""
    for match in _TOKEN.finditer(text, position, position + _WITHIN):
        value = match[0].rstrip(",;.:")
        if _is_strong(value):
            yield match.start(), match.start() + len(value)


def _beside(text: str, span: Span) -> Iterator[tuple[int, int]]:
    """The run that follows a password at once ("mot de passe Lune77"), or that stands in quotation
    marks before it ("« Lune!77 » comme mot de passe"); the long run that follows a key."""
    end = min(len(text), span.end + _WITHIN)
    if _KEY_NAME.search(text, span.start, span.end):
        gap = _GAP.match(text, span.end, end)
        key = _LONG.match(text, gap.end() if gap else span.end, end)
        key = key or _BASE32.search(text, span.end, end) or _told_key(text, span.end, end)
        if key:
            yield key.span()
    if not _PASSWORD.search(text, span.start, span.end):
        return
    for match in (
        _AT_ONCE.match(text, span.end, end),
        _QUOTED_BEFORE.search(text, max(0, span.start - _WITHIN), span.start),
    ):
        if match and _looks_secret(match[1]) and not _PLACEHOLDER.search(match[1]):
            yield match.span(1)


def _told_key(text: str, start: int, end: int) -> re.Match[str] | None:
    """The long run that is said to be the key, if later: "Our token leaked! It's 11a8f4…"."""
    told = _KEY_TOLD.search(text, start, end)
    return told and _LONG.match(text, told.end(), end + _WITHIN)


def _holds_secret(text: str, fakes: tuple[str, ...]) -> bool:
    """Whether what was read in a file holds a key, or a password beside a log-in word."""
    folded = fold(text)
    if any(not match[0].endswith(fakes) for match in _KEY_IN_FILE.finditer(folded)):
        return True
    names = (match.end() for match in _NAMED_IN_FILE.finditer(folded))
    return any(True for end in names for _ in _near(text, min(end, len(text))))


def _value(text: str, span: Span) -> tuple[int, int]:
    """The last run without spaces of a span, without its quotes and final punctuation."""
    written = text[span.start : span.end]
    value = written.split()[-1] if written.split() else ""
    for sign in (":", "="):
        value = value.rpartition(sign)[2] if value.count(sign) and value[-1] != sign else value
    value = value.strip("\"'«»“”()[],;.:")
    start = span.start + max(written.rfind(value), 0)
    return start, start + len(value)


def _looks_secret(value: str) -> bool:
    """Letters and something else, and not simply a word with an apostrophe or a hyphen."""
    kinds = {
        "digit" if character.isdigit() else "letter" if character.isalpha() else "sign"
        for character in value.strip("!?")
        if character not in "-'’…*•"
    }
    if value.count("-") > 2 and len(value) > _PHRASE:
        return True
    return "letter" in kinds and len(kinds) > 1 and "://" not in value


def _is_strong(value: str) -> bool:
    """Letters and digits with a sign, or digits in the midst of a word: no word, link or number."""
    if value[:1] in "#@" or "://" in value or "/" in value or _HEX.fullmatch(value):
        return False
    if "@" in value and "." in value.rpartition("@")[2]:
        return False  # an e-mail address
    core = value.rstrip("!?")
    letters = any(character.isalpha() for character in core)
    if not letters or not any(character.isdigit() for character in core):
        return False
    return not _SIGNS.isdisjoint(core) or bool(_INSIDE.search(core) and core.lower() != core)


_KEY_IN_FILE = re.compile(_KEYS)
_NAMED_IN_FILE = re.compile(_NAMED)

CREDENTIAL = Check(
    _credentials,
    patterns={
        "keys": _KEYS,
        "codes": _CODES,
        "assigned": _ASSIGNED,
        "named": _NAMED,
        "set": _SET,
        "secrets": rf"\b(?:{passwords.SECRETS})\b",
        "coded": rf"\b(?:{codes.CODES})\b",
        "figures": codes.FIGURES,
        "answers": passwords.ANSWERS,
    },
    wake=("keys", "codes", "assigned", "named", "set", "secrets", "answers", "media"),
    together=(("coded", "figures"),),
    identifies=True,
)
