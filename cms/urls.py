"""Addresses of the cms app: pages that have a name of their own."""

from django.urls import URLPattern, path

from cms import feed_views, reading_views, views

urlpatterns: list[URLPattern] = [
    path("", views.home, name="home"),
    path("contacts/", views.contacts, name="contacts"),
    path("illustrations/<int:pk>/", views.picture, name="picture"),
    path("contacts/<int:pk>/verify/", views.contact_verify, name="contact_verify"),
    path("recherche/", reading_views.search, name="search"),
    path("lexique/", reading_views.glossary, name="glossary"),
    path("charter/companions/", reading_views.companions, name="companions"),
    path("flux/", feed_views.feed, name="feed"),
    path("flux/adresse/", feed_views.address, name="feed_address"),
    path("flux/adresse/revoke/", feed_views.revoke, name="feed_revoke"),
]
