"""Finding pip's own wheel on a package index, in both forms an index can answer."""

import json

import pytest

from config.bootstrap.console import Refusal
from config.bootstrap.environment import _address_of

NAME = "pip-26.3-py3-none-any.whl"


def test_address_is_read_from_json() -> None:
    page = json.dumps({"files": [{"filename": NAME, "url": "/packages/a/" + NAME}]})

    assert _address_of(NAME, page) == "/packages/a/" + NAME


def test_address_is_read_from_html() -> None:
    page = f'<a href="../../packages/a/{NAME}#sha256=00">{NAME}</a>'

    assert _address_of(NAME, page) == f"../../packages/a/{NAME}#sha256=00"


def test_missing_wheel_is_said() -> None:
    with pytest.raises(Refusal, match=NAME):
        _address_of(NAME, "<a href='pip-1.0.whl'>pip-1.0.whl</a>")
