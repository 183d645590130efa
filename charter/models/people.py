"""People, the units they belong to, and the roles they hold there."""

from typing import Any

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from treebeard.mp_tree import MP_Node

from config.kernel.language import reading_language


class Unit(MP_Node):
    """A node of the company's tree. What the law calls an entity is a unit of kind subsidiary."""

    class Kind(models.TextChoices):
        GROUP = "group", _("group")
        COUNTRY = "country", _("country")
        SUBSIDIARY = "subsidiary", _("subsidiary")
        DEPARTMENT = "department", _("department")

    code = models.SlugField(_("code"), unique=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    name_fr = models.CharField(_("name in French"), max_length=120)
    name_en = models.CharField(_("name in English"), max_length=120)
    country = models.CharField(_("country"), max_length=2, help_text=_("ISO 3166-1, two letters"))
    time_zone = models.CharField(_("time zone"), max_length=64, default="Europe/Paris")

    class Meta:
        verbose_name = _("unit")
        verbose_name_plural = _("units")

    def __str__(self) -> str:
        return self.name

    @classmethod
    def paths_above(cls, path: str) -> list[str]:
        """Return this path and those of the units above it, the highest first."""
        return [path[:end] for end in range(cls.steplen, len(path) + 1, cls.steplen)]

    @property
    def name(self) -> str:
        """The name in the reader's language."""
        return self.name_en if reading_language() == "en" else self.name_fr


class UserManager(BaseUserManager["User"]):
    """Make accounts whose name is an e-mail address."""

    use_in_migrations = True

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Create a person; without a password they can only use single sign-on."""
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str, **fields: Any) -> "User":
        """Create a technical administrator."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class User(AbstractUser):
    """A person of the company. People leave; their rows stay, because records point to them."""

    class Status(models.TextChoices):
        ACTIVE = "active", pgettext_lazy("person", "active")
        SUSPENDED = "suspended", _("suspended")
        LEFT = "left", _("left the company")

    class Language(models.TextChoices):
        FRENCH = "fr", "Français"
        ENGLISH = "en", "English"

    username = None  # type: ignore[assignment]
    email = models.EmailField(_("e-mail address"), unique=True)
    # Null only for a technical administrator made before the units are.
    unit = models.ForeignKey(
        "charter.Unit",
        verbose_name=_("unit"),
        on_delete=models.PROTECT,
        related_name="people",
        null=True,
        blank=True,
    )
    job_title = models.CharField(_("job title"), max_length=120, blank=True)
    language = models.CharField(
        _("language"), max_length=2, choices=Language.choices, default=Language.FRENCH
    )
    time_zone = models.CharField(_("time zone"), max_length=64, default="Europe/Paris")
    status = models.CharField(
        _("status"), max_length=20, choices=Status.choices, default=Status.ACTIVE
    )
    joined_on = models.DateField(_("joined on"), default=timezone.localdate)
    is_demo = models.BooleanField(_("demonstration account"), default=False)

    objects = UserManager()  # type: ignore[misc, assignment]

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = [
            models.UniqueConstraint(Lower("email"), name="user_email_once"),
            models.CheckConstraint(
                name="user_active_only_by_status",
                condition=Q(is_active=True, status="active")
                | Q(is_active=False) & ~Q(status="active"),
            ),
        ]

    def __str__(self) -> str:
        return self.get_full_name() or self.email


class Role(models.TextChoices):
    """What a person may do beyond writing for themselves. Everyone is an employee."""

    MODERATOR = "moderator", _("moderator")
    LEAD = "lead", _("lead moderator")
    HR = "hr", _("human resources")
    LEGAL = "legal", _("legal")
    ADMIN = "admin", _("technical administrator")
    AUDITOR = "auditor", _("auditor")
    EXECUTIVE = "executive", _("executive")
    DPO = "dpo", _("data protection officer")
    FINANCE = "finance", _("investor relations")
    REPRESENTATIVE = "representative", _("employee representative")
    SPOKESPERSON = "spokesperson", _("spokesperson")
    CRISIS_CELL = "crisis_cell", _("crisis cell")


class RoleAssignment(models.Model):
    """A role held by a person in a unit and everything below it."""

    user = models.ForeignKey(
        "charter.User",
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="roles",
    )
    role = models.CharField(_("role"), max_length=20, choices=Role.choices)
    unit = models.ForeignKey(
        "charter.Unit",
        verbose_name=_("unit"),
        on_delete=models.PROTECT,
        related_name="roles",
    )
    granted_at = models.DateTimeField(_("granted at"), default=timezone.now)

    class Meta:
        verbose_name = _("role")
        verbose_name_plural = _("roles")
        constraints = [
            models.UniqueConstraint(fields=["user", "role", "unit"], name="role_once_per_unit")
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()} · {self.unit}"
