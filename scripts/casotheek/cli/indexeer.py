"""`casotheek indexeer`: make the search index."""

from __future__ import annotations

from pathlib import Path

import click

from casotheek.build import BezetFout
from casotheek.cli import opties
from casotheek.cli.bibliotheek import eis_bibliotheek
from casotheek.cli.zoekindex import bouw_index


@click.command("indexeer")
@opties.editie
@click.pass_obj
def opdracht(map_: Path, editie: str) -> None:
    """Maak de zoekindex; ‘casotheek zoek’ doet dit zelf als de bibliotheek veranderd is."""
    eis_bibliotheek(map_)
    try:
        doel = bouw_index(map_, editie)
    except BezetFout:
        raise click.ClickException(
            "er is al een bouw van deze bibliotheek bezig; wacht tot die klaar is"
        ) from None
    click.echo(f"De index staat in {doel} (editie {editie}).")
