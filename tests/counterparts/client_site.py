"""The address that is our name at AT Protocol servers, over https with an authority of our own."""

import ipaddress
import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.counterparts.loopback import LoopbackServer

# "home.arpa" is for networks at home (RFC 8375); the servers' processes find it on this machine.
HOST = "client.home.arpa"


class Authority:
    """Makes one certificate that the servers are told to trust."""

    def __init__(self, folder: Path) -> None:
        self.trusted = folder / "authority.pem"
        self._pair = folder / "client.pem"
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = _certificate(key)
        pem = certificate.public_bytes(serialization.Encoding.PEM)
        self.trusted.write_bytes(pem)
        private = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        self._pair.write_bytes(pem + private)

    @property
    def context(self) -> ssl.SSLContext:
        """What a server at that address serves with."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._pair)
        return context


class ClientSite(LoopbackServer):
    """Answers every path with what `document` returns; None: as if it were not there."""

    def __init__(self, authority: Authority) -> None:
        super().__init__()
        self.tls = authority.context
        self.document: Callable[[], Any] = lambda: None

    @property
    def client_id(self) -> str:
        """Our name."""
        return f"https://{HOST}:{self.port}/link/bluesky/client.json"

    async def handle(self, _request: web.Request) -> web.StreamResponse:
        found = self.document()
        answer = web.Response(status=404) if found is None else web.json_response(found)
        answer.force_close()
        return answer


def _certificate(key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "portevoix tests")])
    now = datetime.now(UTC)
    names = [x509.DNSName(HOST), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    )
    return builder.sign(key, hashes.SHA256())
