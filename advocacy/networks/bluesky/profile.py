"""The profile of an account: one record of its repository, and the pictures it refers to."""

from typing import Any

from advocacy.networks.bluesky.xrpc import Xrpc
from advocacy.networks.errors import NetworkError
from advocacy.networks.profiles import Profile, mime_of
from advocacy.networks.types import Credentials

PROFILE = "app.bsky.actor.profile"
PICTURES = ("avatar", "banner")


async def read(server: Xrpc, did: str) -> Profile:
    """The profile as anyone can read it; an empty one when nothing was ever written."""
    value = (await _stored(server, did))[0]
    pictures = {name: await _picture(server, did, value.get(name)) for name in PICTURES}
    return Profile(
        str(value.get("displayName", "")), str(value.get("description", "")), "", **pictures
    )


async def write(server: Xrpc, credentials: Credentials, profile: Profile) -> None:
    """Put what differs; what the record holds besides (a pinned post, labels) stays.

    Refused by the server ("InvalidSwap") when somebody wrote in between: ask again.
    """
    did = credentials.remote_id
    before, cid = await _stored(server, did)
    value = before | {
        "$type": PROFILE,
        "displayName": profile.display_name,
        "description": profile.biography,
    }
    for name in PICTURES:
        data: bytes | None = getattr(profile, name)
        if data is not None:
            value[name] = (await server.upload(data, mime_of(data), token=credentials.access))[
                "blob"
            ]
    if value == before:
        return
    record = {"repo": did, "collection": PROFILE, "rkey": "self", "record": value}
    await server.procedure(
        "com.atproto.repo.putRecord", record | {"swapRecord": cid}, token=credentials.access
    )


async def _stored(server: Xrpc, did: str) -> tuple[dict[str, Any], str | None]:
    """The record and its cid."""
    params = {"repo": did, "collection": PROFILE, "rkey": "self"}
    try:
        found = await server.query("com.atproto.repo.getRecord", params)
    except NetworkError as error:
        if error.detail != "RecordNotFound":
            raise
        return {}, None
    return dict(found.get("value", {})), str(found.get("cid", ""))


async def _picture(server: Xrpc, did: str, blob: Any) -> bytes | None:
    if not isinstance(blob, dict):
        return None
    return await server.blob(did, str(blob.get("ref", {}).get("$link", "")))
