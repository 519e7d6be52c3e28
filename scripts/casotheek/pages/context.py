"""What every view draws on: the library, its references and the emblem of a casus.

Owns how a casus, a waarde, a team or a term is named and linked inside a view, and
where the needle of a waarde points. Addresses are relative to the root of the
site; templates make them relative to the page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from casotheek import addresses
from casotheek.library import Bibliotheek, Stuk
from casotheek.model import Casus
from casotheek.pages import woorden

View = dict[str, Any]
Buren = Mapping[int, Sequence[tuple[int, str]]]
"""Per casus number its neighbours, best first: a number and the reason in a few words."""


@dataclass(frozen=True)
class Context:
    """A library with everything a view needs to name and link its parts."""

    bieb: Bibliotheek
    buren: Buren = field(default_factory=dict)
    editie: str = "openbaar"
    aanbod: Mapping[str, int] = field(default_factory=dict)
    """Files to take away, by address, with their size in bytes."""
    codeboek: Sequence[View] = ()
    """Per table of the open data its columns and what they mean."""

    @cached_property
    def hoeken(self) -> dict[str, float]:
        """The course of each waarde in degrees: 360/n times its place."""
        sleutels = [stuk.velden.sleutel for stuk in self.bieb.waarden]
        return {s: round(360 / len(sleutels) * plaats, 1) for plaats, s in enumerate(sleutels)}

    @cached_property
    def zijden(self) -> bool:
        """Whether the emblem can show the team: at most four teams, each a side of its own."""
        zijden = [team.zijde for team in self.bieb.teams]
        return None not in zijden and len(set(zijden)) == len(zijden)

    def label(self, sleutel: str) -> str:
        """The label of a term."""
        return self.bieb.begrippen.label(sleutel)

    def begrip(self, sleutel: str) -> View:
        """A term with its place in the glossary; without address when unknown."""
        bekend = self.bieb.begrippen.get(sleutel) is not None
        return {
            "sleutel": sleutel,
            "label": self.label(sleutel),
            "url": addresses.begrip(sleutel) if bekend else "",
        }

    def waarde(self, sleutel: str) -> View:
        """A waarde with its short name, address and course."""
        stuk = self.bieb.waarde(sleutel)
        if stuk is None:
            return {"sleutel": sleutel, "kort": sleutel, "titel": sleutel, "url": "", "hoek": 0}
        return {
            "sleutel": sleutel,
            "kort": stuk.velden.kort,
            "titel": stuk.velden.titel,
            "url": addresses.waarde(sleutel),
            "hoek": self.hoeken[sleutel],
        }

    def team(self, sleutel: str) -> View:
        """A team with its district, address and side of the emblem."""
        team = self.bieb.team(sleutel)
        if team is None:
            return {"sleutel": sleutel, "naam": sleutel, "stadsdeel": "", "zijde": "", "url": ""}
        return {
            "sleutel": sleutel,
            "naam": team.naam,
            "stadsdeel": team.stadsdeel,
            "zijde": (team.zijde or "") if self.zijden else "",
            "url": addresses.team(sleutel),
        }

    def tegel(self, stuk: Stuk[Casus]) -> View:
        """The emblem of a casus and the full name of its link, in parts."""
        casus = stuk.velden
        team = self.team(casus.team)
        waarde = self.waarde(casus.waarden[0].waarde)
        uitkomst = woorden.uitkomst(casus.resultaat.uitkomst)
        return {
            "nummer": casus.nummer,
            "titel": casus.titel,
            "url": addresses.casus(stuk.stam),
            "team": team["naam"],
            "zijde": team["zijde"],
            "waarde": waarde["kort"],
            "hoek": waarde["hoek"],
            "uitkomst": uitkomst,
            "herkomst": woorden.HERKOMST[casus.herkomst],
        }

    def nummers(self, nummers: Sequence[int]) -> list[View]:
        """The emblems of the casussen with these numbers, as far as they are here."""
        stukken = (self.bieb.casus(nummer) for nummer in nummers)
        return [self.tegel(stuk) for stuk in stukken if stuk is not None]
