"""A company with a published charter and one rule, made by the services everyone uses."""

import pytest

from charter.models import Unit, User, Version
from charter.services import rule_activation, rules
from tests.days import one_day  # noqa: F401 - a fixture
from tests.factories import cms
from tests.flows import steps

CLAUSES = ("respect", "keep-what-is-confidential")


@pytest.fixture
def edition(company: Unit) -> Version:
    """Give the edition in force, with a rule of severity 3 on its clause "respect"."""
    writer, first, second = (cms.approver("legal") for _ in range(3))
    revision = rules.write_rule(
        clause_id="respect",
        type="respect.insult",
        code="R20",
        values={
            "severity": 3,
            "params": {"terms": ["fr:abruti*"]},
            "message_fr": "« {term} » est une insulte.",
            "message_en": "“{term}” is an insult.",
            "suggestion_fr": "Dites ce qui ne va pas.",
            "suggestion_en": "Say what is wrong.",
        },
        actor=writer,
    )
    rule_activation.activate_revision(revision, actor=first)
    rule_activation.activate_revision(revision, actor=second)
    return cms.publish(clauses=CLAUSES)


@pytest.fixture
def writer(edition: Version, author: User) -> User:
    """Give the employee, who has read the edition on its page."""
    steps.read(author, edition)
    return author


@pytest.fixture
def approved(writer: User, reviewer: User) -> steps.Walk:
    """Give a post that was sent, read by a moderator and approved, and has not left yet."""
    walk = steps.Walk.begin(writer)
    walk.submit()
    walk.approve(reviewer)
    return walk
