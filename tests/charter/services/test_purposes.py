"""Each duty leads to the objective it serves, or to the why of the charter."""

import pytest
from django.test import Client
from django.utils import translation

from charter.services.purposes import objective_url, purposes
from tests.factories.charter import VersionFactory
from tests.factories.cms import approver

pytestmark = pytest.mark.django_db
OBJECTIVE = {"objective_id": "useful", "title": "Rendre service", "text": "…", "sign": "…"}


@pytest.fixture
def charter() -> None:
    """Give a charter with one objective, and a clause that serves it."""
    clause = {"clause_id": "say-who-you-are", "objective_id": "useful"}
    VersionFactory(clause_ids=[clause, "respect"], texts={"objectives": [OBJECTIVE]})


def test_objective_has_an_address() -> None:
    with translation.override("fr"):
        assert objective_url("useful") == "/fr/charter/#objective-useful"
        assert objective_url() == "/fr/charter/#section-why"


def test_purpose_is_the_objective_or_the_why(charter: None) -> None:
    with translation.override("en"):
        found = purposes(["useful", "", "unknown"])

    assert (found["useful"].title, found["useful"].url) == (
        "Rendre service", "/en/charter/#objective-useful",
    )  # fmt: skip
    for key in ("", "unknown"):
        assert (found[key].title, found[key].url) == ("Why we speak", "/en/charter/#section-why")


def test_purpose_is_asked_before_there_is_a_charter() -> None:
    with translation.override("en"):
        assert purposes([""])[""].url == "/en/charter/#section-why"


def test_rules_of_a_clause_lead_to_its_objective(client: Client, charter: None) -> None:
    client.force_login(approver("legal"))

    own = client.get("/admin/charter/clauses/say-who-you-are/").content.decode()
    other = client.get("/admin/charter/clauses/respect/").content.decode()

    assert "/fr/charter/#objective-useful" in own
    assert "/fr/charter/#section-why" in other


def test_rule_pages_say_where_one_is(client: Client, charter: None) -> None:
    client.force_login(approver("legal"))

    page = client.get("/admin/charter/clauses/respect/new/?type=respect.insult").content.decode()

    assert 'href="/admin/charter/clauses/respect/"' in page
    assert "respect (fr)" in page
