"""Lessons by strength: general, of one team, of one neighbourhood, contradicted."""

from pathlib import Path
from typing import Any

import pytest

import proefmap
from casotheek.build import keur
from casotheek.pages import lessen
from casotheek.pages.context import Context

DRIE = proefmap.TEAMS + (
    '  - {sleutel: west, naam: "West", stadsdeel: "West", omschrijving: "Een derde team."}\n'
)


def _casus(nummer: int, team: str, *regels: str) -> str:
    tekst = proefmap.met(nummer=f"nummer: {nummer}", team=f"team: {team}")
    oud = '  - {les: "Bel voordat je schrijft.", geldt: algemeen, waarde: perspectief}'
    return tekst.replace(oud, "\n".join(f"  - {{{regel}}}" for regel in regels))


@pytest.fixture
def groepen(tmp_path: Path) -> dict[str, dict[str, Any]]:
    gedeeld = 'les: "Bel eerst.", sleutel: bel-eerst, geldt: algemeen, waarde: perspectief'
    proefmap.maak(
        tmp_path,
        {
            "kompas/teams.yml": DRIE,
            "casussen/001-de-derde-sleutel.md": _casus(1, "oost", gedeeld),
            "casussen/002-een.md": _casus(
                2,
                "noord",
                gedeeld,
                'les: "Alleen hier.", geldt: buurt',
                'les: "Los.", geldt: algemeen',
            ),
            "casussen/003-twee.md": _casus(
                3, "west", gedeeld, 'les: "Samen.", sleutel: samen, geldt: algemeen'
            ),
            "casussen/004-drie.md": _casus(
                4,
                "oost",
                f"{gedeeld}, steun: weerspreekt",
                'les: "Samen.", sleutel: samen, geldt: buurt',
            ),
        },
    )
    keuring = keur(tmp_path)
    assert not keuring.fouten
    (page,) = lessen.paginas(Context(keuring.bibliotheek))
    return {groep["sleutel"]: groep for groep in page.meta["groepen"]} | {"meta": page.meta}


def test_a_lesson_stands_under_its_strength(groepen: dict[str, dict[str, Any]]) -> None:
    teksten = {s: [les["les"] for les in groepen[s]["lessen"]] for s in lessen.STERKTES}
    assert teksten == {
        "breed": ["Bel eerst."],
        "twee": ["Samen."],
        "een": ["Los."],
        "buurt": ["Alleen hier."],
    }


def test_a_contradiction_is_told_and_does_not_count_as_support(
    groepen: dict[str, dict[str, Any]],
) -> None:
    (les,) = groepen["breed"]["lessen"]
    assert [p["nummer"] for p in les["bevestigd"]] == [1, 2, 3]
    assert [(p["nummer"], p["team"]) for p in les["weersproken"]] == [(4, "Oost")]
    assert les["teams"] == "Noord, Oost en West"
    assert les["facetten"]["sterkte"] == "breed weersproken"
    assert groepen["meta"]["weersproken"] == 1


def test_one_can_filter_by_strength_waarde_and_leefgebied(
    groepen: dict[str, dict[str, Any]],
) -> None:
    filters = {groep["sleutel"]: groep for groep in groepen["meta"]["filters"]}
    assert list(filters) == list(lessen.FACETTEN)
    tel = {o["sleutel"]: o["aantal"] for o in filters["sterkte"]["opties"]}
    assert tel == {"breed": 1, "twee": 1, "een": 1, "buurt": 1, "weersproken": 1}
    assert filters["waarde"]["opties"][0]["aantal"] == 1


def test_a_shared_lesson_links_to_its_places(context: Context) -> None:
    (page,) = lessen.paginas(context)
    lijst = [les for groep in page.meta["groepen"] for les in groep["lessen"]]
    (les,) = (les for les in lijst if les["sleutel"] == "eerst-bellen")
    assert [p["url"] for p in les["bevestigd"]] == [
        "casussen/001-de-derde-sleutel/#les-1",
        "casussen/002-alles/#les-1",
    ]
