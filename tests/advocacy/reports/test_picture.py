"""What a picture need not say, and what is put in for it."""

import pytest
from django.utils.translation import override

from advocacy.reports.drawing import coloured, on_page
from advocacy.reports.figures import Column, Kind
from advocacy.reports.picture import is_drawn, specification, values
from tests.factories.charts import PICTURE, chart


@pytest.fixture(autouse=True)
def _english():
    with override("en"):
        yield


def test_axis_is_named_as_its_column():
    encoding = specification(chart())["encoding"]

    assert encoding["y"]["title"] == "People"
    assert encoding["x"]["title"] is None


def test_months_are_written_and_sorted_by_date():
    first = values(chart())[0]

    assert (first["month"], first["month__order"]) == ("Oct. 2026", "2026-10-01")
    assert specification(chart())["encoding"]["x"]["sort"] == {"field": "month__order"}


def test_share_is_read_in_percent():
    y = {"field": "share", "type": "quantitative", "axis": {"tickCount": 5}}

    found = specification(chart(picture={"mark": "bar", "encoding": {"y": y}}))["encoding"]["y"]

    assert found["axis"] == {"format": ".0%", "tickCount": 5}


def test_folded_columns_are_named_by_their_labels():
    picture = {
        "transform": [{"fold": ["people", "hours"], "as": ["kind", "count"]}],
        "encoding": {"color": {"field": "kind", "scale": {"domain": ["people", "hours"]}}},
    }

    found = specification(chart(picture=picture))

    assert '"people": "People"' in found["transform"][1]["calculate"]
    assert found["encoding"]["color"]["scale"]["domain"] == ["People", "Hours"]


def test_temporal_axis_reads_dates_of_utc():
    x = {"field": "day", "type": "temporal"}

    found = specification(chart(picture={"mark": "line", "encoding": {"x": x}}))["encoding"]["x"]

    assert (found["field"], found["scale"]) == ("day__order", {"type": "utc"})


def test_picture_is_not_changed_by_being_drawn():
    specification(chart())

    assert "title" not in PICTURE["encoding"]["y"]


def test_nothing_is_drawn_where_nothing_is_known():
    empty = chart(columns=[Column("month", "Month", Kind.MONTH), Column("people", "People")])

    assert is_drawn(empty)
    assert not is_drawn(chart(rows=chart().rows[1:]))
    assert not is_drawn(chart(picture=None))


def test_colours_of_files_are_the_organisations(settings):
    settings.ORGANISATION_ACCENT = "#1a3c8b"

    assert coloured({"color": "var(--chart-unique)"}) == {"color": "#1a3c8b"}


@pytest.mark.slow
def test_drawing_on_a_page_is_hidden_from_screen_readers_and_follows_the_theme():
    drawing = str(on_page(chart()))

    assert drawing.startswith('<svg aria-hidden="true" focusable="false"')
    assert "var(--chart-unique)" in drawing
    assert "61,204" not in drawing or "Oct. 2026" in drawing


@pytest.mark.slow
def test_names_on_a_page_cannot_become_markup():
    x = {"field": "note", "type": "nominal"}
    picture = {"mark": "bar", "encoding": {**PICTURE["encoding"], "x": x}}
    rows = [{**chart().rows[0], "note": "<script>alert(1)</script>"}]

    drawing = str(on_page(chart(picture=picture, rows=rows)))

    assert "<script" not in drawing
