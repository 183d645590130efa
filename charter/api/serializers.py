"""Shapes of the charter's part of the API."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from charter.models import Acknowledgement, Clause, Version


class ClauseSerializer(serializers.ModelSerializer[Clause]):
    """A clause in the language of the request."""

    class Meta:
        model = Clause
        fields = ("clause_id", "number", "normative", "title", "duty", "reason")
        read_only_fields = fields


class EditionSerializer(serializers.ModelSerializer[Version]):
    """An edition without its text."""

    class Meta:
        model = Version
        fields = ("number", "state", "in_force_at", "superseded_at", "sha256", "change_note")
        read_only_fields = fields


class CharterSerializer(EditionSerializer):
    """An edition with its frozen content in both languages, and who approved it."""

    content = serializers.SerializerMethodField()
    clauses = ClauseSerializer(many=True, read_only=True)

    class Meta:
        model = Version
        fields = (*EditionSerializer.Meta.fields, "approvals", "content", "clauses")
        read_only_fields = fields

    @extend_schema_field(
        {"type": "object", "properties": {"fr": {"type": "object"}, "en": {"type": "object"}}}
    )
    def get_content(self, version: Version) -> dict[str, Any]:
        """Both languages; the parameters of rules are not for every reader."""
        return {language: version.content[language] for language in ("fr", "en")}


class AcknowledgementSerializer(serializers.ModelSerializer[Acknowledgement]):
    """My own record."""

    version = serializers.IntegerField(source="version.number", read_only=True)

    class Meta:
        model = Acknowledgement
        fields = (
            "version",
            "language",
            "statement",
            "effective_text_sha256",
            "audience_key",
            "displayed_at",
            "acknowledged_at",
            "authentication",
        )
        read_only_fields = fields


class ObligationSerializer(serializers.Serializer[Any]):
    """What there is to acknowledge: the statement, and the token that proves it was shown."""

    version = serializers.IntegerField(read_only=True)
    statement = serializers.CharField(read_only=True)
    shown = serializers.CharField(help_text="Send it back to acknowledge.")


class CoverageSerializer(serializers.Serializer[Any]):
    """A unit with everybody in it and below it."""

    unit = serializers.CharField(source="unit.code")
    name = serializers.CharField(source="unit.name")
    people = serializers.IntegerField()
    done = serializers.IntegerField()
    late = serializers.IntegerField()
