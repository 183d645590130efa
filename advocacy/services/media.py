"""Images: decoded, checked, turned upright, stripped of everything but pixels, and made to fit.

What a camera writes beside the picture (place, owner, serial number) never reaches the store:
the pixels are copied to a new file. What is stored is what leaves, byte for byte.
"""

import hashlib
import io
import logging
import struct
import warnings
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from PIL import Image, ImageOps, UnidentifiedImageError

from advocacy.models import Media
from advocacy.policies import require_ready
from config.kernel.errors import Invalid

log = logging.getLogger(__name__)

FORMATS = {"JPEG": {"jpg", "jpeg", "jpe", "jfif"}, "PNG": {"png"}, "WEBP": {"webp"}}
MAX_UPLOAD_BYTES = 20_000_000
MAX_PIXELS = 50_000_000
MAX_SIDE = 2048
MIN_SIDE = 8
# The smallest limit of the networks: older AT Protocol servers refuse above it.
MAX_BYTES = 1_000_000
QUALITIES = (88, 80, 70, 60)
SHRINK = 0.8
UNREADABLE = (
    UnidentifiedImageError,
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    struct.error,
)
BOMBS = (Image.DecompressionBombError, Image.DecompressionBombWarning)


def store(*, actor: Any, upload: UploadedFile) -> Media:
    """Keep an image of the actor. Raises Invalid: too big, no image, not the kind it claims."""
    require_ready(actor)
    if (upload.size or 0) > MAX_UPLOAD_BYTES:
        raise Invalid("media.too_big", megabytes=MAX_UPLOAD_BYTES // 1_000_000)
    picture = _decoded(upload.read(), str(upload.name))
    data, kind = _encoded(picture)
    with Image.open(io.BytesIO(data)) as final:
        width, height = final.size
    media = Media(
        owner=actor,
        sha256=hashlib.sha256(data).hexdigest(),
        mime=f"image/{kind}",
        width=width,
        height=height,
        size=len(data),
    )
    media.file.save(f"{media.key}.{kind}", ContentFile(data), save=False)
    media.save()
    return media


def _decoded(data: bytes, name: str) -> Image.Image:
    """The pixels, upright. Size is judged from the header, before a pixel is decoded."""
    try:
        with warnings.catch_warnings(), Image.open(io.BytesIO(data)) as source:
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            _check(source, name)
            source.load()
            return _plain(ImageOps.exif_transpose(source))
    except BOMBS:
        raise _too_many_pixels() from None
    except UNREADABLE as error:
        log.info("image refused: %s", type(error).__name__)
        raise Invalid("media.not_an_image", name=PurePath(name).name[:80]) from None


def _check(source: Image.Image, name: str) -> None:
    width, height = source.size
    if width * height > MAX_PIXELS:
        raise _too_many_pixels()
    if min(width, height) < MIN_SIDE:
        raise Invalid("media.too_small")
    suffix = PurePath(name).suffix.lower().lstrip(".")
    if source.format not in FORMATS:
        raise Invalid("media.kind", kind=source.format or "?")
    if suffix and suffix not in FORMATS[source.format]:
        raise Invalid("media.other_kind", name=PurePath(name).name[:80], kind=source.format)


def _too_many_pixels() -> Invalid:
    return Invalid("media.too_many_pixels", megapixels=MAX_PIXELS // 1_000_000)


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
