"""How allauth behaves here: nobody signs up, people are provisioned; the demo stays a demo."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):
    """Sign-in with e-mail and password."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """People come from the directory or an administrator, never from a form."""
        return False

    def authenticate(self, request: HttpRequest, **credentials: Any) -> Any:
        """Refuse demonstration accounts where they were not asked for: their password is public."""
        user = super().authenticate(request, **credentials)
        if user is not None and user.is_demo and not settings.DEMO_SIGN_IN:
            return None
        return user


class SocialAccountAdapter(DefaultSocialAccountAdapter):
    """Sign-in with the company's provider; it finds people by e-mail and creates none."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        """Only people the company provisioned may come in."""
        return False
