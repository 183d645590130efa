"""Whence a figure is: whose, of which report, about what, as of which day. Every file says so."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from config.kernel.dates import written


@dataclass(frozen=True)
class Source:
    """`about` says in words what was chosen; it is empty for everything."""

    company: str
    report: str
    about: str
    day: date

    def line(self) -> str:
        """One line for the foot of a picture or a page."""
        return " · ".join(filter(None, (self.company, self.report, self.about, self.dated())))

    def dated(self) -> str:
        """The day the figures are of."""
        return _("As of %(day)s") % {"day": written(self.day, "j F Y")}
