"""What commands share: the folder of a library, paths within it, its source lines."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import click

from casotheek.build import Keuring
from casotheek.cli.uitvoer import Toon, als_tekst
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
    """The paths as paths within the library, with slashes; all must lie inside it."""
    wortel = map_.resolve()
    uit = []
    for pad in paden:
        heel = _bestaand(map_, pad)
        if not heel.is_relative_to(wortel):
            raise click.UsageError(f"‘{pad}’ hoort niet bij de bibliotheek in ‘{map_}’")
        uit.append(heel.relative_to(wortel).as_posix())
    return tuple(uit)


def _bestaand(map_: Path, pad: Path) -> Path:
    """A path as given, or else as seen from the library. Links are not followed."""
    for kandidaat in (pad, map_ / pad):
        if kandidaat.exists() or kandidaat.is_symlink():
            return (
                kandidaat.parent.resolve() / kandidaat.name
                if kandidaat.name
                else kandidaat.resolve()
            )
    raise click.UsageError(f"‘{pad}’ bestaat niet")


def stop_bij_fouten(map_: Path, keuring: Keuring) -> None:
    """Show the faults of a library and stop with exit code 1; go on when there are none."""
    if not keuring.fouten:
        return
    toon = Toon(regel=bronregels(map_))
    click.echo(als_tekst(keuring.fouten, toon), err=True)
    click.echo("Er is niets gemaakt. Verbeter eerst deze fouten.", err=True)
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
