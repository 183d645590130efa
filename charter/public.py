"""What the other apps may ask of the charter. Nothing else of this app is theirs to import.

Shapes: clauses and versions are rows to read, never to write; rules are the pure values of
`charter.rules`; people are `charter.User`.
"""

from django.urls import reverse

from charter.forms.rules import Draft as RuleDraft
from charter.forms.rules import draft_of as rule_draft
from charter.forms.words import WordsField
from charter.models import Clause, Layer, Unit
from charter.models.version import CHANGE_CLASSES
from charter.policies import (
    colleagues,
    has_role,
    holders,
    names_by_role,
    open_to_all_readers,
    people_in,
    roles_of,
    unit_codes_read_by,
    units_for,
)
from charter.reports.equipped import Equipped, equipped
from charter.reports.teaching import Taught, passed_by_clause, taught
from charter.services.acknowledgements import (
    missing_among,
    missing_obligations,
    require_obligations,
)
from charter.services.channels import channels_of, enrol, withdraw
from charter.services.channels import settle as settle_channels
from charter.services.channels import with_posts as channels_with_posts
from charter.services.effective import binding_of, contradictions_of
from charter.services.formalities import consulted, consulted_among
from charter.services.guards import (
    least_class,
    require_class,
    require_linked,
    require_reach,
)
from charter.services.lesson_publishing import (
    LessonText,
    Placing,
    publish_lesson,
    require_takeable,
)
from charter.services.lesson_publishing import retire as retire_lesson
from charter.services.lessons import Link as LessonLink
from charter.services.lessons import (
    channel_lesson,
    channel_missing,
    channels_missing,
    closed_among,
    lesson_choices,
    lesson_content,
    lesson_for_clause,
    lesson_passes,
    lessons_for_clauses,
    owed_lessons,
)
from charter.services.lessons import links as lesson_links
from charter.services.library import Readable, clauses_read_by, layer_keys_of, readables
from charter.services.links import Linked, gaps, lessons_without_clause, linked, orphans
from charter.services.links import clauses_in_force as frozen_clauses
from charter.services.notices import at_work, working_place
from charter.services.passed_lessons import PassedLesson, lessons_passed
from charter.services.people import ensure_groups, group_name, leave, move
from charter.services.purposes import objective_url, purposes
from charter.services.review import approve as approve_version
from charter.services.review import missing_roles as missing_approvals
from charter.services.review import refusal as approval_refusal
from charter.services.rule_activation import record_trial as record_rule_trial
from charter.services.rule_demotion import demote as demote_rule
from charter.services.rule_overview import Line as RuleLine
from charter.services.rule_overview import overview as rule_overview
from charter.services.rules import as_rule, rules_in_force, term_key
from charter.services.rules import may_write as may_write_rules
from charter.services.schedule import flip_due
from charter.services.units import (
    audience_roles,
    country_name,
    head_counts,
    root_unit,
    unit_choices,
    unit_countries,
    unit_of,
    unit_tree,
)
from charter.services.versions import (
    LanguageText,
    Submission,
    Terms,
    amendable_clauses,
    binding_content,
    clause,
    ensure_layer,
    freeze_version,
    frozen_content,
    frozen_revision_ids,
    objective_choices,
    objectives,
    revisions_in_force,
    version_in_force,
)
from charter.services.versions import prepared as version_under_way
from charter.services.versions import withdraw as withdraw_version

__all__ = [
    "CHANGE_CLASSES",
    "CLAUSE_EFFECTS",
    "LAYER_KINDS",
    "Equipped",
    "LanguageText",
    "LessonLink",
    "LessonText",
    "Linked",
    "PassedLesson",
    "Placing",
    "Readable",
    "RuleDraft",
    "RuleLine",
    "Submission",
    "Taught",
    "Terms",
    "WordsField",
    "amendable_clauses",
    "approval_refusal",
    "approve_version",
    "as_rule",
    "at_work",
    "audience_roles",
    "binding_content",
    "binding_of",
    "channel_lesson",
    "channel_missing",
    "channels_missing",
    "channels_of",
    "channels_with_posts",
    "clause",
    "clause_anchor",
    "clause_url",
    "clauses_read_by",
    "closed_among",
    "colleagues",
    "consulted",
    "consulted_among",
    "contradictions_of",
    "country_name",
    "demote_rule",
    "enrol",
    "ensure_groups",
    "ensure_layer",
    "equipped",
    "flip_due",
    "freeze_version",
    "frozen_clauses",
    "frozen_content",
    "frozen_revision_ids",
    "gaps",
    "group_name",
    "has_role",
    "head_counts",
    "holders",
    "layer_keys_of",
    "least_class",
    "leave",
    "lesson_choices",
    "lesson_content",
    "lesson_for_clause",
    "lesson_links",
    "lesson_passes",
    "lessons_for_clauses",
    "lessons_passed",
    "lessons_without_clause",
    "linked",
    "may_write_rules",
    "missing_among",
    "missing_approvals",
    "missing_obligations",
    "move",
    "names_by_role",
    "objective_choices",
    "objective_url",
    "objectives",
    "open_to_all_readers",
    "orphans",
    "owed_lessons",
    "passed_by_clause",
    "paths_above",
    "people_in",
    "publish_lesson",
    "purposes",
    "readables",
    "record_rule_trial",
    "require_class",
    "require_linked",
    "require_obligations",
    "require_reach",
    "require_takeable",
    "retire_lesson",
    "revisions_in_force",
    "roles_of",
    "root_unit",
    "rule_draft",
    "rule_overview",
    "rules_in_force",
    "settle_channels",
    "taught",
    "term_key",
    "unit_choices",
    "unit_codes_read_by",
    "unit_countries",
    "unit_of",
    "unit_tree",
    "units_for",
    "version_in_force",
    "version_under_way",
    "withdraw",
    "withdraw_version",
    "working_place",
]

CLAUSE_EFFECTS = Clause.Effect.choices
LAYER_KINDS = Layer.Kind.choices
paths_above = Unit.paths_above


def clause_anchor(clause_id: str) -> str:
    """Return the fragment of a clause in the page of the charter."""
    return f"clause-{clause_id}"


def clause_url(clause_id: str) -> str:
    """Return the address of a clause in the charter in force, in the active language."""
    return f"{reverse('charter:read')}#{clause_anchor(clause_id)}"
