"""Addresses of the moderation app outside the admin; the desk's are in `wagtail_hooks`."""

from django.urls import path

from moderation.views import tile

app_name = "moderation"
urlpatterns = [path("tile/", tile.tile, name="tile")]
