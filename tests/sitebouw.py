"""A library with every kind of page, its site, and a server for the browser tests."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import yaml
from mkdocs.commands import build
from mkdocs.config import load_config

import proefmap
from casotheek.exports.letters import letters

WORTEL = Path(__file__).resolve().parents[1]
VOORRAAD = WORTEL / ".casotheek"
PAGINAS = ("over/", "toegankelijkheid/")
LEERPAGINAS = ("oefenen/", "leermap/")

TEAMS = """\
teams:
  - {sleutel: oost, naam: "Oost", stadsdeel: "Oost", zijde: rechts, omschrijving: "Een team."}
  - {sleutel: noord, naam: "Noord/Het Lange Poortgebied", stadsdeel: "Noord", zijde: boven, omschrijving: "Nog een team."}
"""
EROPAF = (
    proefmap.WAARDE.replace("perspectief", "eropaf")
    .replace("Perspectief", "Eropaf")
    .replace("volgorde: 1", "volgorde: 2")
    .replace("Begin bij de vraag", "Ga naar mensen toe die niet komen")
)
VOL = proefmap.WAARDE.replace(
    'praktijk: {doen: ["Je vraagt wat iemand wil."]}',
    'praktijk: {doen: ["Je vraagt wat iemand wil."], laten: ["Je vult niets in."]}\n'
    'spanningen:\n  - {waarde: eropaf, wat: "Wie niet komt, vraagt niets.", hoe: "Toch gaan."}\n'
    'vragen: ["Wie stelde de vraag?"]\ncompetenties: [luisteren]\nbronnen: ["Een bron"]',
)
OPDRACHT = """\
---
sleutel: bereiken
titel: "Mensen bereiken"
vraag: "Hoe bereik je wie niet komt?"
antwoord: "Door te gaan."
status: beantwoord
steun: [1]
tegen: [2]
---

Wat de teams erover schreven, in een paar regels.
"""
LANG = "Schuldhulpverleningstrajectbegeleidingsovereenkomst"
TITEL = (f"{LANG} en wat er daarna gebeurde met de sleutels van de berging onder de trap")[:120]


def _stappen() -> str:
    effecten = ("werkte", "werkte-deels", "werkte-niet", "onbekend")
    regels = ["aanpak:"]
    for nummer in range(10):
        na = ", na_kantelpunt: ja" if nummer >= 6 else ""
        regels.append(
            f'  - {{stap: "Stap {nummer + 1} met de {LANG.lower()} van de buurman.", '
            f'effect: {effecten[nummer % 4]}, waarom: "Omdat het dinsdag was."{na}}}'
        )
    return "\n".join(regels)


def _obstakels() -> str:
    regels = ["obstakels:"]
    for nummer, opgelost in enumerate(("ja", "deels", "nee") * 2):
        oplossing = "" if opgelost == "nee" else ', oplossing: "Gewoon gebeld."'
        regels.append(
            f'  - {{soort: wachttijd, wat: "Obstakel {nummer + 1}: {LANG.lower()}.", '
            f'opgelost: {opgelost}{oplossing}, signaal: {{aan: "gemeente", wat: "Bel terug."}}}}'
        )
    return "\n".join(regels)


def _lessen() -> str:
    regels = ["lessen:"]
    for nummer in range(5):
        sleutel = ", sleutel: eerst-bellen" if nummer == 0 else ""
        regels.append(
            f'  - {{les: "Les {nummer + 1}: bel voor je een {LANG.lower()} schrijft.", '
            f"geldt: {'algemeen' if nummer % 2 else 'buurt'}, waarde: eropaf, "
            f'voorwaarde: "er tijd is"{sleutel}}}'
        )
    return "\n".join(regels)


ALLES = (
    proefmap.met(
        nummer="nummer: 2",
        titel=f'titel: "{TITEL}"',
        team="team: noord",
        resultaat="resultaat: {uitkomst: niet, nazorg: 2020-02}",
        aanpak="aanpak: WEG",
        obstakels="obstakels: WEG",
        lessen="lessen: WEG",
    )
    .replace('  - {waarde: perspectief, werking: droeg-bij, toelichting: "Hij koos zelf."}',
             '  - {waarde: eropaf, werking: schuurde, toelichting: "Te snel."}\n'
             '  - {waarde: perspectief, werking: ontbrak, toelichting: "Niemand vroeg het."}')
    .replace("pseudoniemen:",
             'inzet: {maatwerkbudget: "Een slot", bedrag: 1480, regelruimte: "Zonder adres", '
             'voorziening: beide, voorziening_wat: "De buurtkamer", uren: 38}\n'
             'toegang: {gevonden_via: "de conciërge", doorverwijzingen: 3}\n'
             'ervaring: {vraag_uitgangspunt: ja, regie: deels, beter_geholpen: nee, '
             'wat_anders: "Dat iemand bleef staan."}\n'
             'ontwikkelopdrachten: [bereiken]\npseudoniemen:')
)  # fmt: skip


def _zonder_oude_rijen(tekst: str) -> str:
    """Put the long lists where `met` left a mark, and drop the short ones below it."""
    regels: list[str] = []
    overslaan = False
    nieuw = {"aanpak": _stappen(), "obstakels": _obstakels(), "lessen": _lessen()}
    for regel in tekst.splitlines():
        if regel.endswith(": WEG"):
            regels.append(nieuw[regel.split(":")[0]])
            overslaan = True
        elif not (overslaan and regel.startswith("  - ")):
            overslaan = False
            regels.append(regel)
    return "\n".join(regels) + "\n"


KAAL = (
    proefmap.met(nummer="nummer: 3", titel='titel: "Kaal"', obstakels="obstakels: []",
                 resultaat="resultaat: {uitkomst: bereikt}", betrokkenen="betrokkenen: {}")
    .replace('  - {soort: wachttijd, wat: "Acht weken wachten.", oplossing: "Eerder gebeld.", '
             'opgelost: deels}\n', "")
    .replace(', na_kantelpunt: ja', "")
)  # fmt: skip
EERSTE = proefmap.casus().replace(
    "geldt: algemeen, waarde: perspectief", "sleutel: eerst-bellen, geldt: algemeen, waarde: eropaf"
)
PAGINA = """\
# Over deze proef

Een bladzijde met alles wat een bladzijde kan hebben.

## Een lijst

- een
- twee

## Een tabel

| Wat | Hoeveel |
|---|---|
| appel | 1 |

!!! note "Let op"
    Een kader.

> Een citaat.

## Een link

Lees [alle casussen](casussen/index.md).
"""


def _instelling() -> str:
    """The settings of our own site, with footer links to the pages of this library alone."""
    instelling = yaml.safe_load((WORTEL / "mkdocs.yml").read_text("utf-8"))
    leren = instelling["extra"]["leren"]
    instelling["extra"]["leren"] = [link for link in leren if link["pad"] in LEERPAGINAS]
    voet = instelling["extra"]["voet"]
    instelling["extra"]["voet"] = [link for link in voet if link["pad"] in PAGINAS]
    return yaml.safe_dump(instelling, allow_unicode=True, sort_keys=False)


def voorbeeld(map_: Path, bestanden: dict[str, str | bytes] | None = None) -> Path:
    """A library with every kind of page: a full casus, a bare one and one between."""
    proefmap.maak(
        map_,
        {
            "mkdocs.yml": _instelling(),
            "docs/over.md": PAGINA,
            "docs/toegankelijkheid.md": "# Toegankelijkheid\n\nProef.\n",
            "kompas/teams.yml": TEAMS,
            "kompas/perspectief.md": VOL,
            "kompas/eropaf.md": EROPAF,
            "kompas/opdrachten/bereiken.md": OPDRACHT,
            "casussen/001-de-derde-sleutel.md": EERSTE,
            "casussen/002-alles.md": _zonder_oude_rijen(ALLES),
            "casussen/003-kaal.md": KAAL,
            **(bestanden or {}),
        },
    )
    return map_


def bouw(map_: Path, site: Path, *, strict: bool = True) -> Path:
    """The site of the library, by plain MkDocs with our plugin."""
    letters(VOORRAAD)
    for gesneden in VOORRAAD.glob("letters-*"):
        shutil.copytree(gesneden, map_ / ".casotheek" / gesneden.name, dirs_exist_ok=True)
    config = load_config(str(map_ / "mkdocs.yml"), site_dir=str(site), strict=strict)
    config.plugins.on_startup(command="build", dirty=False)
    build.build(config)
    return site


class _Bediening(http.server.SimpleHTTPRequestHandler):
    """Serves a folder quietly, with the site's own page for what is not there."""

    def log_message(self, *_: object) -> None:
        """Silence."""

    def send_error(self, code: int, *_: object) -> None:  # type: ignore[override]
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        if self.directory:
            self.wfile.write((Path(self.directory) / "404.html").read_bytes())


@contextmanager
def bediend(site: Path) -> Iterator[str]:
    """The site at an address of this machine, ending in a slash."""
    bediening = functools.partial(_Bediening, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), bediening)
    draad = threading.Thread(target=server.serve_forever, daemon=True)
    draad.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        draad.join()
