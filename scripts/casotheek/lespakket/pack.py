"""What goes into a lespakket: the casussen of a traject, or a row of numbers.

Owns the choice and the data that every form is made from. The part for facilitators
is absent from a set for learners, not hidden in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from casotheek.library import Bibliotheek, Stuk
from casotheek.model import Casus, Traject
from casotheek.pages import trajecten
from casotheek.pages.afloop import afloop
from casotheek.pages.alineas import alineas
from casotheek.pages.begeleiden import script, traject_script
from casotheek.pages.context import Context, View
from casotheek.pages.oefenen import REFLECTIE, kan_oefenen, oefening, tot_kantelpunt
from casotheek.reading import bedoel_je

Voor = Literal["deelnemer", "begeleider"]
_NUMMERS = re.compile(r"\d{1,6}(?:\s*,\s*\d{1,6})*")


class KeuzeFout(Exception):
    """What was asked for cannot be packed; the message says why, in Dutch."""


@dataclass(frozen=True)
class Pakket:
    """One set: what it is called, for whom it is, and what it holds as plain data."""

    titel: str
    voor: Voor
    naam: str
    licentie: str
    casussen: tuple[View, ...]
    traject: View | None = None
    reflectie: tuple[View, ...] = REFLECTIE

    @property
    def begeleider(self) -> bool:
        return self.voor == "begeleider"

    @property
    def verzonnen(self) -> bool:
        """Whether every casus is made up, so that the set can say so once."""
        return all(c["oefening"]["herkomst"]["woord"] == "Fictief" for c in self.casussen)


def pak_in(bieb: Bibliotheek, keuze: str, voor: Voor) -> Pakket:
    """The set for a traject (by its key) or for numbers with commas between them."""
    context = Context(bieb)
    stuk = None if _NUMMERS.fullmatch(keuze.strip()) else _traject(bieb, keuze.strip())
    gekozen = _in_traject(bieb, stuk) if stuk else _op_nummer(bieb, keuze)
    if not gekozen:
        raise KeuzeFout("in dit traject staat geen casus om mee te oefenen")
    return Pakket(
        titel=stuk.velden.titel if stuk else _titel(gekozen),
        voor=voor,
        naam=bieb.instellingen.naam,
        licentie=bieb.instellingen.licentie,
        casussen=tuple(_casus(context, casus, voor) for casus in gekozen),
        traject=_trajectview(context, stuk, voor) if stuk else None,
    )


def _titel(gekozen: list[Stuk[Casus]]) -> str:
    if len(gekozen) == 1:
        return gekozen[0].velden.titel
    return f"{len(gekozen)} casussen om mee te oefenen"


def _casus(context: Context, stuk: Stuk[Casus], voor: Voor) -> View:
    view: View = {
        "oefening": oefening(context, stuk),
        "verhaal": alineas(tot_kantelpunt(stuk)),
    }
    if voor == "begeleider":
        view["script"] = script(context, stuk)
        view["afloop"] = afloop(context, stuk)
    return view


def _trajectview(context: Context, stuk: Stuk[Traject], voor: Voor) -> View:
    traject = stuk.velden
    view = traject_script(context, stuk) if voor == "begeleider" else trajecten.regel(stuk)
    competenties = [context.bieb.begrippen.get(s) for s in traject.competenties]
    return {
        **view,
        "bijeenkomsten": view.get("bijeenkomsten")
        or [trajecten.bijeenkomst(context, keer) for keer in traject.bijeenkomsten],
        "leerdoelen": list(traject.leerdoelen),
        "competenties": [{"label": b.label, "definitie": b.definitie} for b in competenties if b],
        "certificaat": traject.certificaat or "",
    }


def _traject(bieb: Bibliotheek, sleutel: str) -> Stuk[Traject]:
    for stuk in bieb.trajecten:
        if stuk.velden.sleutel == sleutel:
            return stuk
    sleutels = sorted(stuk.velden.sleutel for stuk in bieb.trajecten)
    bekend = f"; er zijn: {', '.join(sleutels)}" if sleutels else ""
    raad = bedoel_je(sleutel, sleutels)
    raise KeuzeFout(
        f"‘{sleutel}’ is geen traject en geen rij nummers (zoals 12,3,45){raad}{bekend}"
    )


def _in_traject(bieb: Bibliotheek, stuk: Stuk[Traject]) -> list[Stuk[Casus]]:
    """The casussen of a traject in order, each once, as far as one can practise with them."""
    nummers = dict.fromkeys(
        deel.casus
        for keer in stuk.velden.bijeenkomsten
        for deel in keer.onderdelen
        if deel.casus is not None
    )
    gevonden = (bieb.casus(nummer) for nummer in nummers)
    return [casus for casus in gevonden if casus is not None and kan_oefenen(casus)]


def _op_nummer(bieb: Bibliotheek, keuze: str) -> list[Stuk[Casus]]:
    gekozen = []
    for nummer in dict.fromkeys(int(deel) for deel in keuze.split(",")):
        stuk = bieb.casus(nummer)
        if stuk is None:
            raise KeuzeFout(f"casus {nummer} staat niet in deze editie")
        if not kan_oefenen(stuk):
            raise KeuzeFout(
                f"met casus {nummer} kun je niet oefenen: het kantelpunt of ‘training’ ontbreekt"
            )
        gekozen.append(stuk)
    return gekozen
