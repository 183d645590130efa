"""API addresses of the advocacy app."""

from django.urls import URLPattern, path

from advocacy.api.reach import ReachView

urlpatterns: list[URLPattern] = [path("reach/", ReachView.as_view(), name="reach")]
