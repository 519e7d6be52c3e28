"""`casotheek lespakket`: casussen to take along to a lesson, in one file."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import cast

import click

from casotheek import edition
from casotheek.build import keur
from casotheek.build.inspect import WERKMAP
from casotheek.cli import opties
from casotheek.cli.bibliotheek import eis_bibliotheek, stop_bij_fouten
from casotheek.cli.document import INSTALLEER
from casotheek.cli.doel import eis_doelbestand
from casotheek.cli.uitvoer import hoeveel
from casotheek.cli.voortgang import bezig
from casotheek.exports.pdf import OntbreektFout
from casotheek.lespakket import VORMEN, KeuzeFout, maak, pak_in
from casotheek.lespakket.pack import Voor
from casotheek.reading import zet_neer


@click.command("lespakket")
@click.argument("keuze", metavar="TRAJECT|NUMMERS")
@click.option("--vorm", required=True, type=click.Choice(list(VORMEN)), help="In welke vorm.")
@click.option(
    "--naar",
    required=True,
    metavar="BESTAND",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Het bestand dat gemaakt wordt.",
)
@click.option(
    "--voor",
    type=click.Choice(["deelnemer", "begeleider"]),
    default="deelnemer",
    show_default=True,
    help="Zonder afloop voor deelnemers, of met het script voor de begeleider.",
)
@opties.editie
@click.pass_obj
def opdracht(map_: Path, keuze: str, vorm: str, naar: Path, voor: str, editie: str) -> None:
    """Maak een lespakket van een traject, of van casussen zoals 12,3,45."""
    eis_bibliotheek(map_)
    if vorm == "scorm" and voor == "begeleider":
        raise click.UsageError(
            "SCORM is er alleen voor deelnemers; kies voor de begeleider een andere vorm"
        )
    eis_doelbestand(naar, vorm)
    with bezig("Controleren"):
        keuring = keur(map_)
    stop_bij_fouten(map_, keuring)
    bieb = edition.cut(keuring.bibliotheek, editie, date.today())
    try:
        pakket = pak_in(bieb, keuze, cast(Voor, voor))
        with bezig("Het lespakket maken"):
            inhoud = maak(pakket, vorm, map_ / WERKMAP)
    except KeuzeFout as fout:
        raise click.UsageError(str(fout)) from None
    except OntbreektFout as fout:
        raise click.ClickException(INSTALLEER.format(wat=fout)) from None
    zet_neer(naar, inhoud)
    casussen = hoeveel(len(pakket.casussen), "casus", "casussen")
    click.echo(f"{naar}: {casussen} voor de {voor}, als {vorm}.")
