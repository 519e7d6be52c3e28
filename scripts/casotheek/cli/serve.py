"""`casotheek serve`: the site while one writes."""

from __future__ import annotations

from pathlib import Path

import click

from casotheek.build import keur
from casotheek.cli import opties
from casotheek.cli.bibliotheek import eis_bibliotheek, stop_bij_fouten
from casotheek.engine import SiteFout, toon_site
from casotheek.reading import reden


class Adres(click.ParamType[str]):
    """A host and a port with a colon between: 127.0.0.1:8000."""

    name = "adres"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        host, _, poort = value.rpartition(":")
        if not host or not (poort.isascii() and poort.isdecimal() and 1 <= int(poort) <= 65_535):
            self.fail(f"‘{value}’ is geen adres met een poort; schrijf bijvoorbeeld 127.0.0.1:8001")
        return value


@click.command("serve")
@click.option(
    "--adres",
    default="127.0.0.1:8000",
    show_default=True,
    metavar="HOST:POORT",
    type=Adres(),
    help="Waar de site te zien is.",
)
@opties.editie
@click.pass_obj
def opdracht(map_: Path, adres: str, editie: str) -> None:
    """Toon de site op dit apparaat; wat je verandert, zie je meteen."""
    eis_bibliotheek(map_)
    stop_bij_fouten(map_, keur(map_))
    click.echo(f"De site staat op http://{adres}/ (editie {editie}). Stop met Ctrl+C.")
    try:
        toon_site(map_, adres, editie)
    except SiteFout as fout:
        raise click.ClickException(f"de site is niet gemaakt: {fout}") from None
    except OSError as fout:
        raise click.ClickException(
            f"op {adres} kan niets getoond worden ({reden(fout)}); kies een andere poort, "
            "bijvoorbeeld met --adres 127.0.0.1:8001"
        ) from None
