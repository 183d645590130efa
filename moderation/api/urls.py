"""API addresses of the moderation app."""

from django.urls import URLPattern, path

from moderation.api import screening, views

urlpatterns: list[URLPattern] = [
    path("cases/", views.cases, name="cases"),
    path("cases/<int:pk>/", views.case, name="case"),
    path("cases/<int:pk>/claim/", views.claim, name="case-claim"),
    path("cases/<int:pk>/release/", views.release, name="case-release"),
    path("cases/<int:pk>/decide/", views.decide, name="case-decide"),
    path("screen/", screening.screen, name="screen"),
    path("freezes/", views.freezes, name="freezes"),
    path("freezes/<int:pk>/ask-release/", views.ask_release, name="freeze-ask-release"),
    path("freezes/<int:pk>/release/", views.agree_release, name="freeze-release"),
]
