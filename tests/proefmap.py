"""A small, valid library for tests: text in the test, files in a folder of its own."""

from __future__ import annotations

from pathlib import Path

BEGRIPPEN = """\
begrippen:
  - {sleutel: wonen, soort: leefgebied, label: "Wonen", definitie: "Een plek om te wonen.", bestaanszekerheid: ja}
  - {sleutel: schulden, soort: leefgebied, label: "Schulden", definitie: "Geld dat je moet betalen."}
  - {sleutel: wachttijd, soort: obstakelsoort, label: "Wachttijd", definitie: "Lang wachten."}
  - {sleutel: budgetcoach, soort: discipline, label: "Budgetcoach", definitie: "Helpt met geld."}
  - {sleutel: alleenstaand, soort: huishouden, label: "Alleenstaand", definitie: "Woont alleen."}
  - {sleutel: 27-44, soort: leeftijd, label: "27 tot en met 44 jaar", definitie: "Leeftijd.", van: 27, tot: 44}
  - {sleutel: intervisie, soort: werkvorm, label: "Intervisie", definitie: "Samen leren."}
  - {sleutel: luisteren, soort: competentie, label: "Luisteren", definitie: "Horen wat iemand zegt."}
"""
TEAMS = """\
teams:
  - {sleutel: oost, naam: "Oost", stadsdeel: "Oost", omschrijving: "Een team."}
  - {sleutel: noord, naam: "Noord", stadsdeel: "Noord", omschrijving: "Nog een team."}
"""
INSTELLINGEN = """\
naam: "Proef"
omschrijving: "Een bibliotheek om te proeven."
uitgever: {naam: "Niemand"}
"""
WAARDE = """\
---
sleutel: perspectief
titel: "Begin bij de vraag"
kort: "Perspectief"
volgorde: 1
kern: "De vraag van de persoon gaat voor."
praktijk: {doen: ["Je vraagt wat iemand wil."]}
herkomst: casussen
geschiedenis:
  - {versie: 0.1, datum: 2019-06-01, wat: "Begin.", casussen: [1]}
---

## Waarom

Omdat iemand dan zelf meedoet en blijft meedoen.

## In de praktijk

Je schrijft de vraag op in haar eigen woorden.

## Spanningen

Soms is er haast die de persoon niet voelt.
"""
VELDEN = """\
nummer: 1
titel: "De derde sleutel"
samenvatting: "Rachid slaapt bij een vriend en wil een eigen adres."
herkomst: fictief
status: gepubliceerd
team: oost
periode: {van: 2019-07, tot: 2019-12}
hoofdpersoon: {pseudoniem: "Rachid", leeftijd: 27-44, huishouden: alleenstaand}
vraagtype: gecombineerd
leefgebieden: [wonen, schulden]
waarden:
  - {waarde: perspectief, werking: droeg-bij, toelichting: "Hij koos zelf."}
aanpak:
  - {stap: "Een brief gestuurd.", effect: werkte-niet, waarom: "Hij had geen adres."}
  - {stap: "Gebeld.", effect: werkte, waarom: "Hij nam op.", na_kantelpunt: ja}
obstakels:
  - {soort: wachttijd, wat: "Acht weken wachten.", oplossing: "Eerder gebeld.", opgelost: deels}
lessen:
  - {les: "Bel voordat je schrijft.", geldt: algemeen, waarde: perspectief}
betrokkenen: {disciplines: [budgetcoach]}
resultaat: {uitkomst: deels}
pseudoniemen: ["Rachid"]
"""
BODY = """\

## Situatie

Rachid heeft drie sleutels en geen enkele is van hem.

## Vraag en doelen

Hij wil een adres waar zijn post aankomt.

## Verloop

De eerste brief kwam nooit aan bij zijn vriend.

### Kantelpunt

De vriend zegt dat hij vrijdag weg moet zijn.

### Daarna

We belden het loket en kregen een plek.

## Resultaat

Hij heeft een briefadres, en nog geen woning.

## Reflectie

Volgende keer bellen we meteen, zegt de collega.
"""


def casus(velden: str = VELDEN, body: str = BODY) -> str:
    """The text of a casus file."""
    return f"---\n{velden}---\n{body}"


def met(**vervangen: str) -> str:
    """A casus in which whole lines of the fields are replaced: `met(status="status: concept")`."""
    regels = []
    for regel in VELDEN.splitlines():
        naam = regel.split(":")[0]
        regels.append(vervangen.get(naam, regel))
    return casus("\n".join(regels) + "\n")


def maak(map_: Path, bestanden: dict[str, str | bytes] | None = None) -> Path:
    """A valid library with one casus in `map_`, with files added or replaced."""
    alles: dict[str, str | bytes] = {
        "kompas/begrippen.yml": BEGRIPPEN,
        "kompas/teams.yml": TEAMS,
        "kompas/instellingen.yml": INSTELLINGEN,
        "kompas/perspectief.md": WAARDE,
        "casussen/001-de-derde-sleutel.md": casus(),
        **(bestanden or {}),
    }
    for pad, inhoud in alles.items():
        doel = map_ / pad
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_bytes(inhoud.encode() if isinstance(inhoud, str) else inhoud)
    return map_
