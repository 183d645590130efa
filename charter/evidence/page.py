"""A stored text as a page of its own: readable in any browser, without this service."""

from html import escape
from pathlib import Path

HERE = Path(__file__).parent
# Between these two, the page is the stored one, byte for byte.
BEGIN, END = "<!-- portevoix:begin -->\n", "\n<!-- portevoix:end -->"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def page(html: str, *, language: str, title: str) -> str:
    """Return a whole page around stored HTML. Nothing of it is rendered anew."""
    style = (HERE / "page.css").read_text(encoding="utf-8")
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
        f"{BEGIN}{html}{END}\n</body>\n</html>\n"
    )


def stored(whole: str) -> str:
    """Return the stored HTML of a page."""
    return whole[whole.index(BEGIN) + len(BEGIN) : whole.rindex(END)]
