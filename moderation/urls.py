"""Addresses of the moderation app outside the admin; the desk's are in `wagtail_hooks`."""

from django.urls import path

from moderation.views import fairness, notices, tile, trust

app_name = "moderation"
urlpatterns = [
    path("tile/", tile.tile, name="tile"),
    path("fairness/", fairness.fairness, name="fairness"),
    path("notices/", notices.index, name="notices"),
    path("notices/count/", notices.count, name="notices_count"),
    path("notices/read/", notices.read, name="notices_read"),
    path("notices/choices/", notices.choices, name="notice_choices"),
    path("notices/<int:pk>/", notices.open_notice, name="notice_open"),
    path("notices/stop/<str:token>/", notices.unsubscribe, name="unsubscribe"),
    path("reading/", trust.mine, name="trust"),
    path("reading/ask/", trust.ask, name="contest"),
    path("reading/<int:pk>/withdraw/", trust.withdraw, name="contest_withdraw"),
]
