"""Assembling: all that a site holds besides its hand-written pages, as data.

Owns the order: read and check, cut the edition, then neighbours, pages, search
index and files. Every consumer (the MkDocs plugin, `genereer`, documents) gets the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from casotheek import edition
from casotheek.build.documents import site_documenten
from casotheek.build.inspect import WERKMAP, Keuring, keur
from casotheek.edition.attachments import gebruikte_bijlagen, schoon
from casotheek.edition.leaks import Speurder
from casotheek.exports import obstakels
from casotheek.exports.feed import feed
from casotheek.exports.gone import verdwenen
from casotheek.exports.letters import letterkast, letters
from casotheek.exports.opendata import codeboek, databestanden
from casotheek.exports.security import security_txt
from casotheek.findings import Finding
from casotheek.library import Bibliotheek
from casotheek.pages import Page, alle_paginas
from casotheek.pages.afloop import bestanden as aflopen
from casotheek.search import browserbestanden, naburen, register_van


@dataclass(frozen=True)
class Bouwsel:
    """What one build made: the checked library, the edition, its pages and files.

    `bestanden` maps an address on the site to the bytes that stand there.
    """

    keuring: Keuring
    editie: str
    bibliotheek: Bibliotheek
    paginas: tuple[Page, ...]
    bestanden: dict[str, bytes]


class Afgekeurd(Exception):
    """The library has faults; nothing may be built from it."""

    def __init__(self, keuring: Keuring) -> None:
        super().__init__(f"{len(keuring.fouten)} fouten")
        self.keuring = keuring


def stel_samen(
    map_: Path, editie: str, *, vandaag: date | None = None, documenten: bool = False
) -> Bouwsel:
    """Everything for one edition of the library in `map_`; Afgekeurd when it has faults.

    With `documenten` the site offers the kompas and the casussen as documents too.
    """
    keuring = keur(map_, vandaag=vandaag)
    if keuring.fouten:
        raise Afgekeurd(keuring)
    gesneden = edition.cut(keuring.bibliotheek, editie, vandaag or date.today())
    register = register_van(gesneden)
    buren = naburen(gesneden, register)
    mee = _om_mee_te_nemen(gesneden, editie)
    bijlagen = _bijlagen(map_, gesneden)
    if documenten:
        paginas = alle_paginas(gesneden, buren, editie)
        mee |= site_documenten(map_ / WERKMAP, gesneden, editie, paginas, bijlagen)
    aanbod = {adres: len(inhoud) for adres, inhoud in mee.items()}
    paginas = alle_paginas(gesneden, buren, editie, aanbod, codeboek())
    bestanden = {
        **mee,
        **letters(letterkast(map_ / WERKMAP)),
        **browserbestanden(register, gesneden),
        **bijlagen,
        obstakels.ADRES: obstakels.obstakels_csv(gesneden),
        **verdwenen(gesneden),
        **aflopen(gesneden),
    }
    return Bouwsel(keuring, editie, gesneden, tuple(paginas), dict(sorted(bestanden.items())))


def lekken(bouwsel: Bouwsel, site: Path) -> list[Finding]:
    """What the files in `site` hold of the library that this edition holds back."""
    return Speurder(bouwsel.keuring.bibliotheek, bouwsel.bibliotheek).doorzoek_map(site)


def _om_mee_te_nemen(gesneden: Bibliotheek, editie: str) -> dict[str, bytes]:
    """What others may take and reuse: the public edition only."""
    if editie != "openbaar":
        return {}
    return {**databestanden(gesneden), **feed(gesneden), **security_txt(gesneden)}


def _bijlagen(map_: Path, gesneden: Bibliotheek) -> dict[str, bytes]:
    """The attachments that the edition uses, without what cameras write into them."""
    return {
        bijlage.pad: schoon(bijlage.pad, (map_ / bijlage.pad).read_bytes())
        for bijlage in gebruikte_bijlagen(gesneden)
    }
