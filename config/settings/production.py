"""Production: PostgreSQL and Redis, https only. Nothing here has a convenient default."""

from django.core.exceptions import ImproperlyConfigured

from config.env import env_bool, env_int, env_secret, env_str
from config.settings.base import *  # noqa: F403
from config.settings.celery import CELERY_BROKER_URL
from config.settings.storage import DATABASES, REDIS_URL

if DATABASES["default"]["ENGINE"] != "django.db.backends.postgresql":
    raise ImproperlyConfigured("Production needs DATABASE_URL=postgresql://...")
if not CELERY_BROKER_URL.startswith(("redis://", "rediss://")) or REDIS_URL == "-":
    raise ImproperlyConfigured("Production needs BROKER_URL and REDIS_URL=redis://...")

SECURE_SSL_REDIRECT = env_bool("SECURE_SSL_REDIRECT", default=True)
SECURE_HSTS_SECONDS = env_int("SECURE_HSTS_SECONDS", 31536000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]

EMAIL_HOST = env_str("EMAIL_HOST", "localhost")
EMAIL_PORT = env_int("EMAIL_PORT", 25)
EMAIL_HOST_USER = env_str("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = env_secret("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_TLS = env_bool("EMAIL_USE_TLS", default=False)

# Wagtail shows previews of pages in a frame of its own site, so DENY is not possible (W019).
SILENCED_SYSTEM_CHECKS = ["security.W019"]
