"""The branding kit, its pictures, and how pictures are compared."""

import io
from typing import Any

import pytest
from PIL import Image, ImageDraw

from advocacy.models import BrandedAccount, UnitColours
from advocacy.networks.profiles import SHAPES
from advocacy.networks.text import graphemes
from advocacy.services import apart, drawing, kit
from advocacy.services.kit import Colours
from charter.models import Unit, User
from config.kernel.errors import Invalid
from tests.factories import advocacy as make
from tests.factories import branded as given
from tests.factories.people import UnitFactory

pytestmark = pytest.mark.django_db
GREEN, WHITE = "#0b5d3b", "#ffffff"


@pytest.fixture
def row(company: Unit, settings: Any) -> BrandedAccount:
    settings.ORGANISATION_NAME, settings.BRANDED_LINK = "Hexalia", "https://hexalia.example"
    person = make.writer(
        first_name="Élodie", last_name="Martin", unit=company, job_title="Cheffe de chantier"
    )
    return given.asked(person)


def opened(data: bytes | None) -> Image.Image:
    assert data
    return Image.open(io.BytesIO(data))


def recoded(data: bytes, quality: int = 70, side: int = 200) -> bytes:
    """What a network makes of a picture."""
    buffer = io.BytesIO()
    opened(data).resize((side, side)).save(buffer, "jpeg", quality=quality)
    return buffer.getvalue()


def test_kit_says_who_employs_its_holder(row: BrandedAccount) -> None:
    profile = kit.kit_of(row).profile

    assert profile.display_name == "Élodie Martin"
    assert "Cheffe de chantier." in profile.biography
    assert "Hexalia" in profile.biography
    assert profile.biography.endswith("https://hexalia.example")


def test_kit_speaks_its_holders_language(row: BrandedAccount) -> None:
    french = kit.kit_of(row).profile.biography
    row.holder.language = "en"

    english = kit.kit_of(row).profile.biography

    assert "I work at Hexalia" in english
    assert french != english


def test_link_stands_apart_where_the_network_has_a_place_for_it(row: BrandedAccount) -> None:
    row.network = "mastodon"

    profile = kit.kit_of(row).profile

    assert profile.link == "https://hexalia.example"
    assert profile.link not in profile.biography


@pytest.mark.parametrize("network", SHAPES)
def test_kit_fits_its_network_whatever_the_names(
    row: BrandedAccount, network: str, settings: Any
) -> None:
    row.network, row.display_name = network, "Élodie " * 30
    row.holder.job_title = "Directrice " * 40
    shape = SHAPES[network]

    profile = kit.kit_of(row).profile

    assert 0 < graphemes(profile.display_name) <= shape.name
    assert graphemes(profile.biography) <= shape.biography
    assert "Hexalia" in profile.biography
    assert opened(profile.avatar).size == shape.avatar
    assert opened(profile.banner).size == shape.banner
    assert len(profile.avatar or b"") < shape.bytes


def test_same_facts_give_the_same_bytes(row: BrandedAccount) -> None:
    one, two = kit.kit_of(row), kit.kit_of(BrandedAccount.objects.get(pk=row.pk))

    assert (one.revision, one.profile) == (two.revision, two.profile)


def test_what_changes_in_a_kit_changes_its_revision(row: BrandedAccount) -> None:
    before = kit.kit_of(row).revision
    row.display_name = "Élodie Roy"

    assert kit.kit_of(row).revision != before


def test_photo_takes_the_place_of_the_initials(row: BrandedAccount) -> None:
    initials = kit.kit_of(row).profile.avatar
    post = make.PostFactory(author=row.holder)
    row.photo = make.attached(post, size=(900, 600))

    photo = kit.kit_of(row).profile.avatar

    assert photo != initials
    assert opened(photo).size == SHAPES["bluesky"].avatar


def test_unit_without_colours_wears_those_above_it(comms: User, company: Unit) -> None:
    bank = UnitFactory(code="banque", parent=company)
    team = UnitFactory(code="equipe", parent=bank)
    plain = kit.colours_of(team)

    kit.set_colours(actor=comms, unit=bank, colours=Colours(GREEN, WHITE))

    assert kit.colours_of(team) == kit.colours_of(bank) == Colours(GREEN, WHITE)
    assert kit.colours_of(company) == plain


@pytest.mark.parametrize(
    ("ground", "ink", "problem"),
    [("#777777", "#ffffff", "contrast"), ("#fff", "#000000", "no_colour"), ("", "x", "no_colour")],
)
def test_colours_that_cannot_be_read_are_refused(
    comms: User, company: Unit, ground: str, ink: str, problem: str
) -> None:
    with pytest.raises(Invalid, match=rf"branded\.{problem}"):
        kit.set_colours(actor=comms, unit=company, colours=Colours(ground, ink))

    assert not UnitColours.objects.exists()


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Élodie Martin", "ÉM"), ("Jean-Pierre de La Tour", "JT"), ("Prince", "P"), ("", "")],
)
def test_initials_are_those_of_the_first_and_last_word(name: str, letters: str) -> None:
    assert drawing.initials_of(name) == letters


def test_initials_of_a_double_name_are_those_of_its_first_half(row: BrandedAccount) -> None:
    row.display_name = "Émilie Dubois-Lefèvre"

    assert kit.facts_of(row)["initials"] == "ÉD"


def test_initials_of_names_without_latin_letters_are_those_of_the_handle(
    row: BrandedAccount,
) -> None:
    row.display_name, row.handle = "王 芳", "fang.wang"

    assert kit.facts_of(row)["initials"] == "FW"


def test_letters_are_in_the_middle() -> None:
    picture = opened(drawing.initials("ÉM", GREEN, WHITE, (400, 400))).convert("L")
    left, top, right, bottom = picture.point(lambda value: 255 * (value > 160)).getbbox() or ()

    assert abs((left + right) / 2 - 200) < 12
    assert abs((top + bottom) / 2 - 200) < 40


def test_recoded_picture_is_the_same_and_other_letters_are_not() -> None:
    wanted = drawing.initials("ÉM", GREEN, WHITE, (400, 400))
    other = drawing.initials("TR", GREEN, WHITE, (400, 400))

    assert apart.distance(wanted, recoded(wanted)) < apart.ALIKE / 2
    assert apart.distance(wanted, other) > apart.ALIKE
    assert apart.distance(wanted, None) == apart.distance(wanted, b"no picture") == 1.0


def test_sheet_marks_where_pictures_differ_and_nowhere_else() -> None:
    wanted = drawing.initials("", GREEN, WHITE, (400, 400))
    changed = opened(wanted)
    ImageDraw.Draw(changed).rectangle((0, 0, 199, 399), fill=WHITE)
    buffer = io.BytesIO()
    changed.save(buffer, "png")

    sheet = opened(apart.side_by_side(wanted, buffer.getvalue()))

    side, third = apart.PANEL, 2 * (apart.PANEL + apart.GAP)
    assert sheet.size == (3 * side + 2 * apart.GAP, side)
    assert sheet.getpixel((third + side // 4, side // 2)) == apart.MARK
    assert sheet.getpixel((third + 3 * side // 4, side // 2)) != apart.MARK
