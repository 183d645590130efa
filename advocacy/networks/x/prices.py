"""What calls cost, in millionths of a US dollar.

Source: https://docs.x.com/x-api/getting-started/pricing, the rates of 20 April 2026. They change:
those in force are in the console of whoever pays. Reads are billed for each thing that is
returned, and mostly once for the same thing on one day (UTC); all else for each request. Uploads
of images, tokens and what is refused have no price there.
"""

import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from advocacy.networks.types import Outgoing
from advocacy.networks.x.weight import links


class Operation(StrEnum):
    """What X charges for, as far as we call it."""

    CREATE = "create"
    CREATE_WITH_LINK = "create_with_link"
    """A post in which X sees a link."""
    DELETE = "delete"
    MEDIA_METADATA = "media_metadata"
    READ_POST = "read_post"
    """Each post that is returned."""
    READ_USER = "read_user"
    OWNED_READ = "owned_read"
    """Each post of a list, where the account that is asked about owns the app."""


MICRODOLLARS: Mapping[Operation, int] = MappingProxyType(
    {
        Operation.CREATE: 15_000,
        Operation.CREATE_WITH_LINK: 200_000,
        Operation.DELETE: 10_000,
        Operation.MEDIA_METADATA: 5_000,
        Operation.READ_POST: 5_000,
        Operation.READ_USER: 10_000,
        Operation.OWNED_READ: 1_000,
    }
)


def for_post(post: Outgoing) -> tuple[Operation, ...]:
    """What publishing it is charged for, once: the post, then the description of each image."""
    linked = any(links(unicodedata.normalize("NFC", post.text)))
    create = Operation.CREATE_WITH_LINK if linked else Operation.CREATE
    return create, *(Operation.MEDIA_METADATA for image in post.images if image.alt)
