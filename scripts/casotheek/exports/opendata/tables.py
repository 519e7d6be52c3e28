"""The tables of the open data: which columns there are, and what they mean.

Owns the choice of columns. The meaning of a column is the description of its field in
the model, so that the codebook cannot drift from the schema.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from casotheek import addresses
from casotheek.library import Bibliotheek, Stuk
from casotheek.model import Casus, Deel, Team, Waarde
from casotheek.model.casus import (
    Betrokkenen,
    Ervaring,
    Hoofdpersoon,
    Inzet,
    Les,
    Obstakel,
    Periode,
    Resultaat,
    Signaal,
    Toegang,
)
from casotheek.model.kompas import Praktijk

Waarde_ = str | int | list[str] | None
Rij = dict[str, Waarde_]

TEKST, GETAL, LIJST = "tekst", "getal", "lijst"


@dataclass(frozen=True)
class Kolom:
    """One column: its name, what it means, and what kind of value it holds."""

    naam: str
    betekenis: str
    soort: str = TEKST
    verplicht: bool = False


@dataclass(frozen=True)
class Tabel:
    """One table: its name, what a row is, its columns, and how its rows are made."""

    naam: str
    titel: str
    kolommen: tuple[Kolom, ...]
    rijen: Callable[[Bibliotheek], Iterator[Rij]]


def _veld(
    model: type[Deel], veld: str, naam: str = "", soort: str = TEKST, verplicht: bool = False
) -> Kolom:
    betekenis = model.model_fields[veld].description or ""
    return Kolom(naam or veld, betekenis, soort, verplicht)


_NUMMER = _veld(Casus, "nummer", "casus", GETAL, True)
_ADRES = Kolom("adres", "De bladzijde op de site.", TEKST, True)

CASUSSEN = (
    _veld(Casus, "nummer", soort=GETAL, verplicht=True),
    _veld(Casus, "titel", verplicht=True),
    _veld(Casus, "samenvatting", verplicht=True),
    _veld(Casus, "herkomst", verplicht=True),
    _veld(Casus, "team", verplicht=True),
    _veld(Team, "naam", "team_naam"),
    _veld(Team, "stadsdeel"),
    _veld(Casus, "buurt"),
    _veld(Periode, "van", "periode_van", verplicht=True),
    _veld(Periode, "tot", "periode_tot", verplicht=True),
    _veld(Hoofdpersoon, "leeftijd", verplicht=True),
    _veld(Hoofdpersoon, "huishouden", verplicht=True),
    _veld(Casus, "vraagtype", verplicht=True),
    _veld(Casus, "leefgebieden", soort=LIJST, verplicht=True),
    Kolom("waarden_droegen_bij", "De waarden die in deze casus bijdroegen.", LIJST, True),
    Kolom("waarden_schuurden", "De waarden die in deze casus schuurden.", LIJST, True),
    Kolom("waarden_ontbraken", "De waarden die in deze casus ontbraken.", LIJST, True),
    _veld(Resultaat, "uitkomst", verplicht=True),
    _veld(Resultaat, "nazorg"),
    _veld(Toegang, "gevonden_via"),
    _veld(Toegang, "doorverwijzingen", soort=GETAL),
    _veld(Betrokkenen, "disciplines", soort=LIJST, verplicht=True),
    _veld(Betrokkenen, "informeel", soort=LIJST, verplicht=True),
    _veld(Betrokkenen, "ervaringsdeskundige", verplicht=True),
    _veld(Betrokkenen, "duo", verplicht=True),
    _veld(Betrokkenen, "outreachend", verplicht=True),
    _veld(Inzet, "maatwerkbudget"),
    _veld(Inzet, "bedrag", soort=GETAL),
    _veld(Inzet, "regelruimte"),
    _veld(Inzet, "voorziening"),
    _veld(Inzet, "uren", soort=GETAL),
    _veld(Ervaring, "vraag_uitgangspunt"),
    _veld(Ervaring, "regie"),
    _veld(Ervaring, "beter_geholpen"),
    _veld(Ervaring, "wat_anders"),
    _veld(Casus, "ontwikkelopdrachten", soort=LIJST, verplicht=True),
    _ADRES,
)
LESSEN = (
    _NUMMER,
    Kolom("volgnummer", "De plaats binnen de casus.", GETAL, True),
    _veld(Les, "les", verplicht=True),
    _veld(Les, "sleutel"),
    _veld(Les, "geldt", verplicht=True),
    _veld(Les, "steun", verplicht=True),
    _veld(Les, "waarde"),
    _veld(Les, "voorwaarde"),
    _ADRES,
)
OBSTAKELS = (
    _NUMMER,
    Kolom("volgnummer", "De plaats binnen de casus.", GETAL, True),
    _veld(Obstakel, "soort", verplicht=True),
    _veld(Obstakel, "wat", verplicht=True),
    _veld(Obstakel, "oplossing"),
    _veld(Obstakel, "opgelost", verplicht=True),
    _veld(Signaal, "aan", "signaal_aan"),
    _veld(Signaal, "wat", "signaal_wat"),
    _ADRES,
)
WAARDEN = (
    _veld(Waarde, "sleutel", verplicht=True),
    _veld(Waarde, "titel", verplicht=True),
    _veld(Waarde, "kort", verplicht=True),
    _veld(Waarde, "volgorde", soort=GETAL, verplicht=True),
    _veld(Waarde, "kern", verplicht=True),
    _veld(Praktijk, "doen", soort=LIJST, verplicht=True),
    _veld(Praktijk, "laten", soort=LIJST, verplicht=True),
    _veld(Waarde, "herkomst", verplicht=True),
    Kolom("droeg_bij", "In hoeveel casussen de waarde bijdroeg.", GETAL, True),
    Kolom("schuurde", "In hoeveel casussen de waarde schuurde.", GETAL, True),
    Kolom("ontbrak", "In hoeveel casussen de waarde ontbrak.", GETAL, True),
    _ADRES,
)


def _casussen(bieb: Bibliotheek) -> Iterator[Rij]:
    for stuk in bieb.casussen:
        yield _casus(bieb, stuk)


def _casus(bieb: Bibliotheek, stuk: Stuk[Casus]) -> Rij:
    casus = stuk.velden
    team = bieb.team(casus.team)
    plat = _plat(casus)
    per = {
        werking: list(dict.fromkeys(w.waarde for w in casus.waarden if w.werking == werking))
        for werking in ("droeg-bij", "schuurde", "ontbrak")
    }
    rij = {
        **plat,
        "leeftijd": str(casus.hoofdpersoon.leeftijd),
        "team_naam": team.naam if team else None,
        "stadsdeel": team.stadsdeel if team else None,
        "periode_van": casus.periode.van,
        "periode_tot": casus.periode.tot,
        "waarden_droegen_bij": per["droeg-bij"],
        "waarden_schuurden": per["schuurde"],
        "waarden_ontbraken": per["ontbrak"],
        "adres": _adres(bieb, addresses.casus(stuk.stam)),
    }
    return {kolom.naam: rij.get(kolom.naam) for kolom in CASUSSEN}


def _plat(casus: Casus) -> dict[str, Any]:
    """The fields of a casus and of the blocks whose columns bear the name of the field."""
    blokken = (
        casus.hoofdpersoon,
        casus.resultaat,
        casus.toegang,
        casus.betrokkenen,
        casus.inzet,
        casus.ervaring,
        casus,
    )
    plat: dict[str, Any] = {}
    for blok in blokken:
        plat |= blok.model_dump(mode="json") if blok is not None else {}
    return plat


def _lessen(bieb: Bibliotheek) -> Iterator[Rij]:
    for stuk in bieb.casussen:
        for nummer, les in enumerate(stuk.velden.lessen, start=1):
            rij = {
                **les.model_dump(mode="json"),
                "casus": stuk.velden.nummer,
                "volgnummer": nummer,
                "adres": _adres(bieb, addresses.les(stuk.stam, nummer)),
            }
            yield {kolom.naam: rij[kolom.naam] for kolom in LESSEN}


def _obstakels(bieb: Bibliotheek) -> Iterator[Rij]:
    for stuk in bieb.casussen:
        for nummer, obstakel in enumerate(stuk.velden.obstakels, start=1):
            rij = {
                **obstakel.model_dump(mode="json"),
                "casus": stuk.velden.nummer,
                "volgnummer": nummer,
                "signaal_aan": obstakel.signaal.aan if obstakel.signaal else None,
                "signaal_wat": obstakel.signaal.wat if obstakel.signaal else None,
                "adres": _adres(bieb, addresses.obstakel(stuk.stam, nummer)),
            }
            yield {kolom.naam: rij[kolom.naam] for kolom in OBSTAKELS}


def _waarden(bieb: Bibliotheek) -> Iterator[Rij]:
    for stuk in bieb.waarden:
        waarde = stuk.velden
        rij = {
            **waarde.model_dump(mode="json"),
            **waarde.praktijk.model_dump(mode="json"),
            **_telling(bieb, waarde.sleutel),
            "adres": _adres(bieb, addresses.waarde(waarde.sleutel)),
        }
        yield {kolom.naam: rij[kolom.naam] for kolom in WAARDEN}


def _telling(bieb: Bibliotheek, sleutel: str) -> dict[str, int]:
    namen = {"droeg-bij": "droeg_bij", "schuurde": "schuurde", "ontbrak": "ontbrak"}
    return {
        naam: sum(
            any(w.waarde == sleutel and w.werking == werking for w in stuk.velden.waarden)
            for stuk in bieb.casussen
        )
        for werking, naam in namen.items()
    }


def _adres(bieb: Bibliotheek, pad: str) -> str:
    """Whole when the library has an address, else as seen from the root of the site."""
    basis = (bieb.instellingen.adres or "").rstrip("/")
    return f"{basis}/{pad}"


TABELLEN = (
    Tabel("casussen", "Casussen: één rij per casus", CASUSSEN, _casussen),
    Tabel("lessen", "Lessen: één rij per les in een casus", LESSEN, _lessen),
    Tabel("obstakels", "Obstakels: één rij per obstakel in een casus", OBSTAKELS, _obstakels),
    Tabel("waarden", "Waarden: één rij per waarde van het kompas", WAARDEN, _waarden),
)


def codeboek() -> tuple[dict[str, Any], ...]:
    """Per table its columns and what they mean, as plain data for a page."""
    return tuple(
        {
            "titel": tabel.titel,
            "kolommen": [
                {
                    "naam": kolom.naam,
                    "betekenis": kolom.betekenis,
                    "soort": kolom.soort,
                    "verplicht": kolom.verplicht,
                }
                for kolom in tabel.kolommen
            ],
        }
        for tabel in TABELLEN
    )
