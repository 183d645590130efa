"""One call to a network: an answer that says yes, or a NetworkError that says what went wrong."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from config.kernel.http import Answer, AnswerLost, NotSent, Request

_NOT_TAKEN = {ErrorKind.CONTENT_INVALID, ErrorKind.NOT_FOUND}


class Sends(Protocol):
    """A client, or what signs requests on their way to one."""

    async def send(self, request: Request) -> Answer:
        """The answer, whatever its status. Raises NotSent or AnswerLost."""
        ...


async def exchange(
    http: Sends, request: Request, *, unsure: ErrorKind, refused: Callable[[Answer], NetworkError]
) -> Answer:
    """The answer, if it is a 2xx one. `refused` reads any other, as its network writes them;
    `unsure` is raised when nobody can say whether the request arrived."""
    try:
        answer = await http.send(request)
    except NotSent as failed:
        raise NetworkError(ErrorKind.TRANSIENT, detail=failed.detail) from failed
    except AnswerLost as lost:
        raise NetworkError(unsure, detail=str(lost)) from lost
    if not 200 <= answer.status < 300:
        raise refused(answer)
    return answer


@contextmanager
def gone_is_fine() -> Iterator[None]:
    """Around a removal: what is not there need not be removed."""
    try:
        yield
    except NetworkError as error:
        if error.kind is not ErrorKind.NOT_FOUND:
            raise


@contextmanager
def uploading() -> Iterator[None]:
    """Around an upload: a picture that a network does not take is the author's to replace."""
    try:
        yield
    except NetworkError as error:
        if error.kind not in _NOT_TAKEN or error.detail in set(Detail):
            raise
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.IMAGE_TYPE) from error
