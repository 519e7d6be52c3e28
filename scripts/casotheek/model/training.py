"""What trainers use: the training part of a casus, a werkvorm, a traject.

Owns their shape. Does not count minutes or look casussen up; that is the work of
checks and library.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from casotheek.model.base import Deel, Nummer, Sleutel, Tekst, Titel

Minuten = Annotated[int, Field(strict=True, ge=1, le=600)]


class Training(Deel):
    """How a group can learn from one casus."""

    leerdoelen: tuple[Tekst, ...] = Field(
        min_length=1, description="Wat een deelnemer na afloop kan of inziet."
    )
    vragen: tuple[Tekst, ...] = Field(
        min_length=1, max_length=8, description="Vragen zonder één goed antwoord, drie tot vijf."
    )
    werkvorm: Sleutel = Field(description="De werkvorm die past, een sleutel uit de begrippen.")
    minuten: Minuten = Field(description="Hoe lang het ongeveer duurt, in minuten.")


class Werkvormstap(Deel):
    """One step of a werkvorm, with its time and the facilitator's words."""

    stap: Tekst = Field(description="Wat de groep doet.")
    minuten: Minuten = Field(description="Hoe lang deze stap duurt.")
    woorden: Tekst | None = Field(
        default=None, description="Wat de begeleider kan zeggen, letterlijk."
    )


class Werkvorm(Deel):
    """A way of working with a group, described once and used by reference."""

    sleutel: Sleutel = Field(description="De vaste sleutel, dezelfde als in de begrippen.")
    titel: Titel = Field(description="De naam van de werkvorm.")
    kern: Tekst = Field(description="Waar de werkvorm goed voor is, in één zin.")
    groep_van: Annotated[int, Field(strict=True, ge=1)] = Field(
        description="De kleinste groep waarmee het gaat."
    )
    groep_tot: Annotated[int, Field(strict=True, ge=1)] = Field(
        description="De grootste groep waarmee het gaat."
    )
    stappen: tuple[Werkvormstap, ...] = Field(min_length=1, description="De stappen op volgorde.")
    valkuilen: tuple[Tekst, ...] = Field(default=(), description="Waar het vaak misgaat.")


class Onderdeel(Deel):
    """One part of a bijeenkomst."""

    wat: Tekst = Field(description="Wat er in dit onderdeel gebeurt.")
    minuten: Minuten = Field(description="Hoe lang het duurt.")
    casus: Nummer | None = Field(default=None, description="De casus waarmee gewerkt wordt.")
    werkvorm: Sleutel | None = Field(default=None, description="De werkvorm van dit onderdeel.")
    begeleider: Tekst | None = Field(
        default=None, description="Wat alleen de begeleider leest: verloop, doorvragen, valkuilen."
    )


class Bijeenkomst(Deel):
    """One session of a traject."""

    titel: Titel = Field(description="De titel van de bijeenkomst.")
    doel: Tekst = Field(description="Wat deelnemers na deze bijeenkomst kunnen of inzien.")
    minuten: Minuten = Field(description="De duur van de hele bijeenkomst.")
    voorbereiding: Tekst | None = Field(
        default=None, description="Wat deelnemers vooraf lezen of doen."
    )
    waarden: tuple[Sleutel, ...] = Field(default=(), description="De waarden die aan bod komen.")
    onderdelen: tuple[Onderdeel, ...] = Field(
        min_length=1, description="De onderdelen op volgorde."
    )


class Traject(Deel):
    """A programme of sessions around casussen."""

    sleutel: Sleutel = Field(description="De vaste sleutel van het traject.")
    titel: Titel = Field(description="De titel van het traject.")
    kern: Tekst = Field(description="Waar het traject over gaat, in één of twee zinnen.")
    doelgroep: Tekst = Field(description="Voor wie het traject is.")
    competenties: tuple[Sleutel, ...] = Field(
        min_length=1, description="De competenties waaraan deelnemers werken."
    )
    leerdoelen: tuple[Tekst, ...] = Field(min_length=1, description="Wat deelnemers leren.")
    bijeenkomsten: tuple[Bijeenkomst, ...] = Field(
        min_length=1, description="De bijeenkomsten op volgorde."
    )
    certificaat: Tekst | None = Field(
        default=None, description="De tekst voor een bewijs van deelname."
    )
