"""What is true of every installation. Values that differ come from the environment."""

from config.env import env_int, env_list, env_secret, env_str
from config.settings.apps import *  # noqa: F403
from config.settings.auth import *  # noqa: F403
from config.settings.celery import *  # noqa: F403
from config.settings.i18n import *  # noqa: F403
from config.settings.logging import *  # noqa: F403
from config.settings.networks import *  # noqa: F403
from config.settings.security import *  # noqa: F403
from config.settings.storage import *  # noqa: F403

SECRET_KEY = env_secret("SECRET_KEY")
SECRET_KEY_FALLBACKS = env_list("SECRET_KEY_FALLBACKS")
ALLOWED_HOSTS = env_list("ALLOWED_HOSTS")
CSRF_TRUSTED_ORIGINS = env_list("CSRF_TRUSTED_ORIGINS")
BASE_URL = env_str("BASE_URL")
WAGTAILADMIN_BASE_URL = BASE_URL
# The public origin in front of /l/, where short links of ours begin. What is out there stays there.
SHORT_LINK_BASE = env_str("SHORT_LINK_BASE", BASE_URL).rstrip("/")

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
DEBUG = False

AUDIT_SINK = "moderation.audit.sink.store"
ERROR_SENTENCES = [
    "charter.sentences.SENTENCES",
    "cms.sentences.SENTENCES",
    "moderation.sentences.SENTENCES",
    "advocacy.sentences.SENTENCES",
]

# A rule that would make people read more than this share of posts, or so many points more, takes
# two people to activate (charter.services.rule_activation). Per cent.
RULE_QUEUE_BUDGET = env_int("RULE_QUEUE_BUDGET", 15)
RULE_QUEUE_RISE = env_int("RULE_QUEUE_RISE", 2)
# Seconds in which a reviewer may take a decision back, before it takes effect.
UNDO_SECONDS = env_int("UNDO_SECONDS", 30)
# Per cent of decisions of the light lane that a second person makes again, without effect.
CALIBRATION_PERCENT = env_int("CALIBRATION_PERCENT", 5)

ORGANISATION_NAME = env_str("ORGANISATION_NAME", "Portevoix")
ORGANISATION_ACCENT = env_str("ORGANISATION_ACCENT", "#a03b24")

EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
DEFAULT_FROM_EMAIL = env_str("DEFAULT_FROM_EMAIL", "portevoix@localhost")
SERVER_EMAIL = DEFAULT_FROM_EMAIL
