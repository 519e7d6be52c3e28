"""`casotheek herstel`: mend what a computer can mend, after showing it."""

from __future__ import annotations

import difflib
import sys
from pathlib import Path

import click

from casotheek.cli.bibliotheek import binnen, eis_bibliotheek
from casotheek.cli.uitvoer import hoeveel
from casotheek.findings import netjes
from casotheek.reading import herstel, zet_neer

_EINDEN = {".md", ".yml"}


@click.command("herstel")
@click.argument("paden", nargs=-1, metavar="[PAD…]", type=click.Path(path_type=Path))
@click.option("--ja", is_flag=True, help="Voer de verbeteringen uit zonder te vragen.")
@click.pass_obj
def opdracht(map_: Path, paden: tuple[Path, ...], ja: bool) -> int:
    """Herstel codering, streepjes, aanhalingstekens, datums en regeleinden.

    Laat eerst zien wat er verandert. Aan de woorden van een verhaal verandert niets.
    """
    eis_bibliotheek(map_)
    veranderd = [(pad, tekst) for pad in _bestanden(map_, paden) if (tekst := _toon(map_, pad))]
    if not veranderd:
        click.echo("Er valt niets te herstellen.")
        return 0
    if not ja and not _akkoord(len(veranderd)):
        return 1
    for pad, tekst in veranderd:
        zet_neer(map_ / pad, tekst.encode())
        click.echo(f"Hersteld: {netjes(pad)}")
    return 0


def _bestanden(map_: Path, paden: tuple[Path, ...]) -> list[str]:
    lijst: list[Path] = []
    for pad in binnen(map_, paden) or ("casussen", "kompas"):
        heel = map_ / pad
        if heel.is_dir() and not heel.is_symlink():
            lijst += filter(_mag, sorted(heel.rglob("*")))
        elif _mag(heel):
            lijst.append(heel)
        elif paden:
            click.echo(f"{netjes(pad)}: geen gewoon bestand op .md of .yml, dus overgeslagen")
    return [bestand.relative_to(map_).as_posix() for bestand in lijst]


def _mag(bestand: Path) -> bool:
    return bestand.suffix in _EINDEN and bestand.is_file() and not bestand.is_symlink()


def _toon(map_: Path, pad: str) -> str:
    """Show what would change in one file; the mended text, or nothing."""
    ruw = (map_ / pad).read_bytes()
    nieuw = herstel(ruw, is_yaml=pad.endswith(".yml"))
    if nieuw is None:
        click.echo(f"{netjes(pad)}: geen gewone tekst, dus overgeslagen")
        return ""
    if nieuw.encode() == ruw:
        return ""
    oud = ruw.decode("utf-8", "replace").splitlines()
    verschil = difflib.unified_diff(
        oud, nieuw.splitlines(), f"{pad} (nu)", f"{pad} (straks)", n=0, lineterm=""
    )
    regels = [netjes(regel) for regel in verschil]
    click.echo("\n".join(regels) or f"{netjes(pad)}: alleen codering of regeleinden")
    return nieuw


def _akkoord(aantal: int) -> bool:
    if not sys.stdin.isatty():
        click.echo("Er is niets veranderd. Met --ja voer je deze verbeteringen uit.")
        return False
    waar = hoeveel(aantal, "bestand", "bestanden")
    return click.confirm(f"Deze verbeteringen uitvoeren in {waar}?")
