"""One HTTP exchange: bytes out, status and bytes back, or the cause why there is no whole answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import aiohttp

from seedless.core import Cause, Fault, ProviderFailed

MOST_BYTES = 32 * 2**20  # of one answer; a reply of a million tokens has a sixth of it
CONNECT_S = 10.0
# Servers on uvicorn and node close a connection that idles for 5 s. Whoever writes into one just then cannot tell whether the
# request was read; it would count as answered and paid. So ours are given up sooner.
IDLE_S = 4.0
NOT_COMPRESSED = {"Accept-Encoding": "identity"}  # replies are small, and none can blow up in memory


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server sent. Names of headers are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Transport(Protocol):
    """The only thing that an HTTP client is used for."""

    async def send(self, url: str, *, headers: Mapping[str, str], body: bytes | None, timeout_s: float) -> Answer:
        """POST `body`, or GET when there is none; `timeout_s` bounds the whole exchange.

        Raises ProviderFailed, whose line leaves out who was asked: Cause.HOST when nothing was sent (no name, nobody
        listening, a certificate that does not hold), TIMEOUT and CUT when the server may have answered.
        """
        ...


class AiohttpTransport:
    """Keeps at most `connections` sockets, reused over calls. Redirects are not followed: a key must not travel on."""

    def __init__(self, connections: int) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    async def send(self, url: str, *, headers: Mapping[str, str], body: bytes | None, timeout_s: float) -> Answer:
        session = self._session or self._open()
        try:
            async with session.request(
                "GET" if body is None else "POST",
                url,
                data=body,
                headers=headers,
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(total=timeout_s, sock_connect=CONNECT_S),
            ) as response:
                whole = await bounded(response.content)
                return Answer(response.status, {name.lower(): value for name, value in response.headers.items()}, whole)
        except (aiohttp.ClientConnectorCertificateError, aiohttp.InvalidURL, UnicodeError) as error:
            raise ProviderFailed(f"no connection: {reason(error)}", Fault.STOP, cause=Cause.HOST) from None
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            # A server may be starting, and a resolver may be away for a moment: how long is borne is not for us to say.
            raise ProviderFailed(f"no connection: {reason(error)}", Fault.WAIT, cause=Cause.HOST) from None
        except TimeoutError:
            raise ProviderFailed(f"no answer within {timeout_s:g} s", Fault.WAIT, cause=Cause.TIMEOUT) from None
        except (aiohttp.ClientError, OSError):
            line = "the connection was cut before the answer was whole"
            raise ProviderFailed(line, Fault.WAIT, cause=Cause.CUT) from None

    def _open(self) -> aiohttp.ClientSession:
        """Opened by the first call, since it belongs to the event loop that runs then."""
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=IDLE_S),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers=NOT_COMPRESSED,
        )
        return self._session

    async def close(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()


async def bounded(content: aiohttp.StreamReader) -> bytes:
    """The whole body. One that is too long is not read to its end, nor asked for again: it may be paid already."""
    parts, size = [], 0
    async for part in content.iter_any():
        parts.append(part)
        size += len(part)
        if size > MOST_BYTES:
            line = f"the answer is longer than {MOST_BYTES // 2**20} MiB"
            raise ProviderFailed(line, Fault.REFUSED, cause=Cause.CUT)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def reason(error: Exception) -> str:
    """In a few words of our own: a library's message may hold the whole request."""
    match error:
        case aiohttp.InvalidURL() | UnicodeError():  # the latter of a name that DNS has no letters for
            return "that is no address"
        case aiohttp.ClientConnectorCertificateError():
            return "its certificate does not hold"
        case aiohttp.ClientSSLError():
            return "no TLS connection could be made"
        case aiohttp.ClientConnectorDNSError():
            return "there is no host of this name"
        case aiohttp.ConnectionTimeoutError():
            return f"nobody answered within {CONNECT_S:g} s"
        case aiohttp.ClientConnectorError(os_error=ConnectionRefusedError()):
            return "nobody listens there"
        case _:
            return "it cannot be reached"
