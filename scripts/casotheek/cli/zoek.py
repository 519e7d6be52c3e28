"""`casotheek zoek`: the search of the site, on the command line."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from casotheek.build import BezetFout
from casotheek.cli import opties
from casotheek.cli.bibliotheek import eis_bibliotheek
from casotheek.cli.zoekindex import verse_index
from casotheek.findings import netjes
from casotheek.reading import bedoel_je
from casotheek.search.engine import Filters
from casotheek.search.find import FACETTEN, Antwoord, Resultaat, beantwoord, waarden_van
from casotheek.search.highlight import stukken
from casotheek.search.source import Bron

MEESTE = 1000


@click.command("zoek")
@click.argument("vraag", nargs=-1, required=True, metavar="VRAAG…")
@click.option("--json", "als_json", is_flag=True, help="Geef de resultaten als JSON.")
@click.option(
    "-n",
    "aantal",
    type=opties.Getal(1, MEESTE),
    metavar="GETAL",
    default=10,
    show_default=True,
    help="Hoeveel resultaten hoogstens.",
)
@click.option(
    "--filter",
    "filters",
    multiple=True,
    metavar="FACET=WAARDE",
    help="Toon alleen wat hieraan voldoet, zoals team=dapperbuurt of effect=werkte-niet.",
)
@opties.editie
@click.pass_obj
def opdracht(
    map_: Path,
    vraag: tuple[str, ...],
    als_json: bool,
    aantal: int,
    filters: tuple[str, ...],
    editie: str,
) -> None:
    """Zoek in casussen, stappen, obstakels, lessen, waarden en pagina’s."""
    eis_bibliotheek(map_)
    try:
        bron = verse_index(map_, editie)
    except BezetFout:
        raise click.ClickException(
            "de index wordt net gemaakt door een andere bouw; probeer het zo nog eens"
        ) from None
    try:
        antwoord = beantwoord(bron, " ".join(vraag), aantal, _lees_filters(bron, filters))
    finally:
        bron.sluit()
    if als_json:
        lijst = [asdict(resultaat) for resultaat in antwoord.resultaten]
        click.echo(json.dumps(lijst, ensure_ascii=False, indent=1))
    else:
        _toon(antwoord)


def _lees_filters(bron: Bron, filters: tuple[str, ...]) -> Filters:
    gelezen: dict[str, list[str]] = {}
    for filter_ in filters:
        facet, is_, waarde = filter_.partition("=")
        if not is_ or not waarde:
            raise click.UsageError(f"‘{netjes(filter_)}’ is geen FACET=WAARDE")
        if facet not in FACETTEN:
            raise click.UsageError(
                f"onbekend facet ‘{netjes(facet)}’{bedoel_je(facet, FACETTEN)}; "
                f"kies uit {', '.join(FACETTEN)}"
            )
        bekend = waarden_van(bron, facet)
        if waarde not in bekend:
            raise click.UsageError(
                f"facet {facet} kent geen ‘{netjes(waarde)}’{bedoel_je(waarde, bekend)}; "
                f"kies uit {', '.join(sorted(bekend))}"
            )
        gelezen.setdefault(facet, []).append(waarde)
    return gelezen


def _toon(antwoord: Antwoord) -> None:
    for fout, beter in antwoord.verbeterd.items():
        click.echo(f"Gezocht op ‘{beter}’ in plaats van ‘{netjes(fout)}’.")
    if antwoord.begrippen:
        click.echo(f"Ook gezocht op wat hoort bij: {', '.join(antwoord.begrippen)}.")
    if not antwoord.resultaten:
        click.echo("Niets gevonden. Probeer een ander woord, of minder filters.")
    for nummer, resultaat in enumerate(antwoord.resultaten, start=1):
        click.echo()
        _toon_resultaat(nummer, resultaat, antwoord)


def _toon_resultaat(nummer: int, resultaat: Resultaat, antwoord: Antwoord) -> None:
    casussen = ", ".join(map(str, resultaat.casussen))
    wie = f" (casus {casussen})" if casussen else ""
    click.echo(f"{nummer:>3}. {resultaat.soort}{wie}: {_gemarkeerd(resultaat.titel, antwoord)}")
    if resultaat.fragment != resultaat.titel:
        click.echo(f"     {_gemarkeerd(resultaat.fragment, antwoord)}")
    click.echo(f"     {click.style(resultaat.url or '/', dim=True)}")


def _gemarkeerd(tekst: str, antwoord: Antwoord) -> str:
    return "".join(
        click.style(netjes(stuk), bold=True) if raak else netjes(stuk)
        for stuk, raak in stukken(tekst, antwoord.gevonden)
    )
