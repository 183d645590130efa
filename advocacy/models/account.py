"""Social accounts, and the authorisations held for them."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from advocacy.networks import catalogue
from advocacy.states import AccountState


def network_name(kind: str) -> str:
    """The name of a network on screen; brands stay as they are."""
    return gettext("the practice wall") if kind == "practice" else catalogue.get(kind).label


def corporate(path: str = "") -> Q:
    """The condition for an account that speaks for the company itself.

    A branded account is the company's, too, and speaks for the person it was given to. `path` is
    how a query reaches the account, as in "account__".
    """
    return Q(**{f"{path}is_company": True, f"{path}branded__isnull": True})


class AccountQuerySet(models.QuerySet["Account"]):
    """Accounts by who may see them."""

    def visible_to(self, user: Any) -> "AccountQuerySet":
        """Their own. What others linked is nobody's business, whatever their role."""
        return self.filter(owner_id=user.pk)

    def for_posts(self) -> "AccountQuerySet":
        """Those somebody holds and posts can be published on."""
        return self.held().exclude(network__in=catalogue.FIGURES_ONLY)

    def held(self) -> "AccountQuerySet":
        """Those somebody holds: linked, or to be linked again."""
        return self.exclude(state=AccountState.UNLINKED)


class Account(models.Model):
    """An account on a network, linked by the person it belongs to."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="accounts"
    )
    network = models.CharField(_("network"), max_length=30)
    # The server for networks that have many; empty for the practice wall.
    host = models.CharField(_("server"), max_length=200, blank=True)
    remote_id = models.CharField(_("identifier"), max_length=200)
    handle = models.CharField(_("handle"), max_length=200)
    display_name = models.CharField(_("display name"), max_length=200, blank=True)
    state = models.CharField(
        _("state"), max_length=20, choices=AccountState.choices, default=AccountState.LINKED
    )
    # The company's own, held by this person for it: the service may take posts down by itself.
    is_company = models.BooleanField(_("account of the company"), default=False, db_default=False)
    # A NetworkError kind: why it must be linked again.
    problem = models.CharField(max_length=30, blank=True)
    linked_at = models.DateTimeField(_("linked"), default=timezone.now)
    # Since when there is no access to it; noted by whoever keeps what may be stored.
    ended_at = models.DateTimeField(null=True, blank=True)
    updated_at = models.DateTimeField(default=timezone.now)

    objects = AccountQuerySet.as_manager()

    class Meta:
        verbose_name = _("social account")
        verbose_name_plural = _("social accounts")
        ordering = ["network", "handle"]
        constraints = [
            # One person holds an account; a second link of it is a mistake or a theft.
            models.UniqueConstraint(
                fields=["network", "remote_id"],
                condition=~Q(state=AccountState.UNLINKED),
                name="account_linked_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.handle} ({self.network})"

    @property
    def takes_posts(self) -> bool:
        """Whether posts can be published on it; of others figures are read, and nothing else."""
        return self.network not in catalogue.FIGURES_ONLY

    @property
    def network_name(self) -> str:
        """The network's name on screen."""
        return network_name(self.network)


class Grant(models.Model):
    """What lets us act for an account: secrets sealed by the vault, and the consent behind them."""

    account = models.OneToOneField(
        "advocacy.Account", on_delete=models.CASCADE, related_name="grant"
    )
    sealed = models.BinaryField()
    key_version = models.PositiveSmallIntegerField()
    scopes = models.JSONField(default=list, blank=True)
    consent_text = models.TextField(_("consent"))
    granted_at = models.DateTimeField(_("granted"), default=timezone.now)
    expires_at = models.DateTimeField(_("expires"), null=True, blank=True)
    # It died: its secrets are destroyed, and what was agreed to stays, to be agreed to again.
    emptied_at = models.DateTimeField(null=True, blank=True)
    # A separate, revocable yes: may the follower list be read, to count different people?
    followers_consent_at = models.DateTimeField(null=True, blank=True)
    refreshed_at = models.DateTimeField(null=True, blank=True)
    # Who renews the session holds this lease: a refresh token may be used once only.
    renewing_until = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("authorisation")
        verbose_name_plural = _("authorisations")

    def __str__(self) -> str:
        return str(self.account)
