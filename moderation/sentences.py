"""What this app says when it refuses: code to sentence, with named parameters."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

SENTENCES: dict[str, str | Promise] = {
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
}
