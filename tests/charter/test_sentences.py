"""Every code this app raises has a sentence, and every sentence takes the facts it is given."""

import ast
from pathlib import Path

import pytest

from charter.sentences import SENTENCES as OF_CHARTER
from cms.sentences import SENTENCES as OF_PAGES

RAISES = {"NotAllowed", "Invalid", "Stale", "WrongState", "DomainError"}
SENTENCES = {**OF_CHARTER, **OF_PAGES}
ROOT = Path(__file__).parents[2]


def _raised() -> list[tuple[str, frozenset[str]]]:
    found = []
    for app in ("charter", "cms"):
        for path in (ROOT / app).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text())):
                name = getattr(getattr(node, "func", None), "id", "")
                if isinstance(node, ast.Call) and name in RAISES and node.args:
                    code = node.args[0]
                    assert isinstance(code, ast.Constant), path
                    given = frozenset(str(word.arg) for word in node.keywords)
                    found.append((str(code.value), given))
    return sorted(set(found))


@pytest.mark.parametrize(("code", "given"), _raised())
def test_sentence_exists_and_can_be_said(code: str, given: frozenset[str]) -> None:
    assert str(SENTENCES[code]) % dict.fromkeys(given, "x")
