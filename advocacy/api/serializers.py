"""Shapes of the API: what goes in is checked for its shape only, the services judge the rest."""

from typing import Any

from rest_framework import serializers

from advocacy.models import Account, Delivery, Post
from advocacy.models.post import KINDS
from advocacy.services.characters import MAX_STORED
from advocacy.services.drafts import KEPT, Draft
from advocacy.services.situations import headline_of
from moderation.public import Surface


class AccountSerializer(serializers.ModelSerializer[Account]):
    """One of the reader's accounts; never its secrets."""

    takes_posts = serializers.BooleanField(read_only=True)

    class Meta:
        model = Account
        fields = ["id", "network", "handle", "host", "state", "problem", "linked_at", "takes_posts"]
        read_only_fields = fields


class DeliverySerializer(serializers.ModelSerializer[Delivery]):
    """One post to one account: where it stands, and the network's receipt."""

    class Meta:
        model = Delivery
        fields = [
            "id", "post", "account", "state", "problem", "attempts", "not_before", "digest",
            "record_key", "remote_id", "url", "receipt", "sent_at",
        ]  # fmt: skip
        read_only_fields = fields


class HeadlineSerializer(serializers.Serializer[Any]):
    """Where a post is, in one sentence, and how it is marked."""

    text = serializers.CharField()
    tone = serializers.CharField()


class PostSerializer(serializers.ModelSerializer[Post]):
    """A post with its sentence and its deliveries."""

    accounts: Any = serializers.PrimaryKeyRelatedField(many=True, read_only=True)
    deliveries = DeliverySerializer(many=True, read_only=True)
    headline = serializers.SerializerMethodField()

    class Meta:
        model = Post
        fields = [
            "id", "text", "language", "accounts", "justification", "surface", "campaign", "state",
            "revision", "digest", "case", "headline", "deliveries", "created_at", "updated_at",
        ]  # fmt: skip
        read_only_fields = fields

    def get_headline(self, post: Post) -> dict[str, str]:
        """The sentence, in the language asked for."""
        return dict(HeadlineSerializer(headline_of(post)).data)


class DraftSerializer(serializers.Serializer[Draft]):
    """What an author writes. `revision` is the one the change starts from; 0 for a new post."""

    text = serializers.CharField(allow_blank=True, trim_whitespace=False, max_length=MAX_STORED)
    language = serializers.ChoiceField(choices=["fr", "en"], default="fr")
    accounts = serializers.ListField(child=serializers.IntegerField(), default=list)
    justification = serializers.CharField(
        allow_blank=True, trim_whitespace=False, max_length=2000, default=""
    )
    surface = serializers.ChoiceField(choices=KINDS, default=Surface.POST)
    campaign = serializers.SlugField(allow_blank=True, max_length=60, default="")
    revision = serializers.IntegerField(min_value=0, default=0)

    def draft(self) -> Draft:
        """The same for the services."""
        data = self.validated_data
        kept = {name: data[name] for name in KEPT}
        return Draft(accounts=frozenset(data["accounts"]), **kept)


class SubmitSerializer(serializers.Serializer[Any]):
    """The reason, where a rule asks for one, and the short name of the campaign it is part of."""

    justification = serializers.CharField(allow_blank=True, max_length=2000, default="")
    campaign = serializers.SlugField(allow_blank=True, max_length=60, default="")
