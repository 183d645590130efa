"""Addresses of the advocacy app."""

from django.urls import URLPattern, path

from advocacy.views import reach

app_name = "advocacy"
urlpatterns: list[URLPattern] = [
    path("reach/", reach.page, name="reach"),
    path("reach/table.csv", reach.table, name="reach_table"),
]
