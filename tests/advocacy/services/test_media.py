"""Images: what is no image is refused, what is one loses all but its pixels."""

import io
import struct
import zlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from advocacy.models import Media
from advocacy.services import media
from config.kernel.errors import Invalid
from moderation.public import MAX_FILE_BYTES
from tests.factories import advocacy as make
from tests.factories import files

pytestmark = pytest.mark.django_db


@pytest.fixture
def person():
    return make.writer()


def stored(person, upload) -> Image.Image:
    row = media.store(actor=person, upload=upload)
    with row.file.open("rb") as file:
        return Image.open(io.BytesIO(file.read()))


def png_header(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds next to nothing: a bomb, before it goes off."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    return (
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))
        + struct.pack(">I", 0) + b"IDAT" + struct.pack(">I", zlib.crc32(b"IDAT"))
    )  # fmt: skip


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_image_is_kept_with_its_size_and_hash(person, kind) -> None:
    row = media.store(actor=person, upload=make.picture(kind))

    assert (row.width, row.height, row.owner) == (64, 48, person)
    assert len(row.sha256) == 64
    assert row.mime in {"image/jpeg", "image/webp"}


def test_place_owner_and_comments_are_taken_out(person) -> None:
    exif = Image.Exif()
    exif[0x010E] = "Devant chez moi"
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 51.0, 29.0)})
    upload = make.picture("JPEG", exif=exif, comment=b"Camille")
    assert b"Devant chez moi" in upload.read()
    upload.seek(0)

    found = stored(person, upload)

    assert not dict(found.getexif())
    assert "comment" not in found.info


def test_what_decides_about_its_use_is_kept(person) -> None:
    data = files.saved(
        files.drawing(), exif=files.exif(located=True), xmp=files.xmp({"photoshop:Credit": "AFP"})
    )

    row = media.store(actor=person, upload=SimpleUploadedFile("IMG_2041.jpg", data))

    row.refresh_from_db()
    assert (row.name, row.credit, row.had_location) == ("IMG_2041.jpg", "AFP", True)
    assert len(row.phash) == 16
    assert row.declared == []


def test_place_is_in_no_column_and_in_no_byte(person) -> None:
    where = files.xmp({"exif:GPSLatitude": "48,51.4873N"})
    data = files.saved(files.drawing(), exif=files.exif(located=True), xmp=where)
    assert b"48,51.4873N" in data

    row = media.store(actor=person, upload=SimpleUploadedFile("a.jpg", data))

    with row.file.open("rb") as stored:
        kept = stored.read() + repr(Media.objects.values().get(pk=row.pk)).encode()
    assert not [word for word in (b"48,51", b"GPS", b"48.0", b"Exif\0") if word in kept]


def test_what_hangs_behind_the_pixels_is_left_behind(person) -> None:
    data = files.saved(files.drawing()) + b"%PDF-1.4 <script>PK\x03\x04"

    row = media.store(actor=person, upload=SimpleUploadedFile("a.jpg", data))

    with row.file.open("rb") as stored:
        assert b"script" not in stored.read()


def test_image_is_turned_upright(person) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6

    assert stored(person, make.picture("JPEG", (64, 48), exif=exif)).size == (48, 64)


@pytest.mark.slow
def test_large_image_is_made_to_fit_every_network(person) -> None:
    noise = Image.effect_noise((4000, 3000), 120).convert("RGB")
    buffer = io.BytesIO()
    noise.save(buffer, "JPEG", quality=95)
    upload = SimpleUploadedFile("bruit.jpg", buffer.getvalue())

    row = media.store(actor=person, upload=upload)

    assert row.size <= media.MAX_BYTES
    assert max(row.width, row.height) <= media.MAX_SIDE


def test_transparency_is_kept(person) -> None:
    buffer = io.BytesIO()
    Image.new("RGBA", (64, 48), (10, 20, 30, 0)).save(buffer, "PNG")

    found = stored(person, SimpleUploadedFile("logo.png", buffer.getvalue()))

    assert (found.format, found.mode) == ("WEBP", "RGBA")


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("photo.png", b"<html>bonjour</html>", "media.not_an_image"),
        ("photo.jpg", b"", "media.not_an_image"),
        ("photo.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 40, "media.not_an_image"),
        ("photo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "media.not_an_image"),
        ("photo.png", png_header(60_000, 60_000), "media.too_many_pixels"),
        ("photo.png", png_header(8_000, 8_000), "media.too_many_pixels"),
        ("photo.png", png_header(300, 300), "media.not_an_image"),
        ("photo.png", png_header(2, 2), "media.too_small"),
    ],
    ids=["html", "nothing", "cut off", "svg", "huge bomb", "bomb", "empty png", "dot"],
)
def test_what_is_no_image_is_refused(person, name, data, code) -> None:
    with pytest.raises(Invalid) as refused:
        media.store(actor=person, upload=SimpleUploadedFile(name, data))

    assert refused.value.code == code


def test_name_that_lies_is_refused(person) -> None:
    with pytest.raises(Invalid) as refused:
        media.store(actor=person, upload=make.picture("PNG", name="photo.jpg"))

    assert refused.value.code == "media.other_kind"


def test_other_kind_of_image_is_refused(person) -> None:
    with pytest.raises(Invalid) as refused:
        media.store(actor=person, upload=make.picture("GIF"))

    assert (refused.value.code, refused.value.params) == ("media.kind", {"kind": "GIF"})


def test_too_big_a_file_is_refused_unread(person) -> None:
    upload = make.picture("JPEG")
    upload.size = MAX_FILE_BYTES + 1

    with pytest.raises(Invalid) as refused:
        media.store(actor=person, upload=upload)

    assert refused.value.code == "media.too_big"
