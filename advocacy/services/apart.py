"""How far two pictures are apart to the eye, and a picture of where. Pure."""

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, UnidentifiedImageError

# Networks store their own encoding and size: what differs less than this is the same picture.
ALIKE = 0.06
# Compared at this size, so that neither encoding nor sharpness counts.
SMALL = (64, 64)
PANEL = 160
GAP = 8
# From this difference of a channel on (of 255) a place is marked.
VISIBLE = 40
MARK, GROUND = (176, 32, 48), (255, 255, 255)


def distance(wanted: bytes, found: bytes | None) -> float:
    """From 0 (alike) to 1: the root of the mean square of all differences; 1 without a picture."""
    other = _opened(found)
    if other is None:
        return 1.0
    one, two = _small(_opened(wanted)), _small(other)
    return float(np.sqrt(np.mean(np.square(one - two))) / 255)


def side_by_side(wanted: bytes, found: bytes | None) -> bytes:
    """A PNG of three panels: wanted, found, and where they differ, marked on a pale ground."""
    panels = [_panel(wanted), _panel(found)]
    panels.append(_marked(*panels))
    width, height = panels[0].size
    sheet = Image.new("RGB", (3 * width + 2 * GAP, height), GROUND)
    for number, panel in enumerate(panels):
        sheet.paste(panel.resize((width, height)), (number * (width + GAP), 0))
    buffer = io.BytesIO()
    sheet.save(buffer, "png", compress_level=9)
    return buffer.getvalue()


def _marked(one: Image.Image, two: Image.Image) -> Image.Image:
    two = two.resize(one.size)
    high = ImageChops.difference(one, two).convert("L").point(_marks)
    pale = Image.blend(one, Image.new("RGB", one.size, GROUND), 0.7)
    return Image.composite(Image.new("RGB", one.size, MARK), pale, high)


def _marks(value: int) -> int:
    return 255 if value >= VISIBLE else 0


def _panel(data: bytes | None) -> Image.Image:
    picture = _opened(data) or Image.new("RGB", (PANEL, PANEL), GROUND)
    width = max(1, round(picture.width * PANEL / picture.height))
    return picture.resize((width, PANEL), Image.Resampling.LANCZOS)


def _small(picture: Image.Image | None) -> NDArray[np.float64]:
    assert picture is not None
    return np.asarray(picture.resize(SMALL, Image.Resampling.BOX), dtype=np.float64)


def _opened(data: bytes | None) -> Image.Image | None:
    if not data:
        return None
    try:
        with Image.open(io.BytesIO(data)) as source:
            return source.convert("RGB")
    except (UnidentifiedImageError, OSError):
        return None
