"""The same words from many people at once (R35)."""

from collections.abc import Iterator

from moderation.screening.reading import Check, Found, Hit, Reading


def _copies(reading: Reading, found: Found) -> Iterator[Hit]:
    params, copies = found.params, reading.context.copies
    alike = sum(
        copy.similarity * 100 >= params["similarity"] and copy.minutes <= params["minutes"]
        for copy in copies
    )
    if alike >= params["count"]:
        yield Hit(0, 0, {"limit": str(alike)}, target="post")


COPIES = Check(_copies, wake=("copies",))
