"""Addresses of the charter app."""

from django.urls import URLPattern, path

from charter.views import acknowledge, coverage, read, tile

app_name = "charter"
urlpatterns: list[URLPattern] = [
    path("", read.read, name="read"),
    path("acknowledge/", acknowledge.acknowledge, name="acknowledge"),
    path("editions/", read.history, name="versions"),
    path("editions/<int:number>/", read.version, name="version"),
    path("coverage/", coverage.coverage, name="coverage"),
    path("coverage.csv", coverage.download, name="coverage_csv"),
    path("tile/", tile.tile, name="tile"),
]
