"""Restricted words are no riddle: whoever finds too many by trying gets no more answers to drafts.

While typing, a finding says that a word is restricted; trying words one after the other would in
the end read out the list. So the different restricted words that somebody met in an hour are
counted, as keyed hashes in the cache; typing on around the same one counts once. Past the limit
such findings are left out of what drafts are told, and a note says that they are made when the
post is sent.
"""

import hmac
from collections.abc import Collection
from dataclasses import replace
from typing import Any

from django.core.cache import cache
from django.utils import timezone

from charter import public as charter
from charter.rules import SEALED_PARAMS, Severity
from moderation.screening.content import Content
from moderation.screening.verdict import Finding, Verdict
from moderation.services.screeners import Screened

LIMIT = 20
HOUR = 3600
SECRET_TYPES = frozenset(type for type, _param in SEALED_PARAMS)
WITHHELD = "restricted_words_withheld"

CHECKED_LATER = Finding(
    rule=WITHHELD,
    revision=0,
    clause_id="",
    severity=Severity.NOTE,
    start=0,
    end=0,
    excerpt="",
    message={
        "fr": "Les mots réservés sont vérifiés à l’envoi, et non plus pendant la saisie.",
        "en": "Restricted words are checked when you send, and no longer while you type.",
    },
    suggestion={
        "fr": "Vous en avez rencontré beaucoup en peu de temps ; la saisie les signalera à nouveau "
        "dans une heure.",
        "en": "You met many of them in a short time; typing will show them again in an hour.",
    },
    target="post",
)


def told(screened: Screened, *, author: Any) -> Verdict:
    """Return what the author of a draft is told of a verdict."""
    verdict = screened.verdict
    restricted = _restricted(screened)
    if _met(author, {_mark(finding, screened.content) for finding in restricted}) <= LIMIT:
        return verdict
    left = tuple(each for each in verdict.findings if each not in restricted)
    return replace(
        verdict,
        findings=left,
        severity=max((finding.severity for finding in left), default=Severity.NOTE),
        # The work done would tell what was found.
        cost=len(screened.content.text),
        guidance=(*verdict.guidance, CHECKED_LATER),
    )


def withholds(verdict: Verdict) -> bool:
    """Say whether restricted words were left out of a verdict, be there any or not."""
    return CHECKED_LATER in verdict.guidance


def _restricted(screened: Screened) -> list[Finding]:
    """Return the findings that show no words, since nobody may read the list they stand on."""
    secret = {rule.code for rule in screened.rules.rules if rule.type in SECRET_TYPES}
    return [each for each in screened.verdict.findings if each.rule in secret and not each.excerpt]


def _met(author: Any, marks: Collection[str]) -> int:
    """Return how many different restricted words the author has met in this hour."""
    key = f"probing:{author.pk}:{int(timezone.now().timestamp()) // HOUR}"
    known = set(cache.get(key, ()))
    if not known.issuperset(marks):
        known.update(marks)
        # What is beyond the limit need not be told apart.
        cache.set(key, sorted(known)[: LIMIT + 1], HOUR)
    return len(known)


def _mark(finding: Finding, content: Content) -> str:
    kind, _colon, number = finding.target.partition(":")
    words = content.text[finding.start : finding.end]
    if kind == "media":
        words = repr(content.media[int(number)])
    said = f"{finding.rule}\n{words.casefold()}".encode("utf-8", "surrogatepass")
    return hmac.digest(charter.term_key(), said, "sha256").hex()[:16]
