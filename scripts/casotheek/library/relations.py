"""The relations of a library turned round: from a waarde, a les, a soort to casussen.

Owns nothing but these lookups; every one is sorted by casus number and made from
the casussen alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from casotheek.model.casus import Casus, Les, Obstakel, Waardewerking

if TYPE_CHECKING:
    from casotheek.library.bibliotheek import Stuk

X = TypeVar("X")


@dataclass(frozen=True)
class Bewijs:
    """What one casus says about one waarde."""

    casus: Stuk[Casus]
    werking: Waardewerking


@dataclass(frozen=True)
class Lesplaats:
    """One lesson where it was learned; `volgnummer` counts from 1 within the casus."""

    casus: Stuk[Casus]
    volgnummer: int
    les: Les


@dataclass(frozen=True)
class Leerpunt:
    """A lesson over all casussen: once per shared key, or a lesson that stands alone."""

    sleutel: str
    plaatsen: tuple[Lesplaats, ...]

    @property
    def les(self) -> Les:
        """The lesson in the words of the first casus that confirms it."""
        return (self.bevestigd or self.plaatsen)[0].les

    @cached_property
    def per_casus(self) -> Counter[int]:
        """How often each casus, by number, brings this lesson."""
        return Counter(p.casus.velden.nummer for p in self.plaatsen)

    @property
    def bevestigd(self) -> tuple[Lesplaats, ...]:
        return tuple(p for p in self.plaatsen if p.les.steun == "bevestigt")

    @property
    def weersproken(self) -> tuple[Lesplaats, ...]:
        return tuple(p for p in self.plaatsen if p.les.steun == "weerspreekt")

    @property
    def teams(self) -> tuple[str, ...]:
        """The keys of the teams that confirm it, sorted."""
        return tuple(sorted({p.casus.velden.team for p in self.bevestigd}))


@dataclass(frozen=True)
class Obstakelgeval:
    """One obstacle in one casus; `volgnummer` counts from 1 within the casus."""

    casus: Stuk[Casus]
    volgnummer: int
    obstakel: Obstakel


@dataclass(frozen=True)
class Relaties:
    """All relations of a set of casussen. Keys that nobody uses are absent."""

    waarde_voor: dict[str, tuple[Bewijs, ...]]
    waarde_tegen: dict[str, tuple[Bewijs, ...]]
    leerpunten: tuple[Leerpunt, ...]
    obstakels: dict[str, tuple[Obstakelgeval, ...]]
    per_team: dict[str, tuple[Stuk[Casus], ...]]
    per_leefgebied: dict[str, tuple[Stuk[Casus], ...]]
    per_opdracht: dict[str, tuple[Stuk[Casus], ...]]

    @cached_property
    def casussen_met_obstakel(self) -> dict[str, int]:
        """In how many casussen each kind of obstacle stood in the way."""
        return {
            soort: len({geval.casus.velden.nummer for geval in gevallen})
            for soort, gevallen in self.obstakels.items()
        }


def leg_relaties(casussen: Iterable[Stuk[Casus]]) -> Relaties:
    """The relations of `casussen`, which come sorted by number."""
    casussen = tuple(casussen)
    bewijzen = [Bewijs(c, w) for c in casussen for w in c.velden.waarden]
    gevallen = [
        Obstakelgeval(c, nr, o)
        for c in casussen
        for nr, o in enumerate(c.velden.obstakels, start=1)
    ]
    voor = [b for b in bewijzen if b.werking.werking == "droeg-bij"]
    tegen = [b for b in bewijzen if b.werking.werking != "droeg-bij"]
    return Relaties(
        waarde_voor=_groepeer(voor, lambda b: b.werking.waarde),
        waarde_tegen=_groepeer(tegen, lambda b: b.werking.waarde),
        leerpunten=_leerpunten(casussen),
        obstakels=_groepeer(gevallen, lambda g: g.obstakel.soort),
        per_team=_groepeer(casussen, lambda c: c.velden.team),
        per_leefgebied=_verdeel(casussen, lambda c: c.velden.leefgebieden),
        per_opdracht=_verdeel(casussen, lambda c: c.velden.ontwikkelopdrachten),
    )


def _leerpunten(casussen: tuple[Stuk[Casus], ...]) -> tuple[Leerpunt, ...]:
    plaatsen = [
        Lesplaats(c, nr, les) for c in casussen for nr, les in enumerate(c.velden.lessen, start=1)
    ]
    groepen = _groepeer(plaatsen, _lessleutel)
    return tuple(Leerpunt(sleutel, groep) for sleutel, groep in groepen.items())


def _lessleutel(plaats: Lesplaats) -> str:
    return plaats.les.sleutel or f"les-{plaats.casus.velden.nummer}-{plaats.volgnummer}"


def _groepeer(dingen: Iterable[X], sleutel: Callable[[X], str]) -> dict[str, tuple[X, ...]]:
    return _verdeel(dingen, lambda ding: (sleutel(ding),))


def _verdeel(
    dingen: Iterable[X], sleutels: Callable[[X], Iterable[str]]
) -> dict[str, tuple[X, ...]]:
    groepen: defaultdict[str, list[X]] = defaultdict(list)
    for ding in dingen:
        for sleutel in dict.fromkeys(sleutels(ding)):
            groepen[sleutel].append(ding)
    return {sleutel: tuple(groep) for sleutel, groep in groepen.items()}
