"""What the visibility report says, for the page, the printed one and the table alike."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from advocacy.reports.visibility import Figure, Followed, OnNetwork, Visibility
from advocacy.reports.visibility_facts import COLUMNS
from config.kernel.dates import written
from config.kernel.language import reading_language

# As the dates beside charts: the day comes first, and is cut off where a month is meant.
DAY = "j F Y"
NOTHING = "–"


@dataclass(frozen=True)
class Cell:
    """What stands in a cell of a table, and what qualifies it."""

    text: str
    note: str = ""
    is_quiet: bool = False


def number(count: int) -> str:
    """A number as it is printed: in French with the thin space that no line is broken at."""
    text = number_format(count, use_l10n=True, force_grouping=True)
    return text.replace("\u00a0", "\u202f") if reading_language() == "fr" else text


def spans() -> dict[str, str]:
    """Names of the spans one may choose."""
    return {
        "3": _("The last three months"),
        "12": _("The last twelve months"),
        "all": _("Everything"),
    }


def lead(found: Visibility) -> str:
    """What went out, in a sentence that thanks for it where that is allowed."""
    if not found.posts:
        said = _("What you sent is in the tables.")
        return said if found.networks else _("Nothing went out in your name in this time.")
    sentences = {
        "3": ngettext(
            "In the last three months %(posts)s post went out in your name. Thank you.",
            "In the last three months %(posts)s posts went out in your name. Thank you.",
            found.posts,
        ),
        "12": ngettext(
            "In the last twelve months %(posts)s post went out in your name. Thank you.",
            "In the last twelve months %(posts)s posts went out in your name. Thank you.",
            found.posts,
        ),
        "all": ngettext(
            "So far %(posts)s post went out in your name. Thank you.",
            "So far %(posts)s posts went out in your name. Thank you.",
            found.posts,
        ),
    }
    return sentences[found.span.key] % {"posts": number(found.posts)}


def valued() -> str:
    """That being visible is welcome."""
    return _(
        "People listen to people, not to logos. That you become known for what you do is good"
        " news for us, and it belongs to you."
    )


def alone() -> str:
    """Whose report this is."""
    return _(
        "This report is yours alone: nobody else can open it, whatever their role, and nothing is"
        " stored of your having read it or taken it with you. It has no score and compares you"
        " with nobody."
    )


def figure_names() -> list[str]:
    """Headings of the figures, in the order of their columns."""
    names = {
        "views": pgettext("figure", "Views"),
        "likes": pgettext("figure", "Likes"),
        "reposts": pgettext("figure", "Reposts"),
        "replies": pgettext("figure", "Replies"),
        "clicks": pgettext("figure", "Clicks"),
    }
    return [names[name] for name in COLUMNS]


def figure_cells(row: OnNetwork) -> list[Cell]:
    """What a network said, figure by figure."""
    return [_figure(row, figure) for figure in row.figures]


def _figure(row: OnNetwork, figure: Figure) -> Cell:
    if row.withheld:
        return Cell(_("on the page only"), is_quiet=True)
    if figure.value is None:
        return Cell(_("not told"), is_quiet=True)
    some = {"told": number(figure.told), "sent": number(row.sent)}
    return Cell(
        number(figure.value),
        _("of %(told)s out of %(sent)s") % some if figure.told < row.sent else "",
    )


def counted_cell(row: Followed, counted: tuple[date, int] | None) -> Cell:
    """The first or last count of followers, with its day."""
    if row.withheld:
        return Cell(_("on the page only"), is_quiet=True)
    if counted is None:
        return Cell(_("not told"), is_quiet=True)
    return Cell(number(counted[1]), written(counted[0], DAY))


def month_cell(count: int | None) -> str:
    """A count of a month; a dash where there was none."""
    return NOTHING if count is None else number(count)


def passed(found: Visibility) -> str:
    """How many posts passed at the first try."""
    work = found.work
    words = {"approved": number(work.approved), "answered": number(work.answered)}
    if not work.answered:
        return _("No post of yours has had an answer in this time.")
    return (
        ngettext(
            "%(approved)s of %(answered)s post passed at the first try.",
            "%(approved)s of %(answered)s posts passed at the first try.",
            work.answered,
        )
        % words
    )


def responses(count: int) -> str:
    """Likes, reposts and replies together."""
    found = ngettext("%(count)s response", "%(count)s responses", count)
    return found % {"count": number(count)}


def notes(found: Visibility) -> Iterator[str]:
    """How the figures are made, and what is not in them."""
    yield _(
        "Each network counts in its own way, so figures of different networks are never added up."
        " “Not told” means that the network did not say: it is not zero."
    )
    yield _("Where a network said it of some posts only, their number stands beside the sum.")
    yield _(
        "Followers are the last count of each month, by the network itself. A dash is a month"
        " without a count, and nothing is guessed in between."
    )
    yield _(
        "Responses are likes, reposts and replies together, of posts that are still there."
        " Accounts of the company are left out: their readers follow the company."
    )
    yield from _limits(found)


def _limits(found: Visibility) -> Iterator[str]:
    """What the networks' own rules leave out, or make less exact."""
    if found.rounded:
        names = {"networks": ", ".join(found.rounded)}
        yield _("%(networks)s: followers come rounded down to three digits.") % names
    if found.unthanked:
        names = {"networks": ", ".join(found.unthanked)}
        yield (
            _(
                "%(networks)s: nobody may be thanked for what they post there, so it is in the"
                " tables and nowhere else."
            )
            % names
        )
    if found.kept_back:
        names = {"networks": ", ".join(found.kept_back)}
        yield (
            _("%(networks)s: figures may be shown on the page, not carried away in a file.") % names
        )
    if found.erased:
        kept = ngettext(
            "The figures of %(count)s post are kept no longer.",
            "The figures of %(count)s posts are kept no longer.",
            found.erased,
        )
        yield kept % {"count": number(found.erased)}
