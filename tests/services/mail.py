"""A real SMTP server that keeps what it receives."""

import contextlib
from collections.abc import Iterator
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from typing import NamedTuple

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.services.process import free_port


class Sink(NamedTuple):
    """Where mail can be sent to, the messages received, and recipients to refuse, for good or
    for now.
    """

    host: str
    port: int
    messages: list[EmailMessage]
    refused: set[str]
    busy: set[str]


class _Keeper:
    def __init__(self, messages: list[EmailMessage], refused: set[str], busy: set[str]) -> None:
        self.messages = messages
        self.refused = refused
        self.busy = busy

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.refused:
            return "550 5.1.1 no such mailbox"
        if address in self.busy:
            return "451 4.7.1 greylisted, try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        content = envelope.content or b""
        raw = content if isinstance(content, bytes) else content.encode()
        self.messages.append(BytesParser(EmailMessage, policy=default).parsebytes(raw))
        return "250 OK"


@contextlib.contextmanager
def mail_sink() -> Iterator[Sink]:
    """Start an SMTP server in a thread; yield its Sink."""
    sink = Sink("127.0.0.1", free_port(), [], set(), set())
    keeper = _Keeper(sink.messages, sink.refused, sink.busy)
    controller = Controller(keeper, hostname=sink.host, port=sink.port)
    controller.start()
    try:
        yield sink
    finally:
        controller.stop()
