"""What commands share: the folder of a library, paths within it, its source lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

import click

from casotheek.build import Keuring
from casotheek.cli.uitvoer import Toon, als_tekst
from casotheek.findings import Finding
from casotheek.reading import Bestand, lees_bestand


def eis_bibliotheek(map_: Path) -> Path:
    """`map_` itself when it holds a library; else a usage error that says what to do."""
    if (map_ / "casussen").is_dir() or (map_ / "kompas").is_dir():
        return map_
    raise click.UsageError(
        f"in ‘{map_}’ staat geen bibliotheek (geen map ‘casussen’ of ‘kompas’). "
        "Ga naar de map van de bibliotheek, noem haar met -C MAP, of begin er een met "
        "‘casotheek init MAP’."
    )


def binnen(map_: Path, paden: tuple[Path, ...]) -> tuple[str, ...]:
    """The paths as paths within the library, with slashes.

    A path counts as seen from where one stands, or else from the library.
    """
    wortel = map_.resolve()
    return tuple(_binnen(wortel, map_, pad).relative_to(wortel).as_posix() for pad in paden)


def _binnen(wortel: Path, map_: Path, pad: Path) -> Path:
    bestaand = [p for p in (pad, map_ / pad) if p.exists() or p.is_symlink()]
    if not bestaand:
        raise click.UsageError(f"‘{pad}’ bestaat niet")
    for kandidaat in bestaand:
        # Only the folder is resolved: a link within the library is judged itself.
        heel = kandidaat.resolve() if kandidaat.is_dir() else kandidaat.parent.resolve() / pad.name
        if heel.is_relative_to(wortel):
            return heel
    raise click.UsageError(f"‘{pad}’ hoort niet bij de bibliotheek in ‘{map_}’")


def stop_bij_fouten(map_: Path, keuring: Keuring) -> None:
    """Show the faults of a library and stop with exit code 1; go on when there are none."""
    if not keuring.fouten:
        return
    toon = Toon(regel=bronregels(map_))
    click.echo(als_tekst(keuring.fouten, toon), err=True)
    click.echo("Er is niets gemaakt. Verbeter eerst deze fouten.", err=True)
    raise click.exceptions.Exit(1)


def stop_bij_lekken(gevonden: Sequence[Finding]) -> None:
    """Show what leaked and stop with exit code 1; go on when nothing did."""
    if not gevonden:
        return
    click.echo(als_tekst(gevonden, Toon(False)), err=True)
    click.echo("Er is niets neergezet: de uitvoer bevat wat niet naar buiten mag.", err=True)
    raise click.exceptions.Exit(1)


def bronregels(map_: Path) -> Callable[[str, int], str]:
    """A function that gives one line of one file of the library, or an empty text."""

    @lru_cache(maxsize=64)
    def regels(bestand: str) -> list[str]:
        op_schijf = map_ / bestand
        if not op_schijf.is_file() or op_schijf.is_symlink():
            return []
        tekst = lees_bestand(Bestand(bestand, op_schijf, op_schijf.stat().st_size))
        return tekst.split("\n") if isinstance(tekst, str) else []

    def regel(bestand: str, nummer: int) -> str:
        alle = regels(bestand)
        return alle[nummer - 1] if 0 < nummer <= len(alle) else ""

    return regel
