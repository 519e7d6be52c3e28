"""The vocabulary: begrippen in the manner of SKOS, and the jargon list.

Owns the shape of `kompas/begrippen.yml`. Facets, checks, glossary and search all
draw on the same list.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from casotheek.model.base import Deel, Getal, JaNee, Sleutel, Tekst

Soort = Literal[
    "leefgebied",
    "obstakelsoort",
    "discipline",
    "huishouden",
    "leeftijd",
    "werkvorm",
    "competentie",
    "begrip",
]


class Begrip(Deel):
    """One term, with what it means and how else people say it."""

    sleutel: Sleutel = Field(description="De vaste sleutel, uniek over de hele lijst.")
    soort: Soort = Field(description="Waar het begrip voor dient.")
    label: Tekst = Field(description="Hoe het begrip op de site heet.")
    definitie: Tekst = Field(description="Wat het betekent, in één gewone zin.")
    synoniemen: tuple[Tekst, ...] = Field(
        default=(), description="Andere woorden van vakmensen; zoeken vindt ze ook."
    )
    volksmond: tuple[Tekst, ...] = Field(
        default=(), description="Woorden van bewoners; zoeken vindt ze ook."
    )
    breder: tuple[Sleutel, ...] = Field(default=(), description="Ruimere begrippen.")
    verwant: tuple[Sleutel, ...] = Field(default=(), description="Begrippen die ermee samenhangen.")
    afkorting: Tekst | None = Field(default=None, description="De afkorting, als die er is.")
    bestaanszekerheid: JaNee | None = Field(
        default=None, description="Bij een leefgebied: of het een bestaanszekerheid is."
    )
    van: Getal | None = Field(default=None, description="Bij een leeftijdsgroep: vanaf dit jaar.")
    tot: Getal | None = Field(
        default=None, description="Bij een leeftijdsgroep: tot en met dit jaar."
    )


class Jargon(Deel):
    """A word that the plain-language check advises against."""

    woord: Tekst = Field(description="Het woord dat de controle afraadt.")
    liever: Tekst = Field(description="Het gewone woord of de gewone omschrijving.")


class Begrippenlijst(Deel):
    """The whole of `kompas/begrippen.yml`."""

    begrippen: tuple[Begrip, ...] = Field(min_length=1, description="Alle begrippen.")
    jargon: tuple[Jargon, ...] = Field(
        default=(), description="Woorden die we liever niet gebruiken."
    )
