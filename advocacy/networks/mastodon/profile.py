"""The profile of an account: https://docs.joinmastodon.org/methods/accounts/#update_credentials."""

from typing import Any

from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.exchange import exchange
from advocacy.networks.mastodon import wire
from advocacy.networks.mastodon.server import Server
from advocacy.networks.multipart import File, form
from advocacy.networks.profiles import Profile, mime_of
from config.kernel.http import Answer, Http, Request

UPDATE = "/api/v1/accounts/update_credentials"
LINK = "Web"
# What servers show in place of a picture that nobody gave.
NONE = "missing."


async def read(http: Http, server: Server, account: dict[str, Any]) -> Profile:
    """The profile of an account entity that the server gave for its token."""
    source = account.get("source")
    plain: dict[str, Any] = source if isinstance(source, dict) else {}
    return Profile(
        display_name=str(account.get("display_name") or ""),
        biography=str(plain.get("note") or ""),
        link=_link(plain.get("fields")),
        avatar=await _picture(http, account.get("avatar")),
        banner=await _picture(http, account.get("header")),
    )


async def write(server: Server, profile: Profile) -> None:
    """Send all of it; pictures that are None stay."""
    fields: dict[str, str | File] = {
        "display_name": profile.display_name,
        "note": profile.biography,
    }
    if profile.link:
        fields |= {"fields_attributes[0][name]": LINK, "fields_attributes[0][value]": profile.link}
    if profile.avatar is not None:
        fields["avatar"] = _file(profile.avatar)
    if profile.banner is not None:
        fields["header"] = _file(profile.banner)
    await server.patch(UPDATE, *form(*fields.items()))


def _file(picture: bytes) -> File:
    return File(picture, mime_of(picture))


def _link(fields: Any) -> str:
    """The first address among the fields, as it was typed."""
    rows = fields if isinstance(fields, list) else []
    values = (str(row.get("value", "")) for row in rows if isinstance(row, dict))
    return next((value for value in values if value.startswith(("https://", "http://"))), "")


async def _picture(http: Http, address: Any) -> bytes | None:
    """The bytes at an address that the server names; no token goes along."""
    url = wire.address(address)
    if not url or url.partition("?")[0].rpartition("/")[2].startswith(NONE):
        return None
    request = Request("GET", url, {"Accept": "image/*"})
    return (await exchange(http, request, unsure=ErrorKind.TRANSIENT, refused=_refused)).body


def _refused(answer: Answer) -> NetworkError:
    return NetworkError(ErrorKind.TRANSIENT, detail=f"http_{answer.status}")
