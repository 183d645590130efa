"""Shapes of the charter's part of the API."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from charter.models import Acknowledgement, Clause, EffectiveText, Layer, Version


class ClauseSerializer(serializers.ModelSerializer[Clause]):
    """A clause in the language of the request."""

    class Meta:
        model = Clause
        fields = ("clause_id", "number", "normative", "title", "duty", "reason")
        read_only_fields = fields


class LayerSerializer(serializers.ModelSerializer[Layer]):
    """A text with a life of its own, in the language of the request."""

    # No enumeration: its name would clash with that of other kinds in the schema.
    kind = serializers.CharField(read_only=True)

    class Meta:
        model = Layer
        fields = ("key", "kind", "title")
        read_only_fields = fields


class EditionSerializer(serializers.ModelSerializer[Version]):
    """An edition without its text."""

    layer = serializers.CharField(source="layer.key", read_only=True)

    class Meta:
        model = Version
        fields = (
            "layer",
            "number",
            "state",
            "in_force_at",
            "superseded_at",
            "sha256",
            "change_note",
        )
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


class EffectiveSerializer(serializers.ModelSerializer[EffectiveText]):
    """The text that binds somebody: both languages, and the editions it is made of."""

    content = serializers.SerializerMethodField()
    layers = serializers.SerializerMethodField()
    acknowledged_at = serializers.SerializerMethodField()

    class Meta:
        model = EffectiveText
        fields = (
            "sha256", "binding_sha256", "sha256_fr", "sha256_en", "layers", "content",
            "acknowledged_at",
        )  # fmt: skip
        read_only_fields = fields

    @extend_schema_field(
        {"type": "object", "properties": {"fr": {"type": "object"}, "en": {"type": "object"}}}
    )
    def get_content(self, text: EffectiveText) -> dict[str, Any]:
        """Both languages; each clause names its layer and carries its amendments."""
        return {language: text.content[language] for language in ("fr", "en")}

    @extend_schema_field({"type": "array", "items": {"type": "object"}})
    def get_layers(self, text: EffectiveText) -> list[dict[str, Any]]:
        """The editions that make it, from the group's charter to the narrowest."""
        layers: list[dict[str, Any]] = text.content["layers"]
        return layers

    @extend_schema_field({"type": "string", "format": "date-time", "nullable": True})
    def get_acknowledged_at(self, text: EffectiveText) -> Any:
        """When I acknowledged it; null while I have not."""
        record = self.context["record"]
        return record.acknowledged_at if record else None


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
            "binding_sha256",
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
    lessons = serializers.ListField(
        child=serializers.CharField(), read_only=True, help_text="Keys of lessons to pass first."
    )


class CoverageSerializer(serializers.Serializer[Any]):
    """A unit with everybody in it and below it."""

    unit = serializers.CharField(source="unit.code")
    name = serializers.CharField(source="unit.name")
    people = serializers.IntegerField(allow_null=True)
    done = serializers.IntegerField(allow_null=True)
    late = serializers.IntegerField(allow_null=True)

    def to_representation(self, instance: Any) -> dict[str, Any]:
        """Keep back the figures of a unit that is too small to be counted."""
        shown: dict[str, Any] = super().to_representation(instance)
        kept_back = dict.fromkeys(("people", "done", "late")) if instance.hidden else {}
        return shown | kept_back
