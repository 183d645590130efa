"""How often other tools may ask."""

from django.conf import settings
from rest_framework.throttling import UserRateThrottle


class ScreenThrottle(UserRateThrottle):
    """Screenings per person and minute, apart from all other requests."""

    scope = "screen"

    def get_rate(self) -> str:
        """Return the installation's own number."""
        return f"{settings.SCREEN_REQUESTS_PER_MINUTE}/min"
