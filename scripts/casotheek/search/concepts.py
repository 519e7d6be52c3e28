"""Begrippen in running text: which terms of the vocabulary a text speaks of.

Owns the forms of a begrip (label, synonyms, residents' words) as sequences of terms,
and finding them. A form of more words counts when its terms stand near each other, in
any order. `zoek-taal.mjs` finds the same forms in a question.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from casotheek.model import Begrip
from casotheek.search.analysis import plat, term, termen, woorden

VAKTAAL, VOLKSMOND = 2, 1
"""How firmly a form stands for its begrip."""

SPEELRUIMTE = 2
"""How many other words may stand between the words of a form."""


@dataclass(frozen=True, slots=True)
class Vorm:
    """One way to say a begrip; `anker` is the term where the search for it begins."""

    begrip: str
    anker: str
    rest: tuple[str, ...]
    sterkte: int


def begripterm(sleutel: str) -> str:
    """The index term of a begrip; the sign keeps it apart from all words."""
    return f"#{sleutel}"


class Vormen:
    """All forms of a vocabulary, by the term where they begin and by begrip."""

    def __init__(self, vormen: Iterable[Vorm] = ()) -> None:
        self.per_anker: dict[str, list[Vorm]] = {}
        self.per_begrip: dict[str, list[Vorm]] = {}
        self.woorden: set[str] = set()
        for vorm in vormen:
            self.per_anker.setdefault(vorm.anker, []).append(vorm)
            self.per_begrip.setdefault(vorm.begrip, []).append(vorm)
            self.woorden.update((vorm.anker, *vorm.rest))

    def verlegd(self, naar: Mapping[str, Sequence[str]]) -> Vormen:
        """The same forms, those of the begrippen in `naar` standing for the ones named there.

        Less firmly than they stood for their own: what is found is near it, not it.
        """
        return Vormen(
            anders
            for vorm in (vorm for vormen in self.per_begrip.values() for vorm in vormen)
            for anders in (
                [replace(vorm, begrip=ander, sterkte=VOLKSMOND) for ander in naar[vorm.begrip]]
                if vorm.begrip in naar
                else [vorm]
            )
        )

    def vind(self, reeks: Sequence[str]) -> dict[str, int]:
        """Per begrip in a sequence of terms how firmly it is spoken of, places added up."""
        gevonden: dict[str, int] = {}
        per_anker = self.per_anker
        aanwezig = set(reeks)
        kan: dict[str, list[Vorm]] = {}
        for anker in aanwezig & per_anker.keys():
            kan[anker] = [v for v in per_anker[anker] if not v.rest or aanwezig.issuperset(v.rest)]
        for plaats, woord in enumerate(reeks):
            if woord in kan:
                for begrip, sterkte in _beste(kan[woord], reeks, plaats).items():
                    gevonden[begrip] = gevonden.get(begrip, 0) + sterkte
        return gevonden


def _beste(vormen: list[Vorm], reeks: Sequence[str], plaats: int) -> dict[str, int]:
    """Per begrip the firmest of the forms that stand at a place."""
    beste: dict[str, int] = {}
    for vorm in vormen:
        if vorm.sterkte > beste.get(vorm.begrip, 0) and staat_bij(reeks, plaats, vorm.rest):
            beste[vorm.begrip] = vorm.sterkte
    return beste


def staat_bij(reeks: Sequence[str], plaats: int, rest: Sequence[str]) -> bool:
    """Whether all terms of `rest` stand near `plaats`."""
    if not rest:
        return True
    ruimte = len(rest) + SPEELRUIMTE
    buurt = reeks[max(plaats - ruimte, 0) : plaats + ruimte + 1]
    return all(woord in buurt for woord in rest)


def vormen_van(begrippen: Iterable[Begrip], gewoon: Collection[str] = ()) -> Vormen:
    """The forms of a vocabulary.

    `gewoon` are the terms that many documents hold. A form of several words of which only
    such a term is left without its small words (‘niets weg kunnen doen’: weg) would find
    its begrip everywhere, so it says nothing here.
    """
    return Vormen(vorm for begrip in begrippen for vorm in _vormen(begrip, gewoon))


def vormwoorden(begrippen: Iterable[Begrip]) -> set[str]:
    """The words of all forms, without accents and stop words."""
    teksten = (t for b in begrippen for t in (b.label, *b.synoniemen, *b.volksmond))
    return {plat(woord) for tekst in teksten for woord in woorden(tekst) if term(woord)}


def _vormen(begrip: Begrip, gewoon: Collection[str]) -> list[Vorm]:
    namen = [begrip.label, *begrip.synoniemen]
    if begrip.afkorting:
        namen.append(begrip.afkorting)
    beste: dict[tuple[str, ...], int] = {}
    for sterkte, teksten in ((VAKTAAL, namen), (VOLKSMOND, begrip.volksmond)):
        for tekst in teksten:
            reeks = tuple(dict.fromkeys(termen(tekst)))
            if _is_verdampt(tekst, reeks, gewoon):
                continue
            if reeks and reeks not in beste:
                beste[reeks] = sterkte
    return [_vorm(begrip.sleutel, reeks, sterkte) for reeks, sterkte in beste.items()]


def _is_verdampt(tekst: str, reeks: tuple[str, ...], gewoon: Collection[str]) -> bool:
    """Whether of several words only one common term is left."""
    return len(reeks) == 1 and reeks[0] in gewoon and len(woorden(tekst)) > 1


def _vorm(sleutel: str, reeks: tuple[str, ...], sterkte: int) -> Vorm:
    """The longest term is the anchor: it is the rarest, and lies in one shard."""
    anker = min(reeks, key=lambda woord: (-len(woord), woord))
    rest = list(reeks)
    rest.remove(anker)
    return Vorm(sleutel, anker, tuple(rest), sterkte)
