"""Every address of the product."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from advocacy.views import connect, links, withdrawals
from config import api, health, views, views_tokens, views_ui

handler400 = views.bad_request

urlpatterns = [
    path("", views.front_door, name="front_door"),
    path("healthz", health.healthz, name="healthz"),
    # Registered at networks as it is: no language in it.
    path("link/<slug:kind>/", connect.back, name="link_callback"),
    path("link/<slug:kind>/withdrawn/", withdrawals.withdraw, name="link_withdrawn"),
    path("link/withdrawn/<str:code>/", withdrawals.withdrawn, name="withdrawn"),
    # Our name at AT Protocol servers is this address.
    path("link/bluesky/client.json", connect.bluesky_client, name="bluesky_client"),
    # Short links in posts, for anybody: in the language of whoever comes.
    path("l/<str:code>", links.follow, name="short_link"),
    path("theme.css", views_ui.theme, name="theme"),
    path("i18n/", include("django.conf.urls.i18n")),
    path("accounts/", include("allauth.urls")),
    # Wagtail's own sign-in would go round allauth's second factor.
    path(
        "admin/login/",
        RedirectView.as_view(pattern_name="account_login", query_string=True),
    ),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("api/v1/", include((api.urlpatterns, "api"))),
]

urlpatterns += i18n_patterns(
    path("ui/", views_ui.page, name="ui"),
    path("keys/", views_tokens.index, name="tokens"),
    path("keys/<str:key>/revoke/", views_tokens.revoke, name="token_revoke"),
    path("charter/", include("charter.urls")),
    path("desk/", include("moderation.urls")),
    path("", include("advocacy.urls")),
    path("", include("cms.urls")),
    # As above, for readers of pages with a restriction.
    path("_util/login/", RedirectView.as_view(pattern_name="account_login", query_string=True)),
    path("", include(wagtail_urls)),
    prefix_default_language=True,
)
