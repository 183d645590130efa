"""A-04: nobody acknowledges for another, back-dates, edits or deletes: by no way at all."""

import inspect
import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, models, transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone
from knox.models import AuthToken
from wagtail.snippets.models import get_snippet_models

from charter.models import (
    Acknowledgement,
    EffectiveText,
    PaperAcknowledgement,
    Refusal,
    Unit,
    User,
    Version,
)
from charter.services import acknowledgements, chain, effective, refusals
from config.kernel.errors import NotAllowed
from tests.factories.campaigns import acknowledged, refused
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
PAGE = "/fr/charter/acknowledge/"
API = "/api/v1/charter/acknowledgement/"
EVIDENCE = (Acknowledgement, Refusal, EffectiveText)
ROLES = ("hr", "legal", "lead", "admin", "auditor", "superuser")


@pytest.fixture(params=ROLES)
def powerful(request: pytest.FixtureRequest, company: Unit) -> User:
    """Give somebody who may do much."""
    if request.param == "superuser":
        return UserFactory(unit=company, is_superuser=True, is_staff=True)
    return UserFactory(unit=company, **{request.param: True})


def token_for(person: User) -> str:
    text = effective.effective_text(person)
    assert text is not None
    return acknowledgements.sign_shown(person, text, "fr")


def shown_to(person: User) -> acknowledgements.Shown:
    return acknowledgements.read_shown(token_for(person), user=person)


def test_page_records_whoever_is_signed_in_whatever_is_sent(
    client: Client, powerful: User, author: User, version: Version
) -> None:
    client.force_login(powerful)
    past = (timezone.now() - timedelta(days=30)).isoformat()
    claims = {"user": author.pk, "actor": author.pk, "acknowledged_at": past, "at": past}

    client.post(PAGE, claims | {"shown": token_for(powerful)})

    row = Acknowledgement.objects.get()
    assert row.user_id == powerful.pk
    assert timezone.now() - row.acknowledged_at < timedelta(minutes=5)


def test_page_refuses_what_another_was_shown(
    client: Client, powerful: User, author: User, version: Version
) -> None:
    client.force_login(powerful)

    client.post(PAGE, {"shown": token_for(author)})

    assert not Acknowledgement.objects.exists()


def test_interface_records_whoever_holds_the_key_whatever_is_sent(
    client: Client, powerful: User, author: User, version: Version
) -> None:
    headers = {"Authorization": f"Token {AuthToken.objects.create(powerful)[1]}"}
    past = (timezone.now() - timedelta(days=30)).isoformat()
    claims = {"user": author.pk, "acknowledged_at": past, "displayed_at": past}

    mine = client.post(API, claims | {"shown": token_for(powerful)}, headers=headers)
    theirs = client.post(API, claims | {"shown": token_for(author)}, headers=headers)

    assert (mine.status_code, theirs.status_code) == (200, 403)
    row = Acknowledgement.objects.get()
    assert row.user_id == powerful.pk
    assert timezone.now() - row.acknowledged_at < timedelta(minutes=5)


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_interface_has_no_way_to_change_a_record(
    client: Client, author: User, version: Version, method: str
) -> None:
    acknowledged(author)
    headers = {"Authorization": f"Token {AuthToken.objects.create(author)[1]}"}

    answer = getattr(client, method)(API, {}, headers=headers, content_type="application/json")

    assert (answer.status_code, Acknowledgement.objects.count()) == (405, 1)


def test_service_takes_no_one_but_the_actor(powerful: User, author: User, version: Version) -> None:
    with pytest.raises(NotAllowed):
        acknowledgements.read_shown(token_for(author), user=powerful)

    names = set(inspect.signature(acknowledgements.acknowledge).parameters)
    assert names == {"shown", "authentication", "actor"}
    assert "user" not in inspect.signature(refusals.refuse).parameters


def test_service_dates_the_past_of_the_demonstration_only(powerful: User, version: Version) -> None:
    with pytest.raises(NotAllowed):
        acknowledgements.record_history(
            shown=shown_to(powerful),
            audience_key="",
            actor=powerful,
            at=timezone.now() - timedelta(days=1),
        )


def test_admin_has_no_page_for_evidence() -> None:
    shown = _models_of(get_resolver()) | set(get_snippet_models())

    assert not shown & {*EVIDENCE, PaperAcknowledgement}
    assert not apps.is_installed("django.contrib.admin")


def _models_of(resolver: URLResolver) -> set[Any]:
    found: set[Any] = set()
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLPattern):
            view = getattr(pattern.callback, "view_class", None)
            given = getattr(pattern.callback, "view_initkwargs", {}).get("model")
            found |= {given, getattr(view, "model", None)} - {None}
        else:
            found |= _models_of(pattern)
    return found


def _update(rows: models.QuerySet[Any]) -> None:
    column = "comment" if rows.model is Refusal else "audience_key"
    if rows.model is Acknowledgement:
        column = "person_name"
    rows.update(**{column: "x"})


def _save(rows: models.QuerySet[Any]) -> None:
    rows.get().save()


def _delete(rows: models.QuerySet[Any]) -> None:
    rows.delete()


def _sql_update(rows: models.QuerySet[Any]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE {rows.model._meta.db_table} SET binding_sha256 = 'x'")


def _sql_delete(rows: models.QuerySet[Any]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {rows.model._meta.db_table}")


@pytest.mark.parametrize("model", EVIDENCE)
@pytest.mark.parametrize("change", [_update, _save, _delete, _sql_update, _sql_delete])
def test_database_refuses_to_change_evidence(
    author: User,
    version: Version,
    model: type[models.Model],
    change: Callable[[models.QuerySet[Any]], None],
) -> None:
    refused(author)
    acknowledged(author)

    with pytest.raises((IntegrityError, models.ProtectedError)), transaction.atomic():
        change(model._default_manager.all())

    assert model._default_manager.count() == 1


def test_shell_that_makes_a_record_for_another_is_reported(author: User, version: Version) -> None:
    honest = acknowledged(UserFactory(unit=author.unit))
    forged = Acknowledgement.objects.get(pk=honest.pk)
    forged.pk, forged.user, forged.leaf_index = None, author, None
    before = chain.verify()

    forged.save(force_insert=True)

    assert before == []
    assert [found.record_id for found in chain.verify() if found.is_a_fault] == [forged.pk]


def test_shell_that_back_dates_a_record_is_reported(author: User, version: Version) -> None:
    honest = acknowledged(UserFactory(unit=author.unit))
    forged = Acknowledgement.objects.get(pk=honest.pk)
    forged.pk, forged.user, forged.leaf_index = None, author, chain.length() + 1
    forged.previous_sha256 = honest.record_sha256
    forged.displayed_at -= timedelta(days=30)
    forged.acknowledged_at -= timedelta(days=30)
    forged.record_sha256 = chain.record_sha256(forged)

    forged.save(force_insert=True)

    assert any(found.is_a_fault for found in chain.verify())


def test_nothing_is_kept_of_how_somebody_read() -> None:
    kept = {
        field.name
        for model in apps.get_app_config("charter").get_models()
        for field in model._meta.concrete_fields
    }

    spied = re.compile(r"seconds|duration|scroll|ip_|agent|device|opened_count|views")
    assert not {name for name in kept if spied.search(name)}
