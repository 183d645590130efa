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
    "charter.french_missing": _(
        "This text has no French page. Write it in French first, then translate it."
    ),
    "charter.not_frozen": _(
        "This text is published only by its own life: review, proofs, and the day it comes into "
        "force. Submit it for review instead."
    ),
    "charter.no_alias": _(
        "The charter cannot have an alias: each language has a page of its own, which is "
        "translated."
    ),
    "charter.no_schedule": _(
        "The day this text comes into force is computed from its proofs; remove the publishing "
        "dates."
    ),
    "charter.own_text": _("You submitted or edited this text, so somebody else has to approve it."),
    "charter.approved_twice": _(
        "You approved this text already; the other roles need other people."
    ),
    "charter.not_approver": _("This step is decided by people who hold the role “%(role)s”."),
    "charter.role_has_approved": _(
        "Your role has approved already; what is missing is another role’s approval."
    ),
    "charter.quorum_missing": _(
        "The review is not complete: every role of the quorum approves first, each by a person of "
        "its own."
    ),
    "charter.past_date": _("What is recorded is dated at the moment it is recorded."),
    "charter.class_minor": _(
        "This is no editorial change: the wording of binding clauses differs (%(clauses)s). "
        "Choose “minor” or “major”."
    ),
    "charter.class_major": _(
        "This is a major change: there is a new duty, or discipline or monitoring is touched "
        "(%(clauses)s). Choose “major”."
    ),
    "charter.identifier_taken": _(
        "Another text has clauses with these identifiers: %(clauses)s. Give yours identifiers of "
        "their own; to change a clause of that text, tighten it instead."
    ),
    "charter.amends_nothing": _(
        "These clauses are in no text in force, so they cannot be tightened or loosened: "
        "%(clauses)s. Check the identifiers."
    ),
    "charter.contradictions": _("The texts contradict one another: %(what)s"),
    "charter.clauses_unlinked": _(
        "These binding clauses have neither a rule nor a lesson, and no reason why they cannot be "
        "checked: %(clauses)s. Add one of the three, then submit again."
    ),
    "charter.class_reach": _(
        "This is a major change: the text reaches people for whom its duties are new. Choose "
        "“major”."
    ),
    "layer.other_unit": _(
        "An edition of this text is in force for %(unit)s. Choose that unit again, or write "
        "another annex."
    ),
    "layer.other_kind": _("The key “%(key)s” belongs to a text of another kind. Choose another."),
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
        "The text that binds you changed while you were reading. Nothing is lost: here is the new "
        "one, with what differs. Please read it, then confirm."
    ),
    "acknowledgement.lessons_first": _(
        "What has changed comes with a lesson: %(lessons)s. Pass it first, then confirm here."
    ),
    "acknowledgement.past_date": _("An acknowledgement is dated at the moment it is made."),
}
RULES: dict[str, str | Promise] = {
    "rule.writers_only": _("Only legal or a lead moderator may change rules."),
    "rule.readers_only": _("Rules are for human resources, legal, lead moderators and auditors."),
    "rule.overrides_readers_only": _(
        "This is for employee representatives, auditors, human resources, legal and lead "
        "moderators."
    ),
    "rule.own_revision": _(
        "You wrote this rule, so another person from legal or a lead moderator activates it."
    ),
    "rule.agreed_already": _(
        "You agreed already, and two people must: another one from legal or a lead moderator "
        "activates this rule."
    ),
    "rule.not_a_copy": _("Only a wording that acted before comes back with its text."),
    "rule.newer_revision": _(
        "Revision %(number)s was proposed while you were writing. Everything you typed is still "
        "here: compare, then propose again."
    ),
    "rule.protected": _(
        "No rule may look for what people have a right to say: %(terms)s. Take it out; if it "
        "cannot be done without, legal writes why, and employee representatives read it."
    ),
    "rule.protected_by_legal": _(
        "A rule that touches protected speech needs a reason written by legal."
    ),
    "rule_exemption.reason_missing": _("Say why these people are spared."),
    "rule_exemption.everybody": _(
        "Choose a role or a unit: sparing everybody would stop the rule."
    ),
    "rule_exemption.bad_instant": _("An exemption ends: choose a moment to come, within a year."),
    "rule_exemption.unknown": _("There is no such role or unit: %(names)s."),
    "rule_exemption.own": _(
        "You asked for this exemption, so another person of legal or a lead grants it."
    ),
    "rule_exemption.not_waiting": _("This exemption no longer waits for an answer."),
    "rule_exemption.ended_already": _("This exemption has ended already."),
    "rule.not_active": _("There is no active rule %(rule)s."),
    "rule.proposal_waits": _(
        "A proposal for %(rule)s waits already: activate or withdraw it first."
    ),
    "rule.not_weaker": _("Choose a lower severity or a milder mode than the rule has now."),
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
    "person.same_unit": _("This person works in that unit already."),
    "person.not_suspended": _("Only somebody who is suspended can be reinstated."),
    "unit.code_taken": _("There is already a unit with the code “%(unit)s”."),
}
AUDIENCE: dict[str, str | Promise] = {
    "audience.not_yours": _(
        "The texts of others are for those who write, approve and prove them. Your own is on the "
        "page of the charter."
    ),
}
EXEMPTION: dict[str, str | Promise] = {
    "exemption.writers_only": _(
        "Exemptions are asked for, granted and ended by legal or a lead moderator of the unit."
    ),
    "exemption.readers_only": _(
        "Exemptions are for human resources, legal, lead moderators, data protection and auditors."
    ),
    "exemption.reason_missing": _("Say why less may be asked here."),
    "exemption.past_day": _("Choose a last day that is still to come."),
    "exemption.unknown_clause": _(
        "No other text in force has the clause “%(clause)s”. Choose one from the list."
    ),
    "exemption.there_is_one": _(
        "An exemption from “%(clause)s” is asked for or stands already for this text. End it "
        "first, or let it be decided."
    ),
    "exemption.own": _("You asked for it, so another person of legal or a lead grants it."),
    "exemption.not_waiting": _(
        "This exemption was decided in the meantime, or its last day has passed."
    ),
    "exemption.ended_already": _("This exemption is ended already."),
}
COVERAGE: dict[str, str | Promise] = {
    "coverage.not_yours": _(
        "Coverage is for human resources, auditors, legal and lead moderators. Your own reading "
        "is on the page of the charter."
    ),
    "coverage.names_not_yours": _("Names are for human resources and auditors; counts are yours."),
}
QUESTIONS: dict[str, str | Promise] = {
    "question.empty": _("Write your question first."),
    "question.too_long": _("%(limit)s characters at most. Shorten it; nothing is lost."),
    "question.not_yours": _(
        "This question belongs to somebody else. Those who answer for their unit may reply."
    ),
    "question.desk_not_yours": _(
        "Questions are answered by human resources, legal and lead moderators. Your own are "
        "under “My questions”."
    ),
    "question.answer": _("This question was closed in the meantime; what you wrote is kept here."),
    "question.ask_again": _(
        "This question is closed; what you wrote is kept here. Send it as a new question."
    ),
    "question.close": _("This question is closed already."),
    "faq.not_yours": _(
        "Frequent questions are published by human resources, legal and lead moderators."
    ),
    "faq.both_languages": _("Write the question and its answer in French and in English."),
    "faq.withdrawn": _("Somebody withdrew this entry already."),
}
ANSWERS: dict[str, str | Promise] = {
    "evidence.not_yours": _(
        "Evidence about others is for human resources, legal and auditors, within their units. "
        "Your own file is yours to download at any time."
    ),
    "campaign.not_in_force": _("A campaign is opened for an edition that is in force."),
    "campaign.close": _("This campaign is closed already."),
    "campaign.reopen": _("This campaign is open already."),
    "campaign.not_yours": _(
        "Campaigns are for human resources, auditors, legal and lead moderators. What you have to "
        "read is on the page of the charter."
    ),
    "refusal.comment": _("Say why you refuse, in %(limit)s characters at most."),
    "refusal.text_changed": _(
        "Another text binds you in the meantime. Read it first; what you wrote is still here."
    ),
    "refusal.acknowledged": _("You acknowledged this text already."),
    "refusal.already": _("Your refusal of this text is recorded already."),
    "paper.of_oneself": _(
        "Nobody enters or confirms a sheet of their own. Acknowledge on the page of the charter."
    ),
    "paper.not_yours": _("This person does not belong to the units you answer for."),
    "paper.own_entry": _("You entered this sheet, so another person compares it with the scan."),
    "paper.future": _("A sheet cannot be signed on a day that has not come yet."),
    "paper.before_text": _("The text was not in force yet on that day."),
    "paper.acknowledged": _("This person acknowledged the text here; paper adds nothing."),
    "paper.once": _("There is a sheet of this person for this text already."),
    "paper.decided": _("Somebody decided on this sheet already."),
    "paper.readers_only": _("Sheets are for human resources and legal."),
    "paper.enterers_only": _("Sheets are entered by human resources."),
}
VERSION: dict[str, str | Promise] = {
    "version.put_in_force": _("This edition is in force already, or was taken back."),
    "version.supersede": _("This edition was superseded in the meantime."),
    "version.withdraw": _("This edition is in force or was withdrawn in the meantime."),
    "version.schedule": _("This edition is not ready any more. Look at what it needs now."),
    "version.unschedule": _("No day is set any more for this edition."),
    "version.suspend": _("This edition is not in force any more."),
    "version.not_in_review": _("This edition is not in review any more: look at it again."),
    "version.another_under_way": _(
        "An edition of this text is under way already. Withdraw it first, or wait until it is in "
        "force."
    ),
    "version.readers_only": _(
        "Editions on their way are for human resources, legal, leads, data protection, investor "
        "relations and auditors."
    ),
    "version.enforcers_only": _("Only human resources and legal of this text’s unit may do this."),
    "version.not_ready": _("A day can be proposed once every opinion and formality is proved."),
    "version.not_planned": _("Nobody has proposed a day yet."),
    "version.own_plan": _("You proposed this day, so another person sets it."),
    "version.other_day": _("Another day is proposed by now: %(day)s. Look at it, then set it."),
    "version.too_early": _("The proofs allow %(first)s at the earliest. Choose that day or later."),
    "version.incomplete": _("An approval or a proof is missing. Look at what this edition needs."),
    "version.reason_missing": _("Say why: the reason stays with the edition."),
    "version.not_in_force": _("Only the edition in force can be suspended."),
    "version.suspension_not_asked": _("Nobody has proposed to suspend this edition."),
    "version.other_suspension": _(
        "Somebody proposed to suspend this edition for another reason meanwhile. Read it first."
    ),
    "version.own_suspension": _("You proposed this suspension, so another person confirms it."),
    "proof.recorders_only": _(
        "Opinions and formalities of %(unit)s are recorded by its human resources or legal."
    ),
    "proof.not_now": _("This edition does not wait for proofs now."),
    "proof.not_needed": _("This edition needs no such proof from this entity."),
    "proof.future": _("A proof cannot be dated after today, %(today)s. Check the date."),
    "proof.before_text": _(
        "This text was submitted on %(submitted)s: an opinion or a formality about it is dated "
        "that day or later."
    ),
    "proof.before_opinion": _(
        "The formalities come after the works council’s opinion of %(opinion)s. Check both dates."
    ),
    "proof.already_there": _("This proof is there already. Withdraw it first to record another."),
    "proof.own": _("You recorded this proof, so another person confirms it."),
    "proof.not_waiting": _("This proof needs no confirmation any more."),
    "proof.reason_missing": _("Say why the proof is withdrawn: the reason stays with it."),
    "proof.too_late": _("This edition has been in force: its proofs stay."),
    "proof.already_withdrawn": _("This proof was withdrawn already."),
    "document.missing": _("Choose the document: a PDF, PNG or JPEG file."),
    "document.too_large": _("The document is larger than %(megabytes)s MB. Make it smaller."),
    "document.unknown_type": _(
        "This is not a PDF, PNG or JPEG file, or it is damaged. Export it again and choose it."
    ),
    "note.too_long": _("A guidance note ends within %(days)s days. Set its last day."),
    "note.disciplinary": _(
        "A guidance note cannot touch discipline or monitoring, or be annexed to the internal "
        "rules. Write an annex instead."
    ),
    "note.strict_rule": _(
        "A guidance note cannot hold anything back: the rules %(rules)s are severity 3 or more. "
        "Make them milder, or write an annex."
    ),
}
LESSONS: dict[str, str | Promise] = {
    "lesson.changed": _(
        "This lesson has changed since you opened it. Here it is as it stands now."
    ),
    "lesson.unanswered": _("Please answer every question; still open: %(numbers)s."),
    "lesson.no_question": _("A lesson needs at least one question."),
    "lesson.languages_differ": _(
        "The French and English pages do not ask the same questions with the same right answers. "
        "Bring the English page up to date, then publish the French page again."
    ),
    "lesson.one_right_answer": _("Question %(number)s needs exactly one right answer."),
    "lesson.pass_mark": _("There are %(questions)s questions: ask for one right answer or more."),
    "lesson.no_channel": _("Say which channel the lesson opens."),
    "lesson.channel_taken": _("The lesson “%(lesson)s” opens this channel already."),
    "lesson.past_date": _("A lesson is dated at the moment it is published."),
    "lesson.english_missing": _(
        "The English page of this lesson does not exist yet. Create it with “Translate this page”, "
        "then publish the French page again."
    ),
    "lesson.english_stale": _(
        "The French text changed and the English page was not opened since. Read it again, save "
        "its draft, then publish the French page."
    ),
    "lesson.report_not_yours": _(
        "These figures are for human resources and lead moderators. Your own progress is on the "
        "page of your lessons."
    ),
}
SENTENCES = {
    **CHARTER, **ACKNOWLEDGEMENT, **AUDIENCE, **EXEMPTION, **RULES, **PEOPLE, **COVERAGE,
    **VERSION, **LESSONS, **QUESTIONS, **ANSWERS,
}  # fmt: skip
