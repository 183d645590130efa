"""What a pack of evidence encloses: records, the texts they name, editions and their proofs."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Max, Q, QuerySet
from django.db.models.fields.files import FieldFile

from charter.evidence.page import page
from charter.models import (
    Acknowledgement,
    Attempt,
    EffectiveText,
    Exemption,
    PaperAcknowledgement,
    Proof,
    Refusal,
    Version,
)
from charter.services import records
from charter.services.pack import Pack, document_name

LANGUAGES = {"fr": ("en français", "in French"), "en": ("en anglais", "in English")}
PIECE_BYTES = 64 * 1024
ROWS_AT_ONCE = 500


@dataclass(frozen=True)
class Selection:
    """What goes into a pack; rows of people are filtered already."""

    acknowledgements: QuerySet[Acknowledgement]
    paper: QuerySet[PaperAcknowledgement]
    refusals: QuerySet[Refusal]
    attempts: QuerySet[Attempt]
    texts: frozenset[int]
    versions: frozenset[int]
    documents_of: frozenset[int]


def selected(
    rows: QuerySet[Acknowledgement],
    *,
    paper: QuerySet[PaperAcknowledgement] | None = None,
    refusals: QuerySet[Refusal] | None = None,
    attempts: QuerySet[Attempt] | None = None,
    version: Version | None = None,
    documents_of: frozenset[int] = frozenset(),
) -> Selection:
    """Return records with the texts and versions they name and the lessons they rest on.

    `version` goes in even when nobody has read it. Proofs are listed with
    their hashes; their documents are enclosed for the units of `documents_of` only.
    """
    rows = _until_now(rows)
    papers = PaperAcknowledgement.objects.none() if paper is None else paper
    refused = Refusal.objects.none() if refusals is None else refusals
    texts = frozenset(
        pk for found in (rows, papers, refused) for pk in found.values_list("text", flat=True) if pk
    )
    named = EffectiveText.versions.through.objects.filter(effectivetext_id__in=texts)
    return Selection(
        acknowledgements=rows,
        paper=papers,
        refusals=refused,
        attempts=_passed(rows) if attempts is None else attempts,
        texts=texts,
        versions=frozenset(named.values_list("version_id", flat=True))
        | ({version.pk} if version else set()),
        documents_of=documents_of,
    )


def enclose(pack: Pack, chosen: Selection) -> int:
    """Write a selection into a pack; return the number of acknowledgements."""
    number = _records(pack, chosen)
    for text in _some(EffectiveText, chosen.texts):
        _text(pack, text)
    for version in _some(Version, chosen.versions):
        _version(pack, version)
    _proofs(pack, chosen)
    layers = Version.objects.filter(pk__in=chosen.versions).values("layer")
    granted = Exemption.objects.filter(layer__in=layers).select_related("layer").order_by("pk")
    pack.add_rows(
        "exemptions.ndjson", map(records.exemption, granted), fr="Dérogations", en="Exemptions"
    )
    return number


def name_of(version: Version) -> str:
    """Return the name of a version in files; without a number yet, by its id."""
    layer = version.layer.key if version.layer else "group"
    return f"{layer}-{version.number or f'p{version.pk}'}"


def _until_now(rows: QuerySet[Acknowledgement]) -> QuerySet[Acknowledgement]:
    """Leave out what is appended while the pack is made: it is read more than once."""
    last = Acknowledgement.objects.aggregate(last=Max("leaf_index"))["last"] or 0
    return rows.filter(Q(leaf_index__lte=last) | Q(leaf_index__isnull=True))


def _passed(rows: QuerySet[Acknowledgement]) -> QuerySet[Attempt]:
    named = rows.exclude(lesson_attempts=[]).values_list("lesson_attempts", flat=True)
    return Attempt.objects.filter(pk__in={pk for attempts in named for pk in attempts})


def _records(pack: Pack, chosen: Selection) -> int:
    rows = chosen.acknowledgements.select_related("text").order_by("leaf_index", "pk")
    slim = rows.defer("text__content", "text__html_fr", "text__html_en")
    number = pack.add_rows(
        "records/acknowledgements.ndjson",
        map(records.acknowledgement, slim.iterator(chunk_size=ROWS_AT_ONCE)),
        fr="Prises de connaissance", en="Acknowledgements",
    )  # fmt: skip
    indexes = rows.values_list("leaf_index", flat=True)
    pack.add_json(
        "records/chain.json", records.links(indexes),
        fr="Chaîne : ces prises de connaissance et leurs voisines",
        en="Chain: these records and their neighbours",
    )  # fmt: skip
    attempts = chosen.attempts.select_related("version__lesson").order_by("pk")
    pack.add_rows(
        "records/lessons.ndjson", map(records.attempt, attempts.iterator(chunk_size=ROWS_AT_ONCE)),
        fr="Leçons : réussies ou non", en="Lessons: passed or not",
    )  # fmt: skip
    _others(pack, chosen)
    return number


def _others(pack: Pack, chosen: Selection) -> None:
    sheets = chosen.paper.select_related("text").order_by("pk")
    lines = [records.paper(row, _document(pack, row, "records/paper")) for row in sheets]
    pack.add_rows(
        "records/paper.ndjson", lines,
        fr="Feuilles signées : une autre classe de preuve",
        en="Signed sheets: evidence of another class",
    )  # fmt: skip
    refused = chosen.refusals.select_related("text").order_by("pk")
    pack.add_rows(
        "records/refusals.ndjson", map(records.refusal, refused), fr="Refus", en="Refusals"
    )


def _text(pack: Pack, text: EffectiveText) -> None:
    folder = f"texts/{text.sha256[:16]}"
    pack.add_json(f"{folder}/content.json", text.content, fr="Texte", en="Text")
    pack.add_json(f"{folder}/text.json", records.text(text), fr="Empreintes", en="Hashes")
    _pages(pack, folder, text)


def _version(pack: Pack, version: Version) -> None:
    folder = f"versions/{name_of(version)}"
    pack.add_json(f"{folder}/content.json", version.content, fr="Édition", en="Edition")
    facts = records.version(version)
    pack.add_json(
        f"{folder}/version.json",
        facts,
        fr="Dates, règles, approbations",
        en="Dates, rules, approvals",
    )
    _pages(pack, folder, version)


def _pages(pack: Pack, folder: str, row: Any) -> None:
    for language, (french, english) in LANGUAGES.items():
        content: Mapping[str, Any] = row.content[language]
        whole = page(getattr(row, f"html_{language}"), language=language, title=content["title"])
        pack.add(
            f"{folder}/{language}.html", [whole.encode()],
            fr=f"Page telle que montrée, {french}", en=f"Page as shown, {english}",
        )  # fmt: skip


def _proofs(pack: Pack, chosen: Selection) -> None:
    rows = Proof.objects.filter(version__in=chosen.versions).select_related("unit").order_by("pk")
    lines = [
        records.proof(
            row, _document(pack, row, "proofs") if row.unit_id in chosen.documents_of else None
        )
        for row in rows
    ]
    pack.add_rows("proofs.ndjson", lines, fr="Avis et formalités", en="Opinions and formalities")


def _document(pack: Pack, row: Any, folder: str) -> str:
    """Put a document into the pack; one that is gone is named all the same, and missed."""
    name = document_name(folder, row.sha256, row.file_name)
    if row.file.storage.exists(row.file.name):
        pack.add(name, _pieces(row.file), fr="Document", en="Document")
    return name


def _pieces(file: FieldFile) -> Iterator[bytes]:
    with file.open("rb") as opened:
        yield from iter(lambda: opened.read(PIECE_BYTES), b"")


def _some(model: Any, pks: Iterable[int]) -> Iterator[Any]:
    """Return rows one at a time: their pages are long."""
    for pk in sorted(pks):
        yield model.objects.get(pk=pk)
