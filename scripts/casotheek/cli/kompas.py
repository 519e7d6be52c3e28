"""`casotheek kompas`: what is done with the kompas as a whole."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from casotheek.build import Afgekeurd
from casotheek.build.publish import GeweigerdFout, publiceer
from casotheek.cli.bibliotheek import eis_bibliotheek, stop_bij_fouten
from casotheek.cli.voortgang import bezig


class Versienummer(click.ParamType[str]):
    """Two numbers with a point between: 1.0."""

    name = "versie"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        delen = value.split(".")
        if len(delen) != 2 or not all(deel.isdecimal() and len(deel) <= 3 for deel in delen):
            self.fail(f"‘{value}’ is geen versienummer; schrijf twee getallen, zoals 1.0")
        if any(deel != str(int(deel)) for deel in delen):
            self.fail(f"‘{value}’ heeft een nul te veel; schrijf bijvoorbeeld 1.0")
        return value


@click.group("kompas", subcommand_metavar="OPDRACHT …")
def opdracht() -> None:
    """Publiceer een versie van het kompas."""


@opdracht.command("publiceer", options_metavar="[OPTIES]")
@click.argument("versie", type=Versienummer(), metavar="VERSIE")
@click.option(
    "--datum",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DAG",
    help="De dag van publicatie (standaard: de dag in de geschiedenis, anders vandaag).",
)
@click.option(
    "--samenvatting", default="", metavar="TEKST", help="Wat er nieuw is, in één of twee zinnen."
)
@click.pass_obj
def publiceer_(map_: Path, versie: str, datum: datetime | None, samenvatting: str) -> None:
    """Bevries het kompas van nu als VERSIE. Dat kan één keer per nummer."""
    eis_bibliotheek(map_)
    try:
        with bezig("Controleren"):
            bestand = publiceer(
                map_,
                versie,
                dag=datum.date() if datum else None,
                samenvatting=samenvatting.strip(),
                vandaag=date.today(),
            )
    except Afgekeurd as fout:
        stop_bij_fouten(map_, fout.keuring)
        return
    except GeweigerdFout as fout:
        raise click.ClickException(f"niet gepubliceerd: {fout}.") from None
    except FileExistsError:
        raise click.ClickException(f"versie {versie} bestaat al.") from None
    click.echo(f"Versie {versie} is bevroren in {bestand}.")
    click.echo(f"Zij staat na de volgende bouw op /kompas/versie/{versie}/. Leg haar vast in git.")
