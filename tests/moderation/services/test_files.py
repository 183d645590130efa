"""Files as screening sees them: by what they are, whatever they are called, and safely."""

import time
from io import BytesIO

import pytest
from pypdf import PdfWriter

from config.kernel.errors import Invalid
from config.kernel.sentences import sentence
from moderation.services import pdf
from moderation.services.files import facts_of
from tests.factories import files

SECRET = "DIFFUSION RESTREINTE - CODIR"


def refusal(data: bytes, name: str) -> Invalid:
    with pytest.raises(Invalid) as refused:
        facts_of(data, name)
    assert refused.value.code not in sentence(refused.value)
    return refused.value


def locked(password: str) -> bytes:
    writer = PdfWriter(BytesIO(files.pdf(SECRET)))
    writer.encrypt(password, "owner", algorithm="AES-256")
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_picture_has_its_facts() -> None:
    data = files.with_iptc(files.saved(files.drawing()), {110: b"AFP"})

    facts = facts_of(data, "C:\\photos\\pale.jpg", alt="Une pale")

    assert (facts.mime, facts.name, facts.alt) == ("image/jpeg", "pale.jpg", "Une pale")
    assert (facts.credit, len(facts.phash), len(facts.sha256)) == ("AFP", 16, 64)


@pytest.mark.slow
def test_document_gives_its_text_and_its_labels() -> None:
    label = "MSIP_Label_2f1c_Name"
    info = {"Title": "Comité", label: "C3", "Author": "Camille Durand"}

    facts = facts_of(files.pdf(SECRET, "Page deux", info=info), "codir.pdf")

    assert facts.mime == "application/pdf"
    assert facts.text.splitlines() == ["Comité", "C3", SECRET, "Page deux"]
    assert "Durand" not in str(facts)


@pytest.mark.slow
def test_document_that_everybody_may_read_is_read() -> None:
    assert facts_of(locked(""), "a.pdf").text == SECRET


@pytest.mark.slow
@pytest.mark.parametrize(
    ("data", "code"),
    [
        (locked("secret"), "document.locked"),
        (files.pdf(SECRET)[:200], "document.damaged"),
        (b"%PDF-1.7\n" + b"\0" * 500, "document.damaged"),
        (files.pdf("x", stream=files.bomb(200)), "document.damaged"),
        (files.pdf("x", stream=b"not deflated"), ""),
        (files.pdf("x", count=pdf.MAX_PAGES), "document.pages"),
        (files.pdf(*["x" * 1000] * 110), "document.long"),
    ],
    ids=["locked", "cut off", "empty", "bomb", "broken page", "pages", "long"],
)
def test_document_that_cannot_be_read_is_refused_soon(data, code) -> None:
    started = time.monotonic()

    if code:
        assert refusal(data, "a.pdf").code == code
    else:
        assert facts_of(data, "a.pdf").text == "x"

    assert time.monotonic() - started < 2 * pdf.SECONDS


@pytest.mark.slow
def test_document_that_runs_in_circles_is_refused() -> None:
    circle = files.pdf("x").replace(b"/Parent 2 0 R", b"/Parent 10 0 R")
    kids = circle.replace(b"/Kids [10 0 R]", b"/Kids [2 0 R ]")

    assert refusal(kids, "a.pdf").code == "document.damaged"


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (files.pdf("x"), "photo.jpg", "media.other_kind"),
        (files.saved(files.drawing()), "photo.pdf", "media.other_kind"),
        (files.saved(files.drawing(), "PNG"), "photo.jpg", "media.other_kind"),
        (files.saved(files.drawing(), "GIF"), "photo.gif", "file.kind"),
        (b"PK\x03\x04" + b"\0" * 100, "letter.docx", "file.kind"),
        (b"", "nothing.pdf", "file.kind"),
        (files.saved(files.drawing(), comment=b"%PDF-1.4 1 0 obj"), "a.jpg", "file.two_kinds"),
        (b"\n\n" + files.pdf("x"), "a.pdf", "file.two_kinds"),
    ],
    ids=["pdf as jpg", "jpg as pdf", "png as jpg", "gif", "docx", "nothing", "both", "late mark"],
)
def test_file_that_is_not_what_it_claims_is_refused(data, name, code) -> None:
    assert refusal(data, name).code == code
