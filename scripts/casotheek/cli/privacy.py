"""`casotheek privacy`: the privacy check alone, on any Markdown or text file."""

from __future__ import annotations

import json
import stat
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from casotheek.checks.privacy.document import Tekstbron, bevindingen, scan_bron, toonbaar_pad
from casotheek.cli.controleer import GEEN_BEWIJS, VORMEN
from casotheek.cli.uitvoer import Toon, als_gegevens
from casotheek.findings import Finding, Plek, maak
from casotheek.reading import Bestand, Document, lees_bestand, lees_document, lees_yaml, ontcijfer
from casotheek.reading.files import soort_naam

EERST = "bewaar de tekst eerst in een gewoon bestand"
PLAT = "sla het eerst op als platte tekst (.txt) en controleer dat bestand"
GEPAKT = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"{\\rtf")
"""How Word, LibreOffice, PDF and RTF begin."""


@click.command("privacy")
@click.argument(
    "bestanden",
    nargs=-1,
    required=True,
    metavar="BESTAND…",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option(
    "--uitvoer",
    type=click.Choice(list(VORMEN)),
    default="tekst",
    show_default=True,
    help="Hoe de bevindingen getoond worden.",
)
@click.option("--streng", is_flag=True, help="Laat ook waarschuwingen meetellen als fout.")
@click.pass_obj
def opdracht(map_: Path, bestanden: tuple[Path, ...], uitvoer: str, streng: bool) -> int:
    """Zoek in losse bestanden naar gegevens die naar een mens kunnen leiden."""
    algemeen = _algemeen(map_)
    findings = [finding for pad in bestanden for finding in _controleer(pad, algemeen)]
    tekst = _als_json(findings) if uitvoer == "json" else VORMEN[uitvoer](findings, Toon(False))
    if tekst:
        click.echo(tekst)
    if uitvoer == "tekst":
        click.echo(GEEN_BEWIJS)
    return 1 if any(streng or finding.is_fout for finding in findings) else 0


def _als_json(findings: Sequence[Finding]) -> str:
    lijst = [{**als_gegevens(finding, False), "lengte": finding.lengte} for finding in findings]
    return json.dumps(lijst, ensure_ascii=False, indent=1)


def _controleer(pad: Path, algemeen: tuple[str, ...]) -> list[Finding]:
    naam = pad.as_posix()
    tekst = _lees(naam, pad)
    if isinstance(tekst, Finding):
        plek = Plek(toonbaar_pad(naam), tekst.plek.regel, tekst.plek.kolom)
        return [Finding(plek, tekst.soort, tekst.gegevens, geheim=True)]
    document, fouten = lees_document(naam, tekst, verplicht=False)
    velden: dict[str, Any] = {} if fouten else document.velden
    bron = Tekstbron(
        naam,
        tekst,
        tuple(_teksten(velden.get("pseudoniemen"))),
        tuple(_vrijgaves(document, velden)),
        velden.get("herkomst") == "fictief",
        geerfd=algemeen,
    )
    return sorted(bevindingen(bron, scan_bron(bron)), key=lambda finding: finding.volgorde)


def _lees(naam: str, pad: Path) -> str | Finding:
    kenmerk = pad.stat()
    if stat.S_ISREG(kenmerk.st_mode):
        return _als_tekst(naam, pad, lees_bestand(Bestand(naam, pad, kenmerk.st_size)))
    # Of a pipe nobody knows the size: it would count as empty, and as clean.
    wat = soort_naam(kenmerk.st_mode)
    return maak("C102", Plek(naam), citaat=pad.name, wat=wat, advies=EERST)


def _als_tekst(naam: str, pad: Path, gelezen: str | Finding) -> str | Finding:
    """A file in the encoding of Word is read all the same; a packed one has no words yet."""
    if isinstance(gelezen, str) or gelezen.soort.code == "C103":
        return gelezen
    ruw = pad.read_bytes()
    if ruw.startswith(GEPAKT):
        wat = "een document en geen gewone tekst"
        return maak("C102", Plek(naam), citaat=pad.name, wat=wat, advies=PLAT)
    tekst = ontcijfer(ruw)
    return gelezen if tekst is None else tekst.replace("\r\n", "\n").replace("\r", "\n")


def _teksten(iets: Any) -> list[str]:
    return [deel for deel in iets if isinstance(deel, str)] if isinstance(iets, list) else []


def _vrijgaves(document: Document, velden: dict[str, Any]) -> list[tuple[str, Plek]]:
    """The allowed texts of the file itself; an entry without a reason does not count."""
    lijst = velden.get("toegestaan")
    return [
        (item["tekst"], document.plek("toegestaan", index, "tekst"))
        for index, item in enumerate(lijst if isinstance(lijst, list) else ())
        if isinstance(item, dict)
        and isinstance(item.get("tekst"), str)
        and isinstance(item.get("reden"), str)
        and item["tekst"].strip()
        and item["reden"].strip()
    ]


def _algemeen(map_: Path) -> tuple[str, ...]:
    """What the library around it allows everywhere, when there is one."""
    pad = map_ / "kompas" / "instellingen.yml"
    if not pad.is_file():
        return ()
    tekst = lees_bestand(Bestand(pad.name, pad, pad.stat().st_size))
    if isinstance(tekst, Finding):
        return ()
    document, fouten = lees_yaml(pad.name, tekst)
    return () if fouten else tuple(entry for entry, _ in _vrijgaves(document, document.velden))
