"""Addresses of the charter app."""

from django.urls import URLPattern

app_name = "charter"
urlpatterns: list[URLPattern] = []
