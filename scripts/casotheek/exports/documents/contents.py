"""What a document holds: its cover, its parts in order, its registers.

Owns the choice of pages per kind of document and the lists that are gathered over the
casussen. Works on the data of pages; knows no form (PDF, Word, EPUB).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from casotheek.exports.documents.story import als_html
from casotheek.library import Bibliotheek

View = dict[str, Any]
SOORTEN = ("kompas", "casussen", "advies", "selectie")


@dataclass(frozen=True)
class Blad:
    """A page of the site as data: the file it came from, its meta and its Markdown."""

    bron: str
    meta: View
    markdown: str = ""


@dataclass(frozen=True)
class Deel:
    """One part of a document: the template that shows it, and its data."""

    sjabloon: str
    kop: str
    anker: str
    gegevens: View
    bron: str = ""


@dataclass(frozen=True)
class Boek:
    """One document, whatever its form."""

    soort: str
    titel: str
    ondertitel: str
    omslag: View
    """Version, edition, date, publisher, licence, and the notice for every page."""
    delen: tuple[Deel, ...]
    registers: tuple[View, ...] = field(default=())


def stel_boek_samen(
    soort: str,
    bladen: Iterable[Blad],
    omslag: View,
    *,
    nummers: frozenset[int] = frozenset(),
    lessen: Sequence[View] = (),
) -> Boek:
    """The document of this kind from the pages of an edition, in their order.

    `nummers` chooses the casussen of a `selectie`, `lessen` are those of the `advies`.
    """
    alle = list(bladen)
    if soort == "kompas":
        delen = _waarden(alle, set())
        ondertitel = f"{len(delen)} waarden die richting geven"
        return Boek(soort, "Het kompas", ondertitel, omslag, tuple(delen))
    if soort == "advies":
        delen = _advies(alle, lessen)
        ondertitel = "Antwoorden, lessen, obstakels en signalen uit de casussen"
        return Boek(soort, "Advies", ondertitel, omslag, tuple(delen))
    casussen = [blad for blad in alle if "casus" in blad.meta and _is_casus(blad)]
    if soort == "selectie":
        casussen = [blad for blad in casussen if blad.meta["casus"]["nummer"] in nummers]
    casussen.sort(key=lambda blad: blad.meta["casus"]["nummer"])
    titel = "De casussen" if soort == "casussen" else "Een selectie casussen"
    ondertitel = f"{len(casussen)} {'casus' if len(casussen) == 1 else 'casussen'}"
    return Boek(
        soort, titel, ondertitel, omslag, tuple(_casussen(casussen)), tuple(_registers(casussen))
    )


def _is_casus(blad: Blad) -> bool:
    return bool(blad.meta.get("template") == "casus.html")


def _casussen(bladen: Sequence[Blad]) -> list[Deel]:
    mee = {blad.meta["casus"]["nummer"] for blad in bladen}
    return [
        Deel(
            "casus.html",
            f"Casus {blad.meta['casus']['nummer']}: {blad.meta['casus']['titel']}",
            f"casus-{blad.meta['casus']['nummer']}",
            {"c": blad.meta["casus"], "verhaal": als_html(blad.markdown, mee, set())},
            blad.bron,
        )
        for blad in bladen
    ]


def _waarden(bladen: Sequence[Blad], casussen: set[int]) -> list[Deel]:
    waarden = [blad for blad in bladen if "waarde" in blad.meta]
    waarden.sort(key=lambda blad: blad.meta["waarde"]["plaats"])
    sleutels = {blad.meta["waarde"]["sleutel"] for blad in waarden}
    return [
        Deel(
            "waarde.html",
            f"{blad.meta['waarde']['kort']}: {blad.meta['waarde']['titel']}",
            f"waarde-{blad.meta['waarde']['sleutel']}",
            {
                "w": blad.meta["waarde"],
                "verhaal": als_html(blad.markdown, casussen, sleutels),
            },
            blad.bron,
        )
        for blad in waarden
    ]


def _registers(bladen: Sequence[Blad]) -> list[View]:
    """Where to find the casussen on a leefgebied, a waarde or an obstacle."""
    kiezers: tuple[tuple[str, Callable[[View], Iterable[str]]], ...] = (
        ("Register op leefgebied", lambda c: (g["label"] for g in c["leefgebieden"])),
        ("Register op waarde", lambda c: (w["kort"] for w in c["waarden"])),
        ("Register op obstakel", lambda c: (o["soort"]["label"] for o in c["obstakels"])),
    )
    registers = []
    for nummer, (kop, kies) in enumerate(kiezers, start=1):
        groepen: dict[str, dict[int, View]] = {}
        for blad in bladen:
            casus = blad.meta["casus"]
            for label in kies(casus):
                groepen.setdefault(label, {})[casus["nummer"]] = casus
        lemmas = [
            {"label": label, "casussen": [casussen[n] for n in sorted(casussen)]}
            for label, casussen in sorted(groepen.items(), key=lambda paar: paar[0].lower())
        ]
        if lemmas:
            registers.append({"kop": kop, "anker": f"register-{nummer}", "lemmas": lemmas})
    return registers


def _advies(bladen: Sequence[Blad], lessen: Sequence[View]) -> list[Deel]:
    opdrachten = [blad for blad in bladen if "opdracht" in blad.meta]
    delen = [
        Deel(
            "opdracht.html",
            blad.meta["opdracht"]["titel"],
            f"opdracht-{nummer}",
            {"o": blad.meta["opdracht"], "verhaal": als_html(blad.markdown, set(), set())},
            blad.bron,
        )
        for nummer, blad in enumerate(opdrachten, start=1)
    ]
    casussen = [blad.meta["casus"] for blad in bladen if _is_casus(blad)]
    casussen.sort(key=lambda casus: casus["nummer"])
    delen.append(Deel("lessen.html", "Wat teams vaker leerden", "lessen", {"groepen": lessen}))
    delen.append(
        Deel("obstakels.html", "Wat in de weg stond", "obstakels", {"soorten": _soorten(casussen)})
    )
    signalen = _signalen(casussen)
    if signalen:
        delen.append(Deel("signalen.html", "Signalen", "signalen", {"aan": signalen}))
    return delen


def gedeelde_lessen(bieb: Bibliotheek) -> list[View]:
    """The lessons that more than one casus confirms, by waarde in the order of the kompas."""
    namen = {stuk.velden.sleutel: stuk.velden.kort for stuk in bieb.waarden}
    groepen: dict[str, list[View]] = {sleutel: [] for sleutel in [*namen, ""]}
    for punt in bieb.relaties.leerpunten:
        if len(punt.bevestigd) > 1:
            waarde = punt.les.waarde if punt.les.waarde in namen else ""
            groepen[waarde or ""].append(
                {
                    "les": punt.les.les,
                    "bevestigd": [plaats.casus.velden.nummer for plaats in punt.bevestigd],
                    "weersproken": [plaats.casus.velden.nummer for plaats in punt.weersproken],
                }
            )
    return [
        {"kop": namen.get(sleutel, ""), "lessen": sorted(groep, key=_meest_bevestigd)}
        for sleutel, groep in groepen.items()
        if groep
    ]


def _meest_bevestigd(les: View) -> tuple[int, int]:
    return -len(les["bevestigd"]), les["bevestigd"][0]


def _soorten(casussen: Sequence[View]) -> list[View]:
    """Per kind of obstacle how often it stood in the way, and what helped."""
    per_soort: dict[str, list[View]] = {}
    for casus in casussen:
        for obstakel in casus["obstakels"]:
            geval = {**obstakel, "nummer": casus["nummer"]}
            per_soort.setdefault(obstakel["soort"]["label"], []).append(geval)
    rijen = [
        {
            "label": label,
            "casussen": len({geval["nummer"] for geval in gevallen}),
            "opgelost": sum(geval["opgelost"]["vorm"] == "ja" for geval in gevallen),
            "gevallen": gevallen,
        }
        for label, gevallen in per_soort.items()
    ]
    return sorted(rijen, key=lambda rij: (-rij["casussen"], str(rij["label"]).lower()))


def _signalen(casussen: Sequence[View]) -> list[View]:
    per_partij: dict[str, list[View]] = {}
    for casus in casussen:
        for obstakel in casus["obstakels"]:
            signaal = obstakel["signaal"]
            if signaal:
                regel = {"wat": signaal["wat"], "nummer": casus["nummer"]}
                per_partij.setdefault(signaal["aan"], []).append(regel)
    return [
        {"aan": aan, "signalen": regels}
        for aan, regels in sorted(per_partij.items(), key=lambda paar: paar[0].lower())
    ]
