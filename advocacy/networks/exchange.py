"""One call to a network: an answer that says yes, or a NetworkError that says what went wrong."""

from collections.abc import Callable
from typing import Protocol

from advocacy.networks.errors import ErrorKind, NetworkError
from config.kernel.http import Answer, AnswerLost, NotSent, Request


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
