"""Telephone numbers in templates."""

from django import template

from cms import directory

register = template.Library()
register.filter("dialled", directory.dialled)
