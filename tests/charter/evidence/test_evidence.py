"""A pack of evidence: what is in it, for whom, and that it proves itself offline (A-05, E-11)."""

import hashlib
import io
import json
import subprocess
import sys
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from charter.evidence.page import stored
from charter.models import (
    Acknowledgement,
    Attempt,
    Campaign,
    Exemption,
    Lesson,
    LessonVersion,
    PaperAcknowledgement,
    Proof,
    Refusal,
    Unit,
    User,
)
from charter.services import chain, evidence
from config.kernel.errors import NotAllowed
from moderation.models import LedgerEntry
from tests.charter.evidence import world
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db


def downloaded(made: evidence.Evidence) -> bytes:
    with made.file as file:
        return file.read()


def unpacked(made: evidence.Evidence) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(downloaded(made))) as pack:
        assert pack.testzip() is None
        return {name: pack.read(name) for name in pack.namelist()}


def rows(files: dict[str, bytes], name: str) -> list[Any]:
    return [json.loads(line) for line in files.get(name, b"").splitlines()]


def verified(path: Path) -> subprocess.CompletedProcess[str]:
    """Run the program in the pack as a third party does: alone, without packages or site."""
    command = [sys.executable, "-I", "-S", "verify.py"]
    folder = path if path.is_dir() else path.parent
    target = [] if path.is_dir() else [str(path)]
    return subprocess.run(
        [*command, *target], cwd=folder, capture_output=True, encoding="utf-8", check=False
    )


@pytest.fixture
def outside(hr: User) -> User:
    """Give somebody of another group of companies, who has read, too."""
    elsewhere: User = UserFactory(unit=UnitFactory(code="ailleurs"))
    return elsewhere


def test_pack_of_a_version_holds_text_records_and_chain(hr: User) -> None:
    first, second = world.records(2)

    files = unpacked(evidence.of_version(first.version, actor=hr))

    shown = rows(files, "records/acknowledgements.ndjson")
    assert [row["facts"]["person_name"] for row in shown] == [str(first.user), str(second.user)]
    assert json.loads(files["records/chain.json"])["head"] == {
        "length": 2, "sha256": second.record_sha256
    }  # fmt: skip
    assert {"verify.py", "README.txt", "LISEZ-MOI.txt", "manifest.json"} <= set(files)


def test_files_hash_to_what_records_name_without_our_code(hr: User) -> None:
    (row,) = world.records(1)

    files = unpacked(evidence.of_version(row.version, actor=hr))

    (shown,) = rows(files, "records/acknowledgements.ndjson")
    content = next(files[n] for n in files if n.startswith("texts/") and n.endswith("content.json"))
    line = json.dumps(shown["facts"], sort_keys=True, separators=(",", ":")).encode()
    french = json.dumps(json.loads(content)["fr"], sort_keys=True, separators=(",", ":")).encode()
    assert hashlib.sha256(content).hexdigest() == row.text.sha256 == shown["facts"]["text"]
    assert hashlib.sha256(line).hexdigest() == row.record_sha256
    assert hashlib.sha256(french).hexdigest() == row.effective_text_sha256
    manifest = json.loads(files.pop("manifest.json"))["files"]
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    assert hashes == {name: facts["sha256"] for name, facts in manifest.items()}


def test_pack_asks_the_same_number_of_questions_whatever_its_size(hr: User) -> None:
    def queries(number: int) -> int:
        rows = world.records(number)
        with CaptureQueriesContext(connection) as captured:
            anew = User.objects.get(pk=hr.pk)
            downloaded(evidence.of_version(rows[0].version, actor=anew))
        return len(captured)

    assert queries(1) == queries(6)


def test_pack_is_the_same_each_time_but_for_its_manifest(hr: User) -> None:
    (row,) = world.records(1)

    one, other = (unpacked(evidence.of_version(row.version, actor=hr)) for _ in range(2))

    assert one.pop("manifest.json") != other.pop("manifest.json")
    assert one == other
    assert list(one) == list(other)


def test_text_as_shown_is_the_same_a_year_later(hr: User, tmp_path: Path, settings: Any) -> None:
    (row,) = world.records(1)
    before = unpacked(evidence.of_version(row.version, actor=hr))
    (tmp_path / "charter").mkdir()
    for name in ("charter/effective_text.html", "charter/charter_text.html"):
        (tmp_path / name).write_text("<p>Another theme</p>")
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [tmp_path]}, *settings.TEMPLATES[1:]]

    with time_machine.travel(timezone.now() + timedelta(days=365)):
        after = unpacked(evidence.of_version(row.version, actor=hr))

    folder = f"texts/{row.text.sha256[:16]}"
    assert stored(after[f"{folder}/fr.html"].decode()) == row.text.html_fr
    assert stored(after[f"{folder}/en.html"].decode()) == row.text.html_en
    before.pop("manifest.json"), after.pop("manifest.json")
    assert before == after


def test_export_is_an_event_with_the_hash_of_its_manifest(hr: User) -> None:
    (row,) = world.records(1)

    made = evidence.of_version(row.version, actor=hr)

    entry = LedgerEntry.objects.get(action="evidence.export")
    manifest = unpacked(made)["manifest.json"]
    assert entry.data["pack"] == made.manifest_sha256 == hashlib.sha256(manifest).hexdigest()
    assert entry.actor_id == hr.pk


def test_records_of_other_units_stay_there(hr: User, outside: User) -> None:
    (row,) = world.records(1)
    chain.append(world.record(row.text, outside))

    files = unpacked(evidence.of_version(row.version, actor=hr))

    names = [r["facts"]["person_name"] for r in rows(files, "records/acknowledgements.ndjson")]
    assert names == [str(row.user)]
    assert str(outside) not in b"".join(files.values()).decode(errors="replace")


def test_records_of_people_who_are_gone_go_to_those_who_see_all(hr: User) -> None:
    (row,) = world.records(1)
    row.user.delete()

    files = unpacked(evidence.of_version(row.version, actor=hr))

    assert len(rows(files, "records/acknowledgements.ndjson")) == 1


@pytest.mark.parametrize("role", ["author", "comms", "reviewer"])
def test_pack_of_a_version_is_refused_to_others(request: Any, role: str) -> None:
    (row,) = world.records(1)

    with pytest.raises(NotAllowed):
        evidence.of_version(row.version, actor=request.getfixturevalue(role))
    with pytest.raises(NotAllowed):
        evidence.of_person(row.user, actor=request.getfixturevalue(role))
    with pytest.raises(NotAllowed):
        evidence.of_acknowledgement(row, actor=request.getfixturevalue(role))


def whole_life(person: User) -> Acknowledgement:
    """Give a person a lesson passed, one failed, a record, a refusal and a signed sheet."""
    lesson = Lesson.objects.create(key="premiers-pas")
    taught = LessonVersion.objects.create(
        lesson=lesson, number=1, content={}, sha256="a" * 64, pass_mark=1
    )
    attempt = {"user": person, "version": taught, "answers": {"q1": "SECRET-ANSWER"}}
    Attempt.objects.create(**attempt, right=0, passed=False)
    passed = Attempt.objects.create(**attempt, right=1, passed=True)
    Refusal.objects.create(
        user=person, person_name=str(person), text=world.text(), binding_sha256="b" * 64,
        language="fr", comment="Je ne suis pas d’accord.",
    )  # fmt: skip
    sheet = ContentFile(b"%PDF-1.7 scan", name="feuille.pdf")
    PaperAcknowledgement.objects.create(
        user=person, person_name=str(person), text=world.text(), binding_sha256="c" * 64,
        language="fr", signed_on=timezone.localdate(), file=sheet, file_name="feuille signée.pdf",
        sha256=hashlib.sha256(b"%PDF-1.7 scan").hexdigest(), recorded_by=UserFactory(),
        recorded_name="Nadia",
    )  # fmt: skip
    return chain.append(world.record(world.text(), person, lesson_attempts=[passed.pk]))


def test_own_file_is_whole(author: User, tmp_path: Path) -> None:
    whole_life(author)

    data = downloaded(evidence.of_person(author, actor=author))

    (tmp_path / "pack.zip").write_bytes(data)
    with zipfile.ZipFile(io.BytesIO(data)) as pack:
        files = {name: pack.read(name) for name in pack.namelist()}
    (tmp_path / "verify.py").write_bytes(files["verify.py"])
    assert [row["passed"] for row in rows(files, "records/lessons.ndjson")] == [False, True]
    assert len(rows(files, "records/paper.ndjson")) == len(rows(files, "records/refusals.ndjson"))
    assert b"%PDF-1.7 scan" in files.values()
    run = verified(tmp_path / "pack.zip")
    assert run.returncode == 0, run.stdout


def test_file_for_human_resources_holds_acknowledgements_only(hr: User, author: User) -> None:
    whole_life(author)

    files = unpacked(evidence.of_person(author, actor=hr))

    assert len(rows(files, "records/acknowledgements.ndjson")) == 1
    assert [row["passed"] for row in rows(files, "records/lessons.ndjson")] == [True]
    assert not [name for name in files if "paper" in name or "refusal" in name]


@pytest.mark.parametrize("reader", ["hr", "author"])
def test_no_file_holds_answers(request: Any, author: User, reader: str) -> None:
    whole_life(author)

    files = unpacked(evidence.of_person(author, actor=request.getfixturevalue(reader)))

    assert b"SECRET-ANSWER" not in b"".join(files.values())


def test_one_record_for_its_person_and_for_those_in_scope(hr: User, author: User) -> None:
    row = chain.append(world.record(world.text(), author))
    chain.append(world.record(row.text))

    for actor in (author, hr):
        files = unpacked(evidence.of_acknowledgement(row, actor=actor))
        assert [r["id"] for r in rows(files, "records/acknowledgements.ndjson")] == [row.pk]


def proof(version: Any, unit: Unit) -> Proof:
    minutes = b"%PDF-1.7 minutes"
    return Proof.objects.create(
        version=version, unit=unit, kind="works_council", outcome="unfavourable",
        dated_on=timezone.localdate(), file=ContentFile(minutes, name="pv.pdf"),
        file_name="../PV du CSE.pdf", sha256=hashlib.sha256(minutes).hexdigest(),
        recorded_by=UserFactory(), recorded_name="Nadia", counts=True,
    )  # fmt: skip


def test_proofs_go_with_their_documents_to_those_who_keep_them(
    hr: User, company: Unit, subsidiary: Unit
) -> None:
    (row,) = world.records(1)
    proof(row.version, company)

    files = unpacked(evidence.of_version(row.version, actor=hr))
    own = unpacked(evidence.of_person(row.user, actor=row.user))
    local = unpacked(evidence.of_version(row.version, actor=UserFactory(unit=subsidiary, hr=True)))

    (kept,) = rows(files, "proofs.ndjson")
    assert files[kept["document"]] == b"%PDF-1.7 minutes"
    assert kept["document"].endswith("-PV-du-CSE.pdf")
    (named,) = rows(own, "proofs.ndjson")
    (elsewhere,) = rows(local, "proofs.ndjson")
    assert (named["sha256"], named["document"]) == (kept["sha256"], None)
    assert elsewhere["document"] is None


def test_exemptions_of_the_layers_go_with_them(hr: User) -> None:
    (row,) = world.records(1)
    Exemption.objects.create(
        layer=row.version.layer, clause_id="say-who-you-are", reason="Essai",
        expires_on=timezone.localdate(), asked_by=hr, asked_name="Nadia",
    )  # fmt: skip

    files = unpacked(evidence.of_version(row.version, actor=hr))

    assert [e["reason"] for e in rows(files, "exemptions.ndjson")] == ["Essai"]


def test_refusals_go_to_human_resources_alone(hr: User, legal: User, author: User) -> None:
    whole_life(author)
    version = Refusal.objects.get().text.versions.get()

    kept = unpacked(evidence.of_version(version, actor=hr))
    others = unpacked(evidence.of_version(version, actor=legal))

    assert [r["comment"] for r in rows(kept, "records/refusals.ndjson")]
    assert "records/refusals.ndjson" not in others


def test_campaign_names_who_was_asked_to_those_who_may_know(hr: User, legal: User) -> None:
    (row,) = world.records(1)
    campaign = Campaign.objects.create(version=row.version)
    for person in (row.user, UserFactory(unit=hr.unit)):
        campaign.members.create(user=person)

    named = unpacked(evidence.of_campaign(campaign, actor=hr))
    counted = unpacked(evidence.of_campaign(campaign, actor=legal))

    assert len(rows(named, "records/members.ndjson")) == 2
    assert rows(counted, "records/members.ndjson") == []
    counts = json.loads(counted["campaign.json"])["counts"]
    assert counts == {"asked": 2, "let_go": 0, "acknowledged": 1}


@pytest.mark.slow
@pytest.mark.parametrize("unpack", [True, False])
def test_five_hundred_records_verify_offline(
    hr: User, company: Unit, tmp_path: Path, unpack: bool
) -> None:
    shown = [world.text(), world.text()]
    people = [UserFactory(unit=company, password="") for _ in range(250)]
    for person in people:
        for text in shown:
            chain.append(world.record(text, person))
    proof(shown[1].versions.get(), company)

    names = [evidence.of_version(text.versions.get(), actor=hr) for text in shown]
    for number, made in enumerate(names):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = folder / "pack.zip"
        path.write_bytes(downloaded(made))
        with zipfile.ZipFile(path) as pack:
            pack.extractall(folder / "open") if unpack else pack.extract("verify.py", folder)
        run = verified(folder / "open" if unpack else path)
        assert run.returncode == 0, run.stdout + run.stderr
        assert "   250  Prises de connaissance / Acknowledgements" in run.stdout
        assert "Tout concorde. / Everything agrees." in run.stdout
