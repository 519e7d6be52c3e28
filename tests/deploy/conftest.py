"""A site behind a real nginx with the include that its build wrote, for a browser."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import sitebouw
from casotheek.build.finish import pak_in
from ontbreekt import ontbreekt

WEG = "nummer: 9\nstatus: ingetrokken\ndatum: 2021-05-01\n"
NGINX = """\
daemon off; master_process off; pid {map_}/nginx.pid; error_log {map_}/fout.log;
events {{}}
http {{
  access_log off; client_body_temp_path {map_}/t1; proxy_temp_path {map_}/t2;
  fastcgi_temp_path {map_}/t3; uwsgi_temp_path {map_}/t4; scgi_temp_path {map_}/t5;
  server {{ listen 127.0.0.1:{poort}; root {site}; include {site}/_deploy/nginx.conf; }}
}}
"""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    map_ = sitebouw.voorbeeld(
        tmp_path_factory.mktemp("voorbeeld"),
        {"casussen/009-ingetrokken.md": f"---\n{WEG}---\n"},
    )
    site = sitebouw.bouw(map_, tmp_path_factory.mktemp("site"))
    pak_in(site)
    return site


@pytest.fixture(scope="session")
def adres(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site, ending in a slash."""
    nginx = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
    if nginx is None:
        ontbreekt("nginx is not installed (Debian: nginx-light)")
    map_ = tmp_path_factory.mktemp("nginx")
    with socket.socket() as vrij:
        vrij.bind(("127.0.0.1", 0))
        poort = vrij.getsockname()[1]
    instelling = map_ / "nginx.conf"
    instelling.write_text(NGINX.format(map_=map_, poort=poort, site=site), "utf-8")
    # Writable for the user nginx may switch to, when the tests run as root.
    for pad in (site, *site.rglob("*")):
        pad.chmod(0o755 if pad.is_dir() else 0o644)
    server = subprocess.Popen([nginx, "-c", str(instelling), "-p", str(map_)])
    try:
        _wacht(server, poort, map_ / "fout.log")
        yield f"http://127.0.0.1:{poort}/"
    finally:
        server.terminate()
        server.wait(10)


def _wacht(server: subprocess.Popen[bytes], poort: int, log: Path) -> None:
    for _ in range(200):
        with socket.socket() as proef:
            if proef.connect_ex(("127.0.0.1", poort)) == 0:
                return
        if server.poll() is not None:
            break
        time.sleep(0.05)
    pytest.fail(f"nginx did not start: {log.read_text() if log.exists() else ''}")
