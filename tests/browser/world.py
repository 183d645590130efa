"""A small Hexalia for the browser: its units, the people one signs in as, charter, guides, a post.

All of it is made by the services everyone uses. `tests.browser.seed` runs this in a process of
its own, on the database of the site under test.
"""

import json
import uuid
from datetime import timedelta
from pathlib import Path

import numpy as np
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from advocacy.models import Account, WallAccount
from advocacy.services import accounts, delivery, drafts, metrics, posts
from charter import demo as charter_demo
from charter import demo_readings
from charter.models import Lesson, Unit, User
from charter.services import lessons, people
from cms import demo as cms_demo
from config.demo.people import CastMember, load_cast, load_company, load_units
from config.demo.world import World
from moderation.services import decisions
from tests.factories.moderation import CaseFactory

# Two more in human resources, so that the walk in English is led by people who read English.
ENGLISH_HR = (("olivia", "Olivia", "Grant"), ("grace", "Grace", "Hill"))
FIRST_POST = "Première semaine au guichet : trois fois, on m’a demandé ce qu’est un taux fixe."
FOLLOWERS = 40
# Ten clean posts and all lessons: what they give a reason for leaves directly. One writes in
# French, the other in English.
SEASONED = ("philippe", "grace")
SEASONED_POSTS = 10


def make_whole() -> None:
    """Make the demo company that `make run` shows."""
    call_command("seed_demo")


def make_small() -> None:
    """Make the people of the cast, the charter, and one post."""
    world = World(now=timezone.now())
    _people(world)
    for part in (charter_demo.seed, cms_demo.seed, demo_readings.seed):
        part(world)
    _learn(world.cast["karim"], "who-am-i")
    _publish(world.cast["karim"], world.cast["sophie"])
    for key in SEASONED:
        _season(User.objects.get(email=f"{key}@{load_company().domain}"))


def _learn(person: User, key: str) -> None:
    """Let somebody pass a lesson."""
    lesson = Lesson.objects.get(key=key)
    assert lesson.current is not None
    answers = lessons.right_answers(lesson.current)
    lessons.grade(user=person, version=lesson.current, answers=answers)


def fill_queue(number: int) -> None:
    """Put posts in the queue of the communications team, more urgent than any other."""
    domain = load_company().domain
    author = User.objects.get(email=f"karim@{domain}")
    for place in range(number):
        text = f"Message {place + 1} : une journée au contact des clients, et j’aime ça."
        CaseFactory(author=author, unit=author.unit, text=text, severity=1, rank=place)


def write_sessions(file: Path) -> None:
    """Sign everybody of the cast in; write their sessions by the name before the @."""
    keys = {*(member.key for member in load_cast()), *(key for key, _, _ in ENGLISH_HR)}
    everybody = ((user.email.partition("@")[0], user) for user in User.objects.order_by("pk"))
    file.write_text(json.dumps({key: _session(user) for key, user in everybody if key in keys}))


def _people(world: World) -> None:
    units: dict[str, Unit] = {}
    for unit in load_units():
        units[unit.code] = people.add_unit(
            parent=units[unit.parent] if unit.parent else None,
            actor=world.actor,
            code=unit.code,
            kind=unit.kind,
            country=unit.country,
            name_fr=unit.name.fr,
            name_en=unit.name.en,
            time_zone=unit.time_zone,
        )
        for row in units.values():
            row.refresh_from_db()
    for member in load_cast():
        _person(world, member, units)
    for key, first, last in ENGLISH_HR:
        like = {"key": key, "first_name": first, "last_name": last, "language": "en"}
        nadia = next(member for member in load_cast() if member.key == "nadia")
        _person(world, CastMember(**{**vars(nadia), **like}), units)


def _person(world: World, member: CastMember, units: dict[str, Unit]) -> None:
    company = load_company()
    unit = units[member.unit]
    person = people.create_person(
        actor=world.actor,
        password=company.password,
        email=f"{member.key}@{company.domain}",
        first_name=member.first_name,
        last_name=member.last_name,
        unit=unit,
        job_title=member.job_title,
        language=member.language,
        time_zone=member.time_zone or unit.time_zone,
        joined_on=member.joined_on,
        is_demo=True,
    )
    for role in member.roles:
        people.grant_role(person, role, unit=units[member.scope], actor=world.actor)


def _publish(author: User, reviewer: User) -> None:
    """Let somebody publish on the practice wall, so that no page is empty."""
    account = _account(author)
    post = drafts.start(actor=author, key=uuid.uuid4(), language="fr")
    draft = drafts.Draft(FIRST_POST, "fr", frozenset({account.pk}))
    drafts.save(actor=author, post=post, base=drafts.Base(0), draft=draft)
    posts.submit(actor=author, post=post)
    post.refresh_from_db()
    answer = decisions.Answer()
    decisions.decide(post.case, "approve", actor=reviewer, digest=post.digest, answer=answer)
    delivery.sweep()
    metrics.read_networks()


def _season(author: User) -> None:
    before = timezone.now() - timedelta(days=30)
    CaseFactory.create_batch(SEASONED_POSTS, author=author, approved=True, submitted_at=before)
    _link(author, author.email.partition("@")[0], followers=False)
    for owed in lessons.owed_lessons(author):
        _learn(author, owed.key)


def _link(author: User, handle: str, *, followers: bool) -> Account:
    consent = accounts.Consent("J’accepte", followers=followers)
    answers = {"handle": handle}
    return accounts.link(actor=author, kind="practice", answers=answers, consent=consent)


def _account(author: User) -> Account:
    account = _link(author, "karim", followers=True)
    followers = np.arange(FOLLOWERS, dtype="<u4").tobytes()
    WallAccount.objects.filter(handle="karim").update(followers=followers)
    return account


def _session(user: User) -> str:
    client = Client()
    client.force_login(user)
    return client.cookies["sessionid"].value
