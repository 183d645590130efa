"""The golden set, read: posts with the rule they speak of and whether it must say something."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from moderation.screening.content import Content, Destination, Media
from moderation.screening.context import Context
from tests.moderation.screening.company import CONTEXT

HERE = Path(__file__).parent
SETS = ("tuned", "held_out")


@dataclass(frozen=True)
class Example:
    """One labelled post. `facts` are those of the golden set's files; see `content_of`."""

    rule: str
    set: str
    language: str
    flag: bool
    text: str
    facts: dict[str, Any] = field(default_factory=dict, hash=False)

    @property
    def content(self) -> Content:
        """The post as it is screened, with its image or document and its links."""
        return content_of(self.text, self.facts)

    @property
    def context(self) -> Context:
        """The author's circumstances: an employee who writes from a personal account now."""
        facts = self.facts
        return Context(
            now=CONTEXT.now,
            unit_path=CONTEXT.unit_path,
            country=CONTEXT.country,
            account_kinds=(facts.get("account", "personal"),),
            roles=tuple(facts.get("roles", ("employee",))),
            due=datetime.fromisoformat(facts["due"]) if "due" in facts else None,
        )


def content_of(text: str, facts: dict[str, Any]) -> Content:
    """A post with the file and the links its facts name."""
    media: tuple[Media, ...] = ()
    if "media_text" in facts or "media_name" in facts:
        found, name = facts.get("media_text", ""), facts.get("media_name", "")
        kind = "application/pdf" if name.endswith(".pdf") else "image/png"
        media = (Media("0" * 64, "Une image", kind, name=name, text=found),)
    network = Destination("linkedin", "linkedin:1", "@camille.martin")
    return Content(text, "", (network,), media, tuple(facts.get("links", ())))


def examples() -> list[Example]:
    """Every example of both sets, in the order of rules."""
    return [example for name in SETS for example in _of_set(name)]


def _of_set(name: str) -> Iterator[Example]:
    for path in sorted((HERE / name).glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines():
            language, label, text, *rest = line.split("\t")
            facts = json.loads(rest[0]) if rest and rest[0] else {}
            said = text.replace("\\n", "\n")
            yield Example(path.stem, name, language, label == "flag", said, facts)
