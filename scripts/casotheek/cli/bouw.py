"""`casotheek bouw`: a site that is whole and checked, or no change at all."""

from __future__ import annotations

from pathlib import Path

import click

from casotheek.build import Afgekeurd, BezetFout, alleen_hier, pak_in, stel_samen, verwissel
from casotheek.build.documents import OnbruikbaarFout
from casotheek.cli import opties
from casotheek.cli.bibliotheek import eis_bibliotheek, stop_bij_fouten
from casotheek.cli.document import INSTALLEER, stop_bij_onbruikbaar
from casotheek.cli.doel import eis_sitemap
from casotheek.cli.uitvoer import hoeveel
from casotheek.cli.voortgang import bezig
from casotheek.engine import SiteFout, maak_site
from casotheek.exports.pdf import OntbreektFout

STANDAARD = {"openbaar": "site", "intern": "site-intern"}
"""Each edition has a folder of its own: who publishes `site` never publishes the internal one."""


@click.command("bouw")
@click.option(
    "--naar",
    type=click.Path(file_okay=False, path_type=Path),
    help="De map waar de site komt, vanuit de bibliotheek gezien (standaard: site, en "
    "site-intern voor de interne editie).",
)
@opties.editie
@click.option(
    "--documenten", is_flag=True, help="Bied ook PDF, Word en EPUB aan; dat duurt langer."
)
@click.option("--ingepakt", is_flag=True, help="Zet naast elk tekstbestand een gzip en een brotli.")
@click.pass_obj
def opdracht(map_: Path, naar: Path | None, editie: str, documenten: bool, ingepakt: bool) -> None:
    """Controleer alles, maak de site, en zet haar pas neer als zij heel is."""
    eis_bibliotheek(map_)
    doel = map_ / (naar or STANDAARD[editie])
    eis_sitemap(map_, doel)
    try:
        with alleen_hier(map_):
            with bezig("Controleren en samenstellen"):
                bouwsel = stel_samen(map_, editie, documenten=documenten)
            with verwissel(doel) as nieuw, bezig("De site maken"):
                maak_site(map_, nieuw, bouwsel)
                if ingepakt:
                    pak_in(nieuw)
    except Afgekeurd as fout:
        stop_bij_fouten(map_, fout.keuring)
    except OnbruikbaarFout as fout:
        stop_bij_onbruikbaar(map_, fout)
    except OntbreektFout as fout:
        raise click.ClickException(INSTALLEER.format(wat=fout)) from None
    except BezetFout:
        raise click.ClickException(
            "er is al een andere bouw van deze bibliotheek bezig; wacht tot die klaar is"
        ) from None
    except SiteFout as fout:
        raise click.ClickException(f"de site is niet gemaakt: {fout}. {_blijft(doel)}") from None
    _vertel(doel, editie, len(bouwsel.keuring.waarschuwingen))


def _vertel(doel: Path, editie: str, waarschuwingen: int) -> None:
    click.echo(f"De site staat in {doel} (editie {editie}).")
    if waarschuwingen:
        click.echo(
            f"Nog {hoeveel(waarschuwingen, 'waarschuwing', 'waarschuwingen')}: lees ze met "
            "‘casotheek controleer’ voordat je de site plaatst.",
            err=True,
        )
    if editie == "intern":
        click.echo(
            "Let op: dit is de interne editie. De pagina’s vragen zoekmachines om weg te blijven "
            "(noindex), maar dat is geen toegangscontrole: zet de site achter een slot.",
            err=True,
        )


def _blijft(doel: Path) -> str:
    return "De vorige site staat er nog" if doel.exists() else "Er stond nog geen site"
