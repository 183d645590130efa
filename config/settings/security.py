"""Default-deny: strict content policy, safe cookies, keys of their own for grants."""

from datetime import timedelta

from csp.constants import NONCE, NONE, SELF

from config.env import env_int, env_list, env_secret

# Versioned keys, newest first: "2:base64,1:base64". Never SECRET_KEY, never in the database.
VAULT_KEYS = env_secret("VAULT_KEYS")
# One key per purpose: names of people and followers become hashes only under these.
PSEUDONYM_KEY = env_secret("PSEUDONYM_KEY")

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "config.views.csrf_failure"
X_FRAME_OPTIONS = "SAMEORIGIN"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF, NONCE],
        "style-src": [SELF],
        "img-src": [SELF, "data:", "blob:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "frame-src": [SELF],
        "frame-ancestors": [SELF],
        "form-action": [SELF, *env_list("FORM_ACTION_HOSTS")],
        "object-src": [NONE],
        "base-uri": [NONE],
    }
}

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "knox.auth.TokenAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": [
        "rest_framework.permissions.IsAuthenticated",
        "charter.api.permissions.Acknowledged",
    ],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.CursorPagination",
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": [
        "rest_framework.parsers.JSONParser",
        "rest_framework.parsers.MultiPartParser",
    ],
    "EXCEPTION_HANDLER": "config.api.problem",
    "PAGE_SIZE": 50,
    "DEFAULT_THROTTLE_CLASSES": ["rest_framework.throttling.UserRateThrottle"],
    "DEFAULT_THROTTLE_RATES": {"user": "600/min"},
}
# Texts that one person's tools may have screened in a minute.
SCREEN_REQUESTS_PER_MINUTE = env_int("SCREEN_REQUESTS_PER_MINUTE", 60)
REST_KNOX = {"TOKEN_TTL": timedelta(days=180), "AUTO_REFRESH": False}
SPECTACULAR_SETTINGS = {
    "TITLE": "Portevoix",
    "VERSION": "1",
    "SERVE_INCLUDE_SCHEMA": False,
    "SERVE_PERMISSIONS": ["rest_framework.permissions.IsAuthenticated"],
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "PREPROCESSING_HOOKS": ["config.api.only_ours"],
    # Several objects have a field "state" or "language"; each set of values has its own name.
    "ENUM_NAME_OVERRIDES": {
        "CaseState": "moderation.states.CaseState",
        "HoldState": "moderation.states.HoldState",
        "Language": [("fr", "Français"), ("en", "English")],
        "VersionState": "charter.states.VersionState",
    },
}
