"""What LinkedIn makes of a commentary, by a reader that cuts what it does not understand.

Written from the grammar and from what people saw, not from the code that escapes.
"""

RESERVED = set("\\|{}@[]()<>#*_~")
ENDS_A_LINK = set("\\|{}[]()<>")


def shown(commentary: str) -> str:
    """What others read."""
    read, at = "", 0
    while at < len(commentary):
        taken, at_next = _next(commentary, at)
        if at_next == at:
            return read
        read, at = read + taken, at_next
    return read


def _next(text: str, at: int) -> tuple[str, int]:
    """What is read at a place, and where it goes on; the same place where it does not."""
    if text.startswith(("http://", "https://"), at):
        end = at
        while end < len(text) and not text[end].isspace() and text[end] not in ENDS_A_LINK:
            end += 1
        return text[at:end], end
    sign = text[at]
    if sign == "\\" and at + 1 < len(text) and text[at + 1] in RESERVED:
        return text[at + 1], at + 2
    if sign == "#" and at + 1 < len(text) and text[at + 1].isalnum():
        return sign, at + 1
    return ("", at) if sign in RESERVED else (sign, at + 1)
