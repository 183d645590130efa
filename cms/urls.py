"""Addresses of the cms app: pages that have a name of their own."""

from django.urls import URLPattern, path

from cms import views

urlpatterns: list[URLPattern] = [
    path("", views.home, name="home"),
    path("contacts/", views.contacts, name="contacts"),
    path("contacts/<int:pk>/verify/", views.contact_verify, name="contact_verify"),
]
