"""The look of the installation: its accent, and the page that shows every component."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import cache_control

from config.kernel.colour import accents


@login_not_required
@cache_control(max_age=3600, public=True)
def theme(request: HttpRequest) -> HttpResponse:
    """Serve the organisation's accent in four strengths, each readable where it is used."""
    names = ("accent", "accent-strong", "accent-dark", "accent-dark-strong")
    values = zip(names, accents(settings.ORGANISATION_ACCENT), strict=True)
    rules = "".join(f"--organisation-{name}:{value};" for name, value in values)
    return HttpResponse(f":root{{{rules}}}", content_type="text/css")


class SampleForm(forms.Form):
    """Every control once."""

    name = forms.CharField(label=_("Handle"), help_text=_("As it will read on the network."))
    unit = forms.ChoiceField(label=_("Unit"), choices=[("a", "Hexalia Banque")])
    text = forms.CharField(label=_("Text"), widget=forms.Textarea(attrs={"rows": 3}))
    agree = forms.BooleanField(label=_("I have read this edition."))


def page(request: HttpRequest) -> HttpResponse:
    """Show each component in each of its states."""
    context: dict[str, Any] = {"form": SampleForm(), "wrong": SampleForm({"name": ""})}
    context["tones"] = ("good", "info", "warn", "bad")
    return render(request, "ui.html", context)
