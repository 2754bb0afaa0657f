"""The transport against real sockets on loopback: what is reused, what is bounded, and each way an answer can fail to come."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable

import pytest
from aiohttp import web

from models.scripted import request_of
from seedless.core import Cause, Fault, ProviderFailed
from seedless.models import transport as under_test
from seedless.models.openai_api import OpenAIChat
from seedless.models.transport import AiohttpTransport, Answer

pytestmark = pytest.mark.server

KEY = "sk-" + "proj-Qx7vWm29LkPz81nA"
HEADERS = {"Authorization": f"Bearer {KEY}"}
Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def at_raw_server(serve: Serve, use: Callable[[str], Awaitable[Answer]]) -> Answer:
    """Run `use` with the address of a server that speaks for itself, byte by byte."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            await serve(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    try:
        return await use(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1/chat/completions")
    finally:
        server.close()


def sent_to(serve: Serve, *, timeout_s: float = 20.0) -> Answer:
    async def use(url: str) -> Answer:
        transport = AiohttpTransport(4)
        try:
            return await transport.send(url, headers=HEADERS, body=b"{}", timeout_s=timeout_s)
        finally:
            await transport.close()

    return asyncio.run(at_raw_server(serve, use))


def says(*parts: bytes) -> Serve:
    async def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.writelines(parts)
        await writer.drain()

    return serve


def sent_nowhere(url: str) -> ProviderFailed:
    async def send() -> Answer:
        transport = AiohttpTransport(1)
        try:
            return await transport.send(url, headers=HEADERS, body=b"{}", timeout_s=20.0)
        finally:
            await transport.close()

    with pytest.raises(ProviderFailed) as failed:
        asyncio.run(send())
    assert KEY not in str(failed.value)
    return failed.value


def test_an_answer_comes_back_with_its_status_its_headers_in_lower_case_and_its_body() -> None:
    answer = sent_to(says(b"HTTP/1.1 429 Slow\r\nRetry-After: 7\r\nContent-Length: 2\r\n\r\nhi"))
    assert (answer.status, answer.headers["retry-after"], answer.body) == (429, "7", b"hi")


def test_sockets_are_reused_and_never_more_than_allowed() -> None:
    seen: set[object] = set()
    open_now, most = 0, 0

    async def reply(request: web.Request) -> web.Response:
        nonlocal open_now, most
        seen.add(request.transport)
        open_now += 1
        most = max(most, open_now)
        await asyncio.sleep(0.001)
        open_now -= 1
        return web.json_response({"got": await request.text(), "method": request.method})

    async def main() -> list[Answer]:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", reply)
        runner = web.AppRunner(app)
        await runner.setup()
        await (site := web.TCPSite(runner, "127.0.0.1", 0)).start()
        url = f"http://127.0.0.1:{site._server.sockets[0].getsockname()[1]}/v1/models"  # type: ignore[union-attr]
        transport = AiohttpTransport(5)
        try:
            async with asyncio.TaskGroup() as group:
                posts = [group.create_task(transport.send(url, headers={}, body=b"x", timeout_s=20.0)) for _ in range(60)]
            return [post.result() for post in posts] + [await transport.send(url, headers={}, body=None, timeout_s=20.0)]
        finally:
            await transport.close()
            await runner.cleanup()

    answers = asyncio.run(main())
    assert len(seen) <= 5 and most <= 5
    assert [answer.body for answer in answers[:60]] == [b'{"got": "x", "method": "POST"}'] * 60
    assert b'"GET"' in answers[60].body


def test_a_transport_can_be_used_again_after_it_was_closed() -> None:
    async def main(url: str) -> Answer:
        transport = AiohttpTransport(1)
        for _ in range(2):
            answer = await transport.send(url, headers={}, body=b"", timeout_s=20.0)
            await transport.close()
        await transport.close()
        return answer

    answer = asyncio.run(at_raw_server(says(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"), main))
    assert answer.body == b"hi"


async def reset(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
    await writer.drain()
    raw = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # close() sends RST
    writer.transport.abort()


@pytest.mark.parametrize(
    "serve",
    [
        reset,
        says(),
        says(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", b"half"),
        says(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhalf!\r\n"),
        says(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhalf\r\n"),
        says(b"this is not HTTP\r\n\r\n"),
        says(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000 + b"\r\n\r\n"),
    ],
    ids=["RST", "closed at once", "half a body", "chunks without end", "broken chunk", "no HTTP", "endless header"],
)
def test_an_answer_that_is_not_whole_is_a_cut_whose_outcome_is_unknown(serve: Serve) -> None:
    with pytest.raises(ProviderFailed, match="connection was cut") as failed:
        sent_to(serve)
    assert (failed.value.fault, failed.value.cause, failed.value.outcome_unknown) == (Fault.WAIT, Cause.CUT, True)


async def hang(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await reader.read()


async def hang_in_the_body(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
    await hang(reader, writer)


@pytest.mark.parametrize("serve", [hang, hang_in_the_body])
def test_a_server_that_hangs_is_given_up_in_time(serve: Serve) -> None:
    with pytest.raises(ProviderFailed, match=r"within 0\.2 s") as failed:
        sent_to(serve, timeout_s=0.2)
    assert (failed.value.fault, failed.value.cause, failed.value.outcome_unknown) == (Fault.WAIT, Cause.TIMEOUT, True)


@pytest.mark.parametrize("size_told", [True, False])
def test_an_answer_without_bounds_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch, size_told: bool) -> None:
    monkeypatch.setattr(under_test, "MOST_BYTES", 2**20)

    async def pour(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        length = b"Content-Length: 9999999999\r\n" if size_told else b"Connection: close\r\n"
        writer.write(b"HTTP/1.1 200 OK\r\n" + length + b"\r\n")
        while not writer.is_closing():
            writer.write(b"x" * 65536)
            await writer.drain()

    with pytest.raises(ProviderFailed, match="longer than 1 MiB") as failed:
        sent_to(pour)
    assert failed.value.fault is Fault.REFUSED and failed.value.outcome_unknown


def test_nobody_listening_is_told_as_such() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        failed = sent_nowhere(f"http://127.0.0.1:{port}/v1/chat/completions")
    assert (failed.fault, failed.cause) == (Fault.WAIT, Cause.HOST) and "nobody listens" in str(failed)


def test_an_unknown_name_is_told_as_such() -> None:
    failed = sent_nowhere("http://no-such-host.invalid/v1/chat/completions")
    assert failed.cause is Cause.HOST and "no host of this name" in str(failed)
    assert not failed.outcome_unknown


def test_tls_asked_of_a_server_without_it_is_no_connection() -> None:
    async def use(url: str) -> Answer:
        transport = AiohttpTransport(1)
        try:
            return await transport.send(url.replace("http:", "https:"), headers=HEADERS, body=b"{}", timeout_s=20.0)
        finally:
            await transport.close()

    async def refuse(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    async def main() -> Answer:
        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read(16)
            await refuse(reader, writer)
            writer.close()

        server = await asyncio.start_server(connected, "127.0.0.1", 0)
        try:
            return await use(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1/x")
        finally:
            server.close()

    with pytest.raises(ProviderFailed, match="TLS") as failed:
        asyncio.run(main())
    assert failed.value.cause is Cause.HOST


@pytest.mark.parametrize("url", ["http://a..b/v1/x", "http://-/v1/x"])
def test_an_address_that_can_be_none_is_no_host(url: str) -> None:
    assert sent_nowhere(url).cause is Cause.HOST


def test_a_redirect_is_not_followed_and_the_key_stays_here() -> None:
    asked: list[bytes] = []

    async def main() -> None:
        async def thief(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            asked.append(await reader.read(10_000))
            writer.close()

        elsewhere = await asyncio.start_server(thief, "127.0.0.1", 0)
        there = f"http://127.0.0.1:{elsewhere.sockets[0].getsockname()[1]}/"
        redirect = says(f"HTTP/1.1 307 Moved\r\nLocation: {there}\r\nContent-Length: 0\r\n\r\n".encode())

        async def use(url: str) -> Answer:
            transport = AiohttpTransport(1)
            model = OpenAIChat("m", url, transport, key=KEY)
            try:
                with pytest.raises(ProviderFailed, match="redirects") as failed:
                    await model.complete(request_of())
                assert (failed.value.fault, failed.value.cause) == (Fault.STOP, Cause.HOST)
                assert KEY not in str(failed.value)
            finally:
                await transport.close()
            return Answer(307, {}, b"")

        await at_raw_server(redirect, use)
        elsewhere.close()

    asyncio.run(main())
    assert asked == []


def test_an_environments_proxy_is_not_given_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert sent_to(says(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")).body == b"hi"


def test_a_caller_that_goes_away_is_not_told_a_fault() -> None:
    async def use(url: str) -> Answer:
        transport = AiohttpTransport(1)
        try:
            call = asyncio.ensure_future(transport.send(url, headers={}, body=b"", timeout_s=20.0))
            await asyncio.sleep(0.05)
            call.cancel()
            return await call
        finally:
            await transport.close()

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(at_raw_server(hang, use))
