"""An embedded installation on one machine: `make run`."""

import os

from config.bootstrap.keys import development_keys
from config.env import env_bool, env_str

for _name, _value in development_keys().items():
    os.environ.setdefault(_name, _value)
_PORT = os.environ.get("PORT", "8000")
os.environ.setdefault("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")
os.environ.setdefault("BASE_URL", f"http://127.0.0.1:{_PORT}")
os.environ.setdefault("ORGANISATION_NAME", "Hexalia")

from config.settings.base import *  # noqa: E402, F403
from config.settings.storage import STORAGES, VAR_DIR  # noqa: E402

DEBUG = env_bool("DEBUG", default=False)
DEMO_SIGN_IN = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
# Without https the header would only make browsers print a warning.
SECURE_CROSS_ORIGIN_OPENER_POLICY = None  # type: ignore[assignment]
EMAIL_BACKEND = env_str("EMAIL_BACKEND", "django.core.mail.backends.filebased.EmailBackend")
EMAIL_FILE_PATH = VAR_DIR / "mail"
# Served from where they are: there is nothing to collect.
WHITENOISE_USE_FINDERS = True
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
