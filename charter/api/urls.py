"""API addresses of the charter app."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
