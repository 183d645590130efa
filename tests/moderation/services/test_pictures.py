"""Pictures: what they say of themselves is read, whoever wrote it; copies are known again."""

import itertools
import random

import pytest
from PIL import Image, ImageDraw, ImageEnhance

from config.kernel.errors import Invalid
from moderation.services import pictures
from tests.factories import files

NEAR = 8  # bits of 64, at most, between a picture and its copy


def bits(one: str, other: str) -> int:
    return (int(one, 16) ^ int(other, 16)).bit_count()


def marks_of(data: bytes, name: str = "photo.jpg"):
    return pictures.read(data, name).marks


# What a file says ------------------------------------------------------------------------------


def test_camera_names_its_owner_and_its_place() -> None:
    exif = files.exif(located=True, artist="Camille Durand", copyright="Studio Nord")

    marks = marks_of(files.saved(files.drawing(), exif=exif))

    assert marks == ("Studio Nord · Camille Durand", "", True)


def test_picture_without_a_word_says_nothing() -> None:
    assert marks_of(files.saved(files.drawing())) == ("", "", False)


def test_agency_is_read_from_iptc_first_and_once() -> None:
    records = {80: "Zoé Martin".encode(), 110: b"AFP", 116: "© AFP 2026".encode("cp1252")}

    marks = marks_of(files.with_iptc(files.saved(files.drawing()), records))

    assert marks.credit == "AFP · © AFP 2026 · Zoé Martin"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_xmp_is_read_in_every_kind(kind) -> None:
    packet = files.xmp(
        {
            "photoshop:Credit": "Getty Images",
            "Iptc4xmpExt:DigitalSourceType": files.SYNTHETIC,
            "exif:GPSLatitude": "48,51.5N",
        }
    )
    if kind == "PNG":
        data = files.png_with(files.drawing(), **{"XML:com.adobe.xmp": packet.decode()})
    else:
        data = files.saved(files.drawing(), kind, xmp=packet)

    assert marks_of(data, "") == ("Getty Images", "trainedAlgorithmicMedia", True)


def test_xmp_attributes_count_like_elements() -> None:
    packet = files.xmp({}).replace(b'about=""', b'about="" photoshop:Credit="Reuters"')

    assert marks_of(files.saved(files.drawing(), xmp=packet)).credit == "Reuters"


def test_png_texts_name_the_right_holder() -> None:
    data = files.png_with(files.drawing(), Copyright="Agence Nord", Comment="rien")

    assert marks_of(data, "a.png").credit == "Agence Nord"


def test_source_of_a_c2pa_manifest_is_seen_wherever_it_stands() -> None:
    data = files.saved(files.drawing()) + b"\0jumb c2pa " + files.SYNTHETIC.encode()

    assert marks_of(data).source == "trainedAlgorithmicMedia"


def test_machine_made_weighs_more_than_a_photograph_in_it() -> None:
    photo = b" http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture "
    data = files.saved(files.drawing()) + photo + files.SYNTHETIC.encode()

    assert marks_of(data).source == "trainedAlgorithmicMedia"


def test_long_and_hidden_words_are_cut_and_cleaned() -> None:
    words = ("Nord\0\u202eSud\n" + "x" * 500).encode()

    credit = marks_of(files.with_iptc(files.saved(files.drawing()), {110: words})).credit

    assert credit.startswith("Nord Sud xxx")
    assert len(credit) == 200


BILLION = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
FILE = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    "packet",
    [
        files.xmp({"photoshop:Credit": "&c;"}, before=BILLION),
        files.xmp({"photoshop:Credit": "&f;"}, before=FILE),
        files.xmp({"photoshop:Credit": "x"})[:-20],
        b"\xff\xfe\0\0 not xml",
        b"<a>" * 20_000,
        b"<a>" * 10_000 + b"</a>" * 10_000,
        b'<?xml version="1.0" encoding="no-such"?><a/>',
    ],
    ids=["laughs", "file", "cut off", "noise", "open", "deep", "encoding"],
)
def test_hostile_xmp_says_nothing_and_stops_nothing(packet) -> None:
    assert marks_of(files.saved(files.drawing(), "WEBP", xmp=packet), "a.webp").credit == ""


def test_broken_exif_and_iptc_say_nothing() -> None:
    exif = b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + b"\x25\x88\x04\0\x01\0\0\0\xff\xff\xff\x7f" * 9
    data = files.with_iptc(files.saved(files.drawing(), exif=exif), {110: b""})

    assert marks_of(data.replace(b"\x1c\x02\x6e", b"\x1c\x02\xff")) == ("", "", False)


# What it is -------------------------------------------------------------------------------------


def test_telephone_s_double_jpeg_is_taken_as_the_jpeg_it_is() -> None:
    two = files.saved(files.drawing(1), "MPO", save_all=True, append_images=[files.drawing(2)])

    picture = pictures.read(two, "IMG_2041.JPG")

    assert (picture.mime, picture.pixels.size) == ("image/jpeg", (320, 240))


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("C:\\fakepath\\été.jpg", "été.jpg"),
        ("../../etc/passwd", "passwd"),
        ("a\u202egpj.exe\n.jpg", "a gpj.exe .jpg"),
        ("n" * 300 + ".jpeg", "n" * 115 + ".jpeg"),
        ("", ""),
    ],
)
def test_name_is_one_clean_line_with_its_ending(name, plain) -> None:
    assert pictures.plain_name(name) == plain


def test_picture_is_turned_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6

    assert pictures.read(files.saved(files.drawing(), exif=exif), "").pixels.size == (240, 320)


def test_too_large_a_file_is_not_opened() -> None:
    with pytest.raises(Invalid) as refused:
        pictures.read(b"\0" * (pictures.MAX_BYTES + 1), "a.jpg")

    assert refused.value.code == "media.too_big"


@pytest.mark.slow
def test_damage_anywhere_is_refused_or_read_and_never_an_error() -> None:
    packet = files.xmp({"photoshop:Credit": "AFP"})
    whole = files.with_iptc(
        files.saved(files.drawing(), exif=files.exif(located=True), xmp=packet), {110: b"AFP"}
    )
    dice = random.Random(7)
    for _ in range(300):
        data = bytearray(whole[: dice.choice([len(whole), dice.randrange(len(whole))])])
        for _ in range(dice.randrange(1, 20)):
            if data:
                data[dice.randrange(min(len(data), 2000))] = dice.randrange(256)
        try:
            pictures.read(bytes(data), "a.jpg")
        except Invalid as refusal:
            assert refusal.code.startswith("media.")  # noqa: PT017 - either way is right


# What it looks like -----------------------------------------------------------------------------


def copies(picture: Image.Image):
    width, height = picture.size
    yield "smaller", picture.resize((width // 2, height // 2))
    yield "tiny", picture.resize((width // 4, height // 4))
    yield "larger", picture.resize((width * 2, height * 2))
    yield "stretched", picture.resize((width, height * 9 // 10))
    yield "gray", picture.convert("L")
    yield "brighter", ImageEnhance.Brightness(picture).enhance(1.15)
    yield "signed", signed(picture)


def signed(picture: Image.Image) -> Image.Image:
    picture = picture.copy()
    ImageDraw.Draw(picture).text((5, 5), "copie", fill="white")
    return picture


SEEDS = range(24)


@pytest.mark.slow
def test_copy_is_known_again_and_no_other_picture_is_taken_for_it() -> None:
    drawings = [files.drawing(seed) for seed in SEEDS]
    hashes = [pictures.read(files.saved(each, "PNG"), "").phash for each in drawings]

    for drawing, known in zip(drawings, hashes, strict=True):
        for what, copy in copies(drawing):
            again = pictures.read(files.saved(copy, "JPEG", quality=60), "").phash
            assert bits(known, again) <= NEAR, what
    apart = [bits(*pair) for pair in itertools.combinations(hashes, 2)]
    assert min(apart) > NEAR


def test_hash_has_sixteen_digits() -> None:
    assert len(pictures.read(files.saved(files.drawing()), "").phash) == 16


def test_transparent_parts_count_as_white() -> None:
    clear = files.drawing().convert("RGBA")
    clear.putalpha(0)

    assert pictures.phash_of(clear) == pictures.phash_of(Image.new("RGB", clear.size, "white"))


@pytest.mark.parametrize(
    "picture",
    [
        Image.new("RGB", (64, 48), "#a03b24"),
        Image.linear_gradient("L"),
        files.slide(),
    ],
    ids=["one colour", "sunset", "empty slide"],
)
def test_picture_with_nothing_in_it_is_like_no_other(picture) -> None:
    assert pictures.phash_of(picture) == ""
