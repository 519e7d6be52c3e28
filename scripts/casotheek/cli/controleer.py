"""`casotheek controleer`: every fault of every file in one run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from casotheek.build import keur
from casotheek.cli.bibliotheek import binnen, bronregels, eis_bibliotheek
from casotheek.cli.machine import als_github, als_gitlab, als_sarif
from casotheek.cli.uitvoer import Toon, als_json, als_kort, als_tekst
from casotheek.cli.voortgang import bezig
from casotheek.findings import Finding
from casotheek.library.gather import CASUSSEN, DOCS, KOMPAS

MAPPEN = (CASUSSEN, KOMPAS, DOCS)
"""The folders in which files are read."""

GEEN_BEWIJS = (
    "Let op: niets gevonden is geen bewijs. De privacycontrole herkent nummers goed en namen "
    "vaak, maar niet altijd. Laat een tweede lezer meelezen."
)

VORMEN: dict[str, Callable[[list[Finding], Toon], str]] = {
    "tekst": als_tekst,
    "kort": als_kort,
    "json": als_json,
    "sarif": als_sarif,
    "gitlab": als_gitlab,
    "github": als_github,
}


@click.command("controleer")
@click.argument("paden", nargs=-1, metavar="[PAD…]", type=click.Path(path_type=Path))
@click.option(
    "--uitvoer",
    type=click.Choice(list(VORMEN)),
    default="tekst",
    show_default=True,
    help="Hoe de bevindingen getoond worden.",
)
@click.option("--streng", is_flag=True, help="Laat ook waarschuwingen meetellen als fout.")
@click.option("--zonder-inhoud", is_flag=True, help="Haal geen tekst uit de casussen aan.")
@click.option(
    "--alleen",
    type=click.Choice(["structuur"]),
    help="Controleer alleen lezen, velden en verwijzingen.",
)
@click.pass_obj
def opdracht(
    map_: Path,
    paden: tuple[Path, ...],
    uitvoer: str,
    streng: bool,
    zonder_inhoud: bool,
    alleen: str | None,
) -> int:
    """Zoek fouten in de hele bibliotheek, of alleen in de genoemde bestanden en mappen."""
    eis_bibliotheek(map_)
    gekozen = binnen(map_, paden)
    _meld_wat_niet_telt(gekozen)
    with bezig("Casussen en kompas controleren"):
        keuring = keur(map_, alleen_structuur=alleen is not None)
    findings = [finding for finding in keuring.findings if _hoort_bij(finding, gekozen)]
    tekst = VORMEN[uitvoer](findings, Toon(not zonder_inhoud, bronregels(map_)))
    if tekst:
        click.echo(tekst)
    if uitvoer == "tekst" and any(
        s.velden.herkomst != "fictief" for s in keuring.bibliotheek.casussen
    ):
        click.echo(GEEN_BEWIJS)
    telt = findings if streng else [finding for finding in findings if finding.is_fout]
    return 1 if telt else 0


def _meld_wat_niet_telt(gekozen: tuple[str, ...]) -> None:
    """Say of which named paths nothing is read, so that silence is not taken for good."""
    for pad in gekozen:
        if pad != "." and pad.split("/")[0] not in MAPPEN:
            click.echo(
                f"‘{pad}’ is niet gecontroleerd: gelezen worden alleen de mappen "
                f"{', '.join(f'‘{map_}’' for map_ in MAPPEN)}.",
                err=True,
            )


def _hoort_bij(finding: Finding, gekozen: tuple[str, ...]) -> bool:
    bestand = finding.plek.bestand
    return not gekozen or any(
        pad in {".", bestand} or bestand.startswith(f"{pad}/") for pad in gekozen
    )
