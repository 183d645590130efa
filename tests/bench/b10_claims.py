"""B10: twenty clients press "take the next one" at once.

pgbench is the clients, so that Python is not what is measured. Each chooses as `claim_next` does,
with its scope and conditions, works for two milliseconds (the service's own checks take longer),
claims and writes the ledger entry, as one transaction; the reference chooses with a plain FOR
UPDATE. Below, the whole service in twenty threads of one process, without a target; and one
decision after the other, beside the three statements it comes down to.
"""

import re
import subprocess
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter
from typing import Any

from django.db import connection, transaction

from moderation.models import Case
from moderation.services import decisions, leases, queue
from moderation.services.decisions import Answer
from tests.bench import queue_world
from tests.bench.registry import Row, at_least, at_most, full_size, measure, migrated_database
from tests.services.packages import POSTGRESQL, find

CLIENTS = 20
SECONDS = 4
DECISIONS = 200
DECISION = """INSERT INTO moderation_decision (kind, basis, author_id, decider_id, decider_name,
    digest, clause_id, note, proposed_text, made_at, case_id)
    VALUES ('approve', 'review', %s, %s, 'x', %s, '', '', '', now(), %s)"""
ENTRY = """INSERT INTO moderation_ledgerentry
    (at, action, subject_type, subject_id, actor_id, actor_name, data, sha256)
    VALUES (now(), 'case.approve', 'moderation.case', %s, %s, 'x', '{}', repeat('0', 64))"""
CLAIM = r"""
BEGIN;
{choose} \gset
\sleep 2 ms
UPDATE moderation_case SET state = 'in_review', claimed_by_id = {user},
  lease_until = now() + interval '10 minutes', updated_at = now()
  WHERE id = :id AND state = 'queued' AND author_id <> {user} AND first_approver_id IS NULL;
INSERT INTO moderation_ledgerentry
  (at, action, subject_type, subject_id, actor_id, actor_name, data, sha256)
  VALUES (now(), 'case.claim', 'moderation.case', :id, {user}, 'x', '{{}}', repeat('0', 64));
COMMIT;
"""


@measure("B10", "claim the next case, 20 clients")
def claims() -> Iterator[Row]:
    migrated_database()
    user = queue_world.reviewer()
    queue_world.fill(1_000_000 if full_size() else 100_000)
    pace, latencies = _clients(user, skip_locked=True)
    reference, _ = _clients(user, skip_locked=False)
    yield Row("plain FOR UPDATE, claims", pace, "/s", reference, at_least(5))
    slow = latencies[len(latencies) * 99 // 100]
    yield Row("99th percentile of one claim", slow, "ms", None, at_most(30))
    yield Row("the whole service in one process", _service(user), "/s")
    taken, bare = _decisions(user)
    yield Row("raw SQL, one decision, median", taken[len(taken) // 2], "ms", bare[len(bare) // 2])
    slow = taken[len(taken) * 95 // 100]
    yield Row("95th percentile of one decision", slow, "ms", None, at_most(300))


def _decisions(user: Any) -> tuple[list[float], list[float]]:
    """Return the sorted milliseconds of decisions by the service, and by three statements."""
    queue_world.reset()
    waiting = Case.objects.filter(state="queued").select_related("unit", "author").order_by("rank")
    cases = list(waiting[: 2 * DECISIONS])
    ours, bare = [], []
    for mine, other in zip(cases[::2], cases[1::2], strict=True):
        start = perf_counter()
        decisions.decide(mine, "approve", actor=user, digest=mine.digest, answer=Answer())
        between = perf_counter()
        _decide_bare(other, user)
        ours.append((between - start) * 1000)
        bare.append((perf_counter() - between) * 1000)
    return sorted(ours), sorted(bare)


def _decide_bare(case: Case, user: Any) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "UPDATE moderation_case SET state = 'approved', updated_at = now() "
            "WHERE id = %s AND state = 'queued' AND author_id <> %s AND digest = %s",
            [case.pk, user.pk, case.digest],
        )
        cursor.execute(DECISION, [case.author_id, user.pk, case.digest, case.pk])
        cursor.execute(ENTRY, [case.pk, user.pk])


def _clients(user: Any, *, skip_locked: bool) -> tuple[float, list[float]]:
    """Return claims per second, and the sorted milliseconds of each transaction."""
    queue_world.reset()
    known = connection.settings_dict
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "claim.sql")
        script.write_text(_statement(user, skip_locked=skip_locked))
        done = subprocess.run(
            [find(POSTGRESQL).parent / "pgbench", "--no-vacuum", "--file", script, "--log",
             "--log-prefix", Path(folder, "log"), "--client", str(CLIENTS), "--jobs", "2",
             "--time", str(SECONDS), "--host", known["HOST"], "--port", str(known["PORT"]),
             "--username", known["USER"], known["NAME"]],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        lines = [line for log in Path(folder).glob("log*") for line in log.open()]
    latencies = sorted(int(line.split()[2]) / 1000 for line in lines)
    tried = float(re.search(r"tps = ([\d.]+)", done.stdout)[1])  # type: ignore[index]
    return tried * _claimed() / len(latencies), latencies


def _statement(user: Any, *, skip_locked: bool) -> str:
    with transaction.atomic():
        free = leases.next_free(queue.queue(user), user, skip_locked=skip_locked)
        sql, params = free.select_related(None).only("pk")[:1].query.sql_with_params()
        choose = connection.ops.compose_sql(sql, params)  # type: ignore[attr-defined]
    return CLAIM.format(choose=choose, user=user.pk)


def _claimed() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM moderation_case WHERE state = 'in_review'")
        return int(cursor.fetchone()[0])


def _service(user: Any) -> float:
    """Return the claims per second of `claim_next` in twenty threads."""
    queue_world.reset()

    def work(_number: int) -> None:
        for _ in range(20):
            leases.claim_next(queue.queue(user), actor=user)
        connection.close()

    start = perf_counter()
    with ThreadPoolExecutor(CLIENTS) as pool:
        list(pool.map(work, range(CLIENTS)))
    return _claimed() / (perf_counter() - start)
