"""Pictures: decoded to learn what they truly are, turned upright, with what their file says."""

import io
import logging
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PureWindowsPath

import dhash
from PIL import Image, ImageOps, UnidentifiedImageError

from config.kernel.errors import Invalid
from moderation.services.marks import Marks, marks_of, plain

log = logging.getLogger(__name__)

_JPEG = {"jpg", "jpeg", "jpe", "jfif"}
# Telephones write MPO: a JPEG with a second picture, say for bright screens, behind the first.
FORMATS = {"JPEG": _JPEG, "MPO": _JPEG | {"mpo"}, "PNG": {"png"}, "WEBP": {"webp"}}
MIMES = {"JPEG": "image/jpeg", "MPO": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
MAX_BYTES = 20_000_000
MAX_PIXELS = 50_000_000
MIN_SIDE = 8
MAX_NAME = 120
UNREADABLE = (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, struct.error)
# The difference hash asks in 64 places whether a picture grows lighter to the right.
_SIDE = 8
_STEP = 2
_FEW_STEPS = 12


@dataclass(frozen=True)
class Picture:
    """A picture that was decoded: its pixels, upright, and what its file said of it.

    `name` is the author's file name, cleaned; `credit` and `source` as in `Marks`; `phash` has
    16 hex digits, or none where there is too little in the picture to tell it from another.
    """

    pixels: Image.Image
    mime: str
    name: str
    marks: Marks
    phash: str


def read(data: bytes, name: str) -> Picture:
    """Decode a picture. Raises Invalid: too big, no image, not the kind its name claims.

    Size is judged from the header, before a pixel is decoded.
    """
    if len(data) > MAX_BYTES:
        raise too_big()
    name = plain_name(name)
    try:
        with _in_silence(), Image.open(io.BytesIO(data)) as source:
            _check(source, name)
            source.load()
            pixels = ImageOps.exif_transpose(source)
            mime = MIMES[str(source.format)]
            return Picture(pixels, mime, name, marks_of(source, data), phash_of(pixels))
    except Image.DecompressionBombError:
        raise _too_many_pixels() from None
    except UNREADABLE as error:
        log.info("image refused: %s", type(error).__name__)
        raise Invalid("media.not_an_image", name=name[:80]) from None


def phash_of(pixels: Image.Image) -> str:
    """The perceptual hash: a copy made smaller, lighter or saved anew differs in few bits."""
    side = _SIDE + 1
    small = _on_white(pixels).convert("L").resize((side, side), Image.Resampling.LANCZOS)
    grays = list(small.tobytes())
    rows = [grays[start : start + side] for start in range(0, side * _SIDE, side)]
    steps = sum(abs(row[x] - row[x + 1]) >= _STEP for row in rows for x in range(_SIDE))
    return f"{dhash.dhash_row_col(grays, _SIDE)[0]:016x}" if steps >= _FEW_STEPS else ""


def plain_name(name: str) -> str:
    """The author's file name without its folders, as one line; the ending always stays."""
    path = PureWindowsPath(plain(name, 1000))
    suffix = path.suffix[:20]
    return f"{path.stem[: MAX_NAME - len(suffix)]}{suffix}"


def too_big() -> Invalid:
    """The refusal of a file that is not even looked at."""
    return Invalid("media.too_big", megabytes=MAX_BYTES // 1_000_000)


@contextmanager
def _in_silence() -> Iterator[None]:
    """Pillow warns of every oddity in a stranger's file; what matters is checked below."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _check(source: Image.Image, name: str) -> None:
    width, height = source.size
    if width * height > MAX_PIXELS:
        raise _too_many_pixels()
    if min(width, height) < MIN_SIDE:
        raise Invalid("media.too_small")
    suffix = PureWindowsPath(name).suffix.lower().lstrip(".")
    if source.format not in FORMATS:
        raise Invalid("media.kind", kind=source.format or "?")
    if suffix and suffix not in FORMATS[source.format]:
        raise Invalid("media.other_kind", name=name[:80], kind=source.format)


def _too_many_pixels() -> Invalid:
    return Invalid("media.too_many_pixels", megapixels=MAX_PIXELS // 1_000_000)


def _on_white(pixels: Image.Image) -> Image.Image:
    if not pixels.has_transparency_data:
        return pixels
    paper = Image.new("RGBA", pixels.size, "white")
    return Image.alpha_composite(paper, pixels.convert("RGBA"))
