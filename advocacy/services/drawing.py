"""Pictures of branded accounts: drawn from a template, the same facts giving the same bytes."""

import io
from functools import cache
from typing import Any

from django.contrib.staticfiles import finders
from PIL import Image, ImageDraw, ImageFont, ImageOps

Size = tuple[int, int]
FONT = "vendor/fonts/source-sans-3-latin-wght-normal.woff2"
HEAVY = 650
# How much of an avatar its initials and its rim take.
INITIALS = 0.42
RIM = 0.04


def initials_of(name: str) -> str:
    """The first letters of the first and the last name, in capitals; at most two."""
    parts = [part for part in name.split() if part[:1].isalnum()]
    letters = [part[0] for part in (parts[:1] + parts[1:][-1:])]
    return "".join(letters).upper()[:2]


def initials(letters: str, ground: str, ink: str, size: Size) -> bytes:
    """Letters in the middle of a plain square: networks cut it round."""
    picture = Image.new("RGB", size, ground)
    _centred(picture, letters, ink, int(size[1] * INITIALS))
    return _bytes(picture)


def portrait(photo: bytes, ground: str, size: Size) -> bytes:
    """A photo cut to the middle, with a rim in the colour of the unit."""
    with Image.open(io.BytesIO(photo)) as source:
        upright = ImageOps.exif_transpose(source).convert("RGB")
    picture = ImageOps.fit(upright, size, Image.Resampling.LANCZOS, centering=(0.5, 0.4))
    rim = max(2, int(size[0] * RIM))
    box = (rim // 2, rim // 2, size[0] - 1 - rim // 2, size[1] - 1 - rim // 2)
    ImageDraw.Draw(picture).ellipse(box, outline=ground, width=rim)
    return _bytes(picture)


def banner(title: str, line: str, colours: tuple[str, str], size: Size) -> bytes:
    """The organisation's name and the unit's, on the ground of the unit's colours."""
    ground, ink = colours
    width, height = size
    picture = Image.new("RGB", size, ground)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, height - max(2, height // 25), width, height), fill=ink)
    room = width // 2
    left, large = width // 3, _fitting(title, int(height * 0.18), room)
    draw.text((left, height * 0.44), title, font=large, fill=ink, anchor="ls")
    if line and line != title:
        small = _fitting(line, int(height * 0.08), room)
        draw.text((left, height * 0.58), line, font=small, fill=ink, anchor="ls")
    return _bytes(picture)


def _centred(picture: Image.Image, letters: str, ink: str, height: int) -> None:
    middle = (picture.width / 2, picture.height / 2)
    ImageDraw.Draw(picture).text(middle, letters, font=_font(height), fill=ink, anchor="mm")


def _fitting(text: str, height: int, room: int) -> Any:
    """The font in which a text is at most that wide."""
    font = _font(height)
    wide = font.getlength(text)
    return font if wide <= room else _font(max(8, int(height * room / wide)))


@cache
def _font(height: int) -> Any:
    """The interface's own font; Pillow's where it was not installed."""
    found = finders.find(FONT)
    if not found:
        return ImageFont.load_default(height)
    font = ImageFont.truetype(str(found), height)
    font.set_variation_by_axes([HEAVY])
    return font


def _bytes(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "png", optimize=False, compress_level=9)
    return buffer.getvalue()
