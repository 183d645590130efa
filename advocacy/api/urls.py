"""API addresses of the advocacy app."""

from django.urls import path
from rest_framework.routers import SimpleRouter

from advocacy.api.boards import BoardView
from advocacy.api.departures import DeparturesView, DepartureView
from advocacy.api.reach import ReachView
from advocacy.api.views import AccountViewSet, DeliveryViewSet, PostViewSet

router = SimpleRouter()
router.register("accounts", AccountViewSet, "account")
router.register("posts", PostViewSet, "post")
router.register("deliveries", DeliveryViewSet, "delivery")

urlpatterns = [
    path("reach/", ReachView.as_view(), name="reach"),
    path("reports/<slug:key>/", BoardView.as_view(), name="report"),
    path("departures/", DeparturesView.as_view(), name="departures"),
    path("departures/<int:pk>/", DepartureView.as_view(), name="departure"),
    *router.urls,
]
