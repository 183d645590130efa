"""How a person signed in, as an acknowledgement records it."""

from django.http import HttpRequest

# allauth names the method in the session; anything else came by a cookie set in another way.
_CLASSES = {"password": "password", "socialaccount": "sso", "mfa": "second_factor"}


def authentication_class(request: HttpRequest) -> str:
    """Return the strongest method of this session: second_factor, sso, password, token, session."""
    if getattr(request, "auth", None) is not None:
        return "token"
    used = {
        _CLASSES.get(str(record.get("method")), "session")
        for record in request.session.get("account_authentication_methods", [])
    }
    return next((name for name in ("second_factor", "sso", "password") if name in used), "session")
