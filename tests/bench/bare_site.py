"""The product as it is served, with one page more: a bare INSERT behind the same sign-in."""

from importlib import import_module

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.views.decorators.http import require_POST

settings.ROOT_URLCONF = __name__
application = get_wsgi_application()

INSERT = "INSERT INTO bench_bare (user_id, at, statement, sha256) VALUES (%s, now(), %s, %s)"
STATEMENT = "J’ai lu cette édition et je sais à qui poser mes questions."


@require_POST
def bare(request: HttpRequest) -> HttpResponse:
    """Write one row for whoever is signed in."""
    with connection.cursor() as cursor:
        cursor.execute(INSERT, [request.user.pk, STATEMENT, "0" * 64])
    return redirect("/fr/charter/")


# Addresses can be read only once the apps are there.
urlpatterns = [path("bare/", bare), *import_module("config.urls").urlpatterns]
