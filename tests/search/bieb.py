"""A small library in memory for the tests of search, and the real one beside them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import proefmap
from casotheek.library import Bibliotheek, laad
from casotheek.search.index import register_van
from casotheek.search.register import Register

WORTEL = Path(__file__).resolve().parents[2]

BEGRIPPEN = (
    proefmap.BEGRIPPEN
    + """\
  - {sleutel: ontruiming, soort: begrip, label: "Ontruiming", definitie: "Je huis uit moeten.", synoniemen: ["uithuiszetting"], volksmond: ["op straat gezet"], breder: [wonen]}
  - {sleutel: zorgmijding, soort: begrip, label: "Zorg mijden", definitie: "Hulp niet willen.", synoniemen: ["weigert hulp"]}
"""
)


def casus(nummer: int, titel: str, tekst: str, *, stap: str = "Gebeld.", extra: str = "") -> str:
    """The text of a casus with its own number, title, story and step."""
    velden = (
        proefmap.VELDEN.replace("nummer: 1\\n", f"nummer: {nummer}\\n")
        .replace("nummer: 1\n", f"nummer: {nummer}\n")
        .replace("De derde sleutel", titel)
        .replace('stap: "Gebeld."', f'stap: "{stap}"')
        .replace(
            'samenvatting: "Rachid slaapt bij een vriend en wil een eigen adres."',
            f'samenvatting: "{tekst}"',
        )
    )
    return proefmap.casus(
        velden + extra, proefmap.BODY.replace("De eerste brief", f"{tekst} De eerste brief")
    )


def klein(tmp_path: Path) -> Bibliotheek:
    """Four casussen about different things."""
    map_ = proefmap.maak(
        tmp_path,
        {
            "kompas/begrippen.yml": BEGRIPPEN,
            "casussen/001-de-derde-sleutel.md": casus(
                1, "De derde sleutel", "De deurwaarder dreigt met ontruiming."
            ),
            "casussen/002-de-hond.md": casus(
                2,
                "De hond blijft",
                "Zij weigert alle hulp zolang de hond niet mee mag.",
                extra='zoekvragen: ["opvang met huisdier"]\n',
            ),
            "casussen/003-de-kraam.md": casus(
                3,
                "Een kraam te koop",
                "De huurachterstand van de kraam loopt op.",
                stap="Een begroting gemaakt.",
            ),
            "casussen/004-de-lift.md": casus(
                4, "Elf weken geen lift", "De lift in het portiek is kapot."
            )
            .replace("team: oost", "team: noord")
            .replace("uitkomst: deels", "uitkomst: bereikt"),
        },
    )
    bieb, findings = laad(map_)
    assert not findings
    return bieb


@lru_cache(maxsize=1)
def echt() -> tuple[Bibliotheek, Register]:
    """The library of this repository with its register."""
    bieb, _ = laad(WORTEL)
    return bieb, register_van(bieb)
