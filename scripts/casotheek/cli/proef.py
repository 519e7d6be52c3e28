"""`casotheek proef`: a trial library to measure with."""

from __future__ import annotations

from pathlib import Path

import click

from casotheek.build.start import BestaatAl
from casotheek.build.trial import maak_proef
from casotheek.cli import opties
from casotheek.cli.uitvoer import hoeveel
from casotheek.cli.voortgang import bezig


@click.command("proef")
@click.option(
    "--aantal",
    metavar="GETAL",
    type=opties.Getal(1, 99_999),
    required=True,
    help="Hoeveel casussen.",
)
@click.option(
    "--naar",
    required=True,
    metavar="MAP",
    type=click.Path(file_okay=False, path_type=Path),
    help="De map waar de proefbibliotheek komt; leeg of nieuw.",
)
def opdracht(aantal: int, naar: Path) -> None:
    """Maak een bibliotheek met willekeurige casussen, om snelheid mee te meten."""
    try:
        with bezig(f"{aantal} proefcasussen maken"):
            maak_proef(aantal, naar)
    except BestaatAl as fout:
        raise click.ClickException(
            f"in ‘{naar}’ staat al iets ({fout}); kies een lege of nieuwe map"
        ) from None
    staan = hoeveel(aantal, "proefcasus staat", "proefcasussen staan")
    click.echo(f"{staan} in {naar}. Publiceer dit nooit.")
