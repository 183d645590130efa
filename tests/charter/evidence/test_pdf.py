"""The printed edition: same text, same bytes; words stay words, whatever they look like."""

import json
from typing import Any

import pytest
import typst

from charter.evidence.rich_text import blocks
from charter.models import Version
from charter.services import pdf
from config.kernel.typesetting import as_input
from tests.charter.evidence import world

pytestmark = pytest.mark.django_db
# What would run, if it were taken for markup, code or the end of a string.
HOSTILE = [
    '#panic("x")', "#sys.inputs", "$x^2$", "= Heading", "*bold* _it_ `raw` <label> @ref", "\\u{41}",
    '"]) #read("/etc/passwd")', "#import \"@preview/tablex:0.0.9\"", "// comment", "/* open",
    "]]]]]}}}}", "#[", "https://evil.example/#(", "\\", "-- ---", "~nbsp~", "\x00\x07", "a\u2028b",
    "\u202e reversed", "👍🏽 ok", "漢字", "\ud7ff\ue000",
]  # fmt: skip


@pytest.fixture
def version(company: Any) -> Version:
    """Give a version in force."""
    return world.version()


def hostile_version() -> Version:
    languages = {name: world.language(name) for name in ("fr", "en")}
    words = " ".join(HOSTILE).replace("\x00", "")
    for text in languages.values():
        text |= {"title": words, "subtitle": words, "introduction": words, "binding": words}
        text["sections"][0] |= {"title": words, "lead": words, "html": f"<p>{words}</p>"}
        text["clauses"][0] |= {"title": words[:200], "duty": words, "good": words, "poor": words}
    return world.version(content=languages)


def headings(found: Version) -> list[str]:
    """Ask Typst itself which headings the document has."""
    asked = typst.query(
        pdf.TEMPLATE.read_bytes(), "heading", ignore_system_fonts=True,
        sys_inputs=as_input(pdf.version_data(found, "fr")),
    )  # fmt: skip
    return [_text(heading["body"]) for heading in json.loads(asked)]


def _text(body: Any) -> str:
    parts = body.get("children", [body])
    return "".join(part.get("text", " ") for part in parts)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_version_is_printed_with_its_language_and_tags(version: Version, language: str) -> None:
    made = pdf.of_version(version, language)

    assert made.startswith(b"%PDF-")
    assert f"/Lang({language})".encode() in made.replace(b" ", b"") or b"/Lang" in made


def test_same_text_gives_the_same_bytes(version: Version) -> None:
    assert pdf.of_version(version, "fr") == pdf.of_version(version, "fr")


def test_text_that_binds_is_printed_with_where_it_comes_from(version: Version) -> None:
    text = world.text(version)

    made = pdf.of_text(text, "en", reader="Camille Martin")

    assert made.startswith(b"%PDF-")
    assert made == pdf.of_text(text, "en", reader="Camille Martin")
    assert made != pdf.of_text(text, "fr", reader="Camille Martin")


def test_headings_are_the_sections_and_the_clauses(version: Version) -> None:
    found = headings(version)

    titles = [clause["title"] for clause in version.content["fr"]["clauses"]]
    assert found == ["Sommaire", "Pourquoi", "Les articles", *titles]


def test_words_that_look_like_code_stay_words(company: Any) -> None:
    found = headings(hostile_version())

    assert '#panic("x") #sys.inputs $x^2$ = Heading *bold* _it_ `raw` <label> @ref' in found[1]
    assert '"]) #read("/etc/passwd")' in found[3]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_hostile_words_are_printed(company: Any, language: str) -> None:
    assert pdf.of_version(hostile_version(), language).startswith(b"%PDF-")


def test_clause_longer_than_a_page_is_cut_and_not_lost(company: Any) -> None:
    languages = {name: world.language(name) for name in ("fr", "en")}
    languages["fr"]["clauses"][0]["duty"] = "Un devoir. " * 4000

    data = pdf.version_data(world.version(content=languages), "fr")

    clauses = data["parts"][0]["clauses"]
    assert [clause["keep"] for clause in clauses] == [False, True]


def test_rich_text_keeps_words_emphasis_lists_and_safe_links() -> None:
    found = blocks(
        '<p>Un <b>mot</b> et <a href="https://hexalia.example/x">un lien</a>,'
        ' <a href="javascript:alert(1)">un autre</a>.</p>'
        "<ul><li>un<ol><li>deux</li></ol></li><li><p>trois</p></li></ul><h3>Titre</h3>"
        "<script>x</script>fin<br/>ligne"
    )

    kinds = [block["kind"] for block in found]
    runs = found[0]["runs"]
    assert kinds == ["paragraph", "list", "heading", "paragraph"]
    assert [r["text"] for r in runs if r["bold"]] == ["mot"]
    assert [r["href"] for r in runs if r["href"]] == ["https://hexalia.example/x"]
    assert found[1]["items"][0][1]["ordered"] is True
    assert [r["text"] for r in found[3]["runs"]][-3:] == ["fin", "\n", "ligne"]


@pytest.mark.parametrize("html", ["", "</p></li></ul>", "<li>x", "<p><p><p>", "<ul></li>", "<<>>"])
def test_rich_text_that_is_broken_is_read_all_the_same(html: str) -> None:
    assert isinstance(blocks(html), list)
