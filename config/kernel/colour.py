"""Contrast of colours, as WCAG 2.2 defines it (success criterion 1.4.3)."""

import colorsys

LIGHT_PAPER = "#fbf8f2"
DARK_PAPER = "#121a2a"
READABLE = 4.5


def _channels(colour: str) -> tuple[float, float, float]:
    """Red, green and blue from 0 to 1; ValueError when it is not #rrggbb."""
    digits = colour.removeprefix("#")
    if len(digits) != 6:
        raise ValueError(f"{colour!r} is not a colour like #a03b24")
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


def luminance(colour: str) -> float:
    """Return the relative luminance of #rrggbb, from 0 to 1."""
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in _channels(colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _shift(colour: str, step: float) -> str:
    """Make a colour lighter (step > 0) or darker, its hue kept."""
    hue, light, saturation = colorsys.rgb_to_hls(*_channels(colour))
    shifted = colorsys.hls_to_rgb(hue, min(1, max(0, light + step)), saturation)
    return "#" + "".join(f"{round(value * 255):02x}" for value in shifted)


def readable(colour: str, paper: str) -> str:
    """Return the colour, shifted just enough to be read as text on the paper."""
    step = 0.02 if luminance(paper) < 0.5 else -0.02
    while contrast(colour, paper) < READABLE:
        colour = _shift(colour, step)
    return colour


def accents(colour: str) -> tuple[str, str, str, str]:
    """Return the accent and its stronger tone, for light paper and for dark."""
    light = readable(colour, LIGHT_PAPER)
    dark = readable(_shift(colour, 0.25), DARK_PAPER)
    return light, _shift(light, -0.08), dark, _shift(dark, 0.08)
