"""What this app says when it refuses: code to sentence, with named parameters."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

FILES: dict[str, str | Promise] = {
    "media.too_big": _(
        "This file is larger than %(megabytes)s MB. Save it smaller, then add it again."
    ),
    "media.not_an_image": _(
        "“%(name)s” is not an image we can read. Choose a JPEG, PNG or WebP picture."
    ),
    "media.kind": _("Pictures of the kind %(kind)s are not taken. Choose JPEG, PNG or WebP."),
    "media.other_kind": _(
        "“%(name)s” is really a %(kind)s file under another name. Save it again as what it is."
    ),
    "media.too_many_pixels": _(
        "This picture has more than %(megapixels)s megapixels. Save it smaller, then add it again."
    ),
    "media.too_small": _("This picture is too small to be seen."),
    "file.kind": _("“%(name)s” is neither a picture (JPEG, PNG, WebP) nor a PDF that we can read."),
    "file.two_kinds": _(
        "“%(name)s” is a picture and a PDF at once. Save the one you mean as a new file."
    ),
    "document.damaged": _(
        "“%(name)s” is damaged, or takes too long to read. Export it as a PDF once more."
    ),
    "document.locked": _("“%(name)s” is locked with a password. Save it without one."),
    "document.pages": _("“%(name)s” has more than %(pages)s pages. Split it."),
    "document.long": _("“%(name)s” holds more than %(characters)s characters. Split it."),
}
SENTENCES: dict[str, str | Promise] = {
    **FILES,
    "moderation.acknowledge": _("Read the charter in force first, then you can send your post."),
    "moderation.no_unit": _("You belong to no unit yet. Ask your administrator to add you to one."),
    "moderation.empty": _("There is nothing to send yet: write something or add an image."),
    "moderation.not_accepted": _(
        "This cannot be sent as it is. See what was found below, change it, and send it again."
    ),
    "moderation.justify": _(
        "Say in a few words why this may go as it is, or change what was found, then send it."
    ),
    "moderation.desk_only": _("This is for those who review posts."),
    "moderation.own_post": _("This is your own post: somebody else decides on it."),
    "moderation.not_yours": _("This post is for other reviewers: legal, or another unit’s team."),
    "moderation.already_approved": _("You have already said yes: a second person has to decide."),
    "moderation.second_by_senior": _("The second yes is for a lead moderator or for legal."),
    "moderation.taken": _("%(who)s has this post open right now. What you typed is still here."),
    "moderation.decided": _(
        "%(who)s decided on this post before you did. What you typed is still here."
    ),
    "moderation.moved": _("This post is no longer waiting (%(state)s). What you typed is kept."),
    "moderation.other_content": _(
        "The page showed an older text of this post. Read it again, then decide."
    ),
    "moderation.note_missing": _("Write a note to the author: what is the matter, and what helps."),
    "moderation.clause_missing": _("Choose the clause your decision rests on."),
    "moderation.withdraw_own": _("Only its author can withdraw a post."),
    "case.withdraw": _("This post can no longer be withdrawn: it is closed."),
    "moderation.freeze_scope": _(
        "You can freeze your own units. For more, ask a lead moderator or legal."
    ),
    "moderation.freeze_reason": _("Say why nothing may go out: people will ask."),
    "moderation.freeze_review": _("Choose when to look at this again, in the future."),
    "moderation.release_by_senior": _("A freeze is lifted by lead moderators or legal."),
    "moderation.release_by_two": _("You asked to lift it yourself: somebody else has to agree."),
    "moderation.release_not_asked": _("Nobody has asked to lift this freeze yet."),
    "hold.ask_release": _("Lifting this freeze has already been asked for."),
    "hold.keep": _("This freeze no longer waits for an answer."),
    "backtest.no_revision": _("This revision of a rule does not exist."),
    "backtest.never_measured": _(
        "What this rule finds is kept nowhere, not even to be counted: there is nothing to "
        "back-test."
    ),
    "backtest.too_many": _(
        "%(most)s of your back-tests are still under way. Wait for one, or cancel it."
    ),
    "backtest.cancel": _("This back-test has ended already."),
    "backtest.not_yours": _("This post is for its own reviewers."),
    "mark.not_yours": _("Findings are marked by those who review the post."),
}
