"""A real nginx under the strict policy, walked in Chromium: all works, nothing is refused."""

from __future__ import annotations

import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from casotheek.exports.deploy import koppen


def _vraag(url: str, **kop: str) -> tuple[int, dict[str, str], bytes]:
    verzoek = urllib.request.Request(url, headers={k.replace("_", "-"): v for k, v in kop.items()})
    try:
        with urllib.request.urlopen(verzoek) as antwoord:
            return antwoord.status, dict(antwoord.headers), antwoord.read()
    except urllib.error.HTTPError as fout:
        with fout:
            return fout.code, dict(fout.headers), fout.read()


@pytest.mark.parametrize(
    "pad", ["", "kompas/", "assets/css/tokens.css", "data/casussen.csv", "weg/"]
)
def test_every_answer_carries_every_header(adres: str, pad: str) -> None:
    _, gekregen, _ = _vraag(adres + pad)
    for naam in koppen(""):
        assert gekregen.get(naam), naam
    assert "unsafe" not in gekregen["Content-Security-Policy"]


def test_a_withdrawn_number_is_gone_whatever_its_title_was(adres: str) -> None:
    assert _vraag(f"{adres}casussen/009-een-oude-titel/")[0] == 410
    assert _vraag(f"{adres}casussen/010-bestond-nooit/")[0] == 404
    assert _vraag(f"{adres}casussen/001-de-derde-sleutel/")[0] == 200


@pytest.mark.parametrize(
    "pad", ["_deploy/nginx.conf", "_headers", ".htaccess", "ingetrokken.nginx.conf"]
)
def test_the_files_for_servers_are_not_served(adres: str, site: Path, pad: str) -> None:
    assert (site / pad).is_file()
    assert _vraag(adres + pad)[0] == 404


def test_modules_have_their_type_and_packed_copies_are_used(adres: str, site: Path) -> None:
    status, gekregen, inhoud = _vraag(f"{adres}assets/zoek.mjs", Accept_Encoding="gzip")
    assert status == 200
    assert gekregen["Content-Type"].startswith("text/javascript")
    assert gekregen["Content-Encoding"] == "gzip"
    assert inhoud == (site / "assets/zoek.mjs.gz").read_bytes()


def test_what_changes_name_may_be_kept_and_the_rest_is_asked_again(adres: str, site: Path) -> None:
    scherf = next(pad for pad in sorted((site / "assets/zoek").glob("*/*.json")))
    vast = _vraag(adres + scherf.relative_to(site).as_posix())[1]["Cache-Control"]
    assert vast == "max-age=31536000"
    assert _vraag(adres)[1]["Cache-Control"] == "no-cache"
    assert _vraag(f"{adres}assets/zoek/kop.json")[1]["Cache-Control"] == "no-cache"


@pytest.mark.browser
def test_the_whole_site_works_under_the_policy(adres: str, site: Path, browser: Browser) -> None:
    pagina, klachten, vreemd = _luisterend(browser, adres)
    paden = [pad.parent.relative_to(site).as_posix() for pad in sorted(site.rglob("index.html"))]
    for pad in paden:
        if not pad.endswith("-ingetrokken"):  # answers 410, as it should
            pagina.goto(adres + ("" if pad == "." else f"{pad}/"))
    assert len(paden) > 20
    pagina.goto(f"{adres}zoeken/")
    pagina.locator("main input[type=search], #inhoud input[type=search]").first.fill(
        "drie sleutels"
    )
    pagina.keyboard.press("Enter")
    pagina.get_by_role("link", name="De derde sleutel").first.wait_for()
    pagina.goto(f"{adres}casussen/?leefgebied=schulden")
    pagina.locator("#inhoud input[type=checkbox]").first.wait_for(state="attached")
    pagina.wait_for_load_state("networkidle")
    pagina.context.close()
    assert klachten == []
    assert vreemd == []


@pytest.mark.browser
def test_the_policy_is_at_work(adres: str, browser: Browser) -> None:
    pagina, klachten, _ = _luisterend(browser, adres)
    pagina.goto(adres)
    pagina.evaluate(
        "document.body.appendChild(document.createElement('script')).text = 'window.x = 1'"
    )
    assert pagina.evaluate("window.x") is None
    pagina.context.close()
    assert any("script-src" in klacht for klacht in klachten)


def _luisterend(browser: Browser, adres: str) -> tuple[Page, list[str], list[str]]:
    """A page, what it complains of, and what it asks for outside the site."""
    klachten: list[str] = []
    vreemd: list[str] = []

    def vraag(verzoek: Any) -> None:
        if not verzoek.url.startswith(adres):
            vreemd.append(verzoek.url)

    pagina = browser.new_context().new_page()
    pagina.on("request", vraag)
    pagina.on("console", lambda bericht: klachten.append(f"{pagina.url}: {bericht.text}"))
    pagina.on("pageerror", lambda fout: klachten.append(f"{pagina.url}: {fout}"))
    return pagina, klachten, vreemd
