"""Units, people and roles. A role given by a trait is held in the person's own unit."""

from typing import Any

import factory

from charter.models import Role, RoleAssignment, Unit, User

PASSWORD = "un-mot-de-passe"


class UnitFactory(factory.django.DjangoModelFactory):
    """A unit at the root, or below `parent`."""

    class Meta:
        model = Unit
        django_get_or_create = ("code",)

    code = factory.Sequence(lambda n: f"unit-{n}")
    kind = Unit.Kind.DEPARTMENT
    name_fr = factory.LazyAttribute(lambda unit: f"Entité {unit.code}")
    name_en = factory.LazyAttribute(lambda unit: f"Unit {unit.code}")
    country = "FR"

    @classmethod
    def _create(cls, model_class: type[Unit], *args: Any, **fields: Any) -> Unit:
        parent = fields.pop("parent", None)
        existing = Unit.objects.filter(code=fields["code"]).first()
        if existing:
            return existing
        if parent is None:
            return Unit.add_root(**fields)
        # The tree keeps counters on the row: one read before another child came is stale.
        parent.refresh_from_db()
        return parent.add_child(**fields)


def _holds(role: Role) -> factory.Trait:
    return factory.Trait(role=factory.RelatedFactory(RoleFactory, "user", role=role))


class RoleFactory(factory.django.DjangoModelFactory):
    """A role of a person, in their own unit unless said otherwise."""

    class Meta:
        model = RoleAssignment

    role = Role.MODERATOR
    unit = factory.SelfAttribute("user.unit")


class UserFactory(factory.django.DjangoModelFactory):
    """An active employee who reads French; traits name roles and states."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    first_name = factory.Sequence(lambda n: f"Prénom{n}")
    last_name = "Martin"
    email = factory.Sequence(lambda n: f"person{n}@hexalia.example")
    unit = factory.SubFactory(UnitFactory)
    password = factory.django.Password(PASSWORD)

    class Params:
        english = factory.Trait(language=User.Language.ENGLISH)
        suspended = factory.Trait(status=User.Status.SUSPENDED, is_active=False)
        left = factory.Trait(status=User.Status.LEFT, is_active=False)
        moderator = _holds(Role.MODERATOR)
        lead = _holds(Role.LEAD)
        hr = _holds(Role.HR)
        legal = _holds(Role.LEGAL)
        admin = _holds(Role.ADMIN)
        auditor = _holds(Role.AUDITOR)
        executive = _holds(Role.EXECUTIVE)
        representative = _holds(Role.REPRESENTATIVE)
