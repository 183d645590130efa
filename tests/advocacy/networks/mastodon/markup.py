"""A text as servers show it: as HTML, each in its own way."""

import html
import re

ENTITY = re.compile(r"(https?://[^\s<]+)|@(\w+)(@[\w.]+)?|#(\w+)")


def shown(text: str, *, hides: bool) -> str:
    """The content of a post; `hides` puts parts of links out of sight, as Mastodon does."""
    place, parts = 0, []
    for found in ENTITY.finditer(text):
        parts += [html.escape(text[place : found.start()], quote=False), _entity(found, hides)]
        place = found.end()
    parts.append(html.escape(text[place:], quote=False))
    lines = "".join(parts).strip().replace("\n\n", "</p><p>")
    return f"<p>{lines.replace(chr(10), '<br />' if hides else '<br>')}</p>"


def _entity(found: re.Match[str], hides: bool) -> str:
    address, user, _domain, tag = found.groups()
    if user:
        return f'<span class="h-card"><a class="u-url mention">@<span>{user}</span></a></span>'
    if tag:
        return f'<a class="mention hashtag" rel="tag">#<span>{tag}</span></a>'
    href = html.escape(address)
    if not hides:
        return f'<a href="{href}" rel="noreferrer">{href}</a>'
    scheme, _, rest = address.partition("://")
    start, end = html.escape(rest[:30]), html.escape(rest[30:])
    return (
        f'<a href="{href}"><span class="invisible">{scheme}://</span>'
        f'<span class="ellipsis">{start}</span><span class="invisible">{end}</span></a>'
    )
