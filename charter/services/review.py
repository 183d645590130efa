"""The internal review: a quorum of roles says yes in parallel, each by a person of its own."""

from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from charter import policies
from charter.models import Approval, Layer, Role, Version
from charter.services import effective, formalities
from charter.states import VersionState
from charter.texts.requirements import Ballot, Refusal, quorum_for
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, WrongState
from config.kernel.language import reading_language


def missing_roles(version: Version) -> tuple[str, ...]:
    """Return the roles that have not approved yet, in the order they are listed."""
    return ballot_of(version).missing


def quorum(version: Version) -> tuple[str, ...]:
    """Return the roles that must approve this version."""
    return quorum_for(_layer(version).kind, version.touches)


def ballot_of(version: Version) -> Ballot:
    """Return the review of a version as it stands."""
    return Ballot(
        quorum=quorum(version),
        authors=frozenset(author["person"] for author in version.authors),
        approved=dict(version.approval_rows.values_list("role", "person_id")),
    )


def refusal(version: Version, user: Any) -> NotAllowed | None:
    """Return why this person may not approve; None when they may.

    Superusers are people like all others here.
    """
    ballot = ballot_of(version)
    reason = ballot.refusal(getattr(user, "pk", 0), _roles_of(version, user))
    if reason is None:
        return None
    names = ", ".join(str(Role(role).label) for role in ballot.quorum)
    return {
        Refusal.NOT_APPROVER: NotAllowed("charter.not_approver", role=names),
        Refusal.OWN_TEXT: NotAllowed("charter.own_text"),
        Refusal.TWICE: NotAllowed("charter.approved_twice"),
        Refusal.ROLE_HAS_APPROVED: NotAllowed("charter.role_has_approved"),
    }[reason]


def approve(version: Version, *, actor: Any, comment: str = "", at: Any = None) -> bool:
    """Record the yes of one role; say whether the review is complete with it.

    The role is the first missing one that the person holds. The last yes moves the version on,
    as far as its proofs allow. `at` dates the demonstration's history only. Raises Invalid while
    texts contradict one another: what the approvers would sign could not be applied.
    """
    error = refusal(version, actor)
    if error is not None:
        raise error
    if at is not None and not getattr(actor, "is_demo", False):
        raise NotAllowed("charter.past_date")
    require_harmony(version)
    with transaction.atomic():
        _hold(version)
        role = ballot_of(version).role_of(_roles_of(version, actor))
        row = _record(version, role=role, actor=actor, comment=comment, at=at)
        audit.record(version, "version.approve", actor=actor, role=role, text=version.sha256)
        if missing_roles(version):
            return False
        _complete(version, row, at)
    return True


def require_harmony(version: Version) -> None:
    """Raise Invalid while this version and the other texts in force contradict one another."""
    found = effective.contradictions_of(version)
    if found:
        language = reading_language()
        what = " ".join(contradiction.message[language] for contradiction in found)
        raise Invalid("charter.contradictions", what=what)


def _record(version: Version, *, role: str, actor: Any, comment: str, at: Any) -> Approval:
    try:
        with transaction.atomic():
            return Approval.objects.create(
                version=version, role=role, person=actor, person_name=str(actor),
                comment=comment, at=at or timezone.now(),
            )  # fmt: skip
    except IntegrityError as error:
        raise NotAllowed("charter.approved_twice") from error


def _complete(version: Version, last: Approval, at: Any) -> None:
    """Write who approved into the version itself, and let it go on."""
    rows = version.approval_rows.order_by("at", "pk")
    names = [
        {"step": r.role, "person": r.person_id, "name": r.person_name,
         "at": r.at.isoformat(), "comment": r.comment}
        for r in rows
    ]  # fmt: skip
    submitted = [
        {"step": "submitted", "person": a["person"], "name": a["name"]}
        for a in version.authors
        if a["part"] == "submitted"
    ]
    Version.objects.filter(pk=version.pk).update(approvals=submitted + names)
    version.refresh_from_db(fields=["approvals"])
    formalities.move_on(version, actor=last.person, at=at)


def _hold(version: Version) -> None:
    """Lock the row and look again: another yes, or a withdrawal, may have come first."""
    row = Version.objects.select_for_update(of=("self",)).only("state").get(pk=version.pk)
    if row.state != VersionState.REVIEW:
        raise WrongState("version.not_in_review")


def _roles_of(version: Version, user: Any) -> list[str]:
    if user is None:
        return []
    unit = _layer(version).unit
    return [role for role in quorum(version) if policies.has_role(user, role, unit=unit)]


def _layer(version: Version) -> Layer:
    assert version.layer is not None
    return version.layer
