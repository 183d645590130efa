#!/usr/bin/env python3
"""Vérifie ce dossier de preuves, hors ligne. / Verifies this pack of evidence, offline.

    python verify.py               dans le dossier décompressé / in the unpacked folder
    python verify.py pack.zip      sur l’archive / on the archive

Python 3.9 ou plus récent suffit. Code de sortie : 0 tout concorde, 1 un contrôle échoue, 2 ce n’est
pas un dossier de preuves. / Python 3.9 or newer, nothing else. Exit code: 0 everything agrees, 1 a
check fails, 2 this is no pack of evidence.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import zipfile
from collections import Counter
from datetime import datetime, timedelta
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMAT = "portevoix-evidence/1"
LANGUAGES = ("fr", "en")
WORDING = ("title", "duty", "reason", "good", "poor")
SHOWN = ("title", "duty", "reason", "good", "poor", "checks")
DEMONSTRATION = "demonstration"
CLOCK_TOLERANCE = timedelta(seconds=1)
UNREADABLE = (KeyError, TypeError, ValueError, AttributeError, OSError)
MOST_SHOWN = 10  # complaints of one check that are printed; all are counted

CHECKS = {
    "manifest": ("Fichiers du manifeste", "Files of the manifest"),
    "versions": ("Éditions figées", "Frozen editions"),
    "texts": ("Textes montrés", "Texts as shown"),
    "origins": ("Articles repris des éditions", "Clauses taken from the editions"),
    "pages": ("Pages lues : aucun mot ne manque", "Pages read: no word is missing"),
    "records": ("Prises de connaissance", "Acknowledgements"),
    "chain": ("Chaîne des prises de connaissance", "Chain of the acknowledgements"),
    "lessons": ("Leçons réussies", "Lessons passed"),
    "documents": ("Justificatifs et feuilles signées", "Proofs and signed sheets"),
}
FAULTS = {
    "missing": ("fichier absent", "file missing"),
    "unlisted": ("fichier hors du manifeste", "file not in the manifest"),
    "twice": ("fichier présent deux fois", "file present twice"),
    "hash": ("empreinte différente", "another hash"),
    "absent": ("pièce citée mais absente du dossier", "named but not in the pack"),
    "wording": ("mots différents", "other words"),
    "not_shown": ("la page ne montre pas ce texte", "the page does not show this text"),
    "statement": ("phrase confirmée différente", "another sentence confirmed"),
    "altered": ("prise de connaissance modifiée", "record altered"),
    "order": ("ordre ou chaînage rompu", "order or link broken"),
    "backwards": ("instant antérieur au précédent", "earlier than the one before"),
    "before_shown": ("confirmé avant d’être montré", "confirmed before it was shown"),
    "not_passed": ("leçon non réussie", "lesson not passed"),
    "broken": ("illisible", "unreadable"),
}


instant = datetime.fromisoformat


class Folder:
    """A pack that was unpacked."""

    def __init__(self, path: str) -> None:
        self.path = path

    def names(self) -> list[str]:
        """Return every file, with slashes; what Python writes beside a program does not count."""
        found = []
        for folder, folders, files in os.walk(self.path):
            folders[:] = [name for name in folders if name != "__pycache__"]
            found += [os.path.relpath(os.path.join(folder, name), self.path) for name in files]
        return sorted(name.replace(os.sep, "/") for name in found)

    def open(self, name: str) -> BinaryIO:
        if name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/"):
            raise FileNotFoundError(name)
        return open(os.path.join(self.path, *name.split("/")), "rb")


class Archive:
    """A pack as it was downloaded."""

    def __init__(self, path: str) -> None:
        self.zip = zipfile.ZipFile(path)
        self.open = self.zip.open

    def names(self) -> list[str]:
        return [info.filename for info in self.zip.infolist() if not info.is_dir()]


class Words(HTMLParser):
    """The words of a page, as somebody reads them, without the spaces a browser sets."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.feed(page)
        self.close()
        self.text = "".join("".join(self.parts).split())

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


class Verifier:
    """Goes through a pack once. `faults` holds (check, fault, where)."""

    def __init__(self, pack: Any) -> None:
        self.pack = pack
        self.faults: list[tuple[str, str, str]] = []
        self.counts = dict.fromkeys(CHECKS, 0)
        self.demonstration = 0
        self.versions: dict[int, dict[str, Any]] = {}
        self.texts: dict[str, dict[str, Any]] = {}
        self.passed: dict[int, bool] = {}
        self.manifest: dict[str, Any] = {}
        self.fingerprint = ""

    def run(self) -> bool:
        """Do every check; return whether all agree. Raises one of UNREADABLE without a manifest."""
        self.check_manifest()
        for check in (self.check_versions, self.check_texts, self.check_records,
                      self.check_chain, self.check_documents):  # fmt: skip
            try:
                check()
            except UNREADABLE as error:
                name = check.__name__.replace("check_", "")
                self.expect(False, name, "broken", f"{type(error).__name__}: {error}")
        return not self.faults

    def expect(self, right: bool, check: str, fault: str, where: object) -> None:
        if not right:
            self.faults.append((check, fault, str(where)))

    def json(self, name: str) -> Any:
        """Return the value of a file; a key that stands twice is refused."""
        with self.pack.open(name) as file:
            return json.loads(file.read().decode("utf-8"), object_pairs_hook=once)

    def lines(self, name: str) -> Iterator[Any]:
        """Return the values of a file with one on each line; nothing without the file."""
        if name in self.manifest["files"]:
            with self.pack.open(name) as file:
                for line in file:
                    yield json.loads(line.decode("utf-8"), object_pairs_hook=once)

    def folders(self, top: str) -> list[str]:
        """Return the folders directly below `top`."""
        return sorted({"/".join(f.split("/")[:2]) for f in self.manifest["files"]
                       if f.startswith(top + "/")})  # fmt: skip

    def check_manifest(self) -> None:
        self.fingerprint = self.sha256("manifest.json")
        self.manifest = self.json("manifest.json")
        files = self.manifest["files"]
        if self.manifest["format"] != FORMAT:
            raise ValueError(self.manifest["format"])
        there = Counter(self.pack.names())
        for name, times in sorted(there.items()):
            self.expect(name in files or name == "manifest.json", "manifest", "unlisted", name)
            self.expect(times == 1, "manifest", "twice", name)
        self.counts["manifest"] = len(files)
        for name, facts in sorted(files.items()):
            found = self.sha256(name) if name in there else None
            self.expect(found is not None, "manifest", "missing", name)
            self.expect(found in (None, facts["sha256"]), "manifest", "hash", name)

    def sha256(self, name: str) -> str:
        digest = hashlib.sha256()
        with self.pack.open(name) as file:
            for piece in iter(lambda: file.read(1 << 20), b""):
                digest.update(piece)
        return digest.hexdigest()

    def check_versions(self) -> None:
        for folder in self.folders("versions"):
            facts, content = (
                self.json(folder + "/version.json"),
                self.json(folder + "/content.json"),
            )
            self.counts["versions"] += 1
            self.versions[facts["id"]] = {"sha256": facts["sha256"], "content": content}
            self.expect(sha256(content) == facts["sha256"], "versions", "hash", folder)
            for language in LANGUAGES:
                self.check_page(folder, language, content[language])

    def check_texts(self) -> None:
        """Recompute the hashes of each text, and look for its clauses in the editions."""
        for folder in self.folders("texts"):
            facts, content = self.json(folder + "/text.json"), self.json(folder + "/content.json")
            self.counts["texts"] += 1
            real: dict[str, Any] = {
                "sha256": sha256(content),
                "binding_sha256": binding_sha256(content),
            }
            real.update({"sha256_" + name: sha256(content[name]) for name in LANGUAGES})
            for name in real:
                self.expect(real[name] == facts[name], "texts", "hash", folder + " " + name)
            real["statements"] = {name: content[name]["acknowledgement"] for name in LANGUAGES}
            self.texts[facts["sha256"]] = real
            self.check_origins(folder, content)
            for language in LANGUAGES:
                self.check_page(folder, language, content[language])

    def check_origins(self, folder: str, content: dict[str, Any]) -> None:
        """Every clause of a text stands in the edition it is said to come from."""
        layers = {}
        for layer in content["layers"]:
            version = self.versions.get(layer["version"])
            if version is None or version["sha256"] != layer["sha256"]:
                self.expect(False, "origins", "absent", "{} {}".format(folder, layer["key"]))
            else:
                layers[layer["key"]] = version["content"]
        for language in LANGUAGES:
            for clause in every_clause(content[language]["clauses"]):
                self.counts["origins"] += 1
                source = layers.get(clause.get("layer") or "group", {})
                # Where a text was not translated, the French words stand for the English.
                there = [*clauses_of(source, language), *clauses_of(source, "fr")]
                same = [c for c in there if c["clause_id"] == clause["clause_id"]][:1]
                right = [wording(clause)] == [wording(c) for c in same]
                self.expect(right, "origins", "wording", f"{folder} {clause['clause_id']}")

    def check_page(self, folder: str, language: str, content: dict[str, Any]) -> None:
        """Every sentence of the content stands on the page that was read."""
        name = f"{folder}/{language}.html"
        with self.pack.open(name) as file:
            words = Words(file.read().decode("utf-8")).text
        self.counts["pages"] += 1
        for clause in every_clause(content["clauses"]):
            for part in SHOWN:
                said = "".join((clause.get(part) or "").split())
                where = f"{name} {clause['clause_id']} {part}"
                self.expect(said in words, "pages", "not_shown", where)

    def check_records(self) -> None:
        for row in self.lines("records/lessons.ndjson"):
            self.passed[row["id"]] = row["passed"]
        for row in self.lines("records/acknowledgements.ndjson"):
            facts = row["facts"]
            where = "#{} {}".format(facts["leaf_index"], facts["person_name"])
            self.counts["records"] += 1
            self.demonstration += facts["authentication"] == DEMONSTRATION
            right = sha256(facts) == row["record_sha256"]
            self.expect(right, "records", "altered", where)
            self.check_record(facts, where)

    def check_record(self, facts: dict[str, Any], where: str) -> None:
        """Compare one record with its text, its sentence, its lessons and its clock."""
        shown, confirmed = map(instant, (facts["displayed_at"], facts["acknowledged_at"]))
        self.expect(shown <= confirmed, "records", "before_shown", where)
        text, language = self.texts.get(facts["text"]), facts["language"]
        if text is None:
            self.expect(False, "records", "absent", where)
            return
        statement = facts["statement"]
        same = sha256(statement) == facts["statement_sha256"]
        same = same and statement == text["statements"].get(language)
        self.expect(same, "records", "statement", where)
        said = (facts["effective_text_sha256"], facts["binding_sha256"])
        same = said == (text.get("sha256_" + language), text["binding_sha256"])
        self.expect(same, "records", "hash", where)
        for attempt in facts["lesson_attempts"]:
            self.counts["lessons"] += 1
            self.expect(self.passed.get(attempt) is True, "lessons", "not_passed", where)

    def check_chain(self) -> None:
        """Each record follows its neighbour in the chain; instants never go back."""
        if "records/chain.json" not in self.manifest["files"]:
            return
        known = self.json("records/chain.json")
        links = {link["leaf_index"]: link for link in known["links"]}
        links[0] = {"record_sha256": ""}
        head, last, latest = known["head"], 0, None
        for row in self.lines("records/acknowledgements.ndjson"):
            facts, index = row["facts"], row["facts"]["leaf_index"]
            own, before, after = row["record_sha256"], links[index - 1], links.get(index + 1)
            right = index > last and links[index]["record_sha256"] == own
            right = right and before["record_sha256"] == facts["previous_sha256"]
            right = right and own == (after["previous_sha256"] if after else head["sha256"])
            right = right and bool(after or head["length"] == index)
            self.counts["chain"] += 1
            self.expect(right, "chain", "order", f"#{index}")
            last = index
            if facts["authentication"] != DEMONSTRATION:
                at = instant(facts["acknowledged_at"])
                late = latest is not None and at < latest - CLOCK_TOLERANCE
                self.expect(not late, "chain", "backwards", f"#{index}")
                latest = at if latest is None else max(at, latest)

    def check_documents(self) -> None:
        for name in ("proofs.ndjson", "records/paper.ndjson"):
            for row in self.lines(name):
                if row.get("document"):
                    self.counts["documents"] += 1
                    right = self.sha256(row["document"]) == row["sha256"]
                    self.expect(right, "documents", "hash", row["document"])


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object whose keys stand there once."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def sha256(value: Any) -> str:
    """Return the hash of a text, or of another value as ASCII JSON, keys sorted and no spaces."""
    if not isinstance(value, str):
        value = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(value.encode("utf-8")).hexdigest()


def binding_sha256(content: dict[str, Any]) -> str:
    """Return the hash of what binds: the French wording of binding clauses, with their origin."""
    clauses = content["fr"]["clauses"]
    bound = {c["clause_id"]: bound_by(c) for c in clauses if c["normative"] or amendments(c)}
    return sha256(bound)


def bound_by(clause: dict[str, Any]) -> dict[str, Any]:
    """Return what binds in one clause, and in what other texts change of it."""
    found: dict[str, Any] = wording(clause) if clause["normative"] else {}
    found["layer"] = clause.get("layer") or "group"
    found["amendments"] = [
        dict(bound_by(a), effect=a["effect"], clause_id=a["clause_id"]) for a in amendments(clause)
    ]
    return found


def amendments(clause: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what other texts change of a clause and what binds."""
    return [a for a in clause.get("amendments", []) if a["normative"]]


def clauses_of(content: dict[str, Any], language: str) -> list[dict[str, Any]]:
    """Return the clauses of a frozen content in one language; none without it."""
    return content.get(language, {}).get("clauses", [])


def every_clause(clauses: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Return clauses, each followed by what other texts change of it."""
    for clause in clauses:
        yield clause
        yield from clause.get("amendments", [])


def wording(clause: dict[str, Any]) -> dict[str, str]:
    """Return the words of a clause."""
    return {name: clause.get(name) or "" for name in WORDING}


def report(verifier: Verifier, passed: bool) -> None:
    """Print one line for each check, then what was found."""
    asked = verifier.manifest.get("asked", {})
    print("{} · {} · {}".format(asked.get("at", ""), asked.get("by", ""), asked.get("for", "")))
    print(f"SHA-256 manifest.json: {verifier.fingerprint}\n")
    for check, (french, english) in CHECKS.items():
        found = [fault for fault in verifier.faults if fault[0] == check]
        word = "ERREUR/ERROR" if found else "ok"
        print(f"{word:<13}{verifier.counts[check]:>6}  {french} / {english}")
        for _check, fault, where in found[:MOST_SHOWN]:
            print("{:>21}- {} : {} / {}".format("", where, *FAULTS[fault]))
        if len(found) > MOST_SHOWN:
            print("{:>21}  + {}".format("", len(found) - MOST_SHOWN))
    if verifier.demonstration:
        print(f"\n{verifier.demonstration} × démonstration, sans valeur / no evidence")
    wrong = "Ce dossier ne concorde pas. / This pack does not agree."
    print("\n" + ("Tout concorde. / Everything agrees." if passed else wrong))


def main(arguments: list[str]) -> int:
    """Verify the pack that is named, or the one this file lies in."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    path = arguments[0] if arguments else os.path.dirname(os.path.abspath(__file__))
    try:
        verifier = Verifier(Folder(path) if os.path.isdir(path) else Archive(path))
        passed = verifier.run()
    except (*UNREADABLE, zipfile.BadZipFile) as error:
        print(f"Pas un dossier de preuves / No pack of evidence: {path} ({error})",
              file=sys.stderr)  # fmt: skip
        return 2
    report(verifier, passed)
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
