"""The effective text of a person: the layers that apply, kept once, and asked for cheaply."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from threading import Barrier
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from charter.models import EffectiveText, Enrolment, Exemption, Layer, Unit, User, Version
from charter.services import chain, effective
from charter.texts.audience import Audience
from tests.factories.charter import VersionFactory, layer
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
BANQUE = {"units": ["banque"]}


def _overlay(key: str, *clauses: Any, kind: str = "subsidiary", **scope: Any) -> Version:
    version: Version = VersionFactory(
        layer=layer(kind, key=key), clause_ids=clauses, terms={"scope": scope}
    )
    return version


def _loosening(key: str = "banque") -> Version:
    own = {"clause_id": "less", "effect": "loosens", "amends": "say-who-you-are"}
    return _overlay(key, own, **BANQUE)


def _exempt(row: Layer | None, asked: User, granted: User, **fields: Any) -> Exemption:
    usual = {
        "layer": row, "clause_id": "say-who-you-are", "reason": "Test",
        "expires_on": timezone.localdate() + timedelta(days=9), "asked_by": asked,
        "granted_by": granted, "granted_at": timezone.now(),
    }  # fmt: skip
    return Exemption.objects.create(**usual | fields)


def _ids(text: EffectiveText | None) -> list[str]:
    assert text is not None
    return [c["clause_id"] for c in text.content["fr"]["clauses"]]


def test_audience_is_units_from_the_root_country_channels_and_roles(hr: User, author: User) -> None:
    Enrolment.objects.create(user=author, channel="bluesky")
    Enrolment.objects.create(user=author, channel="old", until=timezone.now())

    found = effective.audiences_of([author, hr])

    assert found[author.pk] == Audience(
        ("hexalia", "banque"), "FR", channels=frozenset({"bluesky"})
    )
    assert found[hr.pk] == Audience(("hexalia",), "FR", roles=frozenset({"hr"}))


def test_person_without_a_unit_reads_what_is_for_everybody(version: Version) -> None:
    person = UserFactory(unit=None)
    _overlay("banque", "more", **BANQUE)

    assert _ids(effective.effective_text(person)) == [
        "say-who-you-are",
        "keep-what-is-confidential",
    ]


def test_nothing_binds_before_the_first_edition(author: User) -> None:
    _overlay("banque", "more", **BANQUE)

    assert effective.effective_text(author) is None
    assert effective.binding_of([author]) == {author.pk: ""}
    assert effective.composed(effective.audience_of(author)) is None


def test_each_person_reads_their_own_layers(author: User, hr: User, version: Version) -> None:
    _overlay("banque", "of-the-bank", **BANQUE)
    _overlay("bluesky", "on-bluesky", kind="channel", channels=["bluesky"])
    Enrolment.objects.create(user=author, channel="bluesky")

    mine, theirs = effective.effective_text(author), effective.effective_text(hr)

    assert _ids(mine)[2:] == ["of-the-bank", "on-bluesky"]
    assert _ids(theirs)[2:] == []


def test_text_is_kept_once_for_all_who_share_it(author: User, version: Version) -> None:
    colleague = UserFactory(unit=author.unit)

    first, second = effective.effective_text(author), effective.effective_text(colleague)

    assert first == second
    assert first is not None
    assert list(first.versions.all()) == [version]


def test_text_that_somebody_else_just_kept_is_found(author: User, version: Version) -> None:
    unsaved = effective.composed(effective.audience_of(author))
    kept = effective.effective_text(author)
    assert unsaved is not None
    assert kept is not None

    assert effective._keep(unsaved).pk == kept.pk


def test_kept_text_agrees_with_its_hashes(author: User, version: Version) -> None:
    _overlay("banque", "of-the-bank", **BANQUE)
    text = effective.effective_text(author)
    assert text is not None

    assert chain._recomputed(text).agrees
    assert 'data-clause="of-the-bank"' in text.html_fr
    assert text.binding_sha256 == effective.binding_of([author])[author.pk]


def test_page_is_rendered_in_each_language(author: User, version: Version) -> None:
    text = effective.effective_text(author)

    assert text is not None
    for language, page in (("fr", text.html_fr), ("en", text.html_en)):
        assert f'lang="{language}"' in page
        assert f"say-who-you-are ({language})" in page


def test_binding_changes_with_what_binds_only(author: User, version: Version) -> None:
    before = effective.binding_of([author])[author.pk]
    _overlay("energie", "elsewhere", units=["energie"])
    VersionFactory(texts={"introduction": "Autre"}, terms={"change_class": "editorial"})
    same = effective.binding_of([author])[author.pk]

    _overlay("banque", "more", **BANQUE)

    assert same == before
    assert effective.binding_of([author])[author.pk] != before


def test_new_channel_changes_what_binds_at_once(author: User, version: Version) -> None:
    _overlay("bluesky", "on-bluesky", kind="channel", channels=["bluesky"])
    before = effective.binding_of([author])

    Enrolment.objects.create(user=author, channel="bluesky")

    assert effective.binding_of([author]) != before


def test_loosening_stands_while_its_exemption_does(
    author: User, version: Version, legal: User, comms: User
) -> None:
    strict = effective.binding_of([author])
    loose = _loosening()
    assert effective.binding_of([author]) == strict

    exemption = _exempt(loose.layer, legal, comms)
    assert effective.binding_of([author]) != strict
    Exemption.objects.filter(pk=exemption.pk).update(revoked_at=timezone.now(), revoked_by=comms)

    assert effective.binding_of([author]) == strict


@pytest.mark.parametrize(
    "fields",
    [{"expires_on": date(2020, 1, 1)}, {"granted_at": None, "granted_by": None},
     {"clause_id": "keep-what-is-confidential"}],
)  # fmt: skip
def test_exemption_that_does_not_stand_loosens_nothing(
    author: User, version: Version, legal: User, comms: User, fields: dict[str, Any]
) -> None:
    strict = effective.binding_of([author])

    _exempt(_loosening().layer, legal, comms, **fields)

    assert effective.binding_of([author]) == strict


def test_note_ends_with_its_day(author: User, version: Version) -> None:
    ends = timezone.localdate() + timedelta(days=3)
    note = VersionFactory(
        layer=layer("note", key="strike"), clause_ids=["advice"], terms={"expires_on": ends}
    )
    assert "advice" in _ids(effective.effective_text(author))

    later = effective._unexpired(Version.objects.filter(pk=note.pk), ends + timedelta(days=1))

    assert not later.exists()


def test_layers_with_and_before_a_version_tell_whose_text_it_changed(
    author: User, hr: User, version: Version
) -> None:
    _overlay("banque", "one", **BANQUE)
    second = _overlay("banque", "one", "two", **BANQUE)

    now = effective.binding_of([author, hr], effective.layers_with(second))
    before = effective.binding_of([author, hr], effective.layers_before(second))

    assert [pk for pk in now if now[pk] != before[pk]] == [author.pk]
    assert now == effective.binding_of([author, hr])


def test_first_version_of_a_layer_follows_nothing(author: User, version: Version) -> None:
    first = _overlay("banque", "one", **BANQUE)

    assert [x.key for x in effective.layers_before(first)] == ["group"]


def test_layers_at_an_instant_are_those_of_then(version: Version) -> None:
    VersionFactory(clause_ids=["later"])
    then = version.in_force_at
    assert then is not None

    assert [x.version for x in effective.layers_at(then)] == [version.pk]
    assert effective.layers_at(then - timedelta(days=1)) == ()


def test_asking_again_costs_few_queries(author: User, version: Version) -> None:
    effective.effective_text(author)

    with CaptureQueriesContext(
        connection,
    ) as seen:
        effective.effective_text(author)

    assert len(seen) == 6


def test_binding_of_many_costs_a_constant_number_of_queries(
    subsidiary: Unit, version: Version, django_assert_num_queries: Any
) -> None:
    people = UserFactory.create_batch(12, unit=subsidiary)
    effective.texts_in_force()

    with django_assert_num_queries(5):
        effective.binding_of(people)


def test_contradictions_of_a_version_name_the_other_texts(
    subsidiary: Unit, version: Version
) -> None:
    _overlay("banque", "one", **BANQUE)
    other = VersionFactory(
        layer=layer("subsidiary", key="banque-bis"), clause_ids=["two"],
        terms={"scope": BANQUE}, frozen_only=True,
    )  # fmt: skip

    (found,) = effective.contradictions_of(other)

    assert (found.code, found.layer) == ("overlapping", "banque-bis")
    assert "Texte banque" in found.message["fr"]


def test_contradictions_of_see_a_unit_that_is_gone(company: Unit, version: Version) -> None:
    UnitFactory(code="banque", parent=company)
    other = _overlay("energie", "one", units=["energie"])

    assert [c.code for c in effective.contradictions_of(other)] == ["reaches_nobody"]


def test_contradictions_of_name_what_a_version_does_to_others(
    subsidiary: Unit, version: Version
) -> None:
    own = {"clause_id": "more", "effect": "tightens", "amends": "keep-what-is-confidential"}
    _overlay("banque", own, **BANQUE)
    shorter = VersionFactory(clause_ids=["say-who-you-are"], frozen_only=True)

    (found,) = effective.contradictions_of(shorter)

    assert (found.code, found.layer) == ("amends_nowhere", "banque")


def _ask(pk: int, start: Barrier) -> int:
    start.wait()
    try:
        text = effective.effective_text(User.objects.get(pk=pk))
        assert text is not None
        return text.pk
    finally:
        connection.close()


@pytest.mark.django_db(transaction=True)
def test_text_that_many_ask_for_at_once_is_kept_once(author: User, version: Version) -> None:
    start = Barrier(6)
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(_ask, [author.pk] * 6, [start] * 6))

    assert set(found) == set(EffectiveText.objects.values_list("pk", flat=True))
    assert len(set(found)) == 1
