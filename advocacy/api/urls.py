"""API addresses of the advocacy app."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
