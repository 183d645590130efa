"""The cast of the tests holds exactly the rights its fixtures promise."""

from charter.models import User
from charter.public import has_role


def test_author_holds_no_role(author: User) -> None:
    assert not author.roles.exists()


def test_reviewer_moderates_the_authors_unit(author: User, reviewer: User) -> None:
    assert has_role(reviewer, "moderator", unit=author.unit)


def test_outsider_moderates_elsewhere_only(author: User, outsider: User) -> None:
    assert has_role(outsider, "moderator", unit=outsider.unit)

    assert not has_role(outsider, "moderator", unit=author.unit)
