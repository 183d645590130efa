"""What a claim has to write: the indexes of the table of cases."""

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

TABLE = "moderation_case"


def _indexed() -> dict[str, list[str]]:
    with connection.cursor() as cursor:
        found = connection.introspection.get_constraints(cursor, TABLE)
    return {name: about["columns"] for name, about in found.items() if about["index"]}


def _alone(column: str) -> list[str]:
    return [name for name, columns in _indexed().items() if columns == [column]]


@pytest.mark.django_db
def test_no_column_is_indexed_twice() -> None:
    assert _alone("digest") == ["case_digest"]
    assert _alone("claimed_by_id") == ["case_claimed"]
    assert _alone("first_approver_id") == ["case_approved_once"]
    assert not _alone("author_id"), "case_of_author begins with it"
    assert not _alone("version_id"), "nobody asks for the cases of a charter"


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_fewer_indexes_goes_back_and_forth() -> None:
    after = _indexed()
    try:
        MigrationExecutor(connection).migrate([("moderation", "0011_calibration")])
        before = _indexed()
    finally:
        MigrationExecutor(connection).migrate([("moderation", "0012_fewer_indexes")])

    assert "case_digest" not in before
    assert {"case_author_was", "case_version_was"} <= before.keys()
    assert _indexed() == after
