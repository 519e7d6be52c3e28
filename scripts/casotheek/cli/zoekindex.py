"""The index of a library for commands: where it stands, and keeping it up to date."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from casotheek import edition
from casotheek.build import alleen_hier, keur
from casotheek.build.inspect import WERKMAP
from casotheek.cli.uitvoer import hoeveel
from casotheek.search.index import maak_index, open_index, vingerafdruk
from casotheek.search.whoosh_index import WhooshBron


def indexmap(map_: Path, editie: str) -> Path:
    """The folder of the index of one edition."""
    return map_ / WERKMAP / f"index-{editie}"


def bouw_index(map_: Path, editie: str) -> Path:
    """Makes the index anew; stops when the library has faults."""
    vandaag = date.today()
    afdruk = vingerafdruk(map_, editie, vandaag)
    keuring = keur(map_, vandaag=vandaag)
    if keuring.fouten:
        fouten = hoeveel(len(keuring.fouten), "fout", "fouten")
        raise click.ClickException(
            f"de bibliotheek heeft {fouten}, dus er is geen index gemaakt; "
            "‘casotheek controleer’ toont wat er mis is"
        )
    doel = indexmap(map_, editie)
    with alleen_hier(map_):
        maak_index(edition.cut(keuring.bibliotheek, editie, vandaag), doel, afdruk)
    return doel


def verse_index(map_: Path, editie: str) -> WhooshBron:
    """The index of an edition, made anew when it is absent, strange or out of date."""
    bron = open_index(indexmap(map_, editie), vingerafdruk(map_, editie, date.today()))
    if bron is None:
        bron = open_index(bouw_index(map_, editie))
    if bron is None:
        raise OSError("de index is verdwenen")
    return bron
