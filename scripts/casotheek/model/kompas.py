"""The kompas: a waarde, a published version, an ontwikkelopdracht.

Owns their front matter. The story of a waarde and the answer to an opdracht are
Markdown bodies and live with their document.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from casotheek.model.base import Dag, Deel, Nummer, Sleutel, Tekst, Titel, Versienummer


class Praktijk(Deel):
    """What one does and what one leaves, in acts that can be seen."""

    doen: tuple[Tekst, ...] = Field(min_length=1, description="Handelingen die je kunt zien.")
    laten: tuple[Tekst, ...] = Field(default=(), description="Wat je laat.")


class Spanning(Deel):
    """Where two waarden pull in different directions."""

    waarde: Sleutel = Field(description="De waarde waarmee het botst.")
    wat: Tekst = Field(description="Hoe die botsing eruitziet.")
    hoe: Tekst | None = Field(default=None, description="Hoe teams ermee omgingen.")


class Wijziging(Deel):
    """One step in the growth of a waarde."""

    versie: Versienummer = Field(description="De versie van het kompas.")
    datum: Dag = Field(description="De dag van de wijziging.")
    wat: Tekst = Field(description="Wat er veranderde en waarom.")
    casussen: tuple[Nummer, ...] = Field(
        default=(), description="De casussen die de wijziging veroorzaakten."
    )


class Waarde(Deel):
    """A guiding value of the kompas."""

    sleutel: Sleutel = Field(description="De vaste sleutel, dezelfde als de bestandsnaam.")
    titel: Titel = Field(description="De waarde als zin of woordgroep.")
    kort: Tekst = Field(description="De waarde in één of twee woorden.")
    volgorde: Annotated[int, Field(strict=True, ge=1, le=99)] = Field(
        description="De plaats in het kompas."
    )
    kern: Tekst = Field(description="Waar de waarde op neerkomt, in één zin.")
    praktijk: Praktijk = Field(description="Hoe je de waarde in praktijk brengt.")
    spanningen: tuple[Spanning, ...] = Field(default=(), description="Met welke waarden zij botst.")
    vragen: tuple[Tekst, ...] = Field(default=(), description="Vragen om op terug te kijken.")
    competenties: tuple[Sleutel, ...] = Field(
        default=(), description="Competenties die deze waarde vraagt."
    )
    bronnen: tuple[Tekst, ...] = Field(default=(), description="Titels van de bronnen.")
    herkomst: Literal["bron", "casussen"] = Field(
        description="Of de waarde uit een bron komt of uit de casussen is uitgewerkt."
    )
    geschiedenis: tuple[Wijziging, ...] = Field(
        min_length=1, description="Hoe de waarde groeide, oudste eerst."
    )


class Versie(Deel):
    """A published version of the kompas, frozen under `kompas/versies/`."""

    versie: Versienummer = Field(description="Het nummer van de versie.")
    datum: Dag = Field(description="De dag van publicatie.")
    titel: Titel = Field(description="De titel waaronder de versie verscheen.")
    samenvatting: Tekst = Field(description="Wat er nieuw is in deze versie.")
    waarden: tuple[Waarde, ...] = Field(min_length=1, description="De waarden zoals ze toen waren.")
    teksten: dict[Sleutel, str] = Field(
        default_factory=dict, description="Per waarde het verhaal, zoals het toen was."
    )
    controlegetal: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] = Field(
        description="SHA-256 over de inhoud; een gewijzigde versie valt zo op."
    )


class Opdracht(Deel):
    """An ontwikkelopdracht: a question the city asked the teams."""

    sleutel: Sleutel = Field(description="De vaste sleutel, dezelfde als de bestandsnaam.")
    titel: Titel = Field(description="Korte titel.")
    vraag: Tekst = Field(description="De vraag zoals die meegegeven is.")
    antwoord: Tekst | None = Field(default=None, description="Het antwoord in een of twee zinnen.")
    status: Literal["open", "deels", "beantwoord"] = Field(description="Hoe ver het antwoord is.")
    steun: tuple[Nummer, ...] = Field(default=(), description="Casussen die het antwoord steunen.")
    tegen: tuple[Nummer, ...] = Field(
        default=(), description="Casussen die het antwoord tegenspreken."
    )
