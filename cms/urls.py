"""Addresses of the cms app: the home page has a name of its own."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
