"""Addresses of the charter app."""

from django.urls import URLPattern, path

from charter.views import (
    acknowledge,
    audience,
    compare,
    coverage,
    faq,
    history,
    learning,
    lessons,
    questions,
    read,
    tile,
)

app_name = "charter"
urlpatterns: list[URLPattern] = [
    path("", read.read, name="read"),
    path("acknowledge/", acknowledge.acknowledge, name="acknowledge"),
    path("audience/", audience.audience, name="audience"),
    path("compare/", compare.compare, name="compare"),
    path("editions/", history.index, name="versions"),
    path("editions/<int:number>/", history.version, name="version"),
    path("editions/<slug:layer>/<int:number>/", history.version, name="layer_version"),
    path("coverage/", coverage.coverage, name="coverage"),
    path("coverage.csv", coverage.download, name="coverage_csv"),
    path("tile/", tile.tile, name="tile"),
    path("questions/", questions.mine, name="questions"),
    path("questions/ask/", questions.ask, name="ask"),
    path("questions/answers/", questions.desk, name="answers"),
    path("questions/<int:pk>/", questions.question, name="question"),
    path("questions/<int:pk>/close/", questions.close, name="question_close"),
    path("questions/<int:pk>/publish/", faq.publish, name="faq_publish"),
    path("faq/", faq.faq_page, name="faq"),
    path("faq/<int:pk>/withdraw/", faq.withdraw, name="faq_withdraw"),
    path("lessons/", lessons.index, name="lessons"),
    path("lessons/tile/", lessons.tile, name="lessons_tile"),
    path("lessons/everybody/", learning.learning, name="learning"),
    path("lessons/of/<slug:key>/", lessons.lesson, name="lesson"),
    path("lessons/of/<slug:key>/result/", lessons.result, name="lesson_result"),
]
