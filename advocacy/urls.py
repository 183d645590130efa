"""Addresses of the advocacy app."""

from django.urls import URLPattern, path

from advocacy.views import accounts, compose, connect, images, media, posts, reach, tile, wall

app_name = "advocacy"
urlpatterns: list[URLPattern] = [
    path("write/", compose.compose, name="compose"),
    path("write/<int:pk>/", compose.compose, name="compose"),
    path("write/save/", compose.save, name="save"),
    path("write/advice/", compose.advice, name="advice"),
    path("write/images/", images.add, name="image_add"),
    path("write/<int:pk>/images/<uuid:key>/remove/", images.remove, name="image_remove"),
    path("posts/", posts.index, name="posts"),
    path("posts/<int:pk>/", posts.detail, name="post"),
    path("posts/<int:pk>/withdraw/", posts.withdraw, name="withdraw"),
    path("posts/<int:pk>/reopen/", posts.reopen, name="reopen"),
    path("posts/<int:pk>/discard/", posts.discard, name="discard"),
    path("posts/<int:pk>/restore/", posts.restore, name="restore"),
    path("posts/<int:pk>/copy/", posts.copy, name="copy"),
    path("deliveries/<int:pk>/look/", posts.look_again, name="look_again"),
    path("deliveries/<int:pk>/again/", posts.try_again, name="try_again"),
    path("accounts/", accounts.index, name="accounts"),
    path("accounts/connect/<slug:kind>/", connect.connect, name="connect"),
    path("accounts/<int:pk>/unlink/", accounts.unlink, name="unlink"),
    path("accounts/<int:pk>/followers/", accounts.followers, name="followers"),
    path("wall/", wall.feed, name="wall"),
    path("wall/<slug:handle>/<slug:key>/", wall.post, name="wall_post"),
    path("pictures/<str:sha256>/", media.image, name="media"),
    path("tile/", tile.tile, name="tile"),
    path("reach/", reach.page, name="reach"),
    path("reach/table.csv", reach.table, name="reach_table"),
]
