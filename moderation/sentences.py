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
    "moderation.not_yours": _(
        "This post is for others: those it was handed to, or another unit’s team."
    ),
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
    "moderation.handed_to_missing": _("Choose to whom you hand this post."),
    "moderation.nobody_there": _(
        "Nobody of %(who)s answers for this unit: choose somebody else, or decide yourself."
    ),
    "moderation.reason_unknown": _("Choose a reason from the list."),
    "moderation.undo_late": _("It has taken effect, or somebody went on from there: too late."),
    "moderation.undo_own": _("Only who decided can take the decision back."),
    "moderation.bulk_too_many": _("At most %(most)s posts at once."),
    "moderation.bulk_too_grave": _("One of them needs a closer look: open it on its own."),
    "moderation.key_one_letter": _("Each key is one letter or digit."),
    "moderation.key_twice": _("Two actions have the same key: change one of them."),
    "moderation.withdraw_own": _("Only its author can withdraw a post."),
    "appeal.own_only": _("Only its author can appeal against a refusal, or take an appeal back."),
    "appeal.words_missing": _("Say in a few words why this should be looked at again."),
    "appeal.words_long": _(
        "This is %(over)s characters too long: an appeal has at most %(most)s. What you wrote is "
        "still here."
    ),
    "appeal.once": _("There has been an appeal on this post already: there is one for each post."),
    "appeal.too_late": _(
        "The %(days)s days for an appeal are over. You can write the post anew and send it."
    ),
    "case.appeal": _("There is no refusal to appeal against: this post was answered otherwise."),
    "appeal.withdraw": _("This appeal has been answered already."),
    "appeal.decided_before": _(
        "You decided on this post before. Somebody who has not yet done so reads the appeal."
    ),
    "appeal.outcome_missing": _("Choose first whether the refusal stays."),
    "appeal.moved": _("This appeal waits no longer (%(state)s). What you typed is kept."),
    "case.withdraw": _("This post can no longer be withdrawn: it is closed."),
    "moderation.freeze_scope": _(
        "You can freeze your own units. For more, ask a lead moderator or legal."
    ),
    "moderation.freeze_reason": _("Say why nothing may go out: people will ask."),
    "moderation.freeze_review": _("Choose when it expires, in the future."),
    "moderation.freeze_too_long": _(
        "A freeze lasts %(days)s days at most; it can be confirmed when it expires."
    ),
    "moderation.freeze_topic": _(
        "“%(words)s” says too little to freeze by: write an expression of three letters or more."
    ),
    "moderation.release_by_senior": _("A freeze is lifted by lead moderators or legal."),
    "moderation.release_by_two": _("You asked to lift it yourself: somebody else has to agree."),
    "moderation.release_not_asked": _("Nobody has asked to lift this freeze yet."),
    "hold.ask_release": _("Lifting this freeze has already been asked for."),
    "hold.keep": _("This freeze no longer waits for an answer."),
    "hold.confirm": _("This freeze waits for an answer, or is lifted already."),
    "crisis.not_yours": _("The crisis page is for the desk and the crisis cell."),
    "crisis.words_missing": _("Write what happened."),
    "crisis.both_languages": _("Write the title and the text in both languages."),
    "crisis.statement_roles": _(
        "Holding statements are written by the crisis cell, lead moderators and legal."
    ),
    "reply.addressed": _("Say whom the reply is addressed to."),
    "reply.not_yours": _("Leads and legal of the unit draft replies, and agree to them."),
    "crisis.approved_by_another": _("You wrote it yourself: somebody else has to agree."),
    "statement.approve": _("This version no longer waits for a yes."),
    "statement.drop": _("This version was dropped already."),
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
    "moderation.seal_broken": _(
        "A sealed key does not open: tell your administrator that PSEUDONYM_KEY has changed."
    ),
    "notice.unknown": _("There is no such notice."),
    "webhook.leads_only": _("The chat room of a unit is set by its lead moderators."),
    "webhook.host_malformed": _("This is not an address of an incoming webhook. Copy it whole."),
    "webhook.host_not_https": _("The address must begin with https."),
    "webhook.host_private": _(
        "This address is inside a private network. Your administrator can allow it "
        "(OUTBOUND_ALLOWED_PRIVATE)."
    ),
    "webhook.trial": _("The room did not take the message (%(problem)s). Check its address."),
    "regime.legal_only": _("A regime is proposed by the lawyers of the unit."),
    "regime.seniors_only": _("A regime is confirmed by lawyers or lead moderators of the unit."),
    "regime.by_two": _("You proposed it yourself: somebody else has to answer."),
    "regime.answered": _("Somebody has already answered this proposal."),
    "regime.reason": _("Say why: the change stays on record with its reason."),
    "regime.note_long": _("The note is too long: %(most)s characters at most."),
    "regime.unknown": _("This regime does not exist."),
    "regime.same": _("The unit has this regime already."),
    "regime.waiting": _("A proposal for this unit is waiting for an answer. Answer it first."),
    "check.reason": _("Say what the rules should have seen: it is how they get better."),
    "check.looked_at": _("Somebody has looked at this post before you did."),
    "contest.words": _("Say in a few words what somebody should look at."),
    "contest.long": _("Keep it under %(most)s characters."),
    "contest.open": _("Your last question is still open: its answer comes first."),
    "contest.own": _("Only the person who asked can take a question back."),
    "contest.not_own": _("This is your own question: somebody else answers it."),
    "contest.leads_only": _("A lead moderator of the person’s unit answers this."),
    "contest.note": _("Write an answer: the person reads it, signed by the team."),
    "contest.other_case": _("Only posts that count against the person can be set aside."),
    "contest.closed": _("This question is closed already."),
}
