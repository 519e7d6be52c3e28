"""Trial libraries: any number of varied casussen to measure with, never to publish.

Owns how such a library is made: seeded, so that the same number gives the same
files; from the definitions of the vocabulary, so that the words are Dutch. The
settings mark it as a trial, and every casus says so in its title.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from casotheek.build.start import begin
from casotheek.library import Begrippen, laad
from casotheek.reading.frontmatter import STRIKT

ZAAD = 100
WOORDEN = 500
"""About how many words a story has."""

_NAMEN = (
    *("Amina", "Bram", "Chantal", "Dewi", "Emre", "Fenna", "Gerrit", "Hafsa", "Ivo", "Joyce"),
    *("Kofi", "Lotte", "Mehmet", "Nadia", "Otis", "Priya", "Roos", "Samir", "Tess", "Usha"),
)
_DELEN = ("Situatie", "Vraag en doelen", "Verloop", "Resultaat", "Reflectie")
_INSTELLINGEN = """\
naam: "Proefbibliotheek, niet publiceren"
omschrijving: "Willekeurige teksten om snelheid mee te meten."
uitgever: {naam: "Niemand"}
voorbeeld: ja
proef: ja
"""


def maak_proef(aantal: int, naar: Path) -> None:
    """Write a library of `aantal` casussen to `naar`, which must be new or empty."""
    begin(naar)
    for bestand in (naar / "casussen").iterdir():
        bestand.unlink()
    (naar / "kompas" / "instellingen.yml").write_text(_INSTELLINGEN, "utf-8")
    begrippen = laad(naar)[0].begrippen
    toeval = random.Random(ZAAD)
    zinnen = [begrip.definitie for begrip in begrippen]
    for nummer in range(1, aantal + 1):
        velden = _velden(nummer, begrippen, toeval)
        tekst = f"---\n{STRIKT.export(velden)}\n---\n{_verhaal(zinnen, toeval)}"
        (naar / "casussen" / f"{nummer:03}-proef.md").write_text(tekst, "utf-8")


def _velden(nummer: int, begrippen: Begrippen, toeval: random.Random) -> dict[str, object]:
    def uit(soort: str, aantal: int = 1) -> list[str]:
        sleutels = [begrip.sleutel for begrip in begrippen if begrip.soort == soort]
        return toeval.sample(sleutels, min(aantal, len(sleutels)))

    naam = toeval.choice(_NAMEN)
    definities = [begrip.definitie for begrip in begrippen]
    return {
        "nummer": nummer,
        "titel": f"Proef {nummer}: {naam} en {toeval.choice(begrippen.lijst).label.lower()}",
        "samenvatting": f"Proeftekst. {toeval.choice(definities)}",
        "herkomst": "fictief",
        "status": "gepubliceerd",
        "team": "ons-team",
        "periode": {"van": "2019-07", "tot": "2020-02"},
        "hoofdpersoon": {
            "pseudoniem": naam,
            "leeftijd": uit("leeftijd")[0],
            "huishouden": uit("huishouden")[0],
        },
        "vraagtype": toeval.choice(["enkelvoudig", "meervoudig", "gecombineerd"]),
        "leefgebieden": uit("leefgebied", toeval.randint(1, 3)),
        "waarden": [
            {
                "waarde": "perspectief",
                "werking": toeval.choice(["droeg-bij", "schuurde", "ontbrak"]),
                "toelichting": toeval.choice(definities),
            }
        ],
        **_verloop(uit, definities, toeval),
        "resultaat": {"uitkomst": toeval.choice(["bereikt", "deels", "niet"])},
        "pseudoniemen": [naam],
    }


def _verloop(
    uit: Callable[[str, int], list[str]], definities: list[str], toeval: random.Random
) -> dict[str, object]:
    """What was done, what stood in the way, what was learned."""
    return {
        "aanpak": [
            {
                "stap": toeval.choice(definities),
                "effect": toeval.choice(["werkte", "werkte-deels", "werkte-niet"]),
                "waarom": toeval.choice(definities),
            }
            for _ in range(toeval.randint(2, 5))
        ],
        "obstakels": [
            {
                "soort": soort,
                "wat": toeval.choice(definities),
                "oplossing": toeval.choice(definities),
                "opgelost": toeval.choice(["ja", "deels", "nee"]),
            }
            for soort in uit("obstakelsoort", toeval.randint(0, 3))
        ],
        "lessen": [
            {"les": toeval.choice(definities), "geldt": toeval.choice(["algemeen", "buurt"])}
            for _ in range(toeval.randint(1, 3))
        ],
    }


def _verhaal(zinnen: list[str], toeval: random.Random) -> str:
    delen = []
    for deel in _DELEN:
        delen.append(f"\n## {deel}\n\n{_alinea(zinnen, toeval)}\n")
        if deel == "Verloop":
            delen.append(f"\n### Kantelpunt\n\n{_alinea(zinnen, toeval)}\n")
    return "".join(delen)


def _alinea(zinnen: list[str], toeval: random.Random) -> str:
    """Sentences with their words mixed between two definitions, so that runs differ."""
    tekst: list[str] = []
    while len(tekst) < WOORDEN // (len(_DELEN) + 1):
        een, ander = toeval.choice(zinnen).split(), toeval.choice(zinnen).split()
        knip = toeval.randint(2, 6)
        # No capitals within a sentence: mixed words could look like somebody's name.
        zin = [woord.lower() for woord in (*een[:knip], *ander[-knip:])]
        tekst += [zin[0].capitalize(), *zin[1:-1], zin[-1].rstrip(".,") + "."]
    return " ".join(tekst)
