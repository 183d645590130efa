"""Any file as screening sees it: a picture or a PDF, by what it is and not by what it is called."""

import hashlib
import json
import logging
import subprocess
import sys
from pathlib import PureWindowsPath
from typing import Any

from django.conf import settings

from config.kernel.errors import Invalid
from moderation.screening.content import Media
from moderation.services import ocr, pdf, pictures
from moderation.services.marks import credit_in

log = logging.getLogger(__name__)

PDF_MARK = b"%PDF-"
# Readers of PDF look for the mark this far, so another kind of file can be one at the same time.
PDF_HEAD = 1024
REFUSALS = {"pages": {"pages": pdf.MAX_PAGES}, "long": {"characters": pdf.MAX_TEXT}}


def facts_of(data: bytes, name: str, *, alt: str = "") -> Media:
    """The facts of a picture or PDF, the words in it included; takes up to some ten seconds.

    Raises Invalid for what is too big, damaged, locked, or not the kind its name claims.
    """
    if data.startswith(PDF_MARK):
        return _document(data, name, alt)
    if PDF_MARK in data[:PDF_HEAD]:
        raise Invalid("file.two_kinds", name=pictures.plain_name(name)[:80])
    try:
        picture = pictures.read(data, name)
    except Invalid as refusal:
        if refusal.code in {"media.not_an_image", "media.kind"}:
            raise Invalid("file.kind", name=pictures.plain_name(name)[:80]) from None
        raise
    return Media(
        sha256=hashlib.sha256(data).hexdigest(),
        alt=alt,
        mime=picture.mime,
        name=picture.name,
        text=ocr.words_in(picture.pixels) or "",
        credit=picture.marks.credit,
        source=picture.marks.source,
        phash=picture.phash,
    )


def _document(data: bytes, name: str, alt: str) -> Media:
    if len(data) > pictures.MAX_BYTES:
        raise pictures.too_big()
    name = pictures.plain_name(name)
    if PureWindowsPath(name).suffix.lower() not in {"", ".pdf"}:
        raise Invalid("media.other_kind", name=name[:80], kind="PDF")
    answer = _read_apart(data)
    if why := answer.get("refused"):
        raise Invalid(f"document.{why}", name=name[:80], **REFUSALS.get(why, {}))
    return Media(
        sha256=hashlib.sha256(data).hexdigest(),
        alt=alt,
        mime="application/pdf",
        name=name,
        text=answer["text"],
        credit=credit_in(answer["xmp"].encode("latin-1")),
    )


def _read_apart(data: bytes) -> dict[str, Any]:
    """What `moderation.services.pdf` answers; "damaged" when it does not, or not in time."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", pdf.__name__],
            input=data,
            capture_output=True,
            timeout=2 * pdf.SECONDS,
            check=True,
            cwd=settings.BASE_DIR,
            env={},
        )
        answer: dict[str, Any] = json.loads(done.stdout)
    except (subprocess.SubprocessError, OSError, ValueError) as error:
        log.info("document refused: %s", type(error).__name__)
        return {"refused": "damaged"}
    return answer
