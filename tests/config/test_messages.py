"""Compiling catalogues without msgfmt, and seeing what is not translated."""

import gettext
from pathlib import Path

import pytest

from config import messages

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


@pytest.fixture
def catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(messages, "ROOT", tmp_path)
    path = tmp_path / "charter/locale/fr/LC_MESSAGES/django.po"
    path.parent.mkdir(parents=True)
    return path


def test_catalogue_is_compiled(catalogue: Path) -> None:
    catalogue.write_text(HEAD + 'msgid "Charter"\nmsgstr "Charte"\n')

    messages.compile_all(catalogue.parents[4])

    with catalogue.with_suffix(".mo").open("rb") as compiled:
        assert gettext.GNUTranslations(compiled).gettext("Charter") == "Charte"


def test_fuzzy_message_is_left_out(catalogue: Path) -> None:
    catalogue.write_text(HEAD + '#, fuzzy\nmsgid "Charter"\nmsgstr "Chartre"\n')

    messages.compile_all(catalogue.parents[4])

    with catalogue.with_suffix(".mo").open("rb") as compiled:
        assert gettext.GNUTranslations(compiled).gettext("Charter") == "Charter"


@pytest.mark.parametrize(
    ("entry", "state"),
    [
        ('msgid "Wall"\nmsgstr ""\n', "untranslated"),
        ('#, fuzzy\nmsgid "Wall"\nmsgstr "Mur"\n', "fuzzy"),
        ('msgid "%d post"\nmsgid_plural "%d posts"\nmsgstr[0] "a"\nmsgstr[1] ""\n', "untranslated"),
    ],
)
def test_problems_are_named(catalogue: Path, entry: str, state: str) -> None:
    catalogue.write_text(HEAD + entry)

    [problem] = messages.problems(catalogue)

    assert f"django.po: {state}: " in problem


def test_translated_catalogue_has_no_problem(catalogue: Path) -> None:
    catalogue.write_text(HEAD + 'msgid "Wall"\nmsgstr "Mur"\n')

    assert not messages.problems(catalogue)
