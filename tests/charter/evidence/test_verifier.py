"""The program in the pack: alone, old Python, and it notices whatever was done to a pack."""

import ast
import hashlib
import io
import json
import random
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from charter.evidence import verifier
from charter.models import User
from charter.services import evidence
from tests.charter.evidence import world

SOURCE = Path(verifier.__file__)
Files = dict[str, bytes]

pytestmark = pytest.mark.django_db


@pytest.fixture
def files(hr: User) -> Files:
    """Give the files of an honest pack with four records."""
    rows = world.records(4)
    with evidence.of_version(rows[0].version, actor=hr).file as file, zipfile.ZipFile(file) as pack:
        return {name: pack.read(name) for name in pack.namelist()}


def repacked(files: Files, *, honest_manifest: bool = True) -> io.BytesIO:
    """Return a ZIP of these files; the manifest is made to agree with them."""
    if honest_manifest:
        manifest = json.loads(files["manifest.json"])
        manifest["files"] = {
            name: {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
            for name, data in files.items()
            if name != "manifest.json"
        }
        files = files | {"manifest.json": json.dumps(manifest).encode()}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as pack:
        for name, data in files.items():
            pack.writestr(name, data)
    return packed


def faults(packed: Any) -> set[tuple[str, str]]:
    judge = verifier.Verifier(verifier.Archive(packed))
    judge.run()
    return {(check, fault) for check, fault, _ in judge.faults}


def name_of(files: Files, end: str, start: str = "texts/") -> str:
    return next(name for name in files if name.startswith(start) and name.endswith(end))


def record(files: Files, line: int, change: Callable[[dict[str, Any]], None]) -> Files:
    """Return the files with one record changed, its own hash made right again."""
    name = "records/acknowledgements.ndjson"
    rows = [json.loads(row) for row in files[name].splitlines()]
    change(rows[line]["facts"])
    rows[line]["record_sha256"] = verifier.sha256(rows[line]["facts"])
    return files | {name: "\n".join(map(json.dumps, rows)).encode()}


def test_program_needs_python_3_9_and_its_library_only() -> None:
    tree = ast.parse(SOURCE.read_text(), feature_version=(3, 9))

    imported = {
        alias.name.partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    imported |= {
        (node.module or "").partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
    }
    assert imported <= sys.stdlib_module_names


def test_honest_pack_has_no_fault(files: Files) -> None:
    assert faults(repacked(files)) == set()
    assert faults(repacked(files, honest_manifest=False)) == set()


def test_any_flipped_byte_is_noticed(files: Files) -> None:
    chance = random.Random(20261122)
    for name in sorted(set(files) - {"manifest.json"}):
        data = bytearray(files[name])
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)

        found = faults(repacked(files | {name: bytes(data)}, honest_manifest=False))

        assert ("manifest", "hash") in found, name


def test_file_removed_or_added_is_noticed(files: Files) -> None:
    fewer = {name: data for name, data in files.items() if name != "README.txt"}

    assert faults(repacked(fewer, honest_manifest=False)) == {("manifest", "missing")}
    more = files | {"records/more.ndjson": b"{}\n"}
    assert faults(repacked(more, honest_manifest=False)) == {("manifest", "unlisted")}


CHANGES: dict[str, Any] = {
    "person_name": "Somebody Else", "language": "en", "authentication": "sso", "user_id": 7,
    "audience_key": "", "statement": "I agree to everything.", "statement_sha256": "0" * 64,
    "effective_text_sha256": "1" * 64, "binding_sha256": "2" * 64, "text": "3" * 64,
    "acknowledged_at": "2020-01-01T00:00:00.000000+00:00", "lesson_attempts": [99],
    "displayed_at": "2099-01-01T00:00:00.000000+00:00", "previous_sha256": "4" * 64,
    "leaf_index": 3,
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_record_forged_with_a_right_hash_is_noticed(files: Files, name: str) -> None:
    forged = record(files, 1, lambda facts: facts.update({name: CHANGES[name]}))

    assert ("chain", "order") in faults(repacked(forged))


def test_record_removed_is_noticed(files: Files) -> None:
    name = "records/acknowledgements.ndjson"
    rows = files[name].splitlines(keepends=True)
    chain = json.loads(files["records/chain.json"])
    chain["links"] = [link for link in chain["links"] if link["leaf_index"] != 2]
    forged = {name: b"".join(rows[:1] + rows[2:]), "records/chain.json": json.dumps(chain).encode()}

    assert {check for check, _ in faults(repacked(files | forged))} == {"chain"}


def test_back_dated_record_is_noticed_even_in_a_chain_made_anew(files: Files) -> None:
    name = "records/acknowledgements.ndjson"
    rows = [json.loads(row) for row in files[name].splitlines()]
    rows[-1]["facts"]["displayed_at"] = rows[-1]["facts"]["acknowledged_at"] = CHANGES[
        "acknowledged_at"
    ]
    rows[-1]["record_sha256"] = head = verifier.sha256(rows[-1]["facts"])
    chain = json.loads(files["records/chain.json"])
    chain["head"]["sha256"] = chain["links"][-1]["record_sha256"] = head
    forged = {
        name: "\n".join(map(json.dumps, rows)).encode(),
        "records/chain.json": json.dumps(chain).encode(),
    }

    assert faults(repacked(files | forged)) == {("chain", "backwards")}


def test_page_that_hides_a_sentence_is_noticed(files: Files) -> None:
    name = name_of(files, "/fr.html")
    forged = files | {name: files[name].replace(b"Devoir 2 (fr)", b"Devoir 2")}

    assert faults(repacked(forged)) == {("pages", "not_shown")}


def test_text_that_differs_from_its_edition_is_noticed(files: Files) -> None:
    name = name_of(files, "/content.json", "versions/")
    forged = files | {name: files[name].replace(b"Devoir 2 (fr)", b"Devoir deux")}

    assert {("versions", "hash"), ("origins", "wording")} <= faults(repacked(forged))


def test_text_without_its_edition_is_noticed(files: Files) -> None:
    fewer = {name: data for name, data in files.items() if not name.startswith("versions/")}

    assert ("origins", "absent") in faults(repacked(fewer))


def test_changed_text_is_noticed(files: Files) -> None:
    name = name_of(files, "/content.json")
    forged = files | {name: files[name].replace(b"Raison 1 (en)", b"Raison 1 (us)")}

    assert ("texts", "hash") in faults(repacked(forged))


@pytest.mark.parametrize("broken", [b"not json", b'{"a": 1, "a": 2}', b"\xff", b"[]"])
@pytest.mark.parametrize("end", ["/content.json", "/text.json"])
def test_unreadable_file_is_a_fault_and_no_crash(files: Files, broken: bytes, end: str) -> None:
    forged = files | {name_of(files, end): broken}

    assert ("texts", "broken") in faults(repacked(forged))


def test_demonstration_is_named_and_no_fault(files: Files) -> None:
    forged = record(files, 3, lambda facts: facts.update(authentication="demonstration"))
    judge = verifier.Verifier(verifier.Archive(repacked(forged)))
    judge.run()

    assert judge.demonstration == 1


def test_program_says_what_it_found(
    files: Files, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(repacked(files | {"README.txt": b"x"}, honest_manifest=False).getvalue())

    code = verifier.main([str(path)])

    said = capsys.readouterr().out
    assert code == 1
    assert "README.txt : empreinte différente / another hash" in said
    assert "Ce dossier ne concorde pas. / This pack does not agree." in said


@pytest.mark.parametrize("name", ["nothing.zip", "text.zip", "empty"])
def test_program_refuses_what_is_no_pack(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "text.zip").write_text("not a zip")
    (tmp_path / "empty").mkdir()

    assert verifier.main([str(tmp_path / name)]) == 2
    assert "No pack of evidence" in capsys.readouterr().err


def test_folder_reads_nothing_beside_it(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("x")
    (tmp_path / "pack").mkdir()

    for name in ("../secret", "/etc/passwd", "..\\secret"):
        with pytest.raises(OSError, match=r"secret|passwd"):
            verifier.Folder(str(tmp_path / "pack")).open(name)
