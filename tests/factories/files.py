"""Pictures and documents as cameras, agencies, programs and mischief make them, byte for byte."""

import io
import random
import struct
import zlib
from collections.abc import Mapping
from typing import Any

from PIL import Image, ImageDraw, ImageFilter, ImageFont
from PIL.PngImagePlugin import PngInfo

NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "exif": "http://ns.adobe.com/exif/1.0/",
}
SYNTHETIC = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


def drawing(seed: int = 1, size: tuple[int, int] = (320, 240)) -> Image.Image:
    """A picture unlike that of any other seed: things before one another, as in a photograph."""
    dice = random.Random(seed)
    picture = Image.new("RGB", size, "#9fb7c9")
    pen = ImageDraw.Draw(picture)
    for _ in range(25):
        left, top = dice.randrange(-40, size[0]), dice.randrange(-40, size[1])
        box = (left, top, left + dice.randrange(20, 160), top + dice.randrange(20, 160))
        colour = tuple(dice.randrange(256) for _ in range(3))
        dice.choice([pen.rectangle, pen.ellipse])(box, fill=colour)
    return picture.filter(ImageFilter.GaussianBlur(1))


def slide(*lines: str) -> Image.Image:
    """A slide with some lines on it, in a size that people read."""
    picture = Image.new("RGB", (1200, 160 + 80 * len(lines)), "#203a5c")
    pen = ImageDraw.Draw(picture)
    for number, line in enumerate(lines):
        pen.text((80, 80 + 80 * number), line, fill="white", font=ImageFont.load_default(40))
    return picture


def saved(picture: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    """The bytes of a picture."""
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def exif(*, located: bool = False, **texts: str) -> Image.Exif:
    """What a camera writes; `artist` and `copyright` as it was set up."""
    data = Image.Exif()
    for name, tag in (("artist", 0x013B), ("copyright", 0x8298)):
        if name in texts:
            data[tag] = texts[name]
    if located:
        data.get_ifd(0x8825).update({1: "N", 2: (48.0, 51.0, 29.0), 3: "E", 4: (2.0, 17.0, 40.0)})
    return data


def xmp(properties: Mapping[str, str], *, before: str = "") -> bytes:
    """A packet with properties as elements; `before` goes in front, for mischief."""
    names = " ".join(f'xmlns:{short}="{name}"' for short, name in NAMESPACES.items())
    body = "".join(f"<{name}>{value}</{name}>" for name, value in properties.items())
    return (
        f'{before}<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {names}>{body}</rdf:Description></rdf:RDF></x:xmpmeta>'
    ).encode()


def with_iptc(jpeg: bytes, records: Mapping[int, bytes]) -> bytes:
    """A JPEG with IPTC records of the application kind (2), as agencies fill them in."""
    iptc = b"".join(
        struct.pack(">BBBH", 0x1C, 2, number, len(value)) + value
        for number, value in records.items()
    )
    block = b"8BIM" + struct.pack(">HHI", 0x0404, 0, len(iptc)) + iptc + b"\0" * (len(iptc) % 2)
    body = b"Photoshop 3.0\0" + block
    return jpeg[:2] + b"\xff\xed" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def png_with(picture: Image.Image, **texts: str) -> bytes:
    """A PNG with texts beside its pixels."""
    info = PngInfo()
    for name, text in texts.items():
        info.add_itxt(name, text) if ":" in name else info.add_text(name, text)
    return saved(picture, "PNG", pnginfo=info)


def pdf(
    *pages: str, info: Mapping[str, str] | None = None, stream: bytes = b"", count: int = 0
) -> bytes:
    """A PDF with these texts, a page each. `stream`: the (deflated) content of one more page,
    `count`: how many more pages it claims.
    """
    contents = [zlib.compress(f"BT /F1 12 Tf 72 720 Td ({page}) Tj ET".encode("latin-1"))
                for page in pages] + ([stream] if stream else [])  # fmt: skip
    kids = [f"{10 + 2 * n} 0 R" for n in range(len(contents))]
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{' '.join(kids + kids[:1] * count)}] /Count {len(kids) + count}"
        " >>".encode(),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        4: "<< {} >>".format(
            " ".join(f"/{key} ({value})" for key, value in (info or {}).items())
        ).encode("latin-1"),
    }
    for number, content in enumerate(contents):
        page, body = 10 + 2 * number, 11 + 2 * number
        objects[page] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {body} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        ).encode()
        head = f"<< /Length {len(content)} /Filter /FlateDecode >>\nstream\n".encode()
        objects[body] = head + content + b"\nendstream"
    return _file(objects)


def _file(objects: Mapping[int, bytes]) -> bytes:
    out, places = b"%PDF-1.4\n", {}
    for number, body in objects.items():
        places[number] = len(out)
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = len(out)
    out += b"xref\n"
    for number, place in places.items():
        out += f"{number} 1\n{place:010d} 00000 n \n".encode()
    size = max(objects) + 1
    trailer = f"trailer << /Size {size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{table}\n%%EOF\n"
    return out + trailer.encode()


def bomb(megabytes: int) -> bytes:
    """A deflated stream that grows to this size."""
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(b" " * 1_000_000) for _ in range(megabytes)) + packer.flush()
