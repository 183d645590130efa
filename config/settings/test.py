"""The test suite: fast hashing, mail in memory, no static manifest; otherwise as in production."""

import atexit
import base64
import os
import shutil
import tempfile
from pathlib import Path

os.environ.setdefault("SECRET_KEY", "test-only-" + "0" * 50)
os.environ.setdefault("VAULT_KEYS", "1:" + base64.urlsafe_b64encode(b"v" * 32).decode())
os.environ.setdefault("PSEUDONYM_KEY", "test-only-pseudonyms")
os.environ.setdefault("ALLOWED_HOSTS", "testserver,localhost,127.0.0.1")
os.environ.setdefault("BASE_URL", "http://testserver")
if "VAR_DIR" not in os.environ:
    os.environ["VAR_DIR"] = tempfile.mkdtemp(prefix="portevoix-test-")
    atexit.register(shutil.rmtree, os.environ["VAR_DIR"], ignore_errors=True)
os.environ.setdefault("BROKER_URL", "memory://")

from config.settings.base import *  # noqa: F403
from config.settings.storage import STORAGES, VAR_DIR

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
Path(VAR_DIR, "static").mkdir(parents=True, exist_ok=True)
CELERY_TASK_ALWAYS_EAGER = False
# Decisions take effect at once, but for the tests of undoing.
UNDO_SECONDS = 0
