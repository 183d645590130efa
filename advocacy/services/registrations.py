"""Keeps what we are registered as at servers; see `advocacy.networks.ports.Registrations`."""

from asgiref.sync import sync_to_async
from django.conf import settings
from django.views.decorators.debug import sensitive_variables

from advocacy.models import Registration
from advocacy.networks.types import App
from advocacy.services import vault


class DatabaseRegistrations:
    """In the database, sealed. What cannot be opened any more, or was made for another address of
    ours, is as if it were not there: a server sends nobody back to an address it does not know."""

    async def get(self, host: str) -> App | None:
        """Our registration at that origin, or None."""
        return await sync_to_async(_get)(host)

    async def put(self, host: str, app: App) -> App:
        """Keep it unless there is one by now; return the one that is kept."""
        return await sync_to_async(_put)(host, app)


@sensitive_variables()
def _get(host: str) -> App | None:
    row = Registration.objects.filter(host=host).first()
    if row is None:
        return None
    try:
        secret = vault.unseal_for(vault.server(host), vault.sealed_of(row))
    except vault.SealBroken:
        secret = {}
    if secret.pop("site", "") == settings.BASE_URL:
        return App(**secret)
    row.delete()
    return None


@sensitive_variables()
def _put(host: str, app: App) -> App:
    secret = {
        "client_id": app.client_id,
        "client_secret": app.client_secret,
        "site": settings.BASE_URL,
    }
    sealed = vault.seal_for(vault.server(host), secret)
    Registration.objects.get_or_create(
        host=host, defaults={"sealed": sealed.data, "key_version": sealed.key_version}
    )
    return _get(host) or app
