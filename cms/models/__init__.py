"""Pages that editors write, and the workflow step the charter passes through."""

from cms.models.annex_page import AnnexPage
from cms.models.charter_page import CharterPage
from cms.models.contacts_page import ContactReminder, ContactsPage
from cms.models.feed_address import FeedAddress
from cms.models.glossary_term import GlossaryTerm
from cms.models.guide_page import GuideIndexPage, GuidePage
from cms.models.home_page import HomePage
from cms.models.lesson_page import LessonIndexPage, LessonPage
from cms.models.news_page import NewsIndexPage, NewsPage
from cms.models.reading_entry import ReadingEntry
from cms.models.tasks import CharterApprovalTask, CharterTaskState

__all__ = [
    "AnnexPage",
    "CharterApprovalTask",
    "CharterPage",
    "CharterTaskState",
    "ContactReminder",
    "ContactsPage",
    "FeedAddress",
    "GlossaryTerm",
    "GuideIndexPage",
    "GuidePage",
    "HomePage",
    "LessonIndexPage",
    "LessonPage",
    "NewsIndexPage",
    "NewsPage",
    "ReadingEntry",
]
