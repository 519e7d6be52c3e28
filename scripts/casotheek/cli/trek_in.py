"""`casotheek trek-in`: withdraw a casus, and say what is left to do by hand."""

from __future__ import annotations

import shlex
import sys
from datetime import date
from pathlib import Path

import click

from casotheek.cli import opties
from casotheek.cli.bibliotheek import eis_bibliotheek
from casotheek.edition.withdraw import DubbelNummer, OnbekendNummer, Verslag, trek_in

LIJST = """\
Wat deze opdracht niet kan, doe je zelf:
  [ ] bouw en plaats de site opnieuw: casotheek bouw (ook met --editie intern)
  [ ] leg de wijziging vast in git
  [ ] haal de tekst uit de geschiedenis: git filter-repo --invert-paths {oud}
  [ ] zet de opgeschoonde geschiedenis terug op de server (git push --force --all, ook de tags)
  [ ] vraag iedereen met een kopie of fork om die weg te gooien en opnieuw te halen
  [ ] vraag de beheerder van de git-server om zijn tussenopslag en oude verzoeken te wissen
  [ ] wis de tussenopslag van de webserver en van zoekmachines (vraag verwijdering van het adres)
  [ ] kijk naar reservekopieën, e-mail, gedrukte exemplaren, pdf’s en gedownloade exports
  [ ] wis de sleutel die bij het pseudoniem hoort, als jouw organisatie die elders bewaart
Kopieën die buiten jouw bereik zijn gemaakt, kan niemand terughalen. Zeg dat ook eerlijk
tegen de persoon om wie het gaat."""


@click.command("trek-in")
@click.argument("nummer", type=opties.Getal(1, 99_999), metavar="NUMMER")
@click.option("--ja", is_flag=True, help="Vraag niet of het zeker is.")
@click.pass_obj
def opdracht(map_: Path, nummer: int, ja: bool) -> None:
    """Trek casus NUMMER in: de tekst gaat weg, het nummer blijft bezet."""
    eis_bibliotheek(map_)
    if not ja:
        if not sys.stdin.isatty():
            raise click.UsageError("er is niets veranderd; met --ja trek je in zonder vraag vooraf")
        click.confirm(f"Casus {nummer} intrekken? De tekst wordt verwijderd", abort=True)
    try:
        verslag = trek_in(map_, nummer, date.today())
    except OnbekendNummer:
        raise click.UsageError(f"er is geen casus {nummer}") from None
    except DubbelNummer as fout:
        raise click.UsageError(
            f"nummer {nummer} staat in meer dan één bestand: {', '.join(fout.args)}. Er is niets "
            "veranderd. Geef de casus die blijft eerst een eigen nummer, of verwijder de kopie"
        ) from None
    click.echo("\n".join(_regels(nummer, verslag)))


def _regels(nummer: int, verslag: Verslag) -> list[str]:
    regels = [f"Casus {nummer} is ingetrokken; {verslag.grafsteen} houdt het nummer bezet."]
    regels += [f"Verwijderd: {pad}" for pad in verslag.verwijderd]
    if verslag.verwijzingen:
        regels += ["", "Hier wordt de casus nog genoemd; haal het weg:"]
        regels += [f"  {plek.bestand}:{plek.regel}:{plek.kolom}" for plek in verslag.verwijzingen]
    if verslag.resten:
        regels += ["", "In deze bestanden staat nog tekst van de casus:"]
        regels += [f"  {pad}" for pad in verslag.resten]
    else:
        regels += ["", "In de map van de bibliotheek is geen tekst van de casus meer gevonden."]
    if verslag.ondoorzocht:
        regels += ["", "Deze bestanden zijn niet te lezen; kijk zelf of de tekst erin staat:"]
        regels += [f"  {pad}" for pad in verslag.ondoorzocht]
    weg = " ".join(f"--path {shlex.quote(pad)}" for pad in verslag.verwijderd)
    return [*regels, "", LIJST.format(oud=weg or f"--path {verslag.grafsteen}")]
