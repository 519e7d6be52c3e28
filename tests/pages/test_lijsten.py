"""Home, teams, terms, and all pages together."""

import pytest

from casotheek.pages import alle_paginas, begrippen, gedeeld, home, teams
from casotheek.pages.context import Context


def test_a_team_counts_its_casussen_and_what_recurs(context: Context) -> None:
    (page,) = teams.paginas(context)
    oost = page.meta["teams"][0]
    assert oost["aantal"] == "2 casussen"
    assert [(u["woord"], u["aantal"]) for u in oost["uitkomsten"]] == [
        ("Bereikt", 1), ("Deels bereikt", 1),
    ]  # fmt: skip
    assert [(o["label"], o["aantal"]) for o in oost["obstakels"]] == [("Wachttijd", 1)]


def test_terms_stand_by_kind_with_their_use(context: Context) -> None:
    (page,) = begrippen.paginas(context)
    per_kop = {g["kop"]: [b["label"] for b in g["begrippen"]] for g in page.meta["groepen"]}
    assert per_kop["Leefgebieden"] == ["Schulden", "Wonen"]
    obstakel = next(g for g in page.meta["groepen"] if g["kop"] == "Obstakels")["begrippen"][0]
    assert obstakel["casussen"] == 2


def test_a_long_kind_gets_a_row_of_letters(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    (kort,) = begrippen.paginas(context)
    assert not any(groep["letters"] for groep in kort.meta["groepen"])
    monkeypatch.setattr(begrippen, "_LANG", 2)
    (lang,) = begrippen.paginas(context)
    for groep in lang.meta["groepen"]:
        sleutels = [b["sleutel"] for b in groep["begrippen"]]
        letters = [rij["letter"] for rij in groep["letters"]]
        assert len(letters) == len(set(letters))
        assert bool(letters) == (len(sleutels) >= 2)
        assert {rij["sleutel"] for rij in groep["letters"]} <= set(sleutels)
    assert any(groep["letters"] for groep in lang.meta["groepen"])


def test_home_offers_what_occurs_most_and_the_lesson_learned_most(context: Context) -> None:
    (page,) = home.paginas(context)
    assert page.meta["gebieden"][0]["aantal"] == "3 casussen"
    assert page.meta["voorbeelden"] == ["wachttijd"]
    assert page.meta["les"]["sleutel"] == "eerst-bellen"
    assert len(page.meta["tegels"]) == page.meta["totaal"] == 3


def test_all_pages_are_sorted_unique_and_the_same_twice(context: Context) -> None:
    pages = alle_paginas(context.bieb)
    adressen = [page.src_uri for page in pages]
    assert adressen == sorted(set(adressen))
    assert [page.text() for page in pages] == [page.text() for page in alle_paginas(context.bieb)]
    assert {"index.md", "casussen/index.md", "kompas/index.md", "lessen.md"} <= set(adressen)


def test_every_page_has_what_the_theme_asks(context: Context) -> None:
    for page in alle_paginas(context.bieb):
        assert page.meta["title"]
        assert page.meta["description"]
        assert page.meta["template"].endswith(".html")
        assert "tab" in page.meta


def test_the_footer_only_says_invented_when_all_casussen_are(context: Context) -> None:
    assert gedeeld(context.bieb)["verzonnen"] is True
    assert [t["naam"] for t in gedeeld(context.bieb)["teams"]] == [
        "Oost",
        "Noord/Het Lange Poortgebied",
    ]
