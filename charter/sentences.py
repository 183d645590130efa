"""What this app says when it refuses: code to sentence, with named parameters."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

CHARTER: dict[str, str | Promise] = {
    "charter.acknowledge_first": _(
        "A new edition of the charter is in force. Read it and acknowledge it first; what you "
        "wrote is kept."
    ),
    "charter.clauses_differ": _(
        "The French and English pages do not have the same clauses (%(clauses)s). Bring the "
        "English page up to date, then submit again."
    ),
    "charter.no_version": _("No edition of the charter is in force yet."),
    "charter.english_missing": _(
        "The English page of the charter does not exist yet. Create it with “Translate this "
        "page”, write its text, then submit the French page again."
    ),
    "charter.english_stale": _(
        "The English page is not up to date: %(what)s. Correct it and save its draft, then "
        "submit the French page again."
    ),
    "charter.submit_french": _(
        "The French page binds, so it is the one to submit; this English text goes with it."
    ),
    "charter.translation_only": _(
        "The French page has the clauses already; open its translation to bring them over."
    ),
    "charter.not_frozen": _(
        "The charter is published only by its workflow: human resources, then legal. Submit it "
        "for approval instead."
    ),
    "charter.no_alias": _(
        "The charter cannot have an alias: each language has a page of its own, which is "
        "translated."
    ),
    "charter.no_schedule": _(
        "The charter comes into force when it is approved; remove the publishing dates."
    ),
    "charter.own_text": _("You submitted or edited this text, so somebody else has to approve it."),
    "charter.approved_twice": _(
        "You approved this text at an earlier step; the next step needs another person."
    ),
    "charter.not_approver": _("This step is decided by people who hold the role “%(role)s”."),
    "charter.approvals_missing": _(
        "This text does not have both approvals for the same wording, so it cannot be published."
    ),
    "charter.past_date": _("An edition comes into force when it is approved, not before."),
    "charter.kept": _("Frozen editions rest on this page, so it cannot be deleted."),
}
ACKNOWLEDGEMENT: dict[str, str | Promise] = {
    "acknowledgement.page_too_old": _(
        "This page was open for more than a day. Read the text again, then confirm."
    ),
    "acknowledgement.bad_token": _(
        "This confirmation did not come from the page you were shown. Open the charter again."
    ),
    "acknowledgement.of_another": _(
        "This confirmation was prepared for another person. Open the charter again under your "
        "own name."
    ),
    "acknowledgement.version_changed": _(
        "Another edition came into force in the meantime. Here it is; please read it first."
    ),
    "acknowledgement.past_date": _("An acknowledgement is dated at the moment it is made."),
}
RULES: dict[str, str | Promise] = {
    "rule.writers_only": _("Only legal or a lead moderator may change rules."),
    "rule.readers_only": _("Rules are for human resources, legal, lead moderators and auditors."),
    "rule.own_revision": _(
        "You wrote this rule, so another person from legal or a lead moderator activates it."
    ),
    "rule.older_revision": _("Revision %(number)s is already active and newer than this one."),
    "rule.unknown_type": _("There is no rule type “%(type)s”."),
    "rule.code_taken": _("There is already a rule with the code %(rule)s."),
    "rule.bad_params": _("These parameters are not valid: %(errors)s."),
    "rule.bad_term": _("“%(term)s” is not a term: write words, nine at most."),
    "rule_revision.activate": _("This revision was activated or withdrawn in the meantime."),
    "rule_revision.retire": _("This revision was withdrawn in the meantime."),
}
PEOPLE: dict[str, str | Promise] = {
    "person.email_taken": _("Somebody already has this e-mail address."),
    "person.already_closed": _("This person’s access is closed already."),
    "person.not_suspended": _("Only somebody who is suspended can be reinstated."),
    "unit.code_taken": _("There is already a unit with the code “%(unit)s”."),
}
COVERAGE: dict[str, str | Promise] = {
    "coverage.not_yours": _(
        "Coverage is for human resources, auditors, legal and lead moderators. Your own reading "
        "is on the page of the charter."
    ),
    "coverage.names_not_yours": _("Names are for human resources and auditors; counts are yours."),
}
VERSION: dict[str, str | Promise] = {
    "version.put_in_force": _("This edition is in force already, or was superseded."),
    "version.supersede": _("This edition was superseded in the meantime."),
}
SENTENCES = {**CHARTER, **ACKNOWLEDGEMENT, **RULES, **PEOPLE, **COVERAGE, **VERSION}
