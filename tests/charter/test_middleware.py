"""Before acknowledging, one may read; one may not link, write or submit."""

import json
from collections.abc import Callable
from typing import Any, ClassVar

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.urls import ResolverMatch, resolve, reverse

from charter.middleware import AcknowledgementMiddleware
from charter.models import User, Version
from charter.policies import open_to_all_readers, speaks_for_company
from tests.factories.charter import AcknowledgementFactory

pytestmark = pytest.mark.django_db


def _view(module: str) -> Callable[..., HttpResponse]:
    def view(request: HttpRequest) -> HttpResponse:
        return HttpResponse("ok")

    view.__module__ = module
    return view


def _ask(user: User, view: Any, *, method: str = "POST", name: str = "x", **extra: Any) -> Any:
    path = extra.pop("path", "/fr/x/")
    request = RequestFactory(headers=extra.pop("headers", {})).generic(method, path)
    request.user, request.htmx = user, extra.pop("htmx", False)  # type: ignore[attr-defined]
    request.csp_nonce = ""  # type: ignore[attr-defined]
    request.resolver_match = ResolverMatch(view, (), {}, url_name=name.rpartition(":")[2],
                                           namespaces=name.split(":")[:-1])  # fmt: skip
    gate = AcknowledgementMiddleware(lambda request: HttpResponse("ok"))
    return gate.process_view(request, view, (), {})


def test_gate_is_open_without_a_version(author: User) -> None:
    assert _ask(author, _view("advocacy.views.compose")) is None


def test_gate_is_open_after_acknowledging(author: User, version: Version) -> None:
    AcknowledgementFactory(user=author, version=version)

    assert _ask(author, _view("advocacy.views.compose")) is None


def test_gate_answers_a_page_that_keeps_what_was_typed(author: User, version: Version) -> None:
    answer = _ask(author, _view("advocacy.views.compose"))

    assert answer.status_code == 403
    assert "charter/acknowledge/" in answer.content.decode()


def test_gate_answers_htmx_with_a_fragment(author: User, version: Version) -> None:
    answer = _ask(author, _view("advocacy.views.compose"), htmx=True)

    assert (answer.status_code, answer["HX-Retarget"]) == (403, "#messages")
    assert "<html" not in answer.content.decode()


def test_gate_answers_the_api_with_a_problem(author: User, version: Version) -> None:
    answer = _ask(author, _view("advocacy.api.views"), path="/api/v1/posts/")

    problem = json.loads(answer.content)
    assert answer.status_code == 403
    assert problem["code"] == "charter.acknowledge_first"
    assert problem["link"].endswith("/charter/acknowledge/")


@pytest.mark.parametrize("name", ["advocacy:compose", "advocacy:connect"])
def test_gate_leads_from_where_writing_begins_to_the_charter(
    author: User, version: Version, name: str
) -> None:
    answer = _ask(author, _view("advocacy.views.compose"), method="GET", name=name)

    assert answer.status_code == 302
    assert "next=%2Ffr%2Fx%2F" in answer["Location"]


def test_gate_lets_people_read(author: User, version: Version) -> None:
    view = _view("advocacy.views.wall")

    assert _ask(author, view, method="GET", name="advocacy:wall") is None


def test_gate_lets_marked_views_pass(author: User, version: Version) -> None:
    assert _ask(author, open_to_all_readers(_view("advocacy.views.accounts"))) is None


class _Actions:
    """What a viewset of the API looks like to the gate."""

    __module__ = "advocacy.api.views"
    action_map: ClassVar = {"post": "submit", "delete": "destroy"}

    def submit(self) -> None:
        """Speak for the company."""

    @open_to_all_readers
    def destroy(self) -> None:
        """Take something back."""


@pytest.mark.parametrize(("method", "gated"), [("POST", True), ("DELETE", False), ("GET", False)])
def test_gate_knows_single_actions_of_the_api(method: str, gated: bool) -> None:
    assert speaks_for_company(_Actions(), method=method, name="api:post-detail") is gated


TAKING_BACK = ["advocacy:unlink", "advocacy:withdraw", "advocacy:discard", "advocacy:followers"]


@pytest.mark.parametrize("name", TAKING_BACK)
def test_gate_never_stands_before_taking_something_back(
    author: User, version: Version, name: str
) -> None:
    view = resolve(reverse(name, args=[1])).func

    assert _ask(author, view, name=name) is None


@pytest.mark.parametrize(
    ("module", "gated"),
    [("advocacy.views.x", True), ("allauth.account.views", False), ("wagtail.views", False),
     ("charter.views.acknowledge", False), ("django.views.i18n", False)],
)  # fmt: skip
def test_gate_stands_before_speaking_only(module: str, gated: bool) -> None:
    assert speaks_for_company(_view(module), method="POST", name="x") is gated


def test_signing_out_and_contacts_stay_open(client: Client, author: User, version: Version) -> None:
    client.force_login(author)

    contacts = client.get("/fr/contacts/")
    out = client.post("/accounts/logout/")

    assert (contacts.status_code, out.status_code) == (200, 302)
