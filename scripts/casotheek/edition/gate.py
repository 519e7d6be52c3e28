"""The gate: which casussen an edition holds, and what of them.

Owns the answer to ‘may this leave?’. A casus passes only when its status, its scope
and its consent all say so; what nobody needs to read is taken out of those that pass.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from casotheek.edition.attachments import gebruikte_bijlagen
from casotheek.edition.coarsen import vergroof
from casotheek.edition.references import Toegelaten
from casotheek.edition.strip import kaal, kale_casus, kale_grafsteen
from casotheek.library import Bibliotheek
from casotheek.model import Casus, Toestemming

EDITIES = ("openbaar", "intern")


def cut(bieb: Bibliotheek, editie: str, vandaag: date | None = None) -> Bibliotheek:
    """The library as this edition (`openbaar` or `intern`) may show it.

    With `vandaag`, consent that has run out holds a casus back as well.
    """
    if editie not in EDITIES:
        raise ValueError(f"unknown edition: {editie}")
    door = [stuk for stuk in bieb.casussen if mag(stuk.velden, editie, vandaag)]
    toegelaten = Toegelaten(bieb, door)
    casussen = tuple(kale_casus(stuk, toegelaten) for stuk in door)
    if editie == "openbaar":
        casussen = tuple(vergroof(stuk, bieb) for stuk in casussen)
    gesneden = replace(
        bieb,
        instellingen=bieb.instellingen.model_copy(update={"toegestaan": ()}),
        casussen=casussen,
        concepten=(),
        gebrekkig=(),
        ingetrokken=tuple(kale_grafsteen(stuk) for stuk in bieb.ingetrokken),
        waarden=tuple(kaal(toegelaten.waarde(stuk), toegelaten) for stuk in bieb.waarden),
        opdrachten=tuple(kaal(toegelaten.opdracht(stuk), toegelaten) for stuk in bieb.opdrachten),
        versies=tuple(kaal(toegelaten.versie(stuk), toegelaten) for stuk in bieb.versies),
        trajecten=tuple(kaal(toegelaten.traject(stuk), toegelaten) for stuk in bieb.trajecten),
        werkvormen=tuple(kaal(stuk, toegelaten) for stuk in bieb.werkvormen),
        paginas=tuple(kaal(stuk, toegelaten) for stuk in bieb.paginas),
        bronnen=(),
    )
    return replace(gesneden, bijlagen=gebruikte_bijlagen(gesneden))


def mag(casus: Casus, editie: str, vandaag: date | None = None) -> bool:
    """Whether a casus may stand in this edition."""
    if editie == "openbaar" and (casus.status != "gepubliceerd" or casus.reikwijdte != "openbaar"):
        return False
    if casus.herkomst == "fictief":
        return True
    if casus.status == "gepubliceerd" and casus.nagelezen is None:
        return False
    return casus.toestemming is not None and _dekt(casus.toestemming, editie, vandaag)


def _dekt(gegeven: Toestemming, editie: str, vandaag: date | None) -> bool:
    if gegeven.status != "gegeven" or gegeven.intrekking is not None:
        return False
    if editie == "openbaar" and gegeven.reikwijdte != "openbaar":
        return False
    if "lezen" not in gegeven.doelen or gegeven.gezinsleden_akkoord == "nee":
        return False
    verlopen = gegeven.verloopt_op is not None and vandaag is not None
    return not (verlopen and gegeven.verloopt_op < vandaag)  # type: ignore[operator]
