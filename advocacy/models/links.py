"""Our own short links, how often each was followed on a day, and the figures a lead sets beside."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

MAX_TARGET = 2000
"""Characters, all ASCII: what an index of PostgreSQL takes."""


class Link(models.Model):
    """A short address of ours, made for one post; where it leads never changes (by trigger).

    `network` and `campaign` are those of the post when it was sent: the network is empty while it
    is a draft, and where the post went to several.
    """

    code = models.CharField(max_length=12)
    target = models.CharField(_("target"), max_length=MAX_TARGET)
    post = models.ForeignKey("advocacy.Post", on_delete=models.PROTECT, related_name="links")
    network = models.CharField(_("network"), max_length=30, blank=True, default="", db_default="")
    campaign = models.SlugField(
        _("campaign"), max_length=60, blank=True, default="", db_default="", db_index=False
    )
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("short link")
        verbose_name_plural = _("short links")
        constraints = [
            models.UniqueConstraint(fields=["code"], name="link_code_once"),
            models.UniqueConstraint(fields=["post", "target"], name="link_target_once"),
            models.CheckConstraint(
                name="link_leads_to_the_web",
                condition=Q(target__startswith="https://") | Q(target__startswith="http://"),
            ),
        ]

    def __str__(self) -> str:
        return self.code


class LinkVisits(models.Model):
    """How often a link was followed on a day (UTC): a count, and nothing about who did.

    Without a link: what is left of the links of drafts that were put away, summed by day.
    """

    link = models.ForeignKey(
        Link, on_delete=models.PROTECT, related_name="visits", null=True, blank=True
    )
    day = models.DateField(_("day"))
    count = models.PositiveIntegerField(_("visits"), default=0)

    class Meta:
        verbose_name = _("visits of a link")
        verbose_name_plural = _("visits of links")
        constraints = [
            models.UniqueConstraint(fields=["link", "day"], name="link_visits_once"),
            models.UniqueConstraint(
                fields=["day"], name="link_visits_left_once", condition=Q(link__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.link_id} {self.day}"


class EngagementInputs(models.Model):
    """What a lead states beside the figures: append-only, the newest version counts.

    `minutes` a person would take to read one post; the rest is optional, and without it no return
    in money is printed. A value is of a visit or of a click, not both: they may be the same person.
    """

    made_at = models.DateTimeField(default=timezone.now)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    minutes = models.PositiveSmallIntegerField(_("minutes per post"))
    visit_value = models.DecimalField(
        _("value of a visit"), max_digits=10, decimal_places=2, null=True, blank=True
    )
    click_value = models.DecimalField(
        _("value of a click"), max_digits=10, decimal_places=2, null=True, blank=True
    )
    monthly_cost = models.DecimalField(
        _("cost of a month"), max_digits=12, decimal_places=2, null=True, blank=True
    )
    currency = models.CharField(_("currency"), max_length=3, default="EUR")

    class Meta:
        verbose_name = _("figures beside engagement")
        verbose_name_plural = _("figures beside engagement")
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                name="engagement_inputs_one_value",
                condition=Q(visit_value__isnull=True) | Q(click_value__isnull=True),
            ),
            models.CheckConstraint(
                name="engagement_inputs_not_negative",
                condition=(Q(visit_value__isnull=True) | Q(visit_value__gte=0))
                & (Q(click_value__isnull=True) | Q(click_value__gte=0))
                & (Q(monthly_cost__isnull=True) | Q(monthly_cost__gte=0)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.made_at:%Y-%m-%d}"
