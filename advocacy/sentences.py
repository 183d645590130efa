"""What this app says when it refuses: code to sentence, with named parameters."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

COMMON: dict[str, str | Promise] = {
    "not_yours": _("This belongs to somebody else, so only they can change it."),
    "departure.not_yours": _(
        "You record the leaving of people in your own units only, and never your own."
    ),
    "person.not_active": _("Your access is suspended. Ask your administrator."),
    "programme.leads_only": _("Targets and phases are set by lead moderators."),
    "programme.changed": _("Somebody set this meanwhile. Look at what stands now, and try again."),
    "subscription.there": _("You get this report already."),
    "subscription.too_many": _("You get %(number)s reports already. Remove one first."),
    "reach.choice": _("This choice is not one of those offered (%(fields)s)."),
    "vault.broken": _("The stored authorisation cannot be read. Please link the account again."),
    "vault.key_missing": _(
        "The key that opens this authorisation (number %(version)s) is not configured. Tell your "
        "administrator."
    ),
}
ACCOUNTS: dict[str, str | Promise] = {
    "network.disabled": _("This network is not in use here."),
    "account.taken": _(
        "Somebody in the company has already linked this account. If it is yours, ask them to "
        "unlink it; if you do not know who it is, tell the communications team."
    ),
    "account.closed_here": _(
        "The company has suspended this account or taken it back, so nothing is sent on it from "
        "here. Ask the communications team."
    ),
    "account.handle_refused": _(
        "%(message)s %(way)s %(clause)s If that is not possible, ask one of the people the charter "
        "names: together with legal they can allow it."
    ),
    "account.handle_unchecked": _(
        "The name of this account could not be checked just now. Try again in a moment."
    ),
    "account.not_linked": _("This account is not linked."),
    "link.ask_anew": _("What you agree to has changed since. Please read it, and link it again."),
    "link.target": _("A short link leads to a page of the web, whose full address is needed here."),
    "link.dead": _(
        "The short link %(short)s leads nowhere. Put the full address of the page instead, and "
        "shorten it again if you like."
    ),
    "engagement.not_lead": _("A lead states these figures."),
    "engagement.one_value": _(
        "Say what a visit is worth or what a click is worth, not both: who clicks may be who "
        "visits, and would be counted twice."
    ),
    "link.choose": _("Choose at least one."),
    "link.unknown": _(
        "This link was not begun here, or too long ago, or is done already. Begin again: it takes "
        "a minute."
    ),
    "link.declined": _("You said no at the network, so nothing was linked. You can begin again."),
    "account.company_not_yours": _(
        "Whether an account is the company’s is said by those who lead communications, of accounts "
        "they hold themselves."
    ),
    "account.given_by_company": _("The company gave this account, so it stays the company’s."),
    "account.marked_already": _("This is so already."),
    "account.unlinked_already": _("This account is already unlinked."),
    "account.unlink": _("This account is already unlinked."),
    "wall.handle_taken": _("The name %(handle)s is taken on the wall. Choose another one."),
}
# Why a network says no: told while linking, and as the reason of a post that did not go out.
NETWORK: dict[str, str | Promise] = {
    "network.auth_dead": _(
        "The network no longer accepts our authorisation for this account. Link it again."
    ),
    "network.auth_expired": _("The session at the network is over. Link the account again."),
    "network.scope_missing": _(
        "The authorisation does not cover this. Link the account again and agree to publishing."
    ),
    "network.account_blocked": _(
        "The network has suspended or deactivated this account. Sort this out with the network "
        "first."
    ),
    "network.rate_limited": _("The network asks us to go slower. Try again in a few minutes."),
    "network.quota_exhausted": _("The network’s quota is used up for now. Try again later."),
    "network.duplicate": _("The network says that it already has this post."),
    "network.content_invalid": _("The network did not accept this. Check what you typed."),
    "network.not_found": _("The network cannot find it."),
    "network.transient": _("The network could not be reached. Try again in a moment."),
    "network.ambiguous": _("The network did not answer clearly."),
    "network.host_malformed": _(
        "This is not the name of a server. Write it like “bsky.social”, without a path."
    ),
    "network.host_not_https": _("This server must be reached by https."),
    "network.host_private": _(
        "This server is on a private network, so it is refused. Ask your administrator to allow "
        "it if it is the company’s own."
    ),
    "network.host_unknown": _("There is no server of that name. Check the spelling."),
    "network.client_unreadable": _(
        "That server could not read who we are: it has to reach this service over the internet. "
        "You can link your account with an app password instead."
    ),
    "network.another_account": _(
        "Yes was said for another account than the one you named. Nothing was linked."
    ),
    "network.reading_refused": _(
        "The authorisation does not cover reading the figures. Link the account again and agree "
        "to that."
    ),
    "network.no_channel": _(
        "There is no YouTube channel in the Google account that you chose. Begin again, with the "
        "one that has it."
    ),
    "network.not_professional": _(
        "Instagram tells figures of professional accounts only. Make yours one in Instagram’s "
        "settings, a creator’s or a business’s, and begin again."
    ),
    "network.host_not_a_server": _(
        "This address answers, but not as a server of this network, or not as the one your "
        "account lives on."
    ),
    "network.handle_taken": _("Somebody else has this name at the server."),
    "network.sign_in_there": _(
        "The account is made. Its holder sets a password there, and links it under “My accounts”."
    ),
    "network.mail_unconfirmed": _(
        "The account is made. Its holder follows the link in the mail that the server sent."
    ),
    "network.handle_unknown": _("Nobody has this handle. Check the spelling, server included."),
    "network.sign_in_refused": _(
        "The network refused the handle or the app password. Check both; an app password looks "
        "like abcd-efgh-ijkl-mnop and is not the password you sign in with."
    ),
    "network.second_factor": _(
        "This is your main password. Create an app password in the network’s settings and use "
        "that one."
    ),
    "network.main_password": _(
        "This is your main password, which opens everything. We did not keep it. Create an app "
        "password in the network’s settings and use that one."
    ),
    "network.text_empty": _("There is no text."),
    "network.text_too_long": _("The text is too long for this network."),
    "network.text_not_unicode": _("The text holds a broken character. Type it again."),
    "network.image_too_large": _("An image is too large for this network."),
    "network.image_too_many": _("There are too many images for this network."),
    "network.image_type": _("An image is missing or of a kind this network does not take."),
    "network.alt_too_long": _("The description of an image is too long for this network."),
    "network.languages": _("There are too many languages for this network."),
    "network.cannot_remove": _("This network lets no program delete posts."),
    "network.still_there": _("The network said yes to the deletion, and still shows the post."),
    "network.record_differs": _("What the network holds there is not what was approved."),
    "network.visibility": _(
        "The network shows this post to fewer people than everybody. Look at it there, and change "
        "who sees it or delete it."
    ),
}
# Why we stopped a delivery ourselves.
STOPPED: dict[str, str | Promise] = {
    "network.withdrawn": _("You took the post back before its turn."),
    "network.held_budget": _(
        "What X may cost the company this month is used up. Nothing is lost: it leaves when the "
        "next month begins, or as soon as more is allowed."
    ),
    "network.own_words": _(
        "Another account of the company had just said nearly the same there, where that is not "
        "allowed. Take the post up again and say it in your own words."
    ),
    "network.reopened": _("You took the post up again before its turn."),
    "network.unlinked": _("The account was unlinked before its turn."),
    "network.account_changed": _(
        "The account changed its name, or became the company’s, before its turn. Take the post up "
        "again and send it anew."
    ),
    "network.not_chosen": _("You removed this account from the post."),
}
POSTS: dict[str, str | Promise] = {
    "post.empty": _("There is nothing to send yet: write something or add an image."),
    "post.lesson_first": _(
        "A short lesson opens %(network)s: “%(lesson)s”, %(minutes)s minutes. Take it first; your "
        "text is kept."
    ),
    "post.no_account": _("Choose at least one account to publish on."),
    "post.account_broken": _(
        "%(handle)s is not linked any more. Link it again, or remove it from this post."
    ),
    "post.figures_only": _(
        "Nothing is published on %(network)s from here: only figures are read. Leave it out."
    ),
    "post.too_long": _(
        "Too long for %(network)s by %(over)s: the limit is %(limit)s. Shorten the text, or "
        "remove this network from the post."
    ),
    "post.own_words": _(
        "Another account of the company has said nearly this on %(network)s, where that is not "
        "allowed. Say it in your own words, or write there yourself with the link alone."
    ),
    "post.own_words_twice": _(
        "%(network)s lets several accounts say nothing that is the same. Keep one of yours in this "
        "post, and write another text for the other."
    ),
    "post.alt_missing": _(
        "Describe image %(number)s in a few words, for people who do not see it."
    ),
    "post.alt_characters": _(
        "The description of image %(number)s holds characters nobody can see. Type it again."
    ),
    "post.control_character": _(
        "There is a control character (%(name)s) at position %(place)s. It comes with some "
        "copied texts; remove it with the button below."
    ),
    "post.direction_character": _(
        "A hidden character (%(name)s) at position %(place)s turns the direction of the text "
        "around: people would read something other than what is written. Remove it with the "
        "button below."
    ),
    "post.invisible_character": _(
        "There is an invisible character (%(name)s) at position %(place)s, %(number)s in all. "
        "Remove them with the button below."
    ),
    "post.not_storable": _(
        "This text cannot be kept as it is: it is far too long or holds broken characters. It is "
        "still on this page; shorten it or paste it again as plain text."
    ),
    "post.other_tab": _(
        "This post was changed in another window in the meantime. Both texts are below: choose "
        "which one stays."
    ),
    "post.not_a_draft": _(
        "This post is not a draft any more (%(state)s). What you typed is still on this page."
    ),
    "post.under_appeal": _(
        "You appealed for this post: it stays as it was sent until the answer is there. Take the "
        "appeal back first if you would rather write it anew."
    ),
    "post.not_lapsed": _("This post has not lapsed: look at what became of it."),
    "post.not_sent": _("This post is on your desk, not refused: send it, then it is read again."),
    "post.already_out": _(
        "This post is out, or on its way, so it cannot be changed or taken back here. You can "
        "copy it into a new draft."
    ),
    "post.submit": _("This post has already been sent."),
    "post.withdraw": _("This post cannot be taken back: it was not sent, or is back already."),
    "post.reopen": _("This post is already a draft."),
    "post.archive": _("Only drafts can be set aside."),
    "post.restore": _("This post is not among those set aside."),
}
DELIVERIES: dict[str, str | Promise] = {
    "delivery.not_unknown": _("The outcome of this is known already."),
    "delivery.account_broken": _("Link %(handle)s again first, then try again."),
    "delivery.again": _("This cannot be tried again: it is on its way, or the post was changed."),
}
REMOVALS: dict[str, str | Promise] = {
    "removal.own": _("This is your own post: take it down from its page, without asking."),
    "removal.not_yours": _("This post belongs to a unit you do not look after."),
    "removal.note_missing": _("Say why it should come down: its author reads it."),
    "removal.clause_unknown": _("This clause is not in the charter in force."),
    "removal.choice": _("This choice is not one of those offered."),
    "removal.asked_already": _("Somebody has already asked for this."),
    "removal.confirmed_by_another": _("Somebody else has to agree, not whoever asked."),
    "removal.by_hand_only": _("This network lets nobody delete from here. Take it down there."),
    "removal.still_there": _("The network still shows it. Look there once more."),
    "removal.company_account": _(
        "This account is the company’s. Whoever asked answers for it; talk to them."
    ),
    "removal.words_missing": _("Say in a few words why it stays."),
    "removal.not_looked_for": _("There is nothing to look for at the network now."),
    "removal.press": _("This is on its way already, or was settled otherwise."),
    "removal.confirm": _("This does not wait for a second person any more."),
    "removal.decline": _("This has been answered already, or is on its way."),
    "removal.by_hand": _("This is settled already, or is being taken down just now."),
    "removal.drop": _("It is being taken down, or is down: this cannot be stopped any more."),
    "delivery.ask_removal": _("Only what is out can be asked to come down."),
}
KEYS: dict[str, str | Promise] = {
    "audience_key.not_yours": _("The keys of audiences are kept by technical administrators."),
    "audience_key.reason_missing": _("Say why this key is to be destroyed."),
    "audience_key.gone": _("This key is destroyed already, or there never was one."),
    "audience_key.asked_already": _("Somebody has asked for this already. Another person agrees."),
    "audience_key.not_asked": _("Nobody asks for this any more."),
    "audience_key.another_agrees": _(
        "You asked for this yourself: another administrator or the data protection officer agrees."
    ),
}
MEDIA: dict[str, str | Promise] = {
    "media.too_many": _("A post carries at most %(number)s images."),
    "media.not_taken": _(
        "Posts for %(network)s leave without images: remove the images, or this account."
    ),
}
BRANDED: dict[str, str | Promise] = {
    "branded.asked_already": _("You have one on this network, or have asked for one already."),
    "branded.no_name": _(
        "No name is free for you on this network. Ask the communications team to choose one."
    ),
    "branded.own": _("This account is made for you, so somebody else decides on it."),
    "branded.not_yours": _("This account belongs to a unit or a person you do not look after."),
    "branded.note_missing": _("Say why: its holder reads it."),
    "branded.terms_changed": _("The terms have changed meanwhile. Read them once more, please."),
    "branded.terms_first": _("Its holder has yet to read the terms: it is made after that."),
    "branded.acknowledged": _("The terms were read already, or are not to be read any more."),
    "branded.custodian": _("This account has a custodian already, or is not in use any more."),
    "branded.no_custodian": _("Choose somebody at work who does not have this account already."),
    "branded.step_done": _("This step is done already."),
    "branded.no_colour": _("Write colours like #a03b24."),
    "branded.contrast": _(
        "These two colours are too alike to be read: their contrast is %(ratio)s, and 4.5 is "
        "needed. Make one of them darker or lighter."
    ),
    "branded.name_refused": _(
        "A name here has letters without accents, digits and “%(separator)s”, %(longest)s "
        "characters at most."
    ),
    "branded.name_taken": _("Another account has this name already, or had it before."),
    "branded.name_reserved": _(
        "This name would seem to speak for everybody, so nobody gets it. Choose another one."
    ),
    "branded.no_rename": _("This network gives accounts no other name."),
    "branded.text_too_long": _(
        "That is too long for this network: %(name)s characters for the name, %(words)s for the "
        "biography."
    ),
    "branded.text_empty": _("Write the name people see."),
    "branded.no_profile": _("We may not change this profile: put it right at the network."),
    "branded.approve": _("This has been decided already, or is not asked for any more."),
    "branded.refuse": _("This has been decided already, or is not asked for any more."),
    "branded.withdraw": _("It is being made, or was decided otherwise."),
    "branded.start": _("This account is not approved, is being made, or is there already."),
    "branded.suspend": _("Only an account that is in use can be suspended."),
    "branded.restore": _("This account is not suspended."),
    "branded.restore_kept": _("This account is not suspended."),
    "branded.rename": _("Only an account that is in use can be renamed."),
    "branded.rename_kept": _("Only an account that is in use can be renamed."),
    "branded.hand_over": _("Only an account that is there can be handed over."),
    "branded.take_back": _("Only an account that is there can be taken back."),
}
SENTENCES = {
    **COMMON,
    **ACCOUNTS,
    **NETWORK,
    **STOPPED,
    **POSTS,
    **DELIVERIES,
    **REMOVALS,
    **BRANDED,
    **KEYS,
    **MEDIA,
}
