"""Addresses of ours: those networks know us by, and those of pages that people are sent to."""

from typing import Any
from urllib.parse import urlsplit

from asgiref.sync import async_to_sync
from django.conf import settings
from django.urls import reverse
from django.utils.translation import override

from advocacy.networks.bluesky import client
from advocacy.services.registrations import DatabaseRegistrations

LOOPBACK = {"127.0.0.1", "::1"}


def page(name: str, *args: Any) -> str:
    """The one path of a page for all readers: it answers in the language of each."""
    with override(settings.LANGUAGE_CODE):
        return reverse(name, args=args)


def callback_url(kind: str) -> str:
    """The one address networks may send people back to; registered there, it never varies."""
    return str(settings.BASE_URL + reverse("link_callback", args=[kind]))


def bluesky_client() -> str:
    """Our name at AT Protocol servers; empty where they could not know us.

    They read it from an https address that they can reach, or from the name itself when all
    happens on one machine.
    """
    site = urlsplit(settings.BASE_URL)
    if not settings.BLUESKY_OAUTH:
        return ""
    if site.scheme == "https":
        return str(settings.BASE_URL + reverse("bluesky_client"))
    return client.loopback_id(callback_url("bluesky")) if site.hostname in LOOPBACK else ""


def bluesky_document() -> dict[str, Any] | None:
    """What our name has to answer there; None where nobody has to ask."""
    name = bluesky_client()
    if not name or client.is_public(name):
        return None
    key = async_to_sync(client.key_of)(name, DatabaseRegistrations())
    return client.document(name, callback_url("bluesky"), key)
