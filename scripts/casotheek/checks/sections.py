"""The sections of a story: all there, in order, with real text in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from casotheek.findings import Finding, Plek, maak
from casotheek.library import Bibliotheek
from casotheek.reading import Document, Sectie, bedoel_je

if TYPE_CHECKING:
    from casotheek.checks import Vraag

CASUS = ("Situatie", "Vraag en doelen", "Verloop", "Resultaat", "Reflectie")
WAARDE = ("Waarom", "In de praktijk", "Spanningen")
KANTELPUNT = "Kantelpunt"

MIN_WOORDEN = 5
"""Fewer words than this under a heading are a placeholder, not text."""

_INVULSEL = re.compile(
    r"\b(?:todo|xxx+|tbd|lorem ipsum|nog (?:invullen|schrijven|aanvullen)|vul (?:hier )?in)\b"
    r"|\.\.\.+|…",
    re.IGNORECASE,
)
_WOORD = re.compile(r"[^\W\d_]{2,}")


def controleer(bieb: Bibliotheek, vraag: Vraag) -> Iterator[Finding]:
    """The sections of every casus and waarde, and the one Kantelpunt of a casus."""
    for casus in bieb.casussen:
        yield from _delen(casus.document, CASUS)
        yield from _kantelpunt(casus.document)
    for waarde in bieb.waarden:
        yield from _delen(waarde.document, WAARDE)


def _delen(document: Document, delen: tuple[str, ...]) -> Iterator[Finding]:
    secties = [sectie for sectie in document.verhaal.secties if sectie.niveau == 2]
    yield from _vooraf(document)
    aanwezig = [sectie.kop for sectie in secties]
    for deel in delen:
        if deel not in aanwezig:
            yield maak("C401", Plek(document.pad, document.body_regel), deel=deel)
    yield from _volgorde(document, secties, delen)
    for sectie in secties:
        if sectie.kop not in delen:
            bedoel = bedoel_je(sectie.kop, delen)
            yield maak("C405", Plek(document.pad, sectie.regel), citaat=sectie.kop, bedoel=bedoel)
        elif _woorden(_met_onderdelen(document, sectie)) < MIN_WOORDEN:
            yield maak("C402", Plek(document.pad, sectie.regel), deel=sectie.kop)


def _vooraf(document: Document) -> Iterator[Finding]:
    vooraf = document.verhaal.secties[0]
    if vooraf.markdown.strip():
        leeg = len(vooraf.markdown) - len(vooraf.markdown.lstrip("\n"))
        yield maak("C426", Plek(document.pad, document.body_regel + leeg))


def _volgorde(
    document: Document, secties: list[Sectie], delen: tuple[str, ...]
) -> Iterator[Finding]:
    hoogste = -1
    gezien: set[str] = set()
    for sectie in secties:
        if sectie.kop not in delen:
            continue
        plek = Plek(document.pad, sectie.regel)
        plaats = delen.index(sectie.kop)
        if sectie.kop in gezien:
            yield maak("C403", plek, deel=sectie.kop)
        elif plaats < hoogste:
            yield maak("C404", plek, deel=sectie.kop, volgorde=", ".join(delen))
        gezien.add(sectie.kop)
        hoogste = max(hoogste, plaats)


def _kantelpunt(document: Document) -> Iterator[Finding]:
    verloop = document.verhaal.deel("Verloop")
    if verloop is None:
        return
    onder = ""
    aantal = 0
    for sectie in document.verhaal.secties:
        onder = sectie.kop if sectie.niveau == 2 else onder
        if sectie.kop != KANTELPUNT or sectie.niveau == 2:
            continue
        plek = Plek(document.pad, sectie.regel)
        if onder != "Verloop" or sectie.niveau != 3:
            yield maak("C427", plek)
        elif _woorden(sectie.markdown) < MIN_WOORDEN:
            yield maak("C402", plek, deel=KANTELPUNT)
        aantal += onder == "Verloop"
    if aantal != 1:
        yield maak("C406", Plek(document.pad, verloop.regel), aantal=aantal or "geen")


def _met_onderdelen(document: Document, deel: Sectie) -> str:
    """The text of a section and of the smaller ones below it."""
    stukken = [deel.markdown]
    erin = False
    for sectie in document.verhaal.secties:
        if sectie is deel:
            erin = True
        elif erin and sectie.niveau <= deel.niveau:
            break
        elif erin:
            stukken.append(sectie.markdown)
    return "\n".join(stukken)


def _woorden(markdown: str) -> int:
    return len(_WOORD.findall(_INVULSEL.sub(" ", markdown)))
