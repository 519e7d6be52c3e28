"""`casotheek genereer`: the same pages in a folder, for another site engine."""

from __future__ import annotations

from pathlib import Path

import click

from casotheek.build import (
    Afgekeurd,
    InstellingFout,
    lekken,
    schrijf_boom,
    stel_samen,
    verwissel,
)
from casotheek.cli import opties
from casotheek.cli.bibliotheek import eis_bibliotheek, stop_bij_fouten, stop_bij_lekken
from casotheek.cli.doel import eis_boommap
from casotheek.cli.voortgang import bezig


@click.command("genereer")
@click.option(
    "--naar",
    required=True,
    metavar="MAP",
    type=click.Path(file_okay=False, path_type=Path),
    help="De map waar de pagina’s komen; leeg, nieuw of eerder zo gemaakt.",
)
@opties.editie
@click.pass_obj
def opdracht(map_: Path, naar: Path, editie: str) -> None:
    """Schrijf alle pagina’s als Markdown naar een map, met sjablonen en mkdocs.yml."""
    eis_bibliotheek(map_)
    eis_boommap(map_, naar)
    try:
        with bezig("Controleren en samenstellen"):
            bouwsel = stel_samen(map_, editie)
    except Afgekeurd as fout:
        stop_bij_fouten(map_, fout.keuring)
        raise
    try:
        with verwissel(naar) as nieuw:
            aantal = schrijf_boom(bouwsel, map_, nieuw)
            stop_bij_lekken(lekken(bouwsel, nieuw))
    except InstellingFout as fout:
        raise click.ClickException(f"er is niets geschreven: {fout}") from None
    click.echo(f"{aantal} pagina’s staan in {naar} (editie {editie}).")
