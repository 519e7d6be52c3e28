"""The settings of a library. Owns the shape of `kompas/instellingen.yml`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from casotheek.model.base import (
    Contactadres,
    Dag,
    Deel,
    JaNee,
    Sleutel,
    Tekst,
    Titel,
    Versienummer,
    Webadres,
)


class Uitgever(Deel):
    """Who publishes the library and how to reach them."""

    naam: Tekst = Field(description="De naam van de uitgever.")
    adres: Webadres | None = Field(default=None, description="Webadres van de uitgever.")
    contact: Contactadres | None = Field(
        default=None, description="Webadres of mailto-adres waar lezers een probleem kunnen melden."
    )
    toegankelijkheidsverklaring: Webadres | None = Field(
        default=None, description="Webadres van de toegankelijkheidsverklaring."
    )


class Vergroving(Deel):
    """What the public edition coarsens, for casussen that are not invented."""

    buurt: Literal["niet", "team", "stadsdeel"] = Field(
        default="stadsdeel", description="Hoe grof de buurt in de openbare editie wordt."
    )
    leeftijd: Literal["niet", "groep"] = Field(
        default="groep", description="Of een precieze leeftijd een leeftijdsgroep wordt."
    )
    periode: Literal["niet", "kwartaal", "jaar"] = Field(
        default="kwartaal", description="Hoe grof de periode wordt."
    )
    ook_fictief: JaNee = Field(
        default="nee", description="Of ook verzonnen casussen worden vergroofd."
    )


class Toegestaan(Deel):
    """A text that the privacy check may let pass, with the reason."""

    tekst: Tekst = Field(description="De hele tekst, letterlijk.")
    reden: Tekst = Field(description="Waarom het mag.")


class Beveiliging(Deel):
    """Where to report a security problem; becomes `.well-known/security.txt`."""

    contact: Contactadres = Field(
        description="Webadres of mailto-adres voor beveiligingsmeldingen."
    )
    verloopt: Dag = Field(description="Tot wanneer dit klopt, hoogstens een jaar vooruit.")
    beleid: Webadres | None = Field(
        default=None, description="Webadres van de regels voor wie een lek meldt."
    )


class Instellingen(Deel):
    """The whole of `kompas/instellingen.yml`."""

    naam: Titel = Field(description="De naam van de bibliotheek.")
    omschrijving: Tekst = Field(description="Wat de bibliotheek biedt, in één of twee zinnen.")
    uitgever: Uitgever = Field(description="Wie de bibliotheek uitgeeft.")
    voorbeeld: JaNee = Field(
        default="nee", description="Of de hele bibliotheek een uitgewerkt, verzonnen voorbeeld is."
    )
    proef: JaNee = Field(
        default="nee",
        description="Of dit een proefbibliotheek is om mee te meten; die mag nooit naar buiten.",
    )
    licentie: Tekst = Field(default="CC BY-SA 4.0", description="De licentie van de teksten.")
    adres: Webadres | None = Field(
        default=None, description="Het webadres waar de site komt te staan."
    )
    streefaantal: Annotated[int, Field(strict=True, ge=1)] = Field(
        default=100, description="Hoeveel casussen de bibliotheek wil tellen."
    )
    bevolking: dict[Sleutel, Annotated[int, Field(strict=True, ge=1)]] = Field(
        default_factory=dict, description="Per team het aantal inwoners van het gebied."
    )
    vergroving: Vergroving = Field(
        default_factory=Vergroving, description="Wat de openbare editie grover maakt."
    )
    toegestaan: tuple[Toegestaan, ...] = Field(
        default=(), description="Teksten die de privacycontrole in alle bestanden doorlaat."
    )
    beveiliging: Beveiliging | None = Field(
        default=None, description="Waar iemand een beveiligingslek kan melden."
    )
    kompas_versie: Versienummer | None = Field(
        default=None, description="De versie van het kompas die nu geldt."
    )
    bijgewerkt: Dag | None = Field(
        default=None, description="De dag waarop de inhoud het laatst is bijgewerkt."
    )
