"""How the default expressions of rules are written down: by language, parted by semicolons."""


def cues(*, fr: str = "", en: str = "", both: str = "") -> tuple[str, ...]:
    """Lines of terms from lists parted by semicolons."""
    prefixed = [
        f"{language}:{cue}" for language, list_ in (("fr", fr), ("en", en)) for cue in _split(list_)
    ]
    return (*prefixed, *_split(both))


def _split(list_: str) -> list[str]:
    return [" ".join(cue.split()) for cue in list_.split(";") if cue.strip()]
