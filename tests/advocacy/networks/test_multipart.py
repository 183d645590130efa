"""Forms with files."""

from email.parser import BytesParser
from email.policy import HTTP

import pytest

from advocacy.networks.multipart import File, form


@pytest.mark.parametrize(
    ("mime", "named"),
    [
        ("image/png", "image.png"),
        ("image/jpeg", "image.jpg"),
        ("image/webp", "image.webp"),
        ("image/gif", "image.bin"),
    ],
)
def test_form_holds_texts_and_the_file_as_they_are(mime: str, named: str) -> None:
    file = File(b"\x89PNG\r\n--pixels\r\n", mime)

    kind, body = form(("alt", "Grüße\r\n--x"), ("published", "false"), ("source", file))

    parsed = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + kind.encode() + b"\n\n" + body)
    alt, published, source = parsed.iter_parts()
    assert alt.get_payload(decode=True) == "Grüße\r\n--x".encode()
    assert published.get_payload(decode=True) == b"false"
    assert source.get_content_type() == mime
    assert source.get_filename() == named
    assert source.get_payload(decode=True) == file.data
