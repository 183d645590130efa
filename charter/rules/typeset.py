"""What a rule type is, and the wording of rules with French typography."""

import re
from dataclasses import dataclass

from .params import Param
from .vocabulary import Localised, Severity

_BEFORE = re.compile(r" (?=[;:!?»%])")
_AFTER = re.compile(r"(?<=«) ")


def french(text: str) -> str:
    """French typography: curly apostrophes, narrow no-break spaces where French wants them."""
    spaced = _AFTER.sub("\u202f", _BEFORE.sub("\u202f", text))
    return spaced.replace("'", "\u2019")


def wording(*, fr: str, en: str) -> Localised:
    """One sentence in both languages."""
    return {"fr": french(fr), "en": en.replace("'", "\u2019")}


@dataclass(frozen=True)
class RuleType:
    """One entry of the catalogue.

    `message` and `suggestion` may use `{term}` (what was found), `{brand}`, `{limit}` and
    `{reason}` (what exactly is wrong, where a type looks at several things).
    """

    code: str
    type: str
    name: Localised
    severity: Severity
    message: Localised
    suggestion: Localised
    params: tuple[Param, ...] = ()
