"""API addresses of the advocacy app."""

from django.urls import path
from rest_framework.routers import SimpleRouter

from advocacy.api.reach import ReachView
from advocacy.api.views import AccountViewSet, DeliveryViewSet, PostViewSet

router = SimpleRouter()
router.register("accounts", AccountViewSet, "account")
router.register("posts", PostViewSet, "post")
router.register("deliveries", DeliveryViewSet, "delivery")

urlpatterns = [path("reach/", ReachView.as_view(), name="reach"), *router.urls]
