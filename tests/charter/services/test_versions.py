"""One version is in force; what it froze is read back, and no language may be missing."""

import pytest
from django.db import IntegrityError, transaction

from charter import public
from charter.models import Version
from charter.services import versions
from charter.signals import version_in_force
from config.kernel.errors import Invalid, NotAllowed, WrongState
from tests.factories.charter import SYSTEM, VersionFactory, content, layer

pytestmark = pytest.mark.django_db


def test_version_in_force_is_none_at_first() -> None:
    assert public.version_in_force() is None
    assert public.clause("say-who-you-are") is None


def test_clause_is_the_one_of_the_version_in_force(version: Version) -> None:
    VersionFactory(clause_ids=("other", "say-who-you-are"))

    found = public.clause("say-who-you-are")

    assert found is not None
    assert (found.version.number, found.number) == (2, 2)
    assert public.clause("keep-what-is-confidential") is None


def test_clause_url_points_into_the_charter() -> None:
    assert public.clause_url("respect").endswith("/charter/#clause-respect")


def test_put_in_force_supersedes_the_former_one(version: Version) -> None:
    VersionFactory()

    version.refresh_from_db()
    assert version.state == "superseded"
    assert version.superseded_at is not None


def test_put_in_force_twice_is_refused(version: Version) -> None:
    with pytest.raises(WrongState):
        versions.put_in_force(Version.objects.get(), actor=SYSTEM)


def test_put_in_force_sends_its_signal_after_the_commit(
    django_capture_on_commit_callbacks: object,
) -> None:
    heard = []
    version_in_force.connect(lambda **facts: heard.append(facts["version"]), weak=False)

    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        version = VersionFactory()

    assert heard == [version]


def test_two_versions_in_force_are_impossible(version: Version) -> None:
    second = VersionFactory(frozen_only=True)

    with pytest.raises(IntegrityError), transaction.atomic():
        Version.objects.filter(pk=second.pk).update(
            state="in_force", in_force_at=second.frozen_at, number=9
        )


def test_freeze_refuses_a_clause_without_english(version: Version) -> None:
    french = versions.LanguageText(version.revision_fr_id, content(["a", "b"], "fr"), "")
    english = versions.LanguageText(version.revision_en_id, content(["a"], "en"), "")
    submission = versions.Submission(layer(), {"fr": french, "en": english})

    with pytest.raises(Invalid) as caught:
        versions.freeze_version(submission, actor=SYSTEM)

    assert caught.value.params == {"clauses": "b"}


def test_freeze_refuses_a_past_date_outside_the_demo(version: Version) -> None:
    text = versions.LanguageText(version.revision_fr_id, content(["a"], "fr"), "")
    submission = versions.Submission(layer(), {"fr": text, "en": text})

    with pytest.raises(NotAllowed):
        versions.freeze_version(submission, actor=SYSTEM, at=version.frozen_at)


def test_verify_notices_another_text(version: Version) -> None:
    version.content["fr"]["title"] = "Autre chose"

    assert not versions.verifies(version)
