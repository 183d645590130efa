"""The one family of errors that services raise and faces (pages, API) turn into words."""

from typing import Any


class DomainError(Exception):
    """A request the product refuses, with a code and the facts a sentence needs.

    Services raise it with a code ("post.empty") and parameters; the sentence lives in a
    template or in `config.kernel.messages`, in the reader's language.
    """

    status = 400

    def __init__(self, code: str, **params: Any) -> None:
        self.code = code
        self.params = params
        super().__init__(code)


class NotAllowed(DomainError):
    """This person may not do this, whatever the state."""

    status = 403


class WrongState(DomainError):
    """The object is not, or no longer, in a state that allows this."""

    status = 409


class Stale(WrongState):
    """The page the person acted on is older than the object."""


class Invalid(DomainError):
    """The input cannot be accepted as it is."""

    status = 422
