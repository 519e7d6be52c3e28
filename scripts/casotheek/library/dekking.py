"""Coverage: how the casussen of a library are spread, and which aims are not met.

Owns what is counted and how many there should be. The aims are those of a library
of a hundred casussen; for another target they go up or down in proportion. Does not
judge single casussen: that is for the checks.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from casotheek.library.bibliotheek import Bibliotheek, Stuk
from casotheek.model import Casus

HONDERD = 100
WOORDEN = (450, 900)
ANDERE_OPLOSSINGEN = 2
"""How many different solutions an obstakelsoort needs before one can compare."""
TEAMS_VOOR_ALGEMEEN = 3
"""In how many teams a lesson is confirmed before it counts as general."""


@dataclass(frozen=True)
class Maat:
    """One thing that is counted, with what it should come to."""

    wat: str
    aantal: int
    minstens: int
    hoogstens: int | None = None

    @property
    def gehaald(self) -> bool:
        return self.minstens <= self.aantal and (
            self.hoogstens is None or self.aantal <= self.hoogstens
        )

    @property
    def doel(self) -> str:
        """The aim in words: `23 tot en met 27`, `25 of meer`, `precies 100`."""
        if self.hoogstens is None:
            return f"{self.minstens} of meer"
        if self.hoogstens == self.minstens:
            return f"precies {self.minstens}"
        return f"{self.minstens} tot en met {self.hoogstens}"


@dataclass(frozen=True)
class Groep:
    """Measures that belong together, under a heading."""

    kop: str
    maten: tuple[Maat, ...]


def dekking(bieb: Bibliotheek) -> tuple[Groep, ...]:
    """All measures of a library, in groups."""
    schaal = _schaal(bieb)
    return (
        Groep("Casussen", _casussen(bieb)),
        Groep("Teams", _teams(bieb)),
        Groep("Leefgebieden", _leefgebieden(bieb, schaal)),
        Groep("Soort vraag", _vraagtypen(bieb)),
        Groep("Wat niet vanzelf ging", _tegenslag(bieb, schaal)),
        Groep("Obstakels", _obstakels(bieb, schaal)),
        Groep("Wat erin ging", _inzet(bieb, schaal)),
        Groep("Lessen", _lessen(bieb, schaal)),
        Groep("Om mee te leren", _leren(bieb)),
    )


def niet_gehaald(groepen: Iterable[Groep]) -> list[Maat]:
    """The measures that fall short or go over."""
    return [maat for groep in groepen for maat in groep.maten if not maat.gehaald]


def _schaal(bieb: Bibliotheek) -> Callable[[int], int]:
    streef = bieb.instellingen.streefaantal
    return lambda voor_honderd: math.ceil(voor_honderd * streef / HONDERD)


def _hoeveel(bieb: Bibliotheek, past: Callable[[Casus], object]) -> int:
    return sum(bool(past(stuk.velden)) for stuk in bieb.casussen)


def _casussen(bieb: Bibliotheek) -> tuple[Maat, ...]:
    streef = bieb.instellingen.streefaantal
    klaar = {s.velden.nummer for s in bieb.casussen if s.velden.status == "gepubliceerd"}
    reeks = len(klaar & set(range(1, streef + 1)))
    return (
        Maat("gepubliceerde casussen", len(klaar), streef, streef),
        Maat(f"gepubliceerd met een nummer van 1 tot en met {streef}", reeks, streef, streef),
    )


def _teams(bieb: Bibliotheek) -> tuple[Maat, ...]:
    if not bieb.teams:
        return ()
    gemiddeld = bieb.instellingen.streefaantal / len(bieb.teams)
    speling = gemiddeld * 0.08
    laag, hoog = math.ceil(gemiddeld - speling), math.floor(gemiddeld + speling)
    per_team = Counter(stuk.velden.team for stuk in bieb.casussen)
    return tuple(
        Maat(team.naam, per_team[team.sleutel], laag, max(laag, hoog)) for team in bieb.teams
    )


def _leefgebieden(bieb: Bibliotheek, schaal: Callable[[int], int]) -> tuple[Maat, ...]:
    geteld = Counter(g for stuk in bieb.casussen for g in stuk.velden.leefgebieden)
    soorten = bieb.begrippen.van_soort("leefgebied")
    return tuple(Maat(b.label, geteld[b.sleutel], schaal(6)) for b in soorten)


def _vraagtypen(bieb: Bibliotheek) -> tuple[Maat, ...]:
    geteld: Counter[str] = Counter(stuk.velden.vraagtype for stuk in bieb.casussen)
    soorten = ("enkelvoudig", "meervoudig", "gecombineerd")
    return tuple(Maat(soort, geteld[soort], 1) for soort in soorten)


def _tegenslag(bieb: Bibliotheek, schaal: Callable[[int], int]) -> tuple[Maat, ...]:
    mislukt = sum(
        stap.effect == "werkte-niet" for stuk in bieb.casussen for stap in stuk.velden.aanpak
    )
    minder = _hoeveel(bieb, lambda c: c.resultaat.uitkomst != "bereikt")
    tegen = _hoeveel(bieb, lambda c: any(w.werking != "droeg-bij" for w in c.waarden))
    return (
        Maat("casussen waar het doel deels of niet is bereikt", minder, schaal(25)),
        Maat("stappen die niet werkten", mislukt, schaal(60)),
        Maat("casussen waarin een waarde schuurde of ontbrak", tegen, schaal(20)),
    )


def _obstakels(bieb: Bibliotheek, schaal: Callable[[int], int]) -> tuple[Maat, ...]:
    genoeg = schaal(4)
    ruim = 0
    for gevallen in bieb.relaties.obstakels.values():
        casussen = {geval.casus.velden.nummer for geval in gevallen}
        wegen = {geval.obstakel.oplossing for geval in gevallen} - {None}
        ruim += len(casussen) >= genoeg and len(wegen) >= ANDERE_OPLOSSINGEN
    signalen = _hoeveel(bieb, lambda c: any(o.signaal for o in c.obstakels))
    return (
        Maat(f"obstakelsoorten in {genoeg} casussen of meer, met twee wegen erlangs", ruim, 14),
        Maat("casussen met een signaal aan een organisatie", signalen, schaal(15)),
    )


def _inzet(bieb: Bibliotheek, schaal: Callable[[int], int]) -> tuple[Maat, ...]:
    gedeeld = ("collectief", "beide")
    rijen: tuple[tuple[str, Callable[[Casus], object], int], ...] = (
        ("maatwerkbudget", lambda c: c.inzet.maatwerkbudget, 20),
        ("regelruimte", lambda c: c.inzet.regelruimte, 15),
        ("een ervaringsdeskundige", lambda c: c.betrokkenen.ervaringsdeskundige == "ja", 20),
        ("informele partijen", lambda c: c.betrokkenen.informeel, 25),
        ("een collectieve voorziening", lambda c: c.inzet.voorziening in gedeeld, 20),
    )
    return tuple(
        Maat(f"casussen met {wat}", _hoeveel(bieb, past), schaal(doel)) for wat, past, doel in rijen
    )


def _lessen(bieb: Bibliotheek, schaal: Callable[[int], int]) -> tuple[Maat, ...]:
    breed = sum(len(p.teams) >= TEAMS_VOOR_ALGEMEEN for p in bieb.relaties.leerpunten)
    return (Maat("lessen bevestigd in drie teams of meer", breed, schaal(12)),)


def _leren(bieb: Bibliotheek) -> tuple[Maat, ...]:
    totaal = len(bieb.casussen)
    lengte = sum(_goede_lengte(stuk) for stuk in bieb.casussen)
    training = _hoeveel(bieb, lambda c: c.training and 3 <= len(c.training.vragen) <= 5)
    zoekvragen = _hoeveel(bieb, lambda c: 2 <= len(c.zoekvragen) <= 4)
    laag, hoog = WOORDEN
    return (
        Maat(f"verhalen van {laag} tot en met {hoog} woorden", lengte, totaal),
        Maat("casussen met drie tot vijf vragen voor een training", training, totaal),
        Maat("casussen met twee tot vier zoekvragen", zoekvragen, totaal),
    )


def _goede_lengte(stuk: Stuk[Casus]) -> bool:
    """Whether the story has its length; headings are no part of it."""
    regels = stuk.verhaal.markdown.splitlines()
    woorden = sum(len(regel.split()) for regel in regels if not regel.startswith("#"))
    laag, hoog = WOORDEN
    return laag <= woorden <= hoog
