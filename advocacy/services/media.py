"""Images: decoded, checked, turned upright, stripped of everything but pixels, and made to fit.

What a camera writes beside the picture (place, owner, serial number) never reaches the store:
the pixels are copied to a new file. What is stored is what leaves, byte for byte. The row keeps
what decides about its use: who holds the rights, how it came to be, and what it looks like.
"""

import hashlib
import io
from collections.abc import Iterator
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from PIL import Image

from advocacy.models import Media, Words
from advocacy.policies import require_ready
from advocacy.services.kick import WORDS, kick
from moderation import public as moderation

MAX_SIDE = 2048
# The smallest limit of the networks: older AT Protocol servers refuse above it.
MAX_BYTES = 1_000_000
QUALITIES = (88, 80, 70, 60)
SHRINK = 0.8
MIN_SIDE = 8


def store(*, actor: Any, upload: UploadedFile) -> Media:
    """Keep an image of the actor. Raises Invalid: too big, no image, not the kind it claims."""
    require_ready(actor)
    if (upload.size or 0) > moderation.MAX_FILE_BYTES:
        raise moderation.too_big()
    picture = moderation.read_picture(upload.read(), str(upload.name))
    data, kind = _encoded(_plain(picture.pixels))
    with Image.open(io.BytesIO(data)) as final:
        width, height = final.size
    media = Media(
        owner=actor,
        sha256=hashlib.sha256(data).hexdigest(),
        mime=f"image/{kind}",
        width=width,
        height=height,
        size=len(data),
        **_said(picture),
    )
    media.file.save(f"{media.key}.{kind}", ContentFile(data), save=False)
    media.save()
    if media.text_state == Words.WAITING:
        transaction.on_commit(lambda: kick(WORDS), robust=True)
    return media


def _said(picture: moderation.Picture) -> dict[str, Any]:
    """What is kept of the file that came: the rest of it is forgotten with it."""
    marks = picture.marks
    return {
        "name": picture.name,
        "credit": marks.credit,
        "source": marks.source,
        "had_location": marks.had_location,
        "phash": picture.phash,
        "text_state": Words.WAITING if moderation.can_read_words() else Words.UNREAD,
    }


def _plain(picture: Image.Image) -> Image.Image:
    """Pixels and nothing else, in a mode every encoder knows."""
    mode = "RGBA" if "A" in picture.getbands() or "transparency" in picture.info else "RGB"
    pixels = picture.convert(mode)
    if mode == "RGBA" and pixels.getchannel("A").getextrema() == (255, 255):
        pixels = pixels.convert("RGB")
    pixels.thumbnail((MAX_SIDE, MAX_SIDE), Image.Resampling.LANCZOS)
    clean = Image.new(pixels.mode, pixels.size)
    clean.paste(pixels)
    return clean


def _encoded(picture: Image.Image) -> tuple[bytes, str]:
    """The first encoding that fits, from the most faithful on; smaller pictures at the end."""
    while True:
        for data, kind in _attempts(picture):
            if len(data) <= MAX_BYTES:
                return data, kind
        width, height = (max(MIN_SIDE, int(side * SHRINK)) for side in picture.size)
        picture = picture.resize((width, height), Image.Resampling.LANCZOS)


def _attempts(picture: Image.Image) -> Iterator[tuple[bytes, str]]:
    kind = "webp" if picture.mode == "RGBA" else "jpeg"
    for quality in QUALITIES:
        buffer = io.BytesIO()
        options = {"progressive": True, "optimize": True} if kind == "jpeg" else {}
        picture.save(buffer, kind, quality=quality, **options)
        yield buffer.getvalue(), kind
