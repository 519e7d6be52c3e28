"""The teams of a library. Owns the shape of `kompas/teams.yml`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from casotheek.model.base import Deel, Sleutel, Tekst


class Team(Deel):
    """A neighbourhood team."""

    sleutel: Sleutel = Field(description="De vaste sleutel van het team.")
    naam: Tekst = Field(description="De naam van het team.")
    stadsdeel: Tekst = Field(description="Het stadsdeel of grotere gebied waarin het team werkt.")
    zijde: Literal["boven", "rechts", "onder", "links"] | None = Field(
        default=None,
        description="De zijde op het embleem van een casus; voor hoogstens vier teams.",
    )
    omschrijving: Tekst = Field(description="Wat een lezer over team en buurt moet weten.")


class Teamlijst(Deel):
    """The whole of `kompas/teams.yml`."""

    teams: tuple[Team, ...] = Field(min_length=1, description="De teams, op volgorde van tonen.")
