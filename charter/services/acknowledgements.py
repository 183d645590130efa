"""Record that a person has read the version in force, and say who still has to.

An acknowledgement is information, never consent. Only the person concerned can make one: there
is no proxy, no past date, and no update (the table is append-only by trigger).
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core import signing
from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from charter.models import Acknowledgement, User, Version
from charter.rules import canonical_json
from charter.states import VersionState
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, Stale

ACKNOWLEDGE = "acknowledge"
# A page left open longer than this is shown again before it can be acknowledged.
SHOWN_FOR_SECONDS = 24 * 3600
SIGN_INS = {"password": "password", "socialaccount": "sso", "mfa": "second_factor"}
_SIGNER = signing.TimestampSigner(salt="charter.acknowledgement")


@dataclass(frozen=True)
class Shown:
    """What a person was shown: which statement, in which language, since when."""

    language: str
    statement: str
    displayed_at: datetime


def missing_obligations(user: Any) -> list[str]:
    """Return what a person must still do before speaking: ["acknowledge"] or nothing.

    One query. Without a version in force nothing is missing.
    """
    if not user.is_authenticated:
        return []
    done = Acknowledgement.objects.filter(version=OuterRef("pk"), user_id=user.pk)
    pending = Version.objects.filter(~Exists(done), state=VersionState.IN_FORCE)
    return [ACKNOWLEDGE] if pending.exists() else []


def missing_among(user_ids: Iterable[int]) -> frozenset[int]:
    """Return which of these people still have something to do before speaking. Two queries."""
    wanted = frozenset(user_ids)
    version = Version.objects.filter(state=VersionState.IN_FORCE).only("pk").first()
    if version is None:
        return frozenset()
    done = Acknowledgement.objects.filter(version=version, user_id__in=wanted)
    return wanted - frozenset(done.values_list("user_id", flat=True))


def require_obligations(user: Any) -> None:
    """Raise NotAllowed when the person has not acknowledged the version in force."""
    if missing_obligations(user):
        raise NotAllowed("charter.acknowledge_first")


def acknowledgement_of(user: User, version: Version) -> Acknowledgement | None:
    """Return the person's record for this version."""
    return Acknowledgement.objects.filter(user_id=user.pk, version=version).first()


def last_read_before(user: User, version: Version) -> Version | None:
    """Return the newest earlier version this person acknowledged."""
    return (
        Version.objects.filter(acknowledgements__user_id=user.pk, number__lt=version.number)
        .defer("html_fr", "html_en")
        .order_by("-number")
        .first()
    )


def statement_of(version: Version, language: str) -> str:
    """Return the sentence one acknowledges, as frozen in the version."""
    return str(version.content[language]["acknowledgement"])


def sign_shown(user: User, version: Version, language: str) -> str:
    """Return the token a page carries: who was shown which text, signed with the instant."""
    statement = _sha256(statement_of(version, language))
    return _SIGNER.sign(f"{user.pk}:{version.pk}:{language}:{statement}")


def read_shown(token: str, *, user: User, version: Version) -> Shown:
    """Return what a token proves; Invalid when it was forged or made for someone else."""
    try:
        value = _SIGNER.unsign(token, max_age=SHOWN_FOR_SECONDS)
    except signing.SignatureExpired as error:
        raise Stale("acknowledgement.page_too_old") from error
    except signing.BadSignature as error:
        raise Invalid("acknowledgement.bad_token") from error
    person, shown_version, language, statement_sha256 = value.split(":")
    if person != str(user.pk):
        raise NotAllowed("acknowledgement.of_another")
    statement = statement_of(version, language)
    if shown_version != str(version.pk) or statement_sha256 != _sha256(statement):
        raise Stale("acknowledgement.version_changed")
    return Shown(language, statement, _instant(token))


def acknowledge(
    *, version: Version, shown: Shown, authentication: str, actor: User, at: datetime | None = None
) -> Acknowledgement:
    """Record that `actor` has read this version; a second tab finds the first one's record.

    The instant is the server's. `at` dates the history of demonstration people and is refused
    for anyone else. Raises Stale when another version came into force meanwhile.
    """
    if at is not None and not actor.is_demo:
        raise NotAllowed("acknowledgement.past_date")
    if at is None and not _is_in_force(version):
        raise Stale("acknowledgement.version_changed")
    facts = _facts(version, shown, actor)
    try:
        with transaction.atomic():
            row = Acknowledgement.objects.create(
                **facts, authentication=authentication, acknowledged_at=at or timezone.now()
            )
            audit.record(
                row, "acknowledgement.record", actor=actor, version=version.number,
                language=shown.language, text=row.effective_text_sha256,
            )  # fmt: skip
    except IntegrityError:
        done = acknowledgement_of(actor, version)
        if done is None:
            raise
        return done
    return row


def verifies(row: Acknowledgement) -> bool:
    """Say whether a record still agrees with its statement and with the frozen text."""
    text = row.version.content.get(row.language, {})
    same_statement = _sha256(row.statement) == row.statement_sha256
    return same_statement and effective_text_sha256(text) == row.effective_text_sha256


def effective_text_sha256(text: Mapping[str, Any]) -> str:
    """Return the hash of the text shown: one language of the frozen content, canonical."""
    return _sha256(canonical_json(text))


def authentication_class(methods: Iterable[Mapping[str, Any]], *, token: bool = False) -> str:
    """Return the strongest sign-in: second_factor, sso, password, token, or session.

    `methods` is what allauth kept in the session: {"method": "password", ...} and the like.
    """
    if token:
        return "token"
    used = {SIGN_INS.get(str(record.get("method")), "session") for record in methods}
    return next((name for name in ("second_factor", "sso", "password") if name in used), "session")


def audience_key(user: User) -> str:
    """Return for whom the text was put together: the unit and country of the person."""
    if user.unit is None:
        return "unit=;country="
    return f"unit={user.unit.code};country={user.unit.country}"


def _facts(version: Version, shown: Shown, user: User) -> dict[str, Any]:
    return {
        "user": user,
        "person_name": str(user),
        "version": version,
        "effective_text_sha256": effective_text_sha256(version.content[shown.language]),
        "audience_key": audience_key(user),
        "language": shown.language,
        "statement": shown.statement,
        "statement_sha256": _sha256(shown.statement),
        "displayed_at": shown.displayed_at,
    }


def _is_in_force(version: Version) -> bool:
    return Version.objects.filter(pk=version.pk, state=VersionState.IN_FORCE).exists()


def _instant(token: str) -> datetime:
    seconds = signing.b62_decode(token.rsplit(":", 2)[1])
    return datetime.fromtimestamp(seconds, tz=timezone.get_default_timezone())


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
