"""A library with secrets planted wherever a writer can put a word.

Three marks: NOOIT may stand in no output at all, INTERN only in the internal edition,
OPEN must be found in every kind of output (or the search itself is blind).
"""

from __future__ import annotations

import re
from pathlib import Path

import beelden
import proefmap
import sitebouw

NOOIT, INTERN, OPEN = "qzwx", "qzwy", "qzwv"
_TELLER = "abcdefghijklmnopqrstuvwxyz"


class Planter:
    """Gives each planted word a tail of its own, so that a leak tells where it came from."""

    def __init__(self) -> None:
        self.geplant: list[str] = []

    def woord(self, merk: str) -> str:
        nummer = len(self.geplant)
        woord = f"{merk}{_TELLER[nummer // 26]}{_TELLER[nummer % 26]}"
        self.geplant.append(woord)
        return woord

    def vul(self, tekst: str, merk: str) -> str:
        """Every `@` becomes a planted word."""
        return re.sub("@", lambda _: self.woord(merk).capitalize(), tekst)


VELDEN = """\
nummer: {nummer}
titel: "Titel @ voorop"
samenvatting: "Wat @ deed."  # opmerking {nooit}
herkomst: {herkomst}
status: {status}
team: oost
buurt: "Buurt @"
periode: {van: 2019-07, tot: 2019-12}
hoofdpersoon: {pseudoniem: "@", leeftijd: 27-44, huishouden: alleenstaand}
vraagtype: gecombineerd
leefgebieden: [wonen, schulden]
waarden:
  - {waarde: perspectief, werking: schuurde, toelichting: "Toelichting @."}
aanpak:
  - {stap: "Stap @.", effect: werkte-niet, waarom: "Omdat @."}
  - {stap: "Stap later @.", effect: werkte, waarom: "Daarom @.", na_kantelpunt: ja}
obstakels:
  - {soort: wachttijd, wat: "Obstakel @.", oplossing: "Oplossing @.", opgelost: deels, signaal: {aan: "Instantie @", wat: "Signaal @."}}
lessen:
  - {les: "Les @.", geldt: algemeen, waarde: perspectief, voorwaarde: "Mits @."}
inzet: {maatwerkbudget: "Budget @", bedrag: 480, regelruimte: "Ruimte @", voorziening: collectief, voorziening_wat: "Voorziening @"}
betrokkenen: {disciplines: [budgetcoach], informeel: ["Informeel @"], amsterdammer: "Zelf @"}
toegang: {gevonden_via: "Via @", doorverwijzingen: 3}
resultaat: {uitkomst: deels}
ervaring: {vraag_uitgangspunt: ja, regie: deels, beter_geholpen: ja, wat_anders: "Anders @"}
zoekvragen: ["Zoekvraag @", "nog een @"]
pseudoniemen: ["@"]
training: {leerdoelen: ["Leerdoel @"], vragen: ["Vraag @?"], werkvorm: intervisie, minuten: 60}
toegestaan: [{tekst: "Bel Jan Jansen {nooit}", reden: "Reden {nooit}"}]
"""
TOESTEMMING = """\
toestemming: {grondslag: toestemming, status: gegeven, datum: 2026-01-10, reikwijdte: {reikwijdte}, doelen: [lezen, opleiding], informatieversie: "Versie {nooit}", door_wie: zelf}
nagelezen: {datum: 2026-02-01, rol: "Rol {nooit}"}
samenstelling: "Uit drie verhalen @."
"""
VERHAAL = """\

## Situatie

In de situatie gebeurde @ iets.

## Vraag en doelen

De vraag was @ en niets anders.

## Verloop

Het verloop ging via @ en terug.

### Kantelpunt

Bij het kantelpunt zei @ genoeg.

### Daarna

Daarna kwam @ binnen met een brief.

| kop | cel |
|---|---|
| rij | cel @ |

![Beeld van @](bijlagen/{beeld}.png)

## Resultaat

Het resultaat was @ voor iedereen.

## Reflectie

Bij de reflectie noemde de groep @ als eerste.
"""
CONCEPT = """\
nummer: 12
titel: "Concept @"
status: concept
samenvatting: "Half @"
"""
GRAFSTEEN = "nummer: 13\nstatus: ingetrokken\ndatum: 2026-01-01  # opmerking @\n"


def _casus(planter: Planter, merk: str, nummer: int, beeld: str, **velden: str) -> str:
    keuze = {"herkomst": "fictief", "status": "gepubliceerd", "reikwijdte": "openbaar", **velden}
    ruw = VELDEN + keuze.pop("extra", "")
    for naam, waarde in {**keuze, "nummer": str(nummer)}.items():
        ruw = ruw.replace("{" + naam + "}", waarde)
    return f"---\n{_plant(planter, ruw, merk)}---\n" + _plant(
        planter, VERHAAL.replace("{beeld}", beeld), merk
    )


def _plant(planter: Planter, tekst: str, merk: str) -> str:
    while "{nooit}" in tekst:
        tekst = tekst.replace("{nooit}", planter.woord(NOOIT), 1)
    return planter.vul(tekst, merk)


def bouw_op(map_: Path, editie: str) -> Planter:
    """The library with all its secrets; `mkdocs.yml` asks for this edition."""
    planter = Planter()
    besloten = TOESTEMMING.replace("{reikwijdte}", "intern") + "reikwijdte: intern\n"
    open_ = TOESTEMMING.replace("{reikwijdte}", "openbaar")
    bestanden: dict[str, str | bytes] = {
        "casussen/010-open.md": _casus(
            planter, OPEN, 10, "open", herkomst="samengesteld", extra=open_
        ),
        f"casussen/011-{planter.woord(INTERN)}.md": _casus(
            planter, INTERN, 11, planter.woord(INTERN), herkomst="samengesteld", extra=besloten
        ),
        f"casussen/012-{planter.woord(NOOIT)}.md": (
            f"---\n{planter.vul(CONCEPT, NOOIT)}---\n{planter.vul('Verhaal @.', NOOIT)}\n"
        ),
        f"casussen/013-{planter.woord(NOOIT)}.md": (
            f"---\n{planter.vul(GRAFSTEEN, NOOIT)}---\n{planter.vul('Verhaal @.', NOOIT)}\n"
        ),
        f"casussen/014-{planter.woord(INTERN)}.md": _casus(
            planter, INTERN, 14, "open", status="ter-controle"
        ),
        f"casussen/015-{planter.woord(NOOIT)}.md": _casus(
            planter, NOOIT, 15, planter.woord(NOOIT), status="concept"
        ),
        "kompas/instellingen.yml": proefmap.INSTELLINGEN
        + _plant(planter, '# {nooit}\ntoegestaan: [{tekst: "{nooit}", reden: "{nooit}"}]\n', ""),
        "kompas/begrippen.yml": proefmap.BEGRIPPEN + f"# {planter.woord(NOOIT)}\n",
        "casussen/bijlagen/open.png": beelden.png(planter.woord(NOOIT).encode()),
        "casussen/bijlagen/open.jpg": beelden.jpeg(planter.woord(NOOIT).encode()),
        f"casussen/bijlagen/{planter.woord(NOOIT)}.webp": beelden.webp(
            planter.woord(NOOIT).encode()
        ),
    }
    for pad, inhoud in list(bestanden.items()):
        beeld = re.search(r"bijlagen/(\w+)\.png", inhoud) if isinstance(inhoud, str) else None
        if beeld and beeld.group(1) != "open":
            geheim = planter.woord(NOOIT).encode()
            bestanden[f"casussen/bijlagen/{beeld.group(1)}.png"] = beelden.png(geheim)
            assert pad
    sitebouw.voorbeeld(map_, bestanden)
    instelling = (map_ / "mkdocs.yml").read_text("utf-8")
    met_editie = instelling.replace("- casotheek", f"- casotheek:\n      editie: {editie}")
    assert met_editie != instelling
    (map_ / "mkdocs.yml").write_text(met_editie, "utf-8")
    return planter
