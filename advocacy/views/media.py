"""Images of posts: private files, served to those who may see them."""

from django.http import Http404, HttpRequest, HttpResponse

from advocacy.models import Media

YEAR_SECONDS = 365 * 24 * 3600


def image(request: HttpRequest, sha256: str) -> HttpResponse:
    """The image with that hash, if the reader may see one of its owners' posts."""
    media = Media.objects.visible_to(request.user).filter(sha256=sha256).first()
    if media is None:
        raise Http404
    try:
        with media.file.open("rb") as file:
            response = HttpResponse(file.read(), content_type=media.mime)
    except OSError as error:
        raise Http404 from error
    # The address names the content, so it never changes; but only this reader may keep it.
    response["Cache-Control"] = f"private, max-age={YEAR_SECONDS}, immutable"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Disposition"] = "inline"
    return response
