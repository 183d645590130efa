"""Grants at rest: sealed, bound to their account, rotated, and shown nowhere."""

import base64
import io
import logging

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from wagtail.snippets.models import get_snippet_models

from advocacy.api.urls import urlpatterns as api_urls
from advocacy.models import Grant
from advocacy.networks.types import Credentials
from advocacy.services import grants, vault
from advocacy.services.vault import SealBroken, Sealed
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db

SECRET = "correct-horse-battery"
OLD, NEW = (base64.b64encode(bytes([number]) * 32).decode() for number in (1, 2))


@pytest.fixture
def account():
    own = Credentials("camille", access=SECRET, refresh=f"{SECRET}-refresh")
    return make.AccountFactory(remote_id="camille", grant=own)


def test_seal_opens_for_its_account(account) -> None:
    sealed = vault.seal({"access": SECRET}, account=account)

    assert SECRET.encode() not in sealed.data
    assert vault.unseal(sealed, account=account) == {"access": SECRET}


def test_seal_of_equal_secrets_differs(account) -> None:
    one, other = (vault.seal({"a": 1}, account=account) for _ in range(2))

    assert one.data != other.data


def test_seal_does_not_open_for_another_account(account) -> None:
    sealed = vault.seal({"access": SECRET}, account=account)

    with pytest.raises(SealBroken) as refused:
        vault.unseal(sealed, account=make.AccountFactory())

    assert refused.value.code == "vault.broken"
    assert refused.value.__suppress_context__


def test_seal_that_was_edited_does_not_open(account) -> None:
    sealed = vault.seal({"access": SECRET}, account=account)
    edited = Sealed(sealed.data[:-1] + bytes([sealed.data[-1] ^ 1]), sealed.key_version)

    with pytest.raises(SealBroken):
        vault.unseal(edited, account=account)


def test_unseal_says_which_key_is_missing(account) -> None:
    with pytest.raises(SealBroken) as refused:
        vault.unseal(Sealed(b"x" * 40, 9), account=account)

    assert (refused.value.code, refused.value.params) == ("vault.key_missing", {"version": 9})


def test_rotation_seals_everything_under_the_newest_key(settings, account) -> None:
    settings.VAULT_KEYS = f"1:{OLD}"
    grants.store(account, Credentials("camille", access=SECRET), consent="", followers=False)

    settings.VAULT_KEYS = f"2:{NEW},1:{OLD}"
    call_command("rotate_keys", stdout=io.StringIO())
    settings.VAULT_KEYS = f"2:{NEW}"

    grant = Grant.objects.get()
    assert grant.key_version == 2
    assert grants.credentials_of(grant).access == SECRET


def test_rotation_again_changes_nothing(settings, account) -> None:
    before = bytes(Grant.objects.get().sealed)

    assert vault.rotate() == 0
    assert bytes(Grant.objects.get().sealed) == before


@pytest.mark.parametrize("keys", ["", "1", "1:short", f"x:{OLD}", f"1:{OLD[:-8]}"])
def test_bad_keys_are_refused_loudly(keys) -> None:
    with pytest.raises(ImproperlyConfigured):
        vault.parse_keys(keys)


def test_keys_are_not_derived_from_the_secret_key(settings, account) -> None:
    settings.SECRET_KEY = "another-" + "x" * 50

    assert grants.credentials_of(Grant.objects.get()).access == SECRET


def test_dump_holds_no_token(account) -> None:
    dump = io.StringIO()

    call_command("dumpdata", "advocacy", stdout=dump)

    assert "camille" in dump.getvalue()
    assert SECRET not in dump.getvalue()
    assert base64.b64encode(SECRET.encode()).decode() not in dump.getvalue()


def test_repr_and_log_hold_no_token(account, caplog) -> None:
    grant = Grant.objects.get()
    opened = grants.credentials_of(grant)

    with caplog.at_level(logging.DEBUG):
        logging.getLogger("portevoix").error(
            "%r %s %r %r", opened, opened, grant, vault.sealed_of(grant)
        )

    assert SECRET not in caplog.text


def test_admin_and_api_do_not_know_grants() -> None:
    served = {str(pattern.pattern) for pattern in api_urls}

    assert Grant not in get_snippet_models()
    assert not {path for path in served if "grant" in path}
