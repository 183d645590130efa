"""Whether a post fits the limits of a network, before anything is called or uploaded."""

from advocacy.networks.errors import Detail
from advocacy.networks.text import count, graphemes
from advocacy.networks.types import Image, Limits, Outgoing


def unfit(post: Outgoing, limits: Limits) -> Detail | None:
    """The first reason why the network would refuse the post, or None."""
    if not (post.text.strip() or post.images or post.card):
        return Detail.TEXT_EMPTY
    if any("\ud800" <= sign <= "\udfff" for sign in post.text):
        return Detail.TEXT_NOT_UNICODE
    if not count(post.text, limits).fits:
        return Detail.TEXT_TOO_LONG
    if limits.languages is not None and len(post.languages) > limits.languages:
        return Detail.LANGUAGES
    if len(post.images) > limits.images:
        return Detail.IMAGE_TOO_MANY
    return next(filter(None, (_unfit_image(image, limits) for image in post.images)), None)


def _unfit_image(image: Image, limits: Limits) -> Detail | None:
    if image.mime not in limits.image_types:
        return Detail.IMAGE_TYPE
    if limits.image_bytes is not None and len(image.data) > limits.image_bytes:
        return Detail.IMAGE_TOO_LARGE
    if limits.alt_graphemes is not None and graphemes(image.alt) > limits.alt_graphemes:
        return Detail.ALT_TOO_LONG
    return None
