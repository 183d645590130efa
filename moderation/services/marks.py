"""What a file says of itself: who holds the rights, how it came to be, whether it tells a place.

Read before the file is stripped, and only what decides about its use: cameras, programs and the
place itself are not looked at. Whatever cannot be read counts as not said.
"""

import logging
import re
import struct
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from unicodedata import normalize
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring
from PIL import ImageFile, IptcImagePlugin

log = logging.getLogger(__name__)

MAX_CREDIT = 200
MAX_XMP_BYTES = 1_000_000
_IPTC = ((2, 110), (2, 116), (2, 115), (2, 80))  # credit, copyright, source, by-line
_EXIF = (0x8298, 0x013B)  # copyright, artist
_PNG = ("Copyright", "Author")
_GPS_IFD = 0x8825
_PLACES = {2, 4, 20, 22}  # latitude and longitude of the camera and of what it looked at
_SOURCE = re.compile(rb"digitalsourcetype/([a-z]{3,60})", re.IGNORECASE)
_SYNTHETIC = re.compile(r"algorithmic|synthetic", re.IGNORECASE)
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_RIGHTS = {
    "{http://ns.adobe.com/photoshop/1.0/}Credit",
    "{http://purl.org/dc/elements/1.1/}rights",
    "{http://ns.adobe.com/photoshop/1.0/}Source",
    "{http://ns.adobe.com/xap/1.0/rights/}Owner",
    _CREATOR,
}
_XMP_PLACES = {f"{{http://ns.adobe.com/exif/1.0/}}GPS{axis}" for axis in ("Latitude", "Longitude")}
_UNREADABLE = (OSError, ValueError, SyntaxError, EOFError, struct.error, KeyError, TypeError)


class Marks(NamedTuple):
    """Right holders in the file's own words, the last part of its IPTC digital source type ("" for
    each where nothing is said), and whether it carried a position.
    """

    credit: str
    source: str
    had_location: bool


def marks_of(image: ImageFile.ImageFile, data: bytes) -> Marks:
    """What an image whose pixels are loaded says of itself; `data` is its file."""
    packet = _packet(image)
    xmp = _parsed(packet)
    said = [*_iptc(image), *_rights(xmp), *_exif(image), *_png(image)]
    located = any(tag in _XMP_PLACES for tag, _ in _pairs(xmp)) or _is_placed(image)
    return Marks(_credit(said), _source(packet, data), located)


def credit_in(packet: bytes) -> str:
    """The right holders that a document's XMP packet names; who typed it is none."""
    return _credit(_rights(_parsed(packet), _RIGHTS - {_CREATOR}))


def plain(text: str, most: int) -> str:
    """One line without control or invisible characters, at most so long."""
    shown = "".join(char if char.isprintable() else " " for char in normalize("NFC", text))
    return " ".join(shown.split())[:most].rstrip()


def _credit(said: Iterable[str]) -> str:
    """Each right holder once, the credit line first; a longer word of the same is enough."""
    kept: list[str] = []
    for each in (plain(text, MAX_CREDIT) for text in said):
        if each and not any(each.casefold() in other.casefold() for other in kept):
            kept.append(each)
    return plain(" · ".join(kept), MAX_CREDIT)


def _source(packet: bytes, data: bytes) -> str:
    """Also C2PA manifests name it, somewhere in the file: made by a machine weighs most."""
    found = [name.decode("ascii") for name in _SOURCE.findall(packet) + _SOURCE.findall(data)]
    return next(filter(_SYNTHETIC.search, found), found[0] if found else "")


def _iptc(image: ImageFile.ImageFile) -> Iterator[str]:
    try:
        records = IptcImagePlugin.getiptcinfo(image) or {}
    except _UNREADABLE:
        return
    for key in _IPTC:
        value = records.get(key, b"")
        yield from map(_text, value if isinstance(value, list) else [value])


def _exif(image: ImageFile.ImageFile) -> Iterator[str]:
    try:
        exif = image.getexif()
        yield from (_text(exif.get(tag, "")) for tag in _EXIF)
    except _UNREADABLE:
        return


def _png(image: ImageFile.ImageFile) -> list[str]:
    return [_text(image.info.get(key, "")) for key in _PNG]


def _is_placed(image: ImageFile.ImageFile) -> bool:
    try:
        return bool(_PLACES & set(image.getexif().get_ifd(_GPS_IFD)))
    except _UNREADABLE:
        return False


def _text(value: object) -> str:
    if isinstance(value, bytes):
        try:
            return value.decode("utf-8")
        except UnicodeDecodeError:
            return value.decode("cp1252", "replace")
    return value if isinstance(value, str) else ""


def _packet(image: ImageFile.ImageFile) -> bytes:
    packet = image.info.get("xmp", b"")
    packet = packet.encode("utf-8", "replace") if isinstance(packet, str) else packet
    return packet if isinstance(packet, bytes) and len(packet) <= MAX_XMP_BYTES else b""


def _parsed(packet: bytes) -> Element | None:
    if not packet or len(packet) > MAX_XMP_BYTES:
        return None
    try:
        root: Element = fromstring(packet.strip(b"\0 \r\n\t"), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        log.info("XMP not read: %s", type(error).__name__)
        return None
    return root


def _pairs(root: Element | None) -> Iterator[tuple[str, str]]:
    """Properties, whether written as elements or as attributes."""
    for element in root.iter() if root is not None else ():
        yield from element.attrib.items()
        yield str(element.tag), " ".join(element.itertext()) if element.tag in _RIGHTS else ""


def _rights(root: Element | None, tags: set[str] = _RIGHTS) -> list[str]:
    return [text for tag, text in _pairs(root) if tag in tags]
