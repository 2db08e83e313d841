"""Feeds beside the demo's own, on 127.0.0.1: what each path shows can be changed while a visitor looks on."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Page = bytes | int
"""A document, or the status of a refusal."""


class Newsstand:
    def __init__(self, port: int, pages: dict[str, Page]) -> None:
        self.port = port
        self.pages = pages

    def shows(self, path: str, page: Page) -> str:
        """The address at which it stands."""
        self.pages[path] = page
        return f"http://127.0.0.1:{self.port}{path}"


@contextmanager
def opened() -> Iterator[Newsstand]:
    pages: dict[str, Page] = {}

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page = pages.get(self.path, 404)
            body = b"" if isinstance(page, int) else page
            self.send_response(page if isinstance(page, int) else 200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield Newsstand(server.server_port, pages)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
