"""Is this installation working? `GET /healthz`, for monitors and for `make run`."""

from django.contrib.auth.decorators import login_not_required
from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from config import heartbeat

PROCESSES = ("worker", "scheduler")


@login_not_required
@never_cache
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """Answer 200 when web, database, worker and scheduler work; 503 and `problems` otherwise."""
    checks = {"web": None, "database": _database()}
    checks |= {name: _process(name) for name in PROCESSES}
    problems = [f"{name}: {problem}" for name, problem in checks.items() if problem]
    states = {name: "down" if problem else "up" for name, problem in checks.items()}
    return JsonResponse({**states, "problems": problems}, status=503 if problems else 200)


def _database() -> str | None:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError as error:
        # The class alone: the text of the error may name the host and the user.
        return f"no answer ({type(error).__name__})"
    return None


def _process(name: str) -> str | None:
    seconds = heartbeat.silence(name)
    if seconds is None:
        return "has not started"
    if seconds > heartbeat.STALE_SECONDS:
        return f"no sign of life for {seconds:.0f} s"
    return None
