"""Addresses of the advocacy app."""

from django.urls import URLPattern

app_name = "advocacy"
urlpatterns: list[URLPattern] = []
