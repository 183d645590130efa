"""Accounts, posts and deliveries over the API: the same objects, by the same services."""

import uuid
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import mixins, status, viewsets
from rest_framework.decorators import action
from rest_framework.pagination import CursorPagination
from rest_framework.request import Request
from rest_framework.response import Response

from advocacy.api.serializers import (
    AccountSerializer,
    DeliverySerializer,
    DraftSerializer,
    PostSerializer,
    SubmitSerializer,
)
from advocacy.models import Account, Delivery, Post
from advocacy.services import contents, delivery, drafts, posts, situations
from advocacy.services.drafts import Base
from advocacy.states import PostState
from charter.public import open_to_all_readers


class NewestFirst(CursorPagination):
    """Pages that do not move while new rows come in."""

    ordering = "-id"


class AccountViewSet(viewsets.ReadOnlyModelViewSet[Account]):
    """The reader's accounts. Linking needs a person and happens on the page."""

    serializer_class = AccountSerializer
    pagination_class = NewestFirst
    queryset = Account.objects.none()

    def get_queryset(self) -> QuerySet[Account]:
        """Their own, held ones."""
        return Account.objects.visible_to(self.request.user).held()


class PostViewSet(mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet[Post]):
    """The reader's posts: written, sent, taken back, taken up again."""

    serializer_class = PostSerializer
    pagination_class = NewestFirst
    queryset = Post.objects.none()

    def get_queryset(self) -> QuerySet[Post]:
        """Their own, with what is shown of them."""
        rows = Post.objects.visible_to(self.request.user).exclude(state=PostState.ARCHIVED)
        return situations.with_situation(contents.with_content(rows))

    @extend_schema(request=DraftSerializer, responses={201: PostSerializer})
    def create(self, request: Request) -> Response:
        """Write a new draft."""
        shape = _checked(DraftSerializer, request)
        language = shape.validated_data["language"]
        post = drafts.start(actor=request.user, key=uuid.uuid4(), language=language)
        drafts.save(actor=request.user, post=post, base=Base(0), draft=shape.draft())
        return self._answer(post, status.HTTP_201_CREATED)

    @extend_schema(request=DraftSerializer, responses=PostSerializer)
    def update(self, request: Request, **kwargs: Any) -> Response:
        """Change a draft. `revision` must be the current one, else 409."""
        # Fetched first: what is not theirs does not exist, whatever they send.
        post, shape = self.get_object(), _checked(DraftSerializer, request)
        base = Base(shape.validated_data["revision"])
        drafts.save(actor=request.user, post=post, base=base, draft=shape.draft())
        return self._answer(post)

    @open_to_all_readers
    def destroy(self, request: Request, **kwargs: Any) -> Response:
        """Put a draft away."""
        drafts.discard(actor=request.user, post=self.get_object())
        return Response(status=status.HTTP_204_NO_CONTENT)

    @extend_schema(request=SubmitSerializer, responses=PostSerializer)
    @action(detail=True, methods=["post"])
    def submit(self, request: Request, **kwargs: Any) -> Response:
        """Send a draft to the rules, to a reviewer if need be, and on."""
        post, shape = self.get_object(), _checked(SubmitSerializer, request)
        reason = shape.validated_data["justification"] or post.justification
        campaign = shape.validated_data["campaign"]
        posts.submit(actor=request.user, post=post, justification=reason, campaign=campaign)
        return self._answer(post)

    @extend_schema(request=None, responses=PostSerializer)
    @action(detail=True, methods=["post"])
    @open_to_all_readers
    def withdraw(self, request: Request, **kwargs: Any) -> Response:
        """Take a post back."""
        post = self.get_object()
        posts.withdraw(actor=request.user, post=post)
        return self._answer(post)

    @extend_schema(request=None, responses=PostSerializer)
    @action(detail=True, methods=["post"])
    def reopen(self, request: Request, **kwargs: Any) -> Response:
        """Take a post up again."""
        post = self.get_object()
        posts.reopen(actor=request.user, post=post)
        return self._answer(post)

    def _answer(self, post: Post, code: int = status.HTTP_200_OK) -> Response:
        current = self.get_queryset().get(pk=post.pk)
        return Response(PostSerializer(current).data, status=code)


class DeliveryViewSet(viewsets.ReadOnlyModelViewSet[Delivery]):
    """Deliveries of the reader's posts."""

    serializer_class = DeliverySerializer
    pagination_class = NewestFirst
    queryset = Delivery.objects.none()

    def get_queryset(self) -> QuerySet[Delivery]:
        """Those of their own posts."""
        return Delivery.objects.visible_to(self.request.user).select_related("post", "account")

    @extend_schema(request=None, responses=DeliverySerializer)
    @action(detail=True, methods=["post"])
    @open_to_all_readers
    def look(self, request: Request, **kwargs: Any) -> Response:
        """Look at the network for a delivery whose answer was lost."""
        row = self.get_object()
        delivery.look_again(actor=request.user, delivery=row)
        row.refresh_from_db()
        return Response(DeliverySerializer(row).data)

    @extend_schema(request=None, responses=DeliverySerializer)
    @action(detail=True, methods=["post"])
    def again(self, request: Request, **kwargs: Any) -> Response:
        """Send again what definitely did not go out."""
        row = self.get_object()
        delivery.try_again(actor=request.user, delivery=row)
        return Response(DeliverySerializer(row).data)


def _checked(shape: type[Any], request: Request) -> Any:
    found = shape(data=request.data)
    found.is_valid(raise_exception=True)
    return found
