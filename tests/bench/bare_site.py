"""The product as it is served, with one page more: a bare INSERT behind the same sign-in."""

from importlib import import_module
from typing import ClassVar

from django.conf import settings
from django.contrib import messages
from django.core.wsgi import get_wsgi_application
from django.db import models, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_POST

settings.ROOT_URLCONF = __name__
application = get_wsgi_application()

STATEMENT = "J’ai lu cette édition et je sais à qui poser mes questions."


class Bare(models.Model):
    """One row and nothing else."""

    objects: ClassVar = models.Manager()
    user_id = models.BigIntegerField()
    at = models.DateTimeField(default=timezone.now)
    statement = models.TextField()
    sha256 = models.CharField(max_length=64)

    class Meta:
        app_label = "charter"
        db_table = "bench_bare"

    def __str__(self) -> str:
        return str(self.pk)


@require_POST
def bare(request: HttpRequest) -> HttpResponse:
    """Write one row for whoever is signed in, as a page does: in a transaction, and thank them."""
    with transaction.atomic():
        Bare.objects.create(user_id=request.user.pk, statement=STATEMENT, sha256="0" * 64)
    messages.success(request, "Merci.")
    return redirect("/fr/charter/")


# Addresses can be read only once the apps are there.
urlpatterns = [path("bare/", bare), *import_module("config.urls").urlpatterns]
