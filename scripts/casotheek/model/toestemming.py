"""Toestemming: on what ground a true casus may be told, and to whom.

Owns the record of consent, after the fields that trusted publishers keep. Never
holds the form, the name or the key to a pseudonym. Whether consent suffices
today is a check's business.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from casotheek.model.base import Dag, Deel, JaNee, Reikwijdte, Tekst


class Toestemming(Deel):
    """Consent for a casus that is not invented."""

    grondslag: Literal["toestemming", "algemeen-belang", "wetenschappelijk-onderzoek"] = Field(
        description="De grondslag in de AVG waarop de casus wordt verwerkt en gedeeld."
    )
    status: Literal["gegeven", "gevraagd", "geweigerd", "ingetrokken", "verlopen"] = Field(
        description="Hoe het nu met de toestemming staat."
    )
    datum: Dag = Field(description="De dag waarop deze status is vastgelegd.")
    reikwijdte: Reikwijdte = Field(
        description="Hoe ver de casus mag komen: alleen intern, of openbaar."
    )
    doelen: tuple[Literal["lezen", "opleiding", "onderzoek"], ...] = Field(
        min_length=1, description="Waarvoor de casus gebruikt mag worden."
    )
    informatieversie: Tekst = Field(
        description="Welke versie van de uitleg de persoon heeft gekregen."
    )
    door_wie: Literal["zelf", "wettelijk-vertegenwoordiger"] = Field(
        description="Wie de toestemming gaf. Nooit een naam."
    )
    gezinsleden_akkoord: Literal["ja", "nee", "niet-van-toepassing"] | None = Field(
        default=None, description="Of de gezinsleden die herkenbaar zijn het ermee eens zijn."
    )
    tekst_voorgelezen: JaNee | None = Field(
        default=None, description="Of de persoon de tekst heeft gehoord of gelezen."
    )
    hercontact: JaNee | None = Field(
        default=None, description="Of de persoon later opnieuw benaderd mag worden."
    )
    herbeoordelen_op: Dag | None = Field(
        default=None, description="De dag waarop opnieuw naar de toestemming wordt gekeken."
    )
    verloopt_op: Dag | None = Field(
        default=None, description="De laatste dag waarop de toestemming geldt."
    )
    intrekking: Dag | None = Field(
        default=None, description="De dag waarop de toestemming is ingetrokken."
    )


class Nagelezen(Deel):
    """The sign-off of a second reader."""

    datum: Dag = Field(description="De dag waarop een tweede lezer de tekst heeft nagelezen.")
    rol: Tekst = Field(description="De rol van de tweede lezer. Nooit een naam.")
