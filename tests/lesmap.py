"""A library to learn with: a casus with an ending that can be recognised, a traject, a werkvorm."""

from __future__ import annotations

import proefmap

EINDE = {
    "stap": "De groene kaneelfiets naar de kade gebracht.",
    "waarom": "Omdat de zilveren meerkoet op woensdag zwom.",
    "verhaal": "Toen vlogen de zeven paarse ooievaars over de markthal heen.",
    "resultaat": "De hele rij kreeg een doorzichtige paraplu van de bakker.",
    "reflectie": "Achteraf had iedereen de rode kalender moeten omdraaien.",
    "les": "Vraag altijd eerst naar de blauwe koffiekan.",
    "voorwaarde": "de koffiekan staat al klaar",
    "woorden": "Eindelijk vroeg iemand naar mijn gele laarzen.",
    "toelichting": "Hij koos zelf voor de houten step.",
    "oplossing": "De conciërge leende zijn fluwelen ladder uit.",
    "vraag": "Waarom gaf de bakker die paraplu aan de hele rij?",
    "leerdoel": "Je kunt een paraplu doorgeven zonder nat te worden.",
}
"""What no learner may find, each phrase unlike anything else in the library."""
BEGELEIDER = "Verklap de paarse ooievaars pas na de pauze."

VELDEN = f"""\
nummer: 1
titel: "De derde sleutel"
samenvatting: "Rachid slaapt bij een vriend en wil een eigen adres."
herkomst: fictief
status: gepubliceerd
team: oost
periode: {{van: 2019-07, tot: 2019-12}}
hoofdpersoon: {{pseudoniem: "Rachid", leeftijd: 27-44, huishouden: alleenstaand}}
vraagtype: gecombineerd
leefgebieden: [wonen, schulden]
waarden:
  - {{waarde: perspectief, werking: droeg-bij, toelichting: "{EINDE["toelichting"]}"}}
aanpak:
  - {{stap: "Een brief gestuurd.", effect: werkte-niet, waarom: "Hij had geen adres."}}
  - {{stap: "{EINDE["stap"]}", effect: werkte, waarom: "{EINDE["waarom"]}", na_kantelpunt: ja}}
  - {{stap: "Nog eens gebeld.", effect: werkte-deels, waarom: "Er nam iemand op.", na_kantelpunt: ja}}
obstakels:
  - {{soort: wachttijd, wat: "Acht weken wachten.", oplossing: "{EINDE["oplossing"]}", opgelost: deels}}
lessen:
  - {{les: "{EINDE["les"]}", geldt: algemeen, waarde: perspectief, voorwaarde: "{EINDE["voorwaarde"]}"}}
betrokkenen: {{disciplines: [budgetcoach]}}
resultaat: {{uitkomst: deels}}
ervaring: {{vraag_uitgangspunt: ja, regie: deels, beter_geholpen: ja, wat_anders: "{EINDE["woorden"]}"}}
pseudoniemen: ["Rachid"]
training: {{leerdoelen: ["{EINDE["leerdoel"]}"], vragen: ["{EINDE["vraag"]}"], werkvorm: intervisie, minuten: 45}}
"""
BODY = f"""\

## Situatie

Rachid heeft drie sleutels en *geen enkele* is van hem.

## Vraag en doelen

Hij wil een adres waar zijn post aankomt.

## Verloop

De eerste brief kwam nooit aan bij zijn vriend.

### Kantelpunt

De vriend zegt dat hij vrijdag weg moet zijn.

### Daarna

{EINDE["verhaal"]}

## Resultaat

{EINDE["resultaat"]}

## Reflectie

{EINDE["reflectie"]}
"""
WERKVORM = """\
---
sleutel: intervisie
titel: "Intervisie"
kern: "Samen denken over één vraag."
groep_van: 4
groep_tot: 8
stappen:
  - {stap: "Vertel wat er gebeurde.", minuten: 10, woorden: "Vertel het alsof wij meekijken."}
  - {stap: "Stel open vragen.", minuten: 20}
valkuilen: ["Raad geven voordat er gevraagd is."]
---

## Wanneer je dit kiest

Bij een vraag uit het eigen werk.
"""
TRAJECT = f"""\
---
sleutel: begin
titel: "Een begin"
kern: "Eén keer oefenen met elkaar."
doelgroep: "Nieuwe mensen in een team."
competenties: [luisteren]
leerdoelen: ["Je luistert tot iemand klaar is."]
bijeenkomsten:
  - titel: "De eerste keer"
    doel: "Je kent elkaars vragen."
    minuten: 60
    voorbereiding: "Neem een vraag mee."
    waarden: [perspectief]
    onderdelen:
      - {{wat: "Welkom", minuten: 15}}
      - {{wat: "De derde sleutel, tot het kantelpunt", minuten: 45, casus: 1, werkvorm: intervisie, begeleider: "{BEGELEIDER}"}}
certificaat: "De deelnemer was erbij."
---

In één keer leer je elkaar kennen.
"""
CASUS = proefmap.casus(VELDEN, BODY)
BESTANDEN: dict[str, str | bytes] = {
    "casussen/001-de-derde-sleutel.md": CASUS,
    "docs/werkvormen/intervisie.md": WERKVORM,
    "docs/trajecten/begin.md": TRAJECT,
}
"""The files to put on top of the small library of `proefmap`, or the full one of `sitebouw`."""
