"""Where somebody speaks: noted once, audited, and put right by a sweep."""

import pytest

from charter import public
from charter.models import Enrolment, User
from moderation.models import LedgerEntry
from tests.factories.charter import SYSTEM

pytestmark = pytest.mark.django_db


def _events() -> list[str]:
    found = LedgerEntry.objects.filter(action__startswith="channel.").order_by("pk")
    return list(found.values_list("action", flat=True))


def test_enrolling_twice_is_noted_once(author: User) -> None:
    first = public.enrol(author, "bluesky", actor=author)

    assert public.enrol(author, "bluesky", actor=author) == first
    assert (public.channels_of(author), _events()) == ({"bluesky"}, ["channel.enrol"])


def test_withdrawing_closes_and_keeps_the_row(author: User) -> None:
    public.enrol(author, "bluesky", actor=author)

    assert public.withdraw(author, "bluesky", actor=author)
    assert not public.withdraw(author, "bluesky", actor=author)
    assert public.channels_of(author) == frozenset()
    assert Enrolment.objects.get().until is not None
    assert _events() == ["channel.enrol", "channel.withdraw"]


def test_enrolling_again_is_another_row(author: User) -> None:
    public.enrol(author, "bluesky", actor=author)
    public.withdraw(author, "bluesky", actor=author)

    public.enrol(author, "bluesky", actor=author)

    assert Enrolment.objects.count() == 2


def test_settling_makes_the_open_rows_exactly_these(author: User, hr: User) -> None:
    public.enrol(author, "bluesky", actor=author)
    public.enrol(author, "practice", actor=author)

    changed = public.settle_channels({(author.pk, "practice"), (hr.pk, "threads")}, actor=SYSTEM)

    assert changed == 2
    assert [public.channels_of(p) for p in (author, hr)] == [{"practice"}, {"threads"}]
    assert public.settle_channels({(author.pk, "practice"), (hr.pk, "threads")}, actor=SYSTEM) == 0
