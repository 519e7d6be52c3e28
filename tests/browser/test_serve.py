"""`casotheek serve`: what a writer changes shows in the site, and a fault does not stop it."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from casotheek.build.start import begin

CASUS = "casussen/001-de-sleutel-van-beneden.md"


@pytest.fixture
def bieb(tmp_path: Path) -> Path:
    begin(tmp_path / "bibliotheek")
    return tmp_path / "bibliotheek"


@pytest.fixture
def site(bieb: Path) -> Iterator[str]:
    with socket.socket() as vrij:
        vrij.bind(("127.0.0.1", 0))
        adres = f"127.0.0.1:{vrij.getsockname()[1]}"
    casotheek = Path(sys.executable).with_name("casotheek")
    with subprocess.Popen(
        [casotheek, "-C", str(bieb), "serve", "--adres", adres],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as dienst:
        yield f"http://{adres}/"
        dienst.kill()


def _wacht(url: str, stuk: str, *, weg: bool = False) -> None:
    """Wait until the page holds (or no longer holds) a piece of text."""
    laatst = ""
    eind = time.monotonic() + 120
    while time.monotonic() < eind:
        try:
            with urllib.request.urlopen(url, timeout=5) as antwoord:
                laatst = antwoord.read().decode()
        except urllib.error.HTTPError as fout:
            laatst = ""
            fout.close()
        except OSError:
            time.sleep(0.25)
            continue
        if (stuk in laatst) != weg:
            return
        time.sleep(0.25)
    pytest.fail(f"{url}: {stuk!r} {'stayed' if weg else 'did not come'}")


@pytest.mark.browser
def test_edit_add_delete_and_a_fault(bieb: Path, site: str) -> None:
    _wacht(site + "casussen/", "De sleutel van beneden")
    bestand = bieb / CASUS
    tekst = bestand.read_text("utf-8")
    bestand.write_text(tekst.replace("De radio staat aan.", "De radio speelt."), "utf-8")
    _wacht(site + "casussen/001-de-sleutel-van-beneden/", "De radio speelt.")

    tweede = bieb / "casussen" / "002-nog-een.md"
    tweede.write_text(
        tekst.replace("nummer: 1", "nummer: 2").replace("De sleutel van beneden", "Nog een"),
        "utf-8",
    )
    _wacht(site + "casussen/", "Nog een")

    bestand.write_text("stuk", "utf-8")
    time.sleep(2)
    _wacht(site + "casussen/001-de-sleutel-van-beneden/", "De radio speelt.")
    bestand.write_text(tekst, "utf-8")
    _wacht(site + "casussen/001-de-sleutel-van-beneden/", "De radio staat aan.")

    tweede.unlink()
    _wacht(site + "casussen/", "Nog een", weg=True)
