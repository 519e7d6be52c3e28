"""A question as the engine reads it: weighted terms, begrippen, corrected words.

Owns the step from typed text to terms of the index. `zoek-vraag.mjs` reads questions in
the same way; tests hold the two equal.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from casotheek.search.analysis import plat, term, woorden
from casotheek.search.concepts import Vorm, begripterm, staat_bij
from casotheek.search.rules import regels
from casotheek.search.source import Bron, kent
from casotheek.search.spelling import begint_met, lijkt_op, verbeter


@dataclass(frozen=True, slots=True)
class Zoekterm:
    """One term to look up; `plaatsen` are the words of the question it stands for."""

    term: str
    gewicht: int
    aard: str
    plaatsen: tuple[int, ...]


@dataclass
class Vraag:
    """A question, read."""

    woorden: list[str] = field(default_factory=list)
    termen: dict[str, Zoekterm] = field(default_factory=dict)
    verbeterd: dict[str, str] = field(default_factory=dict)
    onbekend: list[str] = field(default_factory=list)

    def voeg_toe(self, naam: str, gewicht: int, aard: str, *plaatsen: int) -> None:
        """Adds a term; the heaviest reading wins and the places come together."""
        eerder = self.termen.get(naam)
        if eerder is not None:
            plaatsen = tuple(sorted({*eerder.plaatsen, *plaatsen}))
            if eerder.gewicht >= gewicht:
                gewicht, aard = eerder.gewicht, eerder.aard
        self.termen[naam] = Zoekterm(naam, gewicht, aard, plaatsen)

    @property
    def begrippen(self) -> list[str]:
        """The keys of the begrippen it speaks of, in order."""
        return [t.term[1:] for t in self.termen.values() if t.aard == "begrip"]


def lees_vraag(bron: Bron, tekst: str) -> Vraag:
    """Reads a question; any text will do."""
    vraag = Vraag()
    reeks: list[str] = []
    for woord in woorden(tekst[: regels().vraag_tekens]):
        if term(woord) and len(reeks) < regels().vraag_woorden:
            vraag.woorden.append(plat(woord))
            reeks.append(term(woord))
    for plaats, woord in enumerate(vraag.woorden):
        reeks[plaats] = _lees_woord(bron, vraag, plaats, woord, reeks[plaats])
    _lees_begrippen(bron, vraag, reeks)
    _noem_rest(vraag)
    return vraag


def _lees_woord(bron: Bron, vraag: Vraag, plaats: int, woord: str, naam: str) -> str:
    """Adds a word with its parts, or what it may stand for; gives the term it became."""
    gewicht = regels().gewicht
    if kent(bron, naam):
        aard = "zwak" if woord in regels().zwakke_woorden else "woord"
        _voeg_bekend(bron, vraag, plaats, naam, aard)
        return naam
    delen = [d for d in bron.woordenlijst.splitser.termen_van(woord) if bron.hoeveel(d)]
    for deel in delen:
        vraag.voeg_toe(deel, gewicht["deel"], "deel", plaats)
    if delen:
        return naam
    return _lees_onbekend(bron, vraag, plaats, woord) or naam


def _noem_rest(vraag: Vraag) -> None:
    """Names the words that found nothing, those of forms without a document included."""
    geplaatst = {plaats for zoekterm in vraag.termen.values() for plaats in zoekterm.plaatsen}
    over = [woord for plaats, woord in enumerate(vraag.woorden) if plaats not in geplaatst]
    vraag.onbekend[:] = dict.fromkeys(over)


def _voeg_bekend(bron: Bron, vraag: Vraag, plaats: int, naam: str, aard: str) -> None:
    if bron.hoeveel(naam):
        vraag.voeg_toe(naam, regels().gewicht[aard], aard, plaats)
    for deel in bron.splitsing(naam):
        if bron.hoeveel(deel):
            vraag.voeg_toe(deel, regels().gewicht["deel"], "deel", plaats)


def _lees_onbekend(bron: Bron, vraag: Vraag, plaats: int, woord: str) -> str:
    lijst, gewicht = bron.woordenlijst, regels().gewicht
    langer = begint_met(lijst, woord)
    for kandidaat in langer:
        if bron.hoeveel(term(kandidaat)):
            vraag.voeg_toe(term(kandidaat), gewicht["begin"], "begin", plaats)
    if langer:
        return term(langer[0])
    beter = verbeter(lijst, woord)
    if beter:
        vraag.verbeterd[woord] = beter
        _voeg_bekend(bron, vraag, plaats, term(beter), "verbeterd")
        return term(beter)
    for kandidaat in lijkt_op(lijst, woord):
        if bron.hoeveel(term(kandidaat)):
            vraag.voeg_toe(term(kandidaat), gewicht["lijkt"], "lijkt", plaats)
    return ""


def _lees_begrippen(bron: Bron, vraag: Vraag, reeks: list[str]) -> None:
    for plaats, naam in enumerate(reeks):
        beste: dict[str, Vorm] = {}
        for vorm in bron.vormen.per_anker.get(naam, ()):
            eerder = beste.get(vorm.begrip)
            if (eerder is None or _gewicht(vorm) > _gewicht(eerder)) and staat_bij(
                reeks, plaats, vorm.rest
            ):
                beste[vorm.begrip] = vorm
        for begrip, vorm in beste.items():
            if bron.hoeveel(begripterm(begrip)):
                plaatsen = (plaats, *(reeks.index(rest) for rest in vorm.rest))
                vraag.voeg_toe(begripterm(begrip), _gewicht(vorm), "begrip", *plaatsen)


def _gewicht(vorm: Vorm) -> int:
    """How much a form counts: the more words of it were said, the surer what was meant."""
    gewicht = regels().gewicht
    basis: int = gewicht["begrip"][vorm.sterkte - 1]
    meer: int = gewicht["begrip_woord"] * len(vorm.rest)
    return basis + meer
