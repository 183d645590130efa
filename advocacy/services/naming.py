"""The rule by which branded accounts are named: pure, the same person always gets the same names.

`candidates` gives them in order; whoever asks takes the first that is free, in our database and at
the server. What networks take: the lexicon of AT Protocol handles (a first label of 3 to 18
letters, digits and hyphens at servers that host it), Mastodon's `USERNAME_LENGTH_LIMIT` of 30.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

HIGHEST = 9999
# What decomposing does not take apart.
_ROMAN = str.maketrans(
    {
        "ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th",
        "ı": "i", "ħ": "h", "ŋ": "ng", "ĳ": "ij", "ŀ": "l", "ə": "e", "ƒ": "f",
    }
)  # fmt: skip
# Small words of family names: left out where the whole name is too long.
_SMALL = (
    "al af av aux bin ben da das de del della den der des di do dos du el ibn la las le les lo los "
    "of och op te ten ter van vom von y zu zum zur"
)
PARTICLES = frozenset(_SMALL.split())
# Names that seem to speak for a machine or for everybody.
_KEPT = (
    "about abuse account accounts admin administrator all anonymous api app billing blog contact "
    "everyone ftp help helpdesk hostmaster hr info jobs legal login mail moderation moderator news "
    "noreply null official owner postmaster press privacy root sales security service settings "
    "signup staff status support sysadmin system team test undefined user webmaster www"
)
RESERVED = frozenset(_KEPT.split())


@dataclass(frozen=True)
class Rule:
    """How one network writes names. `pattern` may hold {first}, {last}, {f}, {l} and {unit}.

    What stands between them becomes `separator`; `longest` counts characters.
    """

    pattern: str = "{first}.{last}"
    separator: str = "."
    shortest: int = 3
    longest: int = 30


@dataclass(frozen=True)
class Named:
    """What a name is made of. `alias` is the first part of the e-mail address, which people whose
    names have no Latin letters chose for it; `number` is their number in the company."""

    first: str
    last: str
    unit: str = ""
    alias: str = ""
    number: int = 0


RULES = {
    "bluesky": Rule("{first}-{last}", "-", 3, 18),
    "mastodon": Rule("{first}_{last}", "_", 2, 30),
    "x": Rule("{first}_{last}", "_", 4, 15),
    "linkedin": Rule("{first}-{last}", "-", 3, 100),
    "practice": Rule("{first}-{last}", "-", 2, 40),
}


def rule_for(network: str, patterns: dict[str, str] | None = None) -> Rule:
    """The rule of a network, with the company's own pattern where it set one."""
    rule = RULES.get(network, Rule())
    own = (patterns or {}).get(network, "")
    return Rule(own, rule.separator, rule.shortest, rule.longest) if own else rule


def roman(text: str) -> str:
    """Latin letters and digits of a text, in small ones and without accents; "" if it has none.

    >>> roman("Élodie Strauß")
    'elodiestrauss'
    """
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_ROMAN))
    return re.sub(r"[^a-z0-9]", "", plain.casefold().translate(_ROMAN))


def words(text: str) -> list[str]:
    """The words of a name as Latin letters: parts of compound names are words of their own."""
    parts = re.split(r"[\s\-\u2010-\u2015\u00ad_./,]+", text)
    return [word for part in parts if (word := roman(part))]


def candidates(person: Named, rule: Rule, reserved: frozenset[str] = frozenset()) -> Iterator[str]:
    """Names in order, each once, each of them one that the network takes."""
    seen = {"", *RESERVED, *reserved}
    for name in _wanted(person, rule):
        if name not in seen and len(name) >= rule.shortest:
            seen.add(name)
            yield name


def _wanted(person: Named, rule: Rule) -> Iterator[str]:
    """The name; with a second initial; with the unit; with a number."""
    given, family = words(person.first), words(person.last)
    base = _fitted(given, family, person, rule) or _fallback(person, rule)
    yield base
    if len(given) > 1 and family:
        yield _cut([given[0], given[1][0], _short(family)], rule)
    if unit := roman(person.unit):
        yield _cut([base, unit], rule, keep=len(unit))
    for number in range(2, HIGHEST):
        yield _cut([base, str(number)], rule, keep=len(str(number)))


def _fitted(given: list[str], family: list[str], person: Named, rule: Rule) -> str:
    """The longest form of the name that fits; at the end a family name that is cut."""
    forms = [
        ("".join(given), "".join(family)),
        ("".join(given), _short(family)),
        (given[0] if given else "", _short(family)),
        (given[0][0] if given else "", _short(family)),
    ]
    name = ""
    for first, last in forms:
        name = _filled(first, last, person, rule)
        if len(name) <= rule.longest:
            return name
    return _trimmed(name[: rule.longest], rule)


def _short(family: list[str]) -> str:
    """A family name without its small words, the first of what is left."""
    return next((word for word in family if word not in PARTICLES), "".join(family))


def _filled(first: str, last: str, person: Named, rule: Rule) -> str:
    parts = {"first": first, "last": last, "f": first[:1], "l": last[:1]}
    parts["unit"] = roman(person.unit)
    text = re.sub(r"\{(\w+)\}", lambda found: parts.get(found[1], ""), rule.pattern)
    return _trimmed(re.sub(r"[^a-z0-9]+", rule.separator, text.casefold()), rule)


def _fallback(person: Named, rule: Rule) -> str:
    """For names without a Latin letter: what their e-mail address calls them, or their number."""
    alias = rule.separator.join(words(person.alias.partition("+")[0]))
    return _trimmed(alias[: rule.longest], rule) or f"p{person.number}"


def _cut(parts: list[str], rule: Rule, *, keep: int = 0) -> str:
    """Parts in a row, the front of them shortened so that the last `keep` characters stay."""
    name = rule.separator.join(part for part in parts if part)
    if len(name) <= rule.longest:
        return name
    if not keep:
        return _trimmed(name[: rule.longest], rule)
    end = name[-keep:][: rule.longest - 2]
    front = name[: rule.longest - len(end) - len(rule.separator)]
    return f"{_trimmed(front, rule)}{rule.separator}{end}"


def _trimmed(name: str, rule: Rule) -> str:
    return name.strip(rule.separator)
