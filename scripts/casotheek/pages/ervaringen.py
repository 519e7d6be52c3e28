"""The person's voice: the answers of all persons, beside the outcome of the team.

Owns the counts of the fixed questions, the cross of outcome and answer, and which
casussen count as seen differently by team and person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from casotheek.library import Stuk
from casotheek.model import Casus
from casotheek.pages import woorden
from casotheek.pages.aantallen import aantal, balk, veilig
from casotheek.pages.casussen import VRAGEN
from casotheek.pages.context import Context, View
from casotheek.pages.page import Page

ANTWOORDEN = ("ja", "deels", "nee")
GELIJK = {"bereikt": "ja", "deels": "deels", "niet": "nee"}
"""Which answer on being helped better goes with which outcome."""
ZELFDE_KOLOM = "beter_geholpen"


def paginas(context: Context) -> list[Page]:
    """The one page of answers."""
    stukken = [stuk for stuk in context.bieb.casussen if stuk.velden.ervaring]
    return [
        Page(
            "ervaringen.md",
            {
                "title": "Wat mensen er zelf van vonden",
                "description": "De vier antwoorden van de mensen om wie het ging, naast de "
                "afloop die het team zag.",
                "template": "ervaringen.html",
                "tab": "lessen",
                "totaal": len(context.bieb.casussen),
                "gevraagd": len(stukken),
                "vragen": [_vraag(context, stukken, veld, v) for veld, v in VRAGEN.items()],
                "kruis": _kruis(stukken),
                "anders": [_stem(context, s) for s in stukken if _ziet_anders(s)],
                "zonder_regie": _zonder_regie(stukken),
                "stemmen": _per_antwoord(context, stukken),
            },
        )
    ]


def _antwoord(stuk: Stuk[Casus], veld: str) -> str:
    antwoord: str = getattr(stuk.velden.ervaring, veld)
    return antwoord


def _waar(stukken: Iterable[Stuk[Casus]], past: Callable[[Stuk[Casus]], Any]) -> list[Stuk[Casus]]:
    return [stuk for stuk in stukken if past(stuk)]


def _vraag(context: Context, stukken: list[Stuk[Casus]], veld: str, vraag: str) -> View:
    """One question: all answers, and the same per team."""
    rijen = [{"naam": "Iedereen", "zijde": "", **_telling(stukken, veld)}]
    for team in context.bieb.teams:
        hier = _waar(stukken, lambda stuk, t=team: stuk.velden.team == t.sleutel)  # type: ignore[misc]
        view = context.team(team.sleutel)
        rijen.append({"naam": view["naam"], "zijde": view["zijde"], **_telling(hier, veld)})
    return {"vraag": vraag, "rijen": rijen}


def _telling(stukken: list[Stuk[Casus]], veld: str) -> View:
    per_antwoord = {
        a: _waar(stukken, lambda stuk, a=a: _antwoord(stuk, veld) == a)  # type: ignore[misc]
        for a in ANTWOORDEN
    }
    delen = [(woorden.antwoord(a)["vorm"], veilig(hier)) for a, hier in per_antwoord.items()]
    return {
        "balk": balk(delen, sum(hoeveel for _, hoeveel in delen)),
        "stand": [
            {**woorden.antwoord(a), "aantal": aantal(hier)} for a, hier in per_antwoord.items()
        ],
    }


def _kruis(stukken: list[Stuk[Casus]]) -> list[View]:
    """Rows of outcome, columns of answer; equal ones lie on the diagonal."""
    rijen = []
    for uitkomst, gelijk in GELIJK.items():
        hier = _waar(stukken, lambda s, u=uitkomst: s.velden.resultaat.uitkomst == u)  # type: ignore[misc]
        cellen = []
        for antwoord in ANTWOORDEN:
            cel = _waar(hier, lambda s, a=antwoord: _antwoord(s, ZELFDE_KOLOM) == a)  # type: ignore[misc]
            cellen.append({"aantal": aantal(cel), "gelijk": antwoord == gelijk, "leeg": not cel})
        rijen.append({"uitkomst": woorden.uitkomst(uitkomst), "cellen": cellen})
    return rijen


def _ziet_anders(stuk: Stuk[Casus]) -> bool:
    return _antwoord(stuk, ZELFDE_KOLOM) != GELIJK[stuk.velden.resultaat.uitkomst]


def _zonder_regie(stukken: list[Stuk[Casus]]) -> View:
    """Goals that were reached while the person did not fully hold the reins."""
    bereikt = _waar(stukken, lambda s: s.velden.resultaat.uitkomst == "bereikt")
    zonder = _waar(bereikt, lambda s: _antwoord(s, "regie") != "ja")
    return {"aantal": aantal(zonder), "van": aantal(bereikt), "leeg": not zonder}


def _stem(context: Context, stuk: Stuk[Casus]) -> View:
    casus = stuk.velden
    assert casus.ervaring is not None, "only casussen with answers come here"
    return {
        **context.tegel(stuk),
        "wie": casus.hoofdpersoon.pseudoniem,
        "antwoord": woorden.antwoord(_antwoord(stuk, ZELFDE_KOLOM)),
        "wat_anders": casus.ervaring.wat_anders or "",
    }


def _per_antwoord(context: Context, stukken: list[Stuk[Casus]]) -> list[View]:
    """What people said made the difference, by how they felt helped."""
    groepen = []
    for antwoord in reversed(ANTWOORDEN):
        hier = [s for s in stukken if _antwoord(s, ZELFDE_KOLOM) == antwoord]
        stemmen = [stem for s in hier if (stem := _stem(context, s))["wat_anders"]]
        if stemmen:
            groepen.append({"antwoord": woorden.antwoord(antwoord), "stemmen": stemmen})
    return groepen
