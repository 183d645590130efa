"""Identifiers of people that must not be posted (R17).

Numbers are recognised by their check digits, through python-stdnum and phonenumbers.
"""

import re
from collections.abc import Iterator
from typing import Any

import phonenumbers
from stdnum import iban, luhn
from stdnum.fr import nir, siret

from charter.rules import Localised
from charter.rules.typeset import wording
from moderation.screening.reading import Check, Found, Hit, Reading, Span
from moderation.screening.verdict import Fix

_REASONS = {
    "iban": wording(fr="Un numéro de compte bancaire.", en="A bank account number."),
    "nir": wording(fr="Un numéro de sécurité sociale.", en="A French social security number."),
    "card": wording(fr="Un numéro de carte de paiement.", en="A payment card number."),
    "phone": wording(fr="Un numéro de téléphone.", en="A telephone number."),
    "email": wording(fr="Une adresse électronique.", en="An e-mail address."),
    "plate": wording(fr="Une plaque d'immatriculation.", en="A number plate."),
    "birth_date": wording(fr="Une date de naissance.", en="A date of birth."),
}
_IBAN = r"\b[a-z]{2}[0-9]{2}(?:[ -]?[a-z0-9]{1,4}){3,8}\b"
_NIR = (
    r"\b[12378](?:[ .-]?[0-9]{2}){2}[ .-]?(?:[0-9]{2}|2[ab])(?:[ .-]?[0-9]{3}){2}[ .-]?[0-9]{2}\b"
)
_DIGITS = r"[0-9](?:[ .-]?[0-9]){12,18}"
_PHONE = r"[0-9](?:[ ./()-]{0,2}[0-9]){7,}"
_EMAIL = r"\b[a-z0-9][a-z0-9.+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}\b"
_MONTHS = (
    "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
    "|january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|fev|mar|avr|apr|jun|jul|aug|sept?|oct|nov|dec"
)
_DATE = (
    r"(?:[0-9]{1,2}[ ./-][0-9]{1,2}[ ./-](?:19|20)?[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}"
    rf"|[0-9]{{1,2}}(?:er|st|nd|rd|th)? (?:of )?(?:{_MONTHS})\.?,? (?:19|20)[0-9]{{2}}"
    rf"|(?:{_MONTHS})\.? [0-9]{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)[0-9]{{2}})\b"
)
_BORN = (
    r"\b(?:nee?s?(?: le)?|naissance(?: le)?|date de naissance|ddn|born(?: on)?(?: the)?|birth"
    r"|date of birth|d\.?o\.?b\.?|birthday(?: is)?(?: on)?)"
    rf" ?:? ?(?:is |est |le |the )?(?:le |the )?{_DATE}"
)
_ONESELF = re.compile(r"\b(?:je suis|moi|i was|i am|i'm|my birthday|mon anniversaire|me) ?,? ?$")
_PLATE = (
    r"\b[a-z]{2}-[0-9]{3}-[a-z]{2}\b|\b[a-z]{2} [0-9]{3} [a-z]{2}\b|\b[a-z]{2}[0-9]{2} ?[a-z]{3}\b"
    r"|\b[0-9]{2,4} ?[a-z]{2,3} ?[0-9]{2}\b"
)
_VEHICLE = re.compile(
    r"\b(?:immatricul\w*|plaques?|voitures?|vehicules?|camions?|camionnettes?|fourgons?|motos?"
    r"|utilitaires?|scooters?|berlines?|clio|megane|twingo|peugeot|renault|citroen|dacia|golf"
    r"|garee?s?|stationn\w*|conduct\w*|chauffeurs?|plates?|registration|regs?|cars?|vans?|lorry"
    r"|lorries|trucks?|motorbikes?|driver|drives|driving|parked|parking|vehicles?|ford|audi|bmw"
    r"|vauxhall|toyota|tesla|hit and run)\b"
)
_CARD = re.compile(
    r"4[0-9]{12}(?:[0-9]{3})?(?:[0-9]{3})?|5[1-5][0-9]{14}|2(?:2[2-9]|[3-6][0-9]|7[01])[0-9]{13}"
    r"|3[47][0-9]{13}|3(?:0[0-5]|[689][0-9])[0-9]{11}|6(?:011|5[0-9]{2}|4[4-9][0-9])[0-9]{12}"
    r"|35[0-9]{14}"
)
_NEAR = 160
_OPEN_TO_ALL = (
    phonenumbers.PhoneNumberType.TOLL_FREE,
    phonenumbers.PhoneNumberType.SHARED_COST,
    phonenumbers.PhoneNumberType.UAN,
    phonenumbers.PhoneNumberType.PREMIUM_RATE,
)


def _contacts(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    return params | {"public_contacts": {_key(line) for line in params["public_contacts"]}}


def _identifiers(reading: Reading, found: Found) -> Iterator[Hit]:
    taken = bytearray(len(reading.text))
    for kind, find in _FINDERS.items():
        if not found.params[kind]:
            continue
        for span in find(reading, found):
            if not any(taken[span.start : span.end]):
                taken[span.start : span.end] = b"x" * (span.end - span.start)
                yield _hit(kind, span)


def _hit(kind: str, span: Span) -> Hit:
    reason: Localised = _REASONS[kind]
    return Hit(
        span.start, span.end, reason=reason, secret=True, fix=Fix(span.start, span.end, "[…]")
    )


def _ibans(reading: Reading, found: Found) -> Iterator[Span]:
    for span in found.spans("iban_like"):
        written = reading.folded(span.start, span.end)
        ends = [match.end() for match in re.finditer(r"[a-z0-9]+", written)]
        for end in reversed(ends):
            if iban.is_valid(written[:end]):
                yield Span(span.start, _origin_end(reading, span.start, end))
                break


def _nirs(reading: Reading, found: Found) -> Iterator[Span]:
    for span in found.spans("nir_like"):
        if nir.is_valid(re.sub(r"[ .-]", "", reading.folded(span.start, span.end)).upper()):
            yield span


def _cards(reading: Reading, found: Found) -> Iterator[Span]:
    for span in found.spans("digits"):
        digits = re.sub(r"[ .-]", "", reading.folded(span.start, span.end))
        if _CARD.fullmatch(digits) and luhn.is_valid(digits) and not siret.is_valid(digits):
            yield span


def _phones(reading: Reading, found: Found) -> Iterator[Span]:
    if not found.spans("phone_like"):
        return
    folded = reading.main.buffer[:-1].decode("ascii")
    for region in _regions(reading):
        for match in phonenumbers.PhoneNumberMatcher(folded, region):
            number = match.number
            if phonenumbers.number_type(number) in _OPEN_TO_ALL or _inside_number(folded, match):
                continue
            international = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
            if not _is_public(reading, found, match.raw_string, international):
                yield Span(*reading.main.origin(match.start, match.end))


def _regions(reading: Reading) -> list[str]:
    """Whose numbers to expect: those of the author's country, and of the language written."""
    home = reading.context.country or "FR"
    spoken = "GB" if reading.language(0) == "en" else "FR"
    return list(dict.fromkeys((home, spoken)))


def _plates(reading: Reading, found: Found) -> Iterator[Span]:
    for span in found.spans("plate_like"):
        written = reading.text[span.start : span.end]
        start, end = reading.sentences.around(span.start)
        near = max(start, span.start - _NEAR), min(end, span.end + _NEAR)
        around = reading.folded(*near)
        if written.upper() == written and _VEHICLE.search(around):
            yield span


def _birth_dates(reading: Reading, found: Found) -> Iterator[Span]:
    """A date of birth of somebody else; one's own is one's own to tell."""
    for span in found.spans("born"):
        start = max(reading.sentences.around(span.start)[0], span.start - _NEAR)
        if not _ONESELF.search(reading.folded(start, span.start)):
            yield span


def _inside_number(folded: str, match: phonenumbers.PhoneNumberMatch) -> bool:
    """Whether digits go on before or after: an order number, a SIRET."""
    before, after = folded[max(0, match.start - 2) : match.start], folded[match.end : match.end + 2]
    return bool(re.search(r"[0-9][ .-]?$", before) or re.match(r"[ .-]?[0-9]", after))


def _emails(reading: Reading, found: Found) -> Iterator[Span]:
    for span in found.spans("email_like"):
        address = reading.folded(span.start, span.end)
        domain = address[address.index("@") :]
        if not _is_public(reading, found, address, domain):
            yield span


def _is_public(reading: Reading, found: Found, *forms: str) -> bool:
    known = found.params["public_contacts"] | {_key(line) for line in reading.context.contacts}
    return any(_key(form) in known for form in forms)


def _key(contact: str) -> str:
    """E-mail addresses by their small letters (signs aside), numbers by their last nine digits."""
    if "@" in contact:
        return contact.strip().casefold().replace("_", "-")
    return re.sub(r"\D", "", contact)[-9:]


def _origin_end(reading: Reading, start: int, length: int) -> int:
    low = reading.main.position(start)
    return reading.main.origin(low, low + length)[1]


_FINDERS = {
    "iban": _ibans,
    "nir": _nirs,
    "card": _cards,
    "phone": _phones,
    "email": _emails,
    "plate": _plates,
    "birth_date": _birth_dates,
}

IDENTIFIERS = Check(
    _identifiers,
    patterns={
        "iban_like": _IBAN,
        "nir_like": _NIR,
        "digits": rf"\b{_DIGITS}\b",
        "phone_like": _PHONE,
        "email_like": _EMAIL,
        "plate_like": _PLATE,
        "born": _BORN,
    },
    wake=("iban_like", "nir_like", "digits", "phone_like", "email_like", "plate_like", "born"),
    prepare=_contacts,
    identifies=True,
)
