"""What the charter says about a text while it is written, and where it would go. Stores nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from advocacy.models import Account, Media
from advocacy.services.contents import destination
from advocacy.services.contents import facts as facts_of
from advocacy.services.links import shortened_in
from advocacy.services.remarks import CIRCUMSTANCES, Remark, remarks_on
from charter.rules import Severity
from moderation import public as moderation

_ELSEWHERE = ("media:", "account:")
# Far beyond any network's limit: what is longer is checked when it is sent.
MAX_CHECKED = 10_000
USUAL = moderation.Facts()


@dataclass(frozen=True)
class Advice:
    """Remarks in the order of the text, reminders of rights, the circumstances that weigh besides
    what is written, and where the post would go.
    """

    remarks: list[Remark]
    reminders: list[Remark]
    circumstances: list[Remark]
    outlook: moderation.Outlook
    is_checked: bool = True

    @property
    def beside(self) -> list[Remark]:
        """Those of the list beside the text: what an image or an account has is shown there."""
        return [each for each in self.remarks if not each.finding.target.startswith(_ELSEWHERE)]

    @property
    def on_accounts(self) -> list[Remark]:
        """What is said of the accounts it would go to."""
        return [each for each in self.remarks if each.finding.target.startswith("account:")]

    def about(self, target: str) -> list[Remark]:
        """What is said of one thing, say an image."""
        return [each for each in self.remarks if each.finding.target == target]

    @property
    def asks_reason(self) -> bool:
        """Whether something in it may stay for a reason."""
        both = (*self.remarks, *self.circumstances)
        return any(each.finding.severity == Severity.JUSTIFY for each in both)

    @property
    def waits(self) -> bool:
        """Whether it cannot go yet for a reason that is not in what was written."""
        stopped = [each.finding.severity == Severity.BLOCK for each in self.circumstances]
        return any(stopped) and not any(
            each.finding.severity == Severity.BLOCK for each in self.remarks
        )

    @property
    def wordings(self) -> list[Remark]:
        """The remarks whose wordings can be taken together: none touches another's place."""
        return list(_apart(self.remarks))


def advise(
    *,
    author: Any,
    text: str,
    language: str,
    accounts: list[Account],
    pictures: list[Media],
    facts: moderation.Facts = USUAL,
) -> Advice:
    """The advice for a text as it would be sent."""
    content = moderation.Content(
        text=text if len(text) <= MAX_CHECKED else "",
        language=language,
        destinations=tuple(destination(account) for account in accounts),
        media=tuple(facts_of(media) for media in pictures),
        shortened=shortened_in(text),
    )
    verdict = moderation.advise(content, author=author, facts=facts)
    remarks = remarks_on(content, (*verdict.findings, *verdict.gates))
    return Advice(
        remarks=[each for each in remarks if each.finding.target != CIRCUMSTANCES],
        reminders=remarks_on(content, verdict.guidance),
        circumstances=[each for each in remarks if each.finding.target == CIRCUMSTANCES],
        outlook=moderation.foresee(verdict, author=author, surface=facts.surface),
        is_checked=len(text) <= MAX_CHECKED,
    )


def _apart(remarks: Iterable[Remark]) -> Iterator[Remark]:
    """Those with a wording, as long as no two would change the same place."""
    end = -1
    fixes = [(each.finding.fix, each) for each in remarks if each.finding.fix]
    for fix, remark in sorted(fixes, key=lambda pair: (pair[0].start, pair[0].end)):
        if fix.start > end or (fix.end > fix.start == end > 0):
            yield remark
            end = max(fix.end, end)


def with_wordings(text: str, remarks: Iterable[Remark]) -> str:
    """The text with these wordings taken, from its end to its beginning."""
    fixes = [each.finding.fix for each in remarks if each.finding.fix]
    for fix in sorted(fixes, key=lambda fix: fix.start, reverse=True):
        text = fix.apply(text)
    return text
