"""Rich text as plain blocks: what a printed page needs of the few tags that editors may use."""

import re
from html.parser import HTMLParser
from typing import Any

PARAGRAPHS = {"p", "div", "blockquote"}
HEADINGS = {"h2", "h3", "h4", "h5", "h6"}
LISTS = {"ul": False, "ol": True}
EMPHASIS = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic"}
SAFE_LINK = re.compile(r"(?:https?://|mailto:)[^\s]+", re.IGNORECASE)
SPACES = re.compile(r"[ \t\r\n\f]+")
Block = dict[str, Any]


def blocks(html: str) -> list[Block]:
    """Return paragraphs, headings and lists, in order; an unknown tag leaves its words.

    Shapes: {"kind": "paragraph" | "heading", "runs": [{"text", "bold", "italic", "href"}]} and
    {"kind": "list", "ordered", "items": [[block, ...], ...]}. A run "\\n" is a line break.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.found()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.containers: list[list[Block]] = [[]]
        self.lists: list[Block] = []
        self.open: Block | None = None
        self.style = {"bold": 0, "italic": 0}
        self.links: list[str] = []

    def found(self) -> list[Block]:
        self._end_block()
        return self.containers[0]

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in EMPHASIS:
            self.style[EMPHASIS[tag]] += 1
        elif tag == "a":
            href = dict(attributes).get("href") or ""
            self.links.append(href if SAFE_LINK.fullmatch(href) else "")
        elif tag == "br":
            self._run("\n")
        else:
            self._start_block(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in EMPHASIS:
            name = EMPHASIS[tag]
            self.style[name] = max(0, self.style[name] - 1)
        elif tag == "a" and self.links:
            self.links.pop()
        elif tag in PARAGRAPHS | HEADINGS:
            self._end_block()
        elif tag == "li" and self.lists and len(self.containers) > 1:
            self._end_block()
            self.containers.pop()
        elif tag in LISTS and self.lists:
            self._end_block()
            self.lists.pop()

    def handle_data(self, data: str) -> None:
        text = SPACES.sub(" ", data)
        if text.strip(" ") or self.open is not None:
            self._run(text)

    def _start_block(self, tag: str) -> None:
        if tag in PARAGRAPHS | HEADINGS:
            self._end_block()
            self.open = {"kind": "heading" if tag in HEADINGS else "paragraph", "runs": []}
        elif tag in LISTS:
            self._end_block()
            made: Block = {"kind": "list", "ordered": LISTS[tag], "items": []}
            self.containers[-1].append(made)
            self.lists.append(made)
        elif tag == "li" and self.lists:
            self._end_block()
            item: list[Block] = []
            self.lists[-1]["items"].append(item)
            self.containers.append(item)

    def _run(self, text: str) -> None:
        if self.open is None:
            self.open = {"kind": "paragraph", "runs": []}
        href = self.links[-1] if self.links else ""
        style = {name: bool(depth) for name, depth in self.style.items()}
        self.open["runs"].append({"text": text, "href": href, **style})

    def _end_block(self) -> None:
        if self.open is not None and any(run["text"].strip() for run in self.open["runs"]):
            runs = self.open["runs"]
            runs[0]["text"] = runs[0]["text"].lstrip(" ")
            runs[-1]["text"] = runs[-1]["text"].rstrip(" ")
            self.containers[-1].append(self.open)
        self.open = None
