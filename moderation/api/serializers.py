"""Shapes of moderation's part of the API."""

from typing import Any

from django.utils.dateparse import parse_datetime
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from moderation.forms_crisis import LONGEST_EXPRESSION, MOST_EXPRESSIONS
from moderation.models import Case, Decision, Finding, Hold
from moderation.services import reasons
from moderation.services.decisions import Answer
from moderation.services.scopes import Scope
from moderation.states import Handed

CONTENT = {
    "type": "object",
    "properties": {
        "text": {"type": "string"},
        "language": {"type": "string"},
        "destinations": {"type": "array", "items": {"type": "object"}},
        "media": {"type": "array", "items": {"type": "object"}},
        "links": {"type": "array", "items": {"type": "string"}},
        # Short links of our own in the text, each with where it leads; absent without any.
        "shortened": {
            "type": "array",
            "items": {"type": "array", "items": {"type": "string"}},
        },
    },
}
REASONS = {"type": "array", "items": {"type": "object", "properties": {"code": {"type": "string"}}}}


class FindingSerializer(serializers.ModelSerializer[Finding]):
    """A finding in the language of the request; the span counts code points of the text.

    `right` is what the person asking said of it when they reviewed the post, null before.
    """

    right = serializers.SerializerMethodField()
    message = serializers.CharField(read_only=True)
    suggestion = serializers.CharField(read_only=True)

    class Meta:
        model = Finding
        fields = (
            "id", "right", "rule_code", "clause_id", "severity", "start", "end", "excerpt",
            "message", "suggestion", "target", "fix", "lesson",
        )  # fmt: skip
        read_only_fields = fields

    def get_right(self, finding: Finding) -> bool | None:
        """Whether the rule was right, by whoever asks."""
        marks: dict[int, bool] = self.context.get("marks", {})
        return marks.get(finding.pk)


class MarkSerializer(serializers.Serializer[Any]):
    """Whether the rule was right in one of the case's findings."""

    finding = serializers.IntegerField()
    right = serializers.BooleanField()


class DecisionSerializer(serializers.ModelSerializer[Decision]):
    """A decision as reviewers see it."""

    class Meta:
        model = Decision
        fields = (
            "kind", "basis", "decider_name", "digest", "clause_id", "reason", "note",
            "proposed_text", "handed_to", "made_at",
        )  # fmt: skip
        read_only_fields = fields


class CaseSerializer(serializers.ModelSerializer[Case]):
    """A case in a list. Its author reads of it what the pages tell them: a decision once it can
    no longer be undone, and not who has it.
    """

    author = serializers.CharField(source="author.email", read_only=True)
    unit = serializers.CharField(source="unit.code", read_only=True)
    claimed_by = serializers.CharField(
        source="claimed_by.email", read_only=True, allow_null=True, default=None
    )
    content = serializers.SerializerMethodField()
    rank_reasons = serializers.SerializerMethodField()

    class Meta:
        model = Case
        fields: tuple[str, ...] = (
            "id", "state", "lane", "severity", "author", "unit", "content", "digest",
            "justification", "rank", "rank_reasons", "submitted_at", "deadline", "claimed_by",
            "lease_until", "proposed_text", "handed_to",
        )  # fmt: skip
        read_only_fields = fields

    def to_representation(self, case: Case) -> dict[str, Any]:
        """Leave out what is not for the author's eyes."""
        shown: dict[str, Any] = super().to_representation(case)
        if case.author_id != self.context["request"].user.pk:
            return shown
        shown |= {"state": case.told, "claimed_by": None, "lease_until": None}
        shown |= {"handed_to": "", "rank_reasons": []}
        if case.in_effect or not case.before:
            return shown
        due = parse_datetime(case.before["deadline"] or "")
        shown["deadline"] = due and self.fields["deadline"].to_representation(due)
        return shown | {name: case.before[name] for name in ("proposed_text", "rank")}

    @extend_schema_field(CONTENT)
    def get_content(self, case: Case) -> dict[str, Any]:
        """What was submitted, frozen."""
        content: dict[str, Any] = case.content
        return content

    @extend_schema_field(REASONS)
    def get_rank_reasons(self, case: Case) -> list[dict[str, Any]]:
        """Why it stands where it stands in the queue."""
        reasons: list[dict[str, Any]] = case.rank_reasons
        return reasons


class CaseDetailSerializer(CaseSerializer):
    """A case with its findings and decisions."""

    findings = FindingSerializer(many=True, read_only=True)
    decisions = serializers.SerializerMethodField()

    class Meta(CaseSerializer.Meta):
        fields = (*CaseSerializer.Meta.fields, "findings", "decisions")
        read_only_fields = fields

    @extend_schema_field(DecisionSerializer(many=True))
    def get_decisions(self, case: Case) -> Any:
        """For reviewers; the author reads the answer, signed by the team, with the post."""
        if case.author_id == self.context["request"].user.pk:
            return []
        return DecisionSerializer(case.decisions.all(), many=True).data


class DecideSerializer(serializers.Serializer[Any]):
    """A decision on exactly the content with this digest."""

    kind = serializers.ChoiceField(choices=Decision.Kind.choices)
    digest = serializers.CharField(max_length=64)
    reason = serializers.ChoiceField(choices=reasons.CODES, required=False, default=reasons.OTHER)
    note = serializers.CharField(max_length=4000, required=False, default="", allow_blank=True)
    clause_id = serializers.SlugField(max_length=80, required=False, default="", allow_blank=True)
    proposed_text = serializers.CharField(
        max_length=10000, required=False, default="", allow_blank=True, trim_whitespace=False
    )
    handed_to = serializers.ChoiceField(
        choices=Handed.choices, required=False, default=Handed.LEGAL.value
    )
    marks = MarkSerializer(many=True, required=False, default=list)

    def rights(self) -> dict[int, bool]:
        """Return what is said of findings, by their ids."""
        return {mark["finding"]: mark["right"] for mark in self.validated_data["marks"]}

    def answer(self) -> Answer:
        """Return what is written to the author."""
        data = self.validated_data
        return Answer(
            data["note"],
            data["clause_id"],
            data["proposed_text"],
            reason=data["reason"],
            handed_to=data["handed_to"],
        )


class HoldSerializer(serializers.ModelSerializer[Hold]):
    """A freeze: it stops what all of its scope has in common. `unit` is a code and stands for all
    below it, null for the whole company; `country` is that of the author's unit; what is empty
    narrows nothing. `topic` lists expressions ("accident*" is any ending).

    `review_at` is when it expires, thirty days from now at most: then it is to be confirmed or
    lifted, and stops until somebody did; `overdue` says that it came. `allows_crisis_cell`: posts
    of the crisis cell leave nevertheless.
    """

    unit = serializers.SlugRelatedField(
        slug_field="code",
        queryset=Hold._meta.get_field("unit").related_model._default_manager.all(),
        allow_null=True,
        required=False,
    )
    topic = serializers.ListField(
        child=serializers.CharField(max_length=LONGEST_EXPRESSION),
        max_length=MOST_EXPRESSIONS,
        required=False,
        default=list,
    )
    overdue = serializers.BooleanField(read_only=True)
    set_by = serializers.CharField(source="set_by.email", read_only=True)
    asked_by = serializers.CharField(
        source="asked_by.email", read_only=True, allow_null=True, default=None
    )

    class Meta:
        model = Hold
        fields = (
            "id", "state", "unit", "country", "network", "campaign", "topic", "allows_crisis_cell",
            "reason", "review_at", "overdue", "set_by", "set_at", "asked_by",
        )  # fmt: skip
        read_only_fields = ("id", "state", "set_by", "set_at", "asked_by")

    def scope(self) -> Scope:
        """Return what it is to stop."""
        data = self.validated_data
        parts = {name: data.get(name, "") for name in ("country", "network", "campaign")}
        return Scope(unit=data.get("unit"), topic=tuple(data["topic"]), **parts)
