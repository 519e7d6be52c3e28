"""The search for leaks finds what is held back, wherever and however it is written."""

import gzip
import io
import json
import zipfile
import zlib
from pathlib import Path

import pytest

import beelden
from casotheek.edition import cut, traces
from casotheek.edition.leaks import Speurder
from casotheek.library import laad
from proefmap import BODY, VELDEN, casus, maak

ZIN = "Niemand mocht weten dat de zilveren lepel onder de vloer lag."
TITEL = "De lepel van zilver"
DICHT = casus(
    VELDEN.replace("nummer: 1\n", "nummer: 2\n")
    .replace("De derde sleutel", TITEL)
    .replace("Rachid", "Ferelith")
    + "reikwijdte: intern\n",
    BODY.replace("Rachid", "Ferelith") + f"\n{ZIN}\n",
)


@pytest.fixture
def speurder(tmp_path: Path) -> Speurder:
    geheel, fouten = laad(maak(tmp_path / "bieb", {"casussen/002-de-lepel-van-zilver.md": DICHT}))
    assert not fouten
    return Speurder(geheel, cut(geheel, "openbaar"))


def zak(naam: str, inhoud: str) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as doos:
        doos.writestr(naam, inhoud)
    return uit.getvalue()


LEKKEN = [
    ("index.html", f"<p>{ZIN}</p>".encode()),
    ("index.html", ZIN.replace("zilveren", "<em>zilveren</em>").encode()),
    ("index.html", ZIN.replace("zilveren", "zil&shy;veren").replace("&shy;", "").encode()),
    ("index.html", f'<img alt="{ZIN}">'.encode()),
    ("index.html", f"<!-- {ZIN} -->".encode()),
    ("index.html", ZIN.replace(" ", "\n").encode()),
    ("index.html", b"".join(f"&#{ord(t)};".encode() for t in ZIN)),
    ("x.html", f"<p>{TITEL}</p>".encode()),
    ("x.html", b"<p>Ferelith kwam langs.</p>"),
    ("x.html", b'<a href="/casussen/002-de-lepel-van-zilver/">x</a>'),
    ("data.json", json.dumps({"t": ZIN}).encode()),
    ("data.json", json.dumps({"t": f"<p>{ZIN}</p>"}).encode()),
    ("data.json", json.dumps({"t": "ferelith"}).encode()),
    ("data.json", ("".join(f"\\u{ord(t):04x}" for t in ZIN)).encode()),
    ("sitemap.xml", b"<loc>https://x.nl/casussen/002-de-lepel-van-zilver/</loc>"),
    ("feed.xml", f"<d>&lt;p&gt;{ZIN}&lt;/p&gt;</d>".encode()),
    ("sitemap.xml.gz", gzip.compress(ZIN.encode())),
    ("scherf.bin", zlib.compress(ZIN.encode())),
    ("app.js", f'const x = "{ZIN}"'.encode()),
    ("stijl.css", f"/* {ZIN} */".encode()),
    ("boek.epub", zak("hoofdstuk.xhtml", f"<p>{ZIN}</p>")),
    ("stuk.docx", zak("word/comments.xml", f"<w:t>{ZIN}</w:t>")),
    ("blad.xlsx", gzip.compress(zak("a.xml", ZIN))),
    ("foto.png", beelden.png(ZIN.encode())),
    ("foto.jpg", beelden.jpeg(ZIN.encode())),
    ("002-de-lepel-van-zilver.txt", b""),
    ("data.csv", f"1;{ZIN};x".encode()),
]


@pytest.mark.parametrize(("naam", "inhoud"), LEKKEN, ids=range(len(LEKKEN)))
def test_a_leak_is_found(speurder: Speurder, naam: str, inhoud: bytes) -> None:
    gevonden = list(speurder.doorzoek(naam, inhoud))
    assert {lek.code for lek in gevonden} == {"C570"}
    assert {lek.plek.bestand for lek in gevonden} == {"casussen/002-de-lepel-van-zilver.md"}
    for lek in gevonden:
        assert "lepel" not in lek.melding()
        assert lek.geheim


def _op_slot(doos: bytes) -> bytes:
    """A zip as if it had a password: the mark in the header of its part and in the list."""
    slot = bytearray(doos)
    slot[slot.find(b"PK\x03\x04") + 6] |= 1
    slot[slot.find(b"PK\x01\x02") + 8] |= 1
    return bytes(slot)


@pytest.mark.parametrize(
    ("naam", "inhoud"),
    [("doos.zip", _op_slot(zak("a.txt", "Niets."))), ("kapot.pdf", b"%PDF-1.4 half bestand")],
)
def test_what_cannot_be_looked_into_may_not_go_out(
    speurder: Speurder, naam: str, inhoud: bytes
) -> None:
    assert [(lek.code, lek.plek.bestand) for lek in speurder.doorzoek(naam, inhoud)] == [
        ("C572", naam)
    ]


@pytest.mark.parametrize(
    ("naam", "inhoud"),
    [
        ("index.html", b"<p>Rachid heeft drie sleutels en geen enkele is van hem.</p>"),
        ("index.html", b"<p>De lepel lag onder de vloer.</p>"),
        ("lettertype.woff2", b"wOF2\x00\x01"),
        ("leeg.html", b""),
    ],
)
def test_what_is_allowed_is_no_leak(speurder: Speurder, naam: str, inhoud: bytes) -> None:
    assert list(speurder.doorzoek(naam, inhoud)) == []


def test_what_both_stories_hold_is_no_leak(tmp_path: Path) -> None:
    geheel, _ = laad(
        maak(tmp_path, {"casussen/002-de-lepel-van-zilver.md": DICHT.replace("Ferelith", "Rachid")})
    )
    speurder = Speurder(geheel, cut(geheel, "openbaar"))
    samen = b"<p>Hij heeft een briefadres, en nog geen woning. Rachid lachte.</p>"
    assert list(speurder.doorzoek("index.html", samen)) == []


def test_what_is_allowed_is_compared_in_portions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dubbel = DICHT.replace("Ferelith", "Rachid")
    geheel, _ = laad(maak(tmp_path, {"casussen/002-de-lepel-van-zilver.md": dubbel}))
    gesneden = cut(geheel, "openbaar")
    heel = traces.verzamel(geheel, gesneden)
    monkeypatch.setattr(traces, "PORTIE", 3)
    assert traces.verzamel(geheel, gesneden) == heel
    assert heel


def test_comments_and_reasons_of_an_allowed_casus_are_held_back_too(tmp_path: Path) -> None:
    velden = VELDEN.replace(
        "herkomst:", "# de buurman heet eigenlijk heel anders dan hier\nherkomst:"
    ) + ('toegestaan: [{tekst: "x", reden: "omdat de wethouder dit zelf zo gezegd heeft"}]\n')
    geheel, _ = laad(maak(tmp_path, {"casussen/001-de-derde-sleutel.md": casus(velden)}))
    speurder = Speurder(geheel, cut(geheel, "openbaar"))
    assert list(speurder.doorzoek("a.html", b"de buurman heet eigenlijk heel anders dan hier"))
    assert list(speurder.doorzoek("b.html", b"omdat de wethouder dit zelf zo gezegd heeft"))


def test_a_folder_is_searched_file_by_file_each_leak_once(
    speurder: Speurder, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    for naam in ("a/index.html", "b/index.html"):
        (site / naam).parent.mkdir(parents=True)
        (site / naam).write_text(f"<p>kop</p>\n<p>{ZIN} {naam}</p>\n", "utf-8")
    assert [lek.gegevens["bestand"] for lek in speurder.doorzoek_map(site)] == [
        "a/index.html",
        "b/index.html",
    ]


def test_nothing_is_held_back_nothing_is_read(tmp_path: Path) -> None:
    geheel, _ = laad(maak(tmp_path))
    speurder = Speurder(geheel, cut(geheel, "openbaar"))
    assert speurder.doorzoek_map(tmp_path / "bestaat-niet") == []
