"""API addresses of the charter app."""

from django.urls import URLPattern, path

from charter.api import lessons, views

urlpatterns: list[URLPattern] = [
    path("charter/", views.in_force, name="charter"),
    path("charter/mine/", views.effective_text, name="charter-mine"),
    path("charter/texts/", views.layers, name="charter-texts"),
    path(
        "charter/texts/<slug:layer>/editions/<int:number>/",
        views.layer_edition,
        name="charter-text-edition",
    ),
    path("charter/editions/", views.editions, name="charter-editions"),
    path("charter/editions/<int:number>/", views.edition, name="charter-edition"),
    path("charter/acknowledgement/", views.mine, name="charter-acknowledgement"),
    path("charter/coverage/", views.coverage, name="charter-coverage"),
    path("lessons/", lessons.mine, name="lessons"),
]
