"""`casotheek nieuw`: the next casus file, made from the schema."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path
from typing import Any

import click

from casotheek.cli.bibliotheek import eis_bibliotheek
from casotheek.library import Bibliotheek, laad
from casotheek.library.template import bestandsnaam, eerste_vrije_nummer, nieuwe_casus
from casotheek.reading import bedoel_je

_NUMMER = re.compile(r"([0-9]{3,5})-")


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
        "titel": _titel(titel),
        "status": "concept",
    }
    if gekozen := _team(team, teams):
        velden["team"] = gekozen
    bekend = [begrip.sleutel for begrip in bieb.begrippen.van_soort("leefgebied")]
    if gebieden := [_eis("leefgebied", gebied, bekend) for gebied in leefgebieden]:
        velden["leefgebieden"] = gebieden
    doel = map_ / "casussen" / bestandsnaam(velden["nummer"], velden["titel"])
    _schrijf(doel, nieuwe_casus(velden))
    kijk = "casotheek" if map_ == Path() else f"casotheek -C {shlex.quote(str(map_))}"
    click.echo(
        f"{doel} is gemaakt. Schrijf het verhaal, en kijk dan: "
        f"{kijk} controleer casussen/{doel.name}"
    )


def _nummer(map_: Path, bieb: Bibliotheek) -> int:
    """The first free number; files that cannot be read keep theirs by their name."""
    namen = (_NUMMER.match(pad.name) for pad in (map_ / "casussen").glob("*"))
    bezet = (int(naam[1]) for naam in namen if naam)
    return max([eerste_vrije_nummer(bieb), *(nummer + 1 for nummer in bezet)])


def _vraag(vraag: str, antwoord: str | None, standaard: str | None = "") -> str:
    """The answer given as an option, or else what somebody at a terminal types."""
    if antwoord is None and sys.stdin.isatty():
        antwoord = click.prompt(vraag, default=standaard, show_default=False)
    return " ".join((antwoord or "").split())


def _titel(antwoord: str | None) -> str:
    titel = _vraag("Werktitel", antwoord, standaard=None)
    if not titel:
        raise click.UsageError('geef de titel op, zoals --titel "Een sleutel te veel"')
    if len(titel) > 120:
        raise click.UsageError(f"de titel telt {len(titel)} tekens; hoogstens 120 mag")
    return titel


def _team(antwoord: str | None, teams: list[str]) -> str:
    if not teams and antwoord is None:
        return ""
    gekozen = _vraag(f"Team ({', '.join(teams)})", antwoord)
    return _eis("team", gekozen, teams) if gekozen else ""


def _eis(optie: str, antwoord: str, keuzes: list[str]) -> str:
    if antwoord in keuzes:
        return antwoord
    if not keuzes:
        raise click.UsageError(
            f"{optie} ‘{antwoord}’ bestaat niet: deze bibliotheek heeft er nog geen; "
            f"laat --{optie} weg"
        )
    bedoel = bedoel_je(antwoord, keuzes)
    raise click.UsageError(
        f"{optie} ‘{antwoord}’ bestaat niet{bedoel}; kies uit: {', '.join(keuzes)}"
    )


def _schrijf(doel: Path, tekst: str) -> None:
    doel.parent.mkdir(exist_ok=True)
    try:
        with doel.open("x", encoding="utf-8", newline="\n") as bestand:
            bestand.write(tekst)
    except FileExistsError:
        raise click.ClickException(f"{doel} bestaat al; er is niets veranderd") from None
