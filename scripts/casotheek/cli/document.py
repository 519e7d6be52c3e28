"""`casotheek document`: the kompas, casussen or the advice as one file."""

from __future__ import annotations

from pathlib import Path

import click

from casotheek.build import Afgekeurd, stel_samen
from casotheek.build.documents import OnbruikbaarFout, maak_document
from casotheek.build.inspect import WERKMAP
from casotheek.cli import opties
from casotheek.cli.bibliotheek import bronregels, eis_bibliotheek, stop_bij_fouten
from casotheek.cli.doel import eis_doelbestand
from casotheek.cli.uitvoer import Toon, als_tekst
from casotheek.cli.voortgang import bezig
from casotheek.exports.documents import SOORTEN, VORMEN
from casotheek.exports.pdf import OntbreektFout
from casotheek.pages.woorden import grootte
from casotheek.reading import zet_neer

INSTALLEER = (
    "voor documenten zijn extra onderdelen nodig: {wat} ontbreekt. Installeer ze met "
    "‘make documenten’, of zonder make met ‘pip install -r requirements/documents.txt’; "
    "een PDF vraagt ook Pango (Debian: libpango-1.0-0, libpangoft2-1.0-0, libharfbuzz-subset0)"
)


@click.command("document")
@click.argument("soort", type=click.Choice(SOORTEN))
@click.option(
    "--vorm", type=click.Choice(VORMEN), default="pdf", show_default=True, help="De vorm."
)
@click.option(
    "--naar",
    required=True,
    metavar="BESTAND",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Het bestand dat gemaakt wordt.",
)
@click.option(
    "--casussen",
    metavar="NUMMERS",
    help="Bij ‘selectie’: welke casussen, zoals 3,12,20-25.",
)
@opties.editie
@click.pass_obj
def opdracht(
    map_: Path, soort: str, vorm: str, naar: Path, casussen: str | None, editie: str
) -> None:
    """Maak het kompas, de casussen, het advies of een selectie als PDF, Word of EPUB."""
    eis_bibliotheek(map_)
    nummers = _nummers(soort, casussen)
    eis_doelbestand(naar, vorm)
    try:
        with bezig("Controleren"):
            bouwsel = stel_samen(map_, editie)
        with bezig("Het document maken"):
            inhoud = maak_document(
                map_ / WERKMAP,
                bouwsel.bibliotheek,
                editie,
                bouwsel.paginas,
                soort,
                vorm,
                nummers=nummers,
                beelden=bouwsel.bestanden,
            )
    except Afgekeurd as fout:
        stop_bij_fouten(map_, fout.keuring)
        return
    except OnbruikbaarFout as fout:
        stop_bij_onbruikbaar(map_, fout)
        return
    except OntbreektFout as fout:
        raise click.ClickException(INSTALLEER.format(wat=fout)) from None
    zet_neer(naar, inhoud)
    click.echo(f"{naar} is gemaakt ({grootte(len(inhoud))}, editie {editie}).")


def stop_bij_onbruikbaar(map_: Path, fout: OnbruikbaarFout) -> None:
    """Show why a document cannot be made and stop with exit code 1."""
    click.echo(als_tekst(fout.findings, Toon(regel=bronregels(map_))), err=True)
    click.echo("Er is niets gemaakt. Verbeter eerst deze fouten.", err=True)
    raise click.exceptions.Exit(1) from None


def _nummers(soort: str, tekst: str | None) -> frozenset[int]:
    if (soort == "selectie") != bool(tekst):
        raise click.UsageError("‘--casussen’ hoort bij ‘selectie’, en is daar verplicht")
    nummers: set[int] = set()
    for deel in (tekst or "").split(","):
        van, streep, tot = deel.strip().partition("-")
        if not deel.strip():
            continue
        if not _is_nummer(van) or (streep and not _is_nummer(tot)):
            raise click.UsageError(
                f"‘{deel.strip()}’ is geen nummer; schrijf bijvoorbeeld 3,12,20-25"
            )
        einde = int(tot) if streep else int(van)
        if not int(van) <= einde <= int(van) + 999:
            raise click.UsageError(f"‘{deel.strip()}’ loopt niet op, of is te lang")
        nummers |= set(range(int(van), einde + 1))
    return frozenset(nummers)


def _is_nummer(tekst: str) -> bool:
    return tekst.strip().isdecimal() and len(tekst.strip()) <= 6
