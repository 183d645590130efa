"""The one writer of people, units and roles. Directories and screens both come through here.

A role is also a Wagtail group ("portevoix:<role>"), because Wagtail gives page permissions and
admin access to groups; the two never differ, since both are written here.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group, Permission
from django.db import IntegrityError, transaction

from charter.models import Role, RoleAssignment, Unit, User
from charter.signals import person_left
from config.kernel import audit
from config.kernel.errors import Invalid, WrongState

# What lets a person in, besides their password: keys for programs, addresses and identities at
# single sign-on.
KEYS = ("auth_token_set", "emailaddress_set", "socialaccount_set")
GROUP_PREFIX = "portevoix:"
# The others read pages, or write with other rules, and have nothing to do in the admin.
ADMIN_ROLES = (
    Role.MODERATOR, Role.LEAD, Role.HR, Role.LEGAL, Role.ADMIN, Role.AUDITOR, Role.DPO,
    Role.FINANCE, Role.CRISIS_CELL,
)  # fmt: skip


def group_name(role: str) -> str:
    """Return the name of the Wagtail group of a role."""
    return f"{GROUP_PREFIX}{role}"


def ensure_groups() -> None:
    """Make the group of every role, and let those who work there into Wagtail's admin."""
    access = Permission.objects.filter(
        codename="access_admin", content_type__app_label="wagtailadmin"
    ).first()
    for role in Role.values:
        group, _ = Group.objects.get_or_create(name=group_name(role))
        if access and role in ADMIN_ROLES:
            group.permissions.add(access)


def add_unit(*, parent: Unit | None, actor: Any, **fields: Any) -> Unit:
    """Add a unit under its parent; `fields` are code, kind, name_fr, name_en, country, ..."""
    with transaction.atomic():
        try:
            with transaction.atomic():
                unit = parent.add_child(**fields) if parent else Unit.add_root(**fields)
        except IntegrityError as error:
            raise Invalid("unit.code_taken", unit=fields["code"]) from error
        audit.record(unit, "unit.add", actor=actor, code=unit.code)
    return unit


def change_unit(unit: Unit, *, actor: Any, **fields: Any) -> None:
    """Change the names, country or zone of a unit. Its code and place stay."""
    with transaction.atomic():
        _write(unit, fields)
        audit.record(unit, "unit.change", actor=actor, fields=sorted(fields))


def create_person(*, actor: Any, password: str | None = None, **fields: Any) -> User:
    """Create a person; without a password they can only use single sign-on."""
    return create_people([fields], password_hash=make_password(password), actor=actor)[0]


def create_people(
    rows: Iterable[Mapping[str, Any]], *, password_hash: str, actor: Any
) -> list[User]:
    """Create many people at once, each with an audit event; columns of User by name.

    Raises Invalid when an e-mail address is taken; then nobody was created.
    """
    people = [User(**{**row, "password": password_hash}) for row in rows]
    for person in people:
        person.email = User.objects.normalize_email(person.email).lower()
    with transaction.atomic():
        _free_addresses([person.email for person in people], actor)
        try:
            with transaction.atomic():
                User.objects.bulk_create(people, batch_size=200)
        except IntegrityError as error:
            raise Invalid("person.email_taken") from error
        for person in people:
            audit.record(person, "person.create", actor=actor)
    return people


def _free_addresses(emails: list[str], actor: Any) -> None:
    """Let people who left keep their rows, and others their addresses: a re-hire is a new person,
    to whom nothing of before belongs."""
    left = User.objects.filter(email__in=emails, status=User.Status.LEFT)
    for person in left:
        name, _at, domain = person.email.partition("@")
        User.objects.filter(pk=person.pk).update(email=f"{name}+left{person.pk}@{domain}")
        audit.record(person, "person.address_freed", actor=actor)


def change_person(user: User, *, actor: Any, **fields: Any) -> None:
    """Change what is known of a person; never their status, which has its own moves."""
    with transaction.atomic():
        _write(user, fields)
        audit.record(user, "person.change", actor=actor, fields=sorted(fields))


def grant_role(user: User, role: str, *, unit: Unit, actor: Any) -> RoleAssignment:
    """Give a person a role in a unit and all below it, and the group that goes with it."""
    with transaction.atomic():
        row, created = RoleAssignment.objects.get_or_create(user=user, role=role, unit=unit)
        user.groups.add(_group(role))
        if created:
            audit.record(row, "role.grant", actor=actor, role=role, user=user.pk, unit=unit.code)
    _forget_roles(user)
    return row


def revoke_role(assignment: RoleAssignment, *, actor: Any) -> None:
    """Take a role back; the group goes with the last assignment of that role."""
    user, role = assignment.user, assignment.role
    with transaction.atomic():
        audit.record(
            assignment, "role.revoke", actor=actor, role=role, user=user.pk,
            unit=assignment.unit.code,
        )  # fmt: skip
        assignment.delete()
        if not user.roles.filter(role=role).exists():
            user.groups.remove(_group(role))
    _forget_roles(user)


def suspend(user: User, *, actor: Any) -> None:
    """Close a person's access for a while; sessions end with the next request."""
    _close(user, User.Status.SUSPENDED, "person.suspend", actor)


def leave(user: User, *, actor: Any) -> None:
    """Record that a person left: access closed for good, roles and keys gone, records kept.

    Nothing that opened a door then opens it again, for them or for whoever has their address next.
    """
    with transaction.atomic():
        for assignment in user.roles.select_related("unit", "user"):
            revoke_role(assignment, actor=actor)
        _close(user, User.Status.LEFT, "person.leave", actor)
        # Another password ends every session, even if the row were opened again by hand.
        user.set_unusable_password()
        user.save(update_fields=["password"])
        for name in KEYS:
            getattr(user, name).all().delete()


def move(user: User, unit: Unit, *, actor: Any) -> None:
    """Record that a person works in another unit from now on.

    Roles given in the unit before end: whoever needs one there is given it there. Those given
    elsewhere stay, and what is being reviewed stays with the people it was sent to.
    """
    if user.unit_id == unit.pk:
        raise Invalid("person.same_unit")
    if user.status == User.Status.LEFT:
        raise WrongState("person.already_closed")
    with transaction.atomic():
        before = user.unit
        for assignment in user.roles.filter(unit=before).select_related("unit", "user"):
            revoke_role(assignment, actor=actor)
        change = {"from": before.code if before else "", "to": unit.code}
        _write(user, {"unit": unit})
        audit.record(user, "person.move", actor=actor, **change)


def reinstate(user: User, *, actor: Any) -> None:
    """Open a suspended person's access again. Whoever left is created anew."""
    with transaction.atomic():
        moved = User.objects.filter(pk=user.pk, status=User.Status.SUSPENDED).update(
            status=User.Status.ACTIVE, is_active=True
        )
        if not moved:
            raise WrongState("person.not_suspended")
        user.refresh_from_db()
        audit.record(user, "person.reinstate", actor=actor)


def _close(user: User, status: str, action: str, actor: Any) -> None:
    with transaction.atomic():
        open_rows = User.objects.filter(pk=user.pk).exclude(status__in=[status, User.Status.LEFT])
        if not open_rows.update(status=status, is_active=False):
            raise WrongState("person.already_closed")
        user.refresh_from_db()
        audit.record(user, action, actor=actor)
        transaction.on_commit(lambda: person_left.send(sender=User, user=user), robust=True)


def _write(row: User | Unit, fields: Mapping[str, Any]) -> None:
    for name, value in fields.items():
        setattr(row, name, value)
    row.full_clean(validate_constraints=False)
    row.save(update_fields=list(fields))


def _group(role: str) -> Group:
    return Group.objects.get_or_create(name=group_name(role))[0]


def _forget_roles(user: User) -> None:
    for name in ("_held", "_units"):
        if hasattr(user, name):
            delattr(user, name)
