"""Addresses of Rest.li, protocol 2.0.0: names are encoded in full, what holds them together never.

Source: https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/protocol-version
"""

from collections.abc import Mapping, Sequence
from urllib.parse import quote

Plain = str | int
Value = Plain | Sequence[Plain] | Mapping[str, Plain]
Values = Mapping[str, Value]


def encoded(value: Value) -> str:
    """A value as it stands in a path or a query: "a:b" -> "a%3Ab", lists "List(..)", "(k:v)"."""
    if isinstance(value, str):
        return quote(value, safe="")
    if isinstance(value, Mapping):
        pairs = (f"{encoded(name)}:{encoded(one)}" for name, one in value.items())
        return f"({','.join(pairs)})"
    if isinstance(value, Sequence):
        return f"List({','.join(map(encoded, value))})"
    return str(value)


def path(collection: str, key: str) -> str:
    """The address of one of a collection, below "/rest"."""
    return f"{collection}/{encoded(key)}"


def query(values: Values) -> str:
    """A query with its question mark; "" without values."""
    pairs = "&".join(f"{encoded(name)}={encoded(value)}" for name, value in values.items())
    return f"?{pairs}" if pairs else ""
