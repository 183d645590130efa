"""What people do, one after the other, through the services that pages and API call."""

import uuid
from dataclasses import dataclass

from advocacy.models import Account, Delivery, Post, WallPost
from advocacy.services import accounts, delivery, drafts, posts
from charter.models import User, Version
from charter.services import acknowledgements, effective
from cms.models import CharterPage
from moderation.models import Case
from moderation.services import decisions
from tests.factories import cms

TEXT = "Trois jours au pied de l’éolienne 7, et le vent est revenu."


@dataclass
class Walk:
    """One post, from its first word to the wall."""

    author: User
    account: Account
    post: Post

    @classmethod
    def begin(cls, author: User, text: str = TEXT) -> "Walk":
        """Link a practice account and write a draft for it."""
        consent = accounts.Consent("J’accepte", followers=True)
        handle = f"camille-{uuid.uuid4().hex[:8]}"
        account = accounts.link(
            actor=author, kind="practice", answers={"handle": handle}, consent=consent
        )
        post = drafts.start(actor=author, key=uuid.uuid4(), language="fr")
        walk = cls(author, account, post)
        walk.write(text)
        return walk

    @property
    def case(self) -> Case:
        """The case as it stands."""
        return Case.objects.get(pk=self.fresh().case_id)

    @property
    def delivery(self) -> Delivery:
        """The only delivery as it stands."""
        return self.post.deliveries.get()

    def fresh(self) -> Post:
        """Read the post again."""
        self.post.refresh_from_db()
        return self.post

    def write(self, text: str) -> None:
        """Save a text, as the Write page does."""
        draft = drafts.Draft(text, "fr", frozenset({self.account.pk}))
        base = drafts.Base(self.fresh().revision)
        drafts.save(actor=self.author, post=self.post, base=base, draft=draft)

    def submit(self) -> None:
        """Send it."""
        posts.submit(actor=self.author, post=self.fresh())

    def approve(self, reviewer: User, *, digest: str = "") -> None:
        """Say yes to what the reviewer was shown."""
        case = self.case
        decisions.decide(
            case,
            "approve",
            actor=reviewer,
            digest=digest or case.digest,
            answer=decisions.Answer(),
        )


def read(person: User, edition: Version) -> None:
    """Read the text that binds on its page, with this edition in it, and say so."""
    text = effective.effective_text(person)
    assert text is not None
    assert edition in text.versions.all()
    token = acknowledgements.sign_shown(person, text, "fr")
    shown = acknowledgements.read_shown(token, user=person)
    acknowledgements.acknowledge(shown=shown, authentication="password", actor=person)


def second_edition() -> Version:
    """Make a duty of the charter clearer, and take that through its whole life."""
    editor = cms.approver("hr")
    for language, more in (("fr", " Toujours."), ("en", " Always.")):
        page = CharterPage.objects.get(locale__language_code=language)
        page.clauses[0].value["duty"] += more
        page.change_class = "minor"
        page.save_revision(user=editor)
    page = CharterPage.objects.get(locale__language_code="fr")
    cms.submit(page, editor)
    roles = {role: cms.approver(role) for role in ("hr", "legal", "lead")}
    return cms.bring_in_force(page, **roles)


def deliver() -> list[str]:
    """Let the worker run once; return what hangs on the wall afterwards."""
    delivery.sweep()
    return list(WallPost.objects.order_by("pk").values_list("text", flat=True))
