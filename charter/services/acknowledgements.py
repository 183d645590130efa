"""Record that a person has read the text that binds them, and say who still has to.

An acknowledgement is information, never consent. Only the person concerned can make one: there
is no proxy, no past date, and no update (the table is append-only by trigger, and each record
carries the hash of the one before it).

A person owes one when the hash of what binds them has no record of theirs. So an editorial change,
a translation or a text written for others asks nobody, and nothing has to be written down.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core import signing
from django.db import IntegrityError
from django.db.models import QuerySet
from django.utils import timezone

from charter.models import Acknowledgement, EffectiveText, Lesson, User, Version
from charter.rules import canonical_sha256
from charter.services import chain, effective, lessons
from charter.texts.compare import Kind, compare_clauses
from charter.texts.requirements import ChangeClass
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, Stale

ACKNOWLEDGE = "acknowledge"
LESSON = "lesson"
# A page left open longer than this is shown again before it can be acknowledged.
SHOWN_FOR_SECONDS = 24 * 3600
SIGN_INS = {"password": "password", "socialaccount": "sso", "mfa": "second_factor"}
# Long columns of what a record names, which few ask for.
HEAVY = ("version__content", "version__html_fr", "version__html_en", "text__html_fr",
         "text__html_en")  # fmt: skip
_SIGNER = signing.TimestampSigner(salt="charter.acknowledgement")


@dataclass(frozen=True)
class Shown:
    """What a person was shown: which text, in which language, since when."""

    text: EffectiveText
    language: str
    displayed_at: datetime

    @property
    def statement(self) -> str:
        """The sentence that was to be acknowledged."""
        return statement_of(self.text, self.language)


def missing_obligations(user: Any, channel: str | None = None) -> list[str]:
    """Return what a person must still do before speaking; empty when nothing.

    "acknowledge" for a text they have not read; with a channel, "lesson:<key>" for each lesson
    that opens it and is not passed. Without an edition in force nothing has to be read.
    """
    if not user.is_authenticated:
        return []
    binding = effective.binding_for(effective.audience_of(user))
    missing = [] if not binding or _has_read(user, binding) else [ACKNOWLEDGE]
    if channel is None:
        return missing
    keys = Lesson.objects.filter(channel=channel, opens_channel=True)
    names = lessons.missing_lessons(user, keys.values_list("key", flat=True))
    return missing + [f"{LESSON}:{key}" for key in names]


def missing_among(user_ids: Iterable[int]) -> frozenset[int]:
    """Return which of these people have not read what binds them. Seven queries, however many."""
    wanted = frozenset(user_ids)
    people = User.objects.filter(pk__in=wanted).only("pk", "unit_id")
    owed = {pk: sha for pk, sha in effective.binding_of(people).items() if sha}
    read = set(
        Acknowledgement.objects.filter(user_id__in=wanted).values_list("user_id", "binding_sha256")
    )
    return frozenset(pk for pk, sha in owed.items() if (pk, sha) not in read)


def require_obligations(user: Any) -> None:
    """Raise NotAllowed when the person has not acknowledged the text that binds them."""
    if missing_obligations(user):
        raise NotAllowed("charter.acknowledge_first")


def acknowledgement_of(user: User, text: EffectiveText) -> Acknowledgement | None:
    """Return the person's record for what this text binds them to."""
    rows = _records(user).defer(*HEAVY, "text__content")
    return rows.filter(binding_sha256=text.binding_sha256).first()


def last_read(user: User, *, other_than: EffectiveText | None = None) -> Acknowledgement | None:
    """Return the person's newest record with its text; of another binding text, if one is given."""
    rows = _records(user).defer(*HEAVY)
    if other_than is not None:
        rows = rows.exclude(binding_sha256=other_than.binding_sha256)
    return rows.order_by("-acknowledged_at", "-pk").first()


def statement_of(text: EffectiveText, language: str) -> str:
    """Return the sentence one acknowledges, as frozen in the text."""
    return str(text.content[language]["acknowledgement"])


def sign_shown(user: User, text: EffectiveText, language: str) -> str:
    """Return the token a page carries: who was shown which text, signed with the instant."""
    return _SIGNER.sign(f"{user.pk}:{text.sha256}:{language}")


def read_shown(token: str, *, user: User) -> Shown:
    """Return what a token proves; Invalid when it was forged, NotAllowed when it is another's.

    Stale after a day. Whether the text still binds is asked when it is acknowledged.
    """
    try:
        value = _SIGNER.unsign(token, max_age=SHOWN_FOR_SECONDS)
    except signing.SignatureExpired as error:
        raise Stale("acknowledgement.page_too_old") from error
    except signing.BadSignature as error:
        raise Invalid("acknowledgement.bad_token") from error
    person, sha256, language = value.split(":")
    if person != str(user.pk):
        raise NotAllowed("acknowledgement.of_another")
    text = EffectiveText.objects.filter(sha256=sha256).first()
    if text is None:
        raise Stale("acknowledgement.version_changed")
    return Shown(text, language, _instant(token))


def acknowledge(*, shown: Shown, authentication: str, actor: User) -> Acknowledgement:
    """Record that `actor` has read the text they were shown; a second tab finds the first record.

    The instant is the server's: there is no way to give another. Raises Stale when the text binds
    them no longer, NotAllowed when a lesson that a change asks for is not passed.
    """
    audience = effective.audience_of(actor)
    if effective.binding_for(audience) != shown.text.binding_sha256:
        raise Stale("acknowledgement.version_changed")
    required = lessons_to_pass(actor, shown.text)
    _require_passed(actor, required)
    row = _unsaved(shown, actor, audience.key)
    row.authentication = authentication
    row.lesson_attempts = lessons.passing_attempts(actor, required) if required else []
    try:
        return _append(row, actor)
    except IntegrityError:
        done = acknowledgement_of(actor, shown.text)
        if done is None:
            raise
        return done


def record_history(
    *, shown: Shown, audience_key: str, actor: User, at: datetime
) -> Acknowledgement:
    """Record a reading of the demonstration's past: its people only, and labelled as what it is."""
    if not actor.is_demo:
        raise NotAllowed("acknowledgement.past_date")
    row = _unsaved(shown, actor, audience_key)
    row.authentication, row.acknowledged_at = chain.DEMONSTRATION, at
    return _append(row, actor)


def lessons_to_pass(user: User, text: EffectiveText) -> list[str]:
    """Return the lessons that a major change since their last reading asks this person to pass.

    Whoever reads the charter for the first time has the starter path instead.
    """
    rows = [c for row in text.content["fr"]["clauses"] for c in (row, *row.get("amendments", ()))]
    if not any(c.get("lesson") for c in rows):
        return []
    before = last_read(user, other_than=text)
    if before is None or before.text is None:
        return []
    changed = compare_clauses(before.text.content["fr"]["clauses"], text.content["fr"]["clauses"])
    touched = {c.clause_id for row in changed for c in (row, *row.amendments) if _is_new(c)}
    major = _major_since(before.text, text)
    named = {
        c["lesson"]: None
        for c in rows
        if c.get("lesson") and c["clause_id"] in touched and (c.get("layer") or "group") in major
    }
    return list(named)


def lessons_missing(user: User, text: EffectiveText) -> list[str]:
    """Return those of `lessons_to_pass` that are not passed yet."""
    keys = lessons_to_pass(user, text)
    return lessons.missing_lessons(user, keys) if keys else []


def verifies(row: Acknowledgement) -> bool:
    """Say whether a record still agrees with its statement and with the text kept for it."""
    if row.text is None or _sha256(row.statement) != row.statement_sha256:
        return False
    shown = effective_text_sha256(row.text.content.get(row.language, {}))
    kept = getattr(row.text, f"sha256_{row.language}", "")
    return row.effective_text_sha256 == shown == kept


def effective_text_sha256(text: Mapping[str, Any]) -> str:
    """Return the hash of the text shown: one language of the content, canonical."""
    return canonical_sha256(text)


def authentication_class(methods: Iterable[Mapping[str, Any]], *, token: bool = False) -> str:
    """Return the strongest sign-in: second_factor, sso, password, token, or session.

    `methods` is what allauth kept in the session: {"method": "password", ...} and the like.
    """
    if token:
        return "token"
    used = {SIGN_INS.get(str(record.get("method")), "session") for record in methods}
    return next((name for name in ("second_factor", "sso", "password") if name in used), "session")


def _require_passed(user: User, keys: list[str]) -> None:
    missing = lessons.missing_lessons(user, keys) if keys else []
    if missing:
        titles = ", ".join(f"“{link.title}”" for link in lessons.links(missing).values())
        raise NotAllowed("acknowledgement.lessons_first", lessons=titles)


def _is_new(change: Any) -> bool:
    return change.kind in (Kind.ADDED, Kind.CHANGED)


def _major_since(before: EffectiveText, now: EffectiveText) -> set[str]:
    """The layers of a text that had a major version after the one read before. One query."""
    read = {layer["key"]: layer["number"] or 0 for layer in before.content["layers"]}
    current = {layer["key"]: layer["number"] or 0 for layer in now.content["layers"]}
    rows = Version.objects.filter(
        layer__key__in=current, change_class=ChangeClass.MAJOR, in_force_at__isnull=False
    ).values_list("layer__key", "number")
    return {key for key, number in rows if read.get(key, 0) < (number or 0) <= current[key]}


def _append(row: Acknowledgement, actor: User) -> Acknowledgement:
    group = _group_of(row.text)  # type: ignore[arg-type]

    def audited(saved: Acknowledgement) -> None:
        audit.record(
            saved, "acknowledgement.record", actor=actor, version=group["number"],
            language=saved.language, text=saved.effective_text_sha256,
            binding=saved.binding_sha256,
        )  # fmt: skip

    return chain.append(row, then=audited)


def _unsaved(shown: Shown, user: User, audience_key: str) -> Acknowledgement:
    return Acknowledgement(
        user=user,
        person_name=str(user),
        version_id=_group_of(shown.text)["version"],
        text=shown.text,
        effective_text_sha256=getattr(shown.text, f"sha256_{shown.language}"),
        binding_sha256=shown.text.binding_sha256,
        audience_key=audience_key,
        language=shown.language,
        statement=shown.statement,
        statement_sha256=_sha256(shown.statement),
        displayed_at=shown.displayed_at,
    )


def _group_of(text: EffectiveText) -> Mapping[str, Any]:
    """The group's charter among the layers of a text."""
    layers = text.content["layers"]
    return next(layer for layer in layers if layer.get("kind", "group") == "group")


def _records(user: User) -> QuerySet[Acknowledgement]:
    return Acknowledgement.objects.filter(user_id=user.pk).select_related("version", "text")


def _has_read(user: Any, binding: str) -> bool:
    return Acknowledgement.objects.filter(user_id=user.pk, binding_sha256=binding).exists()


def _instant(token: str) -> datetime:
    seconds = signing.b62_decode(token.rsplit(":", 2)[1])
    return datetime.fromtimestamp(seconds, tz=timezone.get_default_timezone())


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
