"""A real browser and a web server that compresses, for measuring."""

from __future__ import annotations

import gzip
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

from playwright.sync_api import sync_playwright

OPTIES = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip


class _Ingepakt(SimpleHTTPRequestHandler):
    """Serves text compressed, as a web server does."""

    extensions_map: ClassVar = {
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
    }

    def log_message(self, *_: Any) -> None:
        """Silent."""

    def do_GET(self) -> None:
        pad = Path(self.translate_path(self.path.split("?")[0]))
        if pad.is_dir():
            pad /= "index.html"
        if not pad.is_file():
            self.send_error(404)
            return
        inhoud = gzip.compress(pad.read_bytes(), 9)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(pad)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(inhoud)))
        self.end_headers()
        self.wfile.write(inhoud)


@contextmanager
def serveer(map_: Path) -> Iterator[str]:
    """A server over a folder, for as long as it is needed."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Ingepakt, directory=str(map_)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()


class Blad:
    """A page in Chromium that counts what it fetches."""

    def __enter__(self) -> Blad:
        self._playwright = sync_playwright().start()
        self._browser = self._playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=OPTIES
        )
        self.nieuw()
        return self

    def __exit__(self, *_: object) -> None:
        self._browser.close()
        self._playwright.stop()

    def nieuw(self) -> None:
        """An empty page with an empty cache."""
        self.pagina = self._browser.new_context().new_page()
        self.opgehaald: dict[str, int] = {}
        self.pagina.on("response", self._tel)

    def ga(self, adres: str) -> None:
        """Opens an address and waits until it is quiet."""
        self.pagina.goto(adres, wait_until="networkidle")

    def doe(self, script: str, waarde: object = None) -> Any:
        """Runs a function in the page."""
        return self.pagina.evaluate(script, waarde)

    def _tel(self, antwoord: Any) -> None:
        self.opgehaald[antwoord.url] = int(antwoord.headers.get("content-length", 0))
