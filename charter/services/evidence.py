"""Evidence that leaves the service: one ZIP for a version, a campaign, a person or one record.

Whoever asks gets what they may see: human resources, legal and auditors within their units, a
person their own file whole. Nothing here knows posts or how somebody answered a question (P-07).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import IO, Any

from django.db import transaction
from django.db.models import Count, Model, Q, QuerySet
from django.utils import timezone

from charter.models import (
    Acknowledgement,
    Attempt,
    Campaign,
    Member,
    PaperAcknowledgement,
    Refusal,
    Role,
    Unit,
    User,
    Version,
)
from charter.policies import has_role, units_for
from charter.services import enclosures, records
from charter.services.enclosures import Selection
from charter.services.pack import Pack
from config.kernel import audit
from config.kernel.errors import NotAllowed

# Who may ask for evidence about others, within their units; and who may see who was asked.
ASKERS = (Role.HR, Role.LEGAL, Role.AUDITOR)
NAMERS = (Role.HR, Role.AUDITOR)


@dataclass(frozen=True)
class Evidence:
    """A ZIP to hand out, its name, and the hash of its manifest, which the log keeps, too."""

    file: IO[bytes]
    file_name: str
    manifest_sha256: str


def of_version(version: Version, *, actor: User) -> Evidence:
    """Return the evidence of a version: its text, its proofs, and who in scope read it."""
    return _export(version, enclosures.name_of(version), _about(version, actor), actor=actor)


def of_campaign(campaign: Campaign, *, actor: User) -> Evidence:
    """Return the evidence of a version and of how its readers were asked.

    Names of those who were asked go to human resources and auditors; legal gets counts.
    """
    seen = _within(actor)
    chosen = _about(campaign.version, actor)

    def further(pack: Pack) -> None:
        asked = campaign.members.filter(_people_of(seen))
        pack.add_json("campaign.json", _campaign(campaign, asked), fr="Campagne", en="Campaign")
        if has_role(actor, *NAMERS):
            named = asked.filter(_people_of(units_for(actor, *NAMERS)))
            rows = named.select_related("user").prefetch_related("reminders").order_by("pk")
            pack.add_rows(
                "records/members.ndjson", map(records.member, rows.iterator(chunk_size=500)),
                fr="Personnes sollicitées, et rappels", en="People asked, and reminders",
            )  # fmt: skip

    return _export(campaign, f"campaign-{campaign.pk}", chosen, actor=actor, further=further)


def of_person(person: User, *, actor: User) -> Evidence:
    """Return a person's own file; somebody else in scope gets their acknowledgements only."""
    rows = Acknowledgement.objects.filter(user_id=person.pk)
    if person.pk == actor.pk:
        chosen = enclosures.selected(
            rows,
            paper=PaperAcknowledgement.objects.filter(user_id=person.pk),
            refusals=Refusal.objects.filter(user_id=person.pk),
            attempts=Attempt.objects.filter(user_id=person.pk),
        )
    elif person.unit_id in (units := _within(actor)):
        chosen = enclosures.selected(rows, documents_of=units)
    else:
        raise NotAllowed("evidence.not_yours")
    return _export(person, f"person-{person.pk}", chosen, actor=actor)


def of_acknowledgement(row: Acknowledgement, *, actor: User) -> Evidence:
    """Return one record with its text: of oneself, or of somebody in scope."""
    one = Acknowledgement.objects.filter(pk=row.pk)
    mine = row.user_id == actor.pk
    if not mine and not one.filter(_people_of(_within(actor))).exists():
        raise NotAllowed("evidence.not_yours")
    units = units_for(actor, *ASKERS)
    chosen = enclosures.selected(one, documents_of=units)
    return _export(row, f"record-{row.leaf_index or row.pk}", chosen, actor=actor)


def people_in_scope(actor: User) -> QuerySet[User]:
    """Return the people whose acknowledgements somebody may ask for."""
    return User.objects.filter(unit__in=units_for(actor, *ASKERS)).select_related("unit")


def records_for(actor: User) -> QuerySet[Acknowledgement]:
    """Return one's own records, and those of people in scope."""
    units = units_for(actor, *ASKERS)
    theirs = _people_of(units) if units else Q(pk__in=())
    return Acknowledgement.objects.filter(Q(user_id=actor.pk) | theirs)


def _within(actor: User) -> frozenset[int]:
    units = units_for(actor, *ASKERS)
    if not units:
        raise NotAllowed("evidence.not_yours")
    return units


def _people_of(units: frozenset[int]) -> Q:
    """Return the condition on rows of people; whoever sees every unit sees those who are gone."""
    if not Unit.objects.exclude(pk__in=units).exists():
        return Q(pk__isnull=False)
    return Q(user__unit__in=units)


def _about(version: Version, actor: User) -> Selection:
    units = _within(actor)
    theirs = Q(_people_of(units), text__versions=version)
    # What somebody wrote who refused is for human resources, as on the page of a campaign.
    answered = Q(_people_of(units_for(actor, Role.HR)), text__versions=version)
    return enclosures.selected(
        Acknowledgement.objects.filter(theirs),
        paper=PaperAcknowledgement.objects.filter(theirs),
        refusals=Refusal.objects.filter(answered),
        version=version,
        documents_of=units,
    )


def _campaign(campaign: Campaign, asked: QuerySet[Member]) -> dict[str, Any]:
    done = Acknowledgement.objects.filter(text__versions=campaign.version_id)
    counts = asked.aggregate(
        asked=Count("pk", filter=Q(let_go_at__isnull=True)),
        let_go=Count("pk", filter=Q(let_go_at__isnull=False)),
        acknowledged=Count("pk", filter=Q(user_id__in=done.values("user_id"))),
    )
    return {
        "id": campaign.pk,
        "version": campaign.version_id,
        "state": campaign.state,
        "opened_at": records.instant(campaign.opened_at),
        "counts": counts,
    }


def _export(
    subject: Model,
    name: str,
    chosen: Selection,
    *,
    actor: User,
    further: Callable[[Pack], None] | None = None,
) -> Evidence:
    asked = {"at": records.instant(timezone.now()), "by": str(actor), "for": name}
    with Pack(asked) as pack:
        number = enclosures.enclose(pack, chosen)
        if further is not None:
            further(pack)
        file, sha256 = pack.close()
        # Only now: a long export must not keep others from writing.
        with transaction.atomic():
            audit.record(
                subject, "evidence.export", actor=actor, name=name, records=number, pack=sha256
            )
    return Evidence(file, f"portevoix-{name}.zip", sha256)
