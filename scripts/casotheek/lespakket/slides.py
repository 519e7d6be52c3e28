"""A lespakket as slides: one idea a slide, what to say in the notes.

Owns which slides there are. For learners the row stops at the questions; the notes
of that set hold time and the steps of the werkvorm, never the ending.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from casotheek.exports.pdf import eis_pakketten
from casotheek.lespakket.deck import DIA, VOORBLAD, leeg_deck
from casotheek.lespakket.pack import Pakket
from casotheek.pages.alineas import platte_tekst
from casotheek.pages.context import View

HANDEN = ("Ik doe nu wat ik opschreef", "Ik doe iets anders", "Ik wacht nog")
"""What a group can choose between when it votes."""
VOL = 420
"""How many characters of a story fit on one slide."""
_TEKENING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_OUD = datetime(1980, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Dia:
    """One slide: title, lines, and what the facilitator says or knows."""

    titel: str
    regels: tuple[str, ...] = ()
    notitie: str = ""
    voorblad: bool = False


def pptx(pakket: Pakket, voorraad: Path) -> bytes:
    """The set as a presentation."""
    eis_pakketten("pptx")
    deck = leeg_deck()
    for dia in dias(pakket):
        _voeg_toe(deck, dia)
    eigenschappen = deck.core_properties
    eigenschappen.title, eigenschappen.author = pakket.titel, pakket.naam
    eigenschappen.language = "nl-NL"
    eigenschappen.created = eigenschappen.modified = _OUD
    eigenschappen.last_modified_by = pakket.naam
    uit = io.BytesIO()
    deck.save(uit)
    return _zonder_tijd(uit)


def _zonder_tijd(deck: io.BytesIO) -> bytes:
    """The same file without the time it was made, so that equal sets are equal."""
    uit = io.BytesIO()
    with zipfile.ZipFile(deck) as van, zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as naar:
        for naam in van.namelist():
            vermelding = zipfile.ZipInfo(naam, (1980, 1, 1, 0, 0, 0))
            vermelding.compress_type = zipfile.ZIP_DEFLATED
            naar.writestr(vermelding, van.read(naam))
    return uit.getvalue()


def dias(pakket: Pakket) -> Iterator[Dia]:
    """All slides in order."""
    waarschuwing = "Hier staat de afloop. Toon dit niet te vroeg." if pakket.begeleider else ""
    yield Dia(pakket.titel, (pakket.naam, waarschuwing), _voorbeeld(pakket), voorblad=True)
    for casus in pakket.casussen:
        yield from _tot_kantelpunt(casus)
        if pakket.begeleider:
            yield from _afloop(casus)
        for rij in pakket.reflectie:
            yield Dia(rij["kop"], (rij["vraag"],), "Eerst alleen schrijven, dan pas praten.")


def _voorbeeld(pakket: Pakket) -> str:
    verzonnen = " Alle casussen zijn verzonnen." if pakket.verzonnen else ""
    return f"Voorbeeld, geen officiële uitgave van een gemeente.{verzonnen}"


def _tot_kantelpunt(casus: View) -> Iterator[Dia]:
    o = casus["oefening"]
    yield Dia(
        o["titel"],
        (f"Casus {o['nummer']}, {o['herkomst']['woord'].lower()}", o["wie"]),
        f"{o['werkvorm']['label']}, {o['minuten']} minuten. Zeg vooraf waar het verhaal over "
        "gaat. Wie wil, slaat over.",
        voorblad=True,
    )
    for kop, tekst in _bladen(casus["verhaal"]):
        yield Dia(kop, (tekst,), "Lees dit voor, of laat het stil lezen.")
    for stap in o["stappen"]:
        regels = (stap["stap"], f"{stap['effect']['woord']}. {stap['waarom']}")
        yield Dia("Wat het team tot hier deed", regels)
    for vraag in o["vragen"]:
        yield Dia(vraag, (), "Laat ieder eerst opschrijven. Praat daarna pas.")
    notitie = "Tel de handen. Vraag eerst de kleinste groep waarom."
    yield Dia("Handen omhoog", HANDEN, notitie)


def _bladen(blokken: list[View]) -> Iterator[tuple[str, str]]:
    """The story in pieces that fit a slide, each under the heading it stands below."""
    kop = ""
    for blok in blokken:
        tekst = platte_tekst(blok)
        if blok["soort"] == "kop":
            kop = tekst
            continue
        for stuk in _zinnen(tekst):
            yield kop, stuk


def _zinnen(tekst: str) -> Iterator[str]:
    """A paragraph cut between sentences, so that every piece fits."""
    bezig = ""
    for zin in tekst.replace(". ", ".\n").replace("? ", "?\n").replace("! ", "!\n").split("\n"):
        if bezig and len(bezig) + len(zin) > VOL:
            yield bezig
            bezig = zin
        else:
            bezig = f"{bezig} {zin}".strip()
    if bezig:
        yield bezig


def _afloop(casus: View) -> Iterator[Dia]:
    a, s = casus["afloop"], casus["script"]
    doorvragen = "Doorvragen:\n" + "\n".join(s["vragen"])
    for nummer, stap in enumerate(a["stappen"], start=1):
        regels = (stap["stap"], f"{stap['effect']['woord']}. {stap['waarom']}")
        yield Dia(f"Wat het team deed ({nummer})", regels, doorvragen)
    verhaal = "\n\n".join(platte_tekst(blok) for blok in a["verhaal"])
    yield Dia("Hoe het afliep", (f"Doel: {a['uitkomst']['woord'].lower()}",), verhaal)
    for les in a["lessen"]:
        mits = (f"Mits: {les['voorwaarde']}",) if les["voorwaarde"] else ()
        yield Dia("Wat het team meeneemt", (les["les"], *mits))
    for vraag in s["vragen"]:
        yield Dia(vraag, (), "Valkuilen:\n" + "\n".join(s["valkuilen"]))


def _voeg_toe(deck: Any, dia: Dia) -> None:
    blad = deck.slides.add_slide(deck.slide_layouts[VOORBLAD if dia.voorblad else DIA])
    blad.shapes.title.text = dia.titel
    regels = [regel for regel in dia.regels if regel]
    houder = blad.placeholders[1]
    if regels:
        _vul(houder, regels)
    else:
        houder._element.getparent().remove(houder._element)
    if dia.notitie:
        blad.notes_slide.notes_text_frame.text = dia.notitie


def _vul(houder: Any, regels: list[str]) -> None:
    """The lines in a text box without bullets, in a size that fits them all."""
    util: Any = import_module("pptx.util")
    vak = houder.text_frame
    vak.word_wrap = True
    grootte = util.Pt(24 if sum(map(len, regels)) > VOL // 2 else 30)
    for plaats, regel in enumerate(regels):
        alinea = vak.paragraphs[0] if plaats == 0 else vak.add_paragraph()
        stuk = alinea.add_run()
        stuk.text = regel
        stuk.font.size = grootte
        _zonder_punt(alinea)


def _zonder_punt(alinea: Any) -> None:
    oxml: Any = import_module("pptx.oxml")
    opmaak = alinea._p.get_or_add_pPr()
    opmaak.set("marL", "0")
    opmaak.set("indent", "0")
    opmaak.insert(0, oxml.parse_xml(f'<a:buNone xmlns:a="{_TEKENING}"/>'))
