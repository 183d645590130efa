"""What we are registered as at servers: kept once, sealed, and replaced when unreadable."""

import pytest
from asgiref.sync import async_to_sync

from advocacy.models import Registration
from advocacy.networks.types import App
from advocacy.services import vault
from advocacy.services.registrations import DatabaseRegistrations

pytestmark = pytest.mark.django_db
HOST = "https://social.example"
OURS = App("client", "a-secret-of-ours")


def put(app: App) -> App:
    return async_to_sync(DatabaseRegistrations().put)(HOST, app)


def get() -> App | None:
    return async_to_sync(DatabaseRegistrations().get)(HOST)


def test_first_registration_at_a_server_is_kept() -> None:
    assert get() is None

    first, second = put(OURS), put(App("another"))

    assert first == second == get() == OURS


def test_secret_is_sealed_for_its_server() -> None:
    put(OURS)

    row = Registration.objects.get()
    assert OURS.client_secret.encode() not in bytes(row.sealed)
    with pytest.raises(vault.SealBroken):
        vault.unseal_for(vault.server("https://elsewhere.example"), vault.sealed_of(row))


def test_registration_that_cannot_be_read_is_made_anew() -> None:
    put(OURS)
    Registration.objects.update(sealed=b"0" * 40)

    assert get() is None
    assert put(App("anew")) == App("anew")


def test_rotation_seals_registrations_too(settings) -> None:
    put(OURS)
    old = settings.VAULT_KEYS
    settings.VAULT_KEYS = f"7:{'n' * 43}=,{old}"

    assert vault.rotate() == 1

    settings.VAULT_KEYS = settings.VAULT_KEYS.partition(",")[0]
    assert get() == OURS


def test_registration_for_another_address_of_ours_is_made_anew(settings) -> None:
    put(OURS)

    settings.BASE_URL = "https://elsewhere.example"

    assert get() is None
    assert put(App("anew")) == App("anew")
