"""`casotheek nieuw`: the next casus file, made from the schema."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from casotheek.cli.bibliotheek import eis_bibliotheek
from casotheek.library import Bibliotheek, laad
from casotheek.library.template import bestandsnaam, eerste_vrije_nummer, nieuwe_casus
from casotheek.reading import bedoel_je


@click.command("nieuw")
@click.option("--titel", metavar="TEKST", help="De werktitel.")
@click.option("--team", metavar="SLEUTEL", help="De sleutel van het team.")
@click.option(
    "--leefgebied",
    "leefgebieden",
    multiple=True,
    metavar="SLEUTEL",
    help="Een leefgebied; mag vaker.",
)
@click.pass_obj
def opdracht(
    map_: Path, titel: str | None, team: str | None, leefgebieden: tuple[str, ...]
) -> None:
    """Maak het bestand voor een nieuwe casus, met het eerste vrije nummer.

    Vraagt wat er nog ontbreekt als je aan een terminal zit.
    """
    eis_bibliotheek(map_)
    bieb, _ = laad(map_)
    teams = [t.sleutel for t in bieb.teams]
    velden: dict[str, Any] = {
        "nummer": _nummer(map_, bieb),
        "titel": _vraag("titel", "Werktitel", titel, [], verplicht=True),
        "status": "concept",
    }
    if gekozen := _vraag("team", "Team", team, teams):
        velden["team"] = gekozen
    bekend = [begrip.sleutel for begrip in bieb.begrippen.van_soort("leefgebied")]
    if gebieden := [_eis("leefgebied", gebied, bekend) for gebied in leefgebieden]:
        velden["leefgebieden"] = gebieden
    doel = map_ / "casussen" / bestandsnaam(velden["nummer"], velden["titel"])
    _schrijf(doel, nieuwe_casus(velden))
    click.echo(f"{doel} is gemaakt. Schrijf het verhaal, en kijk dan: casotheek controleer {doel}")


def _nummer(map_: Path, bieb: Bibliotheek) -> int:
    """The first free number; files that cannot be read keep theirs by their name."""
    namen = (pad.name[:3] for pad in (map_ / "casussen").glob("[0-9][0-9][0-9]-*"))
    return max([eerste_vrije_nummer(bieb), *(int(naam) + 1 for naam in namen)])


def _vraag(
    optie: str, vraag: str, antwoord: str | None, keuzes: list[str], *, verplicht: bool = False
) -> str:
    if antwoord is None and sys.stdin.isatty():
        lijst = f" ({', '.join(keuzes)})" if keuzes else ""
        antwoord = click.prompt(
            vraag + lijst, default=None if verplicht else "", show_default=False
        )
    if not antwoord or not antwoord.strip():
        if verplicht:
            raise click.UsageError(f'geef de {optie} op, zoals --{optie} "Een sleutel te veel"')
        return ""
    return _eis(optie, antwoord.strip(), keuzes) if keuzes else _op_een_regel(antwoord)


def _eis(optie: str, antwoord: str, keuzes: list[str]) -> str:
    if antwoord not in keuzes:
        bedoel = bedoel_je(antwoord, keuzes)
        raise click.UsageError(
            f"{optie} ‘{antwoord}’ bestaat niet{bedoel}; kies uit: {', '.join(keuzes)}"
        )
    return antwoord


def _op_een_regel(titel: str) -> str:
    titel = " ".join(titel.split())
    if len(titel) > 120:
        raise click.UsageError(f"de titel telt {len(titel)} tekens; hoogstens 120 mag")
    return titel


def _schrijf(doel: Path, tekst: str) -> None:
    doel.parent.mkdir(exist_ok=True)
    try:
        with doel.open("x", encoding="utf-8", newline="\n") as bestand:
            bestand.write(tekst)
    except FileExistsError:
        raise click.ClickException(f"{doel} bestaat al; er is niets veranderd") from None
