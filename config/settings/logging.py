"""Plain lines on standard output; the platform keeps them. No bodies, no tokens."""

from config.env import env_str

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"probe": {"()": "config.logs.quiet_probe"}},
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"stdout": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stdout"], "level": env_str("LOG_LEVEL", "INFO")},
    "loggers": {
        "django.request": {"filters": ["probe"]},
        # One line per page save tells an operator nothing.
        **{
            name: {"handlers": ["stdout"], "level": "WARNING", "propagate": False}
            for name in ("django.server", "django_tasks", "wagtail", "modelsearch")
        },
    },
}
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
