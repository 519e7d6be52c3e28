"""What commands share: the folder of the library, and the paths they are given."""

from __future__ import annotations

from pathlib import Path

import click


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
