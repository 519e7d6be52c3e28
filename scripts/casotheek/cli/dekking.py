"""`casotheek dekking`: how the casussen are spread, and which aims are not met."""

from __future__ import annotations

from pathlib import Path

import click

from casotheek.cli.bibliotheek import eis_bibliotheek
from casotheek.cli.uitvoer import hoeveel
from casotheek.findings import netjes
from casotheek.library import laad
from casotheek.library.dekking import Groep, Maat, dekking, niet_gehaald


@click.command("dekking")
@click.option("--streng", is_flag=True, help="Geef code 1 als een streefgetal niet is gehaald.")
@click.pass_obj
def opdracht(map_: Path, streng: bool) -> int:
    """Tel hoe de casussen verdeeld zijn, en zeg wat nog niet is gehaald."""
    eis_bibliotheek(map_)
    bieb, findings = laad(map_)
    fouten = sum(finding.is_fout for finding in findings)
    if fouten:
        click.echo(
            f"Let op: de bibliotheek heeft {hoeveel(fouten, 'fout', 'fouten')}; "
            "casussen met een fout tellen niet mee. "
            "Kijk met ‘casotheek controleer’.",
            err=True,
        )
    groepen = dekking(bieb)
    for groep in groepen:
        click.echo("\n".join(_tabel(groep)))
    tekort = niet_gehaald(groepen)
    click.echo(_slot(tekort))
    return 1 if streng and tekort else 0


def _tabel(groep: Groep) -> list[str]:
    """A heading, and a row a measure: what, how many, the aim, and whether it is met."""
    if not groep.maten:
        return []
    breed = max(len(netjes(maat.wat)) for maat in groep.maten)
    kop = click.style(groep.kop, bold=True)
    return [kop, *(_rij(maat, breed) for maat in groep.maten), ""]


def _rij(maat: Maat, breed: int) -> str:
    oordeel = "gehaald" if maat.gehaald else "niet gehaald"
    return f"  {netjes(maat.wat):<{breed}}  {maat.aantal:>5}  {oordeel:<12}  ({maat.doel})"


def _slot(tekort: list[Maat]) -> str:
    if not tekort:
        return "Alle streefgetallen zijn gehaald."
    regels = [f"  {netjes(maat.wat)}: {maat.aantal}, het doel is {maat.doel}" for maat in tekort]
    return "\n".join(["Niet gehaald:", *regels])
