"""Back-tests: a rule over the newest posts of the archive, as if it had been there all along.

Each post is read in its author's circumstances as far as a case keeps them, at the instant it was
sent. What comes out are counts, and a few posts for those to look at who may see them anyway.
"""

import logging
from dataclasses import replace
from datetime import timedelta
from functools import partial
from time import perf_counter
from typing import Any

from django.db import transaction
from django.utils import timezone

from charter import public as charter
from charter.rules import Mode, Rule
from config.celery import app
from config.kernel import audit
from config.kernel.audit import SystemActor
from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation.models import BackTest, Case, SampleMark
from moderation.models.case import CaseQuerySet
from moderation.screening.sweep import Sweep
from moderation.services.archive import BATCH, Archive
from moderation.services.foretelling import Tally
from moderation.services.screenings import NEVER_STORED
from moderation.states import BACKTEST, BackTestState

log = logging.getLogger(__name__)

ARCHIVE = 50_000
ROBOT = SystemActor("back-test")
# A run says every few seconds that it lives; without a word for so long, somebody else runs it.
SILENCE = timedelta(minutes=3)
TASK = "moderation.run_backtests"
MOST_AT_ONCE = 3


class CancelledError(Exception):
    """Somebody took the back-test back while it ran."""


def ask_revision(revision_id: int, *, actor: Any) -> BackTest:
    """Queue a back-test of a revision; what it foretells will speak for its activation."""
    model: Any = BackTest._meta.get_field("revision").related_model
    revision = model._default_manager.select_related("rule").filter(pk=revision_id).first()
    if revision is None:
        raise Invalid("backtest.no_revision")
    return _ask(charter.as_rule(revision), actor=actor, revision=revision)


def ask_draft(rule: Rule, *, actor: Any) -> BackTest:
    """Queue a back-test of a rule that nobody proposed yet. Its restricted terms come sealed."""
    return _ask(rule, actor=actor)


def _ask(rule: Rule, *, actor: Any, revision: Any = None) -> BackTest:
    if not charter.may_write_rules(actor):
        raise NotAllowed("rule.writers_only")
    if rule.type in NEVER_STORED:
        raise Invalid("backtest.never_measured")
    mine = BackTest.objects.filter(
        asked_by=actor, state__in=[BackTestState.QUEUED, BackTestState.RUNNING]
    )
    if mine.count() >= MOST_AT_ONCE:
        raise Invalid("backtest.too_many", most=MOST_AT_ONCE)
    with transaction.atomic():
        row = BackTest.objects.create(
            revision=revision, code=rule.code, rule=rule.to_dict(), asked_by=actor
        )
        audit.record(row, "backtest.ask", actor=actor, rule=rule.code, revision=rule.revision)
        transaction.on_commit(kick, robust=True)
    return row


def cancel(backtest: BackTest, *, actor: Any) -> None:
    """Take a back-test back; a run that is under way stops within a moment."""
    if not charter.may_write_rules(actor):
        raise NotAllowed("rule.writers_only")
    BACKTEST.advance(backtest, "cancel", actor=actor, changes={"finished_at": timezone.now()})


def run(backtest: BackTest, *, size: int = ARCHIVE, batch: int = BATCH) -> None:
    """Run a queued back-test to its end, `batch` posts at a time.

    Raises WrongState when somebody else has it. Whatever else goes wrong is on the row and in the
    log: nobody waits for an exception.
    """
    now = timezone.now()
    BACKTEST.advance(
        backtest,
        "start",
        actor=ROBOT,
        changes={"started_at": now, "touched_at": now, "screened": 0},
    )
    try:
        _finish(backtest, *_measure(backtest, size, batch))
    except CancelledError:
        backtest.refresh_from_db()
    except Exception:  # a worker runs it: what matters is that the row says so
        log.exception("back-test %s failed", backtest.pk)
        _fail(backtest)


def run_due() -> bool:
    """Run the oldest one that waits, unless another is running; return whether one ran.

    One at a time: the workers have posts to send. What a worker left that is gone waits again.
    """
    silent = timezone.now() - SILENCE
    running = BackTest.objects.filter(state=BackTestState.RUNNING)
    for row in running.filter(touched_at__lt=silent):
        _quietly(partial(BACKTEST.advance, row, "requeue", actor=ROBOT))
    waiting = BackTest.objects.filter(state=BackTestState.QUEUED).order_by("pk").first()
    if waiting is None or running.exists():
        return False
    return _quietly(partial(run, waiting))


def kick() -> None:
    """Ask a worker to begin now. Called on commit, robustly; the schedule finds it anyway."""
    app.send_task(TASK, retry=False)


def _quietly(act: Any) -> bool:
    try:
        act()
    except WrongState:  # another worker was first
        return False
    return True


def _measure(backtest: BackTest, size: int, batch: int) -> tuple[Tally, float]:
    """Screen the archive; return what was counted, and the seconds it took."""
    begun = perf_counter()
    rule = as_tried(Rule.from_dict(backtest.rule))
    sweep, archive = Sweep(rule, secret=charter.term_key()), Archive(rule, size=size, batch=batch)
    tally = Tally(code=rule.code)
    _progress(backtest, total=archive.total, screened=0)
    for posts in archive.batches():
        tally.add(posts, sweep)
        _progress(backtest, total=max(archive.total, tally.posts), screened=tally.posts)
    return tally, perf_counter() - begun


def as_tried(rule: Rule) -> Rule:
    """Return the rule as it is tried: always in force, and applied where it only observes."""
    mode = Mode.ENFORCE if rule.mode is Mode.SHADOW else rule.mode
    return replace(rule, mode=mode, valid_from=None, valid_until=None)


def _progress(backtest: BackTest, *, total: int, screened: int) -> None:
    """Say how far it is; stop when it was taken back."""
    rows = BackTest.objects.filter(pk=backtest.pk, state=BackTestState.RUNNING)
    if not rows.update(screened=screened, total=total, touched_at=timezone.now()):
        raise CancelledError


def _finish(backtest: BackTest, tally: Tally, seconds: float) -> None:
    with transaction.atomic():
        try:
            BACKTEST.advance(
                backtest, "finish", actor=ROBOT,
                changes={**tally.columns(), "finished_at": timezone.now(), "seconds": seconds},
            )  # fmt: skip
        except WrongState as error:
            raise CancelledError from error
        backtest.refresh_from_db()
        if backtest.revision_id is not None:
            charter.record_rule_trial(
                backtest.revision_id, posts=backtest.total, hits=backtest.hits,
                held_now=backtest.held_now, held_with=backtest.held_with,
                actor=backtest.asked_by,
            )  # fmt: skip


def _fail(backtest: BackTest) -> None:
    changes = {"finished_at": timezone.now()}
    _quietly(partial(BACKTEST.advance, backtest, "fail", actor=ROBOT, changes=changes))


def of_revision(revision_id: int) -> list[BackTest]:
    """Return the back-tests of a revision, the newest first."""
    return list(BackTest.objects.filter(revision=revision_id).select_related("asked_by")[:20])


def samples_for(backtest: BackTest, user: Any) -> CaseQuerySet:
    """Return the cases of the samples that are on this person's own desk; nobody sees others."""
    found = [sample["case"] for sample in backtest.samples]
    return Case.objects.on_desk_of(user).filter(pk__in=found)


def mark_sample(backtest: BackTest, case_id: int, *, right: bool, actor: Any) -> None:
    """Say whether the rule was right on a post that the back-test found."""
    if not samples_for(backtest, actor).filter(pk=case_id).exists():
        raise NotAllowed("backtest.not_yours")
    SampleMark.objects.update_or_create(
        backtest=backtest, case_id=case_id, by=actor,
        defaults={"right": right, "at": timezone.now()},
    )  # fmt: skip
