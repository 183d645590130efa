"""API addresses of the moderation app."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
