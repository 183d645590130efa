"""My lessons: what to learn, each lesson with its questions, and what came of them."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from charter.models import Attempt, Lesson, User
from charter.policies import has_role, open_to_all_readers
from charter.services import lessons
from charter.services.lessons import Progress, Why
from charter.views.learning import REPORTING
from config.kernel.errors import Invalid, Stale
from config.kernel.sentences import sentence
from config.kernel.web import say

TILE_SHOWN = 3


@open_to_all_readers
def index(request: HttpRequest) -> HttpResponse:
    """Show my lessons with my progress, and what each one opens."""
    user: User = request.user  # type: ignore[assignment]
    context = overview(user)
    context["reports"] = has_role(user, *REPORTING)
    return render(request, "charter/lessons.html", context)


@open_to_all_readers
def tile(request: HttpRequest) -> HttpResponse:
    """Say what there is to learn next, as long as there is something."""
    user: User = request.user  # type: ignore[assignment]
    return render(request, "charter/lessons_tile.html", overview(user))


@open_to_all_readers
@require_http_methods(["GET", "HEAD", "POST"])
def lesson(request: HttpRequest, key: str) -> HttpResponse:
    """Show a lesson with its questions; POST grades the answers and leads to the result."""
    user: User = request.user  # type: ignore[assignment]
    found = _lesson_or_404(key)
    if request.method == "POST":
        return _graded(request, user, found)
    progress = lessons.progress_of(user, found)
    return render(request, "charter/lesson.html", _page(request, progress, {}))


@open_to_all_readers
def result(request: HttpRequest, key: str) -> HttpResponse:
    """Show my last answers, each explained. Nobody else can see this page of mine."""
    user: User = request.user  # type: ignore[assignment]
    found = _lesson_or_404(key)
    attempt = lessons.last_attempt(user, found)
    if attempt is None:
        return redirect("charter:lesson", key)
    progress = lessons.progress_of(user, found)
    context = {
        **_page(request, progress, attempt.answers),
        "attempt": attempt,
        "reviewed": reviewed(attempt),
        "following": _following(user, found),
    }
    return render(request, "charter/lesson_result.html", context)


def overview(user: User) -> dict[str, Any]:
    """Return the lists of the page: the path, my channels, clauses, other channels."""
    rows = lessons.lessons_for(user)
    path = [row for row in rows if row.why is Why.STARTER]
    channels = [row for row in rows if row.why is Why.CHANNEL]
    asked = [row for row in (*path, *channels) if not row.passed]
    return {
        "path": path,
        "path_passed": sum(row.passed for row in path),
        "channels": channels,
        "others": [row for row in rows if row.why is Why.CLAUSE],
        "keys": [row for row in rows if row.why is Why.OTHER_CHANNEL],
        "following": asked[0] if asked else None,
        "asked": asked[:TILE_SHOWN],
        "any": bool(rows),
    }


def reviewed(attempt: Attempt) -> list[dict[str, Any]]:
    """Return each question with the answer given and the right one, in the reader's language."""
    return [
        {
            "question": question,
            "chosen": next(
                a for a in question["answers"] if a["id"] == attempt.answers[question["id"]]
            ),
            "right": next(a for a in question["answers"] if a["right"]),
        }
        for question in lessons.text_of(attempt.version)["questions"]
    ]


def _lesson_or_404(key: str) -> Lesson:
    found = lessons.live().select_related("current").filter(key=key).first()
    if found is None:
        raise Http404(_("There is no such lesson."))
    return found


def _graded(request: HttpRequest, user: User, found: Lesson) -> HttpResponse:
    progress = lessons.progress_of(user, found)
    answers = {
        question["id"]: request.POST.get(question["id"], "")
        for question in progress.version.content["fr"]["questions"]
    }
    if request.POST.get("version") != str(progress.version.pk):
        say(request, Stale("lesson.changed"))
        return redirect("charter:lesson", found.key)
    try:
        lessons.grade(user=user, version=progress.version, answers=answers)
    except Stale as error:
        say(request, error)
        return redirect("charter:lesson", found.key)
    except Invalid as error:
        context = _page(request, progress, answers)
        context["open"] = lessons.unanswered(progress.version, answers)
        context["problem"] = sentence(error)
        return render(request, "charter/lesson.html", context, status=error.status)
    query = f"?{urlencode({'next': _next(request)})}" if _next(request) else ""
    return redirect(f"{reverse('charter:lesson_result', args=[found.key])}{query}#result")


def _page(request: HttpRequest, progress: Progress, answers: dict[str, str]) -> dict[str, Any]:
    return {
        "progress": progress,
        "text": progress.text,
        "questions": [
            {"asked": question, "given": answers.get(question["id"], "")}
            for question in progress.text["questions"]
        ],
        "open": [],
        "problem": "",
        "next": _next(request),
    }


def _following(user: User, done: Lesson) -> Progress | None:
    """The next lesson this person is asked to take, if there is one."""
    rows = [row for row in lessons.lessons_for(user) if row.why in (Why.STARTER, Why.CHANNEL)]
    return next((row for row in rows if not row.passed and row.lesson.pk != done.pk), None)


def _next(request: HttpRequest) -> str:
    """Where the person was when a lesson was asked for, if that is an address of ours."""
    target = request.POST.get("next") or request.GET.get("next") or ""
    safe = url_has_allowed_host_and_scheme(
        target, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return target if safe else ""
