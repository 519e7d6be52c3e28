"""A casus: the front matter of one file in `casussen/`.

Owns what is counted, compared or linked about a casus, in three shapes: the
complete Casus, the Concept of which hardly anything is required yet, and the
tombstone of a withdrawn one. The story itself is the Markdown body.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, Optional

from pydantic import Field, create_model
from pydantic.fields import FieldInfo

from casotheek.model.base import (
    Dag,
    Deel,
    JaDeelsNee,
    JaNee,
    Maand,
    Nummer,
    Reikwijdte,
    Sleutel,
    Tekst,
    Titel,
)
from casotheek.model.instellingen import Toegestaan
from casotheek.model.toestemming import Nagelezen, Toestemming
from casotheek.model.training import Training

Effect = Literal["werkte", "werkte-deels", "werkte-niet", "onbekend"]
Werking = Literal["droeg-bij", "schuurde", "ontbrak"]
Uitkomst = Literal["bereikt", "deels", "niet"]
Vraagtype = Literal["enkelvoudig", "meervoudig", "gecombineerd"]
Herkomst = Literal["fictief", "samengesteld", "praktijk"]
Leeftijd = Annotated[int, Field(strict=True, ge=0, le=120)] | Sleutel
Aantal = Annotated[int, Field(strict=True, ge=0)]


class Periode(Deel):
    """From month up to and including month."""

    van: Maand = Field(description="De eerste maand, zoals 2019-07.")
    tot: Maand = Field(description="De laatste maand, zoals 2019-12.")


class Hoofdpersoon(Deel):
    """The person the casus is about, under an invented name."""

    pseudoniem: Tekst = Field(description="De verzonnen naam.")
    leeftijd: Leeftijd = Field(description="De sleutel van een leeftijdsgroep, of een heel getal.")
    huishouden: Sleutel = Field(description="Hoe iemand woont, een sleutel uit de begrippen.")


class Waardewerking(Deel):
    """How one waarde worked out in this casus."""

    waarde: Sleutel = Field(description="De waarde, een sleutel uit het kompas.")
    werking: Werking = Field(description="Of de waarde bijdroeg, schuurde of ontbrak.")
    toelichting: Tekst = Field(description="Waaraan je dat zag.")


class Stap(Deel):
    """One step the team took, honest about its effect."""

    stap: Tekst = Field(description="Wat het team deed.")
    effect: Effect = Field(description="Of het werkte.")
    waarom: Tekst = Field(description="Waarom het wel of niet werkte.")
    na_kantelpunt: JaNee = Field(
        default="nee",
        description="Of de stap na het kantelpunt kwam; die blijft dicht bij oefenen.",
    )


class Signaal(Deel):
    """What an organisation has to know or change."""

    aan: Tekst = Field(description="De organisatie voor wie het signaal is.")
    wat: Tekst = Field(description="Wat die organisatie moet weten of veranderen.")


class Obstakel(Deel):
    """What stood in the way and how it was solved."""

    soort: Sleutel = Field(description="De obstakelsoort, een sleutel uit de begrippen.")
    wat: Tekst = Field(description="Wat er in de weg stond.")
    oplossing: Tekst | None = Field(default=None, description="Hoe het team verder kwam.")
    opgelost: JaDeelsNee = Field(description="Hoe ver het is opgelost.")
    signaal: Signaal | None = Field(default=None, description="Een signaal aan een organisatie.")


class Les(Deel):
    """A lesson someone can use on Monday."""

    les: Tekst = Field(description="De les, als een handeling.")
    sleutel: Sleutel | None = Field(
        default=None, description="De gedeelde sleutel, als dezelfde les elders ook geleerd is."
    )
    geldt: Literal["algemeen", "buurt"] = Field(
        description="Of de les overal geldt of alleen in deze buurt."
    )
    steun: Literal["bevestigt", "weerspreekt"] = Field(
        default="bevestigt", description="Of deze casus de gedeelde les bevestigt of tegenspreekt."
    )
    waarde: Sleutel | None = Field(default=None, description="De waarde waar de les bij hoort.")
    voorwaarde: Tekst | None = Field(default=None, description="Waaronder de les geldt.")


class Inzet(Deel):
    """What was put in."""

    maatwerkbudget: Tekst | None = Field(default=None, description="Waarvoor geld is ingezet.")
    bedrag: Aantal | None = Field(default=None, description="Het bedrag in hele euro’s.")
    regelruimte: Tekst | None = Field(
        default=None, description="Van welke regel is afgeweken, en waarvoor."
    )
    voorziening: Literal["collectief", "individueel", "beide"] | None = Field(
        default=None, description="Of een collectieve of individuele voorziening is gebruikt."
    )
    voorziening_wat: Tekst | None = Field(default=None, description="Welke voorziening dat was.")
    uren: Aantal | None = Field(default=None, description="Hoeveel uren het team eraan werkte.")


class Betrokkenen(Deel):
    """Who took part, the person included."""

    disciplines: tuple[Sleutel, ...] = Field(
        default=(), description="De vakmensen, sleutels uit de begrippen."
    )
    informeel: tuple[Tekst, ...] = Field(
        default=(), description="Buren, familie, vrijwilligers, kerk of moskee, clubs."
    )
    ervaringsdeskundige: JaNee = Field(
        default="nee", description="Of er een ervaringsdeskundige meewerkte."
    )
    duo: JaNee = Field(default="nee", description="Of twee teamleden samen optrokken.")
    outreachend: JaNee = Field(default="nee", description="Of het team zelf op iemand af ging.")
    amsterdammer: Tekst | None = Field(
        default=None, description="Hoe en wanneer de persoon zelf meedeed."
    )


class Toegang(Deel):
    """The way in, and needless passing-on."""

    gevonden_via: Tekst = Field(description="Hoe de persoon en het team elkaar vonden.")
    doorverwijzingen: Aantal = Field(
        default=0, description="Hoe vaak iemand onnodig is doorgestuurd."
    )


class Resultaat(Deel):
    """The outcome as the professional sees it."""

    uitkomst: Uitkomst = Field(description="Of het doel is bereikt.")
    nazorg: Maand | None = Field(
        default=None, description="De maand waarin het team nog eens keek."
    )


class Ervaring(Deel):
    """The four questions, answered by the person."""

    vraag_uitgangspunt: JaDeelsNee = Field(description="Was mijn vraag het uitgangspunt?")
    regie: JaDeelsNee = Field(description="Kon ik zelf de regie houden?")
    beter_geholpen: JaDeelsNee = Field(description="Ben ik beter geholpen dan eerder?")
    wat_anders: Tekst | None = Field(
        default=None, description="Wat het anders maakte, in de eigen woorden van de persoon."
    )


class Casus(Deel):
    """A complete casus."""

    nummer: Nummer = Field(description="Het vaste nummer; nooit opnieuw te gebruiken.")
    titel: Titel = Field(description="De titel; die verklapt de afloop niet.")
    samenvatting: Annotated[Tekst, Field(max_length=400)] = Field(
        description="Eén of twee zinnen die de afloop niet verklappen."
    )
    herkomst: Herkomst = Field(
        description="Verzonnen, samengesteld uit meer verhalen, of uit de praktijk."
    )
    samenstelling: Tekst | None = Field(
        default=None, description="Bij samengesteld: hoe de casus is samengesteld."
    )
    status: Literal["ter-controle", "gepubliceerd"] = Field(description="Hoe ver de casus is.")
    reikwijdte: Reikwijdte = Field(
        default="openbaar", description="In welke editie de casus hoogstens mag staan."
    )
    team: Sleutel = Field(description="Het team, een sleutel uit de teams.")
    buurt: Tekst | None = Field(default=None, description="De buurt, als die het team verfijnt.")
    periode: Periode = Field(description="Wanneer het speelde.")
    hoofdpersoon: Hoofdpersoon = Field(description="Over wie de casus gaat.")
    vraagtype: Vraagtype = Field(
        description="Eén vraag, meer vragen, of vragen samen met bestaanszekerheid."
    )
    leefgebieden: tuple[Sleutel, ...] = Field(
        min_length=1, description="De leefgebieden, het belangrijkste eerst."
    )
    waarden: tuple[Waardewerking, ...] = Field(
        min_length=1, description="Wat de waarden van het kompas hier deden."
    )
    aanpak: tuple[Stap, ...] = Field(
        min_length=1, description="De stappen, op volgorde van de tijd."
    )
    obstakels: tuple[Obstakel, ...] = Field(default=(), description="Wat in de weg stond.")
    lessen: tuple[Les, ...] = Field(min_length=1, description="Wat anders mee kunnen nemen.")
    inzet: Inzet = Field(default_factory=Inzet, description="Wat erin ging.")
    betrokkenen: Betrokkenen = Field(default_factory=Betrokkenen, description="Wie er meededen.")
    toegang: Toegang | None = Field(default=None, description="Hoe iemand binnenkwam.")
    resultaat: Resultaat = Field(description="Hoe het afliep, volgens het team.")
    ervaring: Ervaring | None = Field(default=None, description="Hoe de persoon het zelf vond.")
    ontwikkelopdrachten: tuple[Sleutel, ...] = Field(
        default=(), description="De ontwikkelopdrachten waar de casus iets over zegt."
    )
    zoekvragen: tuple[Tekst, ...] = Field(
        default=(),
        max_length=8,
        description="Wat een collega zou intikken; voedt alleen het zoeken.",
    )
    pseudoniemen: tuple[Tekst, ...] = Field(
        default=(), description="Elke verzonnen naam in de casus."
    )
    toegestaan: tuple[Toegestaan, ...] = Field(
        default=(), description="Wat de privacycontrole hier door mag laten, en waarom."
    )
    training: Training | None = Field(default=None, description="Hoe een groep ermee leert.")
    toestemming: Toestemming | None = Field(
        default=None, description="De toestemming; verplicht als de casus niet verzonnen is."
    )
    nagelezen: Nagelezen | None = Field(
        default=None, description="Wie als tweede las; verplicht als de casus niet verzonnen is."
    )


class Ingetrokken(Deel):
    """The tombstone of a withdrawn casus: its number stays taken, nothing else stays."""

    nummer: Nummer = Field(description="Het nummer van de ingetrokken casus.")
    status: Literal["ingetrokken"] = Field(description="Altijd ‘ingetrokken’.")
    datum: Dag = Field(description="De dag van intrekking.")


class ConceptBasis(Deel):
    """What every concept has; the rest of a casus may follow later."""

    nummer: Nummer = Field(description="Het vaste nummer.")
    titel: Titel = Field(description="De werktitel.")
    status: Literal["concept"] = Field(description="Altijd ‘concept’.")
    team: Sleutel | None = Field(default=None, description="Het team, als dat bekend is.")
    leefgebieden: tuple[Sleutel, ...] = Field(default=(), description="De leefgebieden.")


def _optional(veld: FieldInfo) -> Any:
    soort: Any = veld.annotation
    if veld.metadata:
        soort = Annotated[(soort, *veld.metadata)]
    return Optional[soort], Field(default=None, description=veld.description)


def _as_concept() -> type[ConceptBasis]:
    """Every field of a Casus, optional, so that what is filled in is still checked."""
    rest = {
        naam: _optional(veld)
        for naam, veld in Casus.model_fields.items()
        if naam not in ConceptBasis.model_fields
    }
    return create_model("Concept", __base__=ConceptBasis, __doc__="A casus in the making.", **rest)


Concept = _as_concept()

CASUSVORMEN: dict[str, type[Deel]] = {
    "concept": Concept,
    "ter-controle": Casus,
    "gepubliceerd": Casus,
    "ingetrokken": Ingetrokken,
}
"""Which shape a file in `casussen/` has, by its status."""
