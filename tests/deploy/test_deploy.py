"""The headers: a policy without holes, hashes of what pages hold, three forms, packing."""

from __future__ import annotations

import base64
import gzip
import hashlib
from pathlib import Path

import brotli
import pytest

from casotheek.build.finish import pak_in
from casotheek.exports.deploy import (
    beleid,
    inline_hashes,
    koppen,
    met_eigenschappen,
    serverbestanden,
)

PAGINA = (
    b'<script src="a.mjs" type="module"></script>'
    b"<script>let a = 1;</script><style>p { color: red }</style>"
    b'<script type="application/ld+json">{"a": 1}</script>'
)


def _som(inhoud: bytes) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(inhoud).digest()).decode()}'"


def test_only_what_stands_within_a_page_is_hashed_and_data_is_not() -> None:
    hashes = inline_hashes([PAGINA, PAGINA])
    assert hashes == {"script": [_som(b"let a = 1;")], "style": [_som(b"p { color: red }")]}


def test_the_policy_allows_this_site_and_those_hashes_alone() -> None:
    csp = beleid(inline_hashes([PAGINA]))
    regels = dict(deel.split(" ", 1) for deel in csp.split("; "))
    assert regels["default-src"] == "'none'"
    assert regels["script-src"] == f"'self' {_som(b'let a = 1;')}"
    assert regels["frame-ancestors"] == regels["base-uri"] == "'none'"
    assert regels["form-action"] == "'self'"
    assert not any(teken in csp for teken in ("unsafe", "*", "data:", "http"))


@pytest.mark.parametrize(
    "html, fout",
    [
        (b'<p style="color: red">', True),
        (b'<img src="a.png" onload="x()">', True),
        (b"<p>style=mooi en onclick=ook</p>", False),
        (b'<p class="style" data-on="ja">', False),
    ],
)
def test_a_style_or_handler_within_a_tag_is_found(html: bytes, fout: bool) -> None:
    assert met_eigenschappen([("a.html", html)]) == (["a.html"] if fout else [])


def test_every_form_carries_every_header() -> None:
    csp = beleid(inline_hashes([]))
    bestanden = serverbestanden(csp, "", ["assets/zoek/0123456789ab"])
    for naam, waarde in koppen(csp).items():
        assert f'add_header {naam} "{waarde}" always;' in bestanden["_deploy/nginx.conf"].decode()
        assert f"  {naam}: {waarde}\n" in bestanden["_headers"].decode()
        assert f"{naam}: {waarde}\n" in bestanden["_deploy/koppen.txt"].decode()
    assert int(koppen(csp)["Strict-Transport-Security"].partition("=")[2]) >= 31_536_000
    assert b"/assets/zoek/0123456789ab/*\n  Cache-Control: public" in bestanden["_headers"]


def test_packed_copies_are_the_file_and_the_same_each_time(tmp_path: Path) -> None:
    inhoud = b"<p>Een lange bladzijde.</p>\n" * 100
    (tmp_path / "groot.html").write_bytes(inhoud)
    (tmp_path / "klein.html").write_bytes(b"<p>Kort.</p>")
    (tmp_path / "beeld.png").write_bytes(inhoud)
    assert pak_in(tmp_path) == 1
    eerst = {pad.name: pad.read_bytes() for pad in tmp_path.iterdir()}
    assert sorted(eerst) == [
        "beeld.png",
        "groot.html",
        "groot.html.br",
        "groot.html.gz",
        "klein.html",
    ]
    assert gzip.decompress(eerst["groot.html.gz"]) == inhoud
    assert brotli.decompress(eerst["groot.html.br"]) == inhoud
    pak_in(tmp_path)
    assert {pad.name: pad.read_bytes() for pad in tmp_path.iterdir()} == eerst
