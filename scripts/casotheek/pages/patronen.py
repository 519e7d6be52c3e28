"""Patterns over casussen: shared problems per neighbourhood, and what comes together.

Owns the heat table of leefgebied and team, the combinations of leefgebieden, and what
these suggest for prevention and collective provision. Small counts are written as
`aantallen` allows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from casotheek import addresses
from casotheek.library import Stuk
from casotheek.model import Casus
from casotheek.pages import woorden
from casotheek.pages.aantallen import aantal, balk, exact, veilig
from casotheek.pages.context import Context, View
from casotheek.pages.page import Page

TRAPPEN = 5
"""How many shades the heat has above none."""
VAKER = 1.5
"""How much more often than elsewhere makes a leefgebied typical of a team."""
MINSTENS = 4
"""In how many casussen something stands before a pattern is named."""
SAMEN = 12
"""How many combinations are shown."""
GEDEELD = 3
"""In how many teams a problem counts as shared."""
VOORBEELDEN = 3

Stukken = Sequence[Stuk[Casus]]


def paginas(context: Context) -> list[Page]:
    """The one page of patterns."""
    gebieden = sorted(
        context.bieb.relaties.per_leefgebied.items(),
        key=lambda paar: (-len(paar[1]), context.label(paar[0])),
    )
    return [
        Page(
            "patronen.md",
            {
                "title": "Wat vaker terugkomt",
                "description": "Welke problemen een buurt deelt, wat samen komt, en wat dat "
                "zegt voor voorkomen en samen oppakken.",
                "template": "patronen.html",
                "tab": "lessen",
                "totaal": len(context.bieb.casussen),
                "exact": exact(context.bieb.casussen),
                "teams": [context.team(team.sleutel) for team in context.bieb.teams],
                "rijen": _warmte(context, gebieden),
                "typisch": _typisch(context, gebieden),
                "samen": _samen(context),
                "gedeeld": [_gedeeld(context, s, st) for s, st in gebieden if _is_gedeeld(st)],
            },
        )
    ]


def _van_team(stukken: Stukken, team: str) -> list[Stuk[Casus]]:
    return [stuk for stuk in stukken if stuk.velden.team == team]


def _warmte(context: Context, gebieden: Sequence[tuple[str, Stukken]]) -> list[View]:
    """A row a leefgebied, a cell a team; the shade goes by the fullest cell."""
    teams = [team.sleutel for team in context.bieb.teams]
    hoogste = max((veilig(_van_team(st, t)) for _, st in gebieden for t in teams), default=0)
    rijen = []
    for sleutel, stukken in gebieden:
        cellen = []
        for team in teams:
            hier = _van_team(stukken, team)
            cellen.append(
                {
                    "aantal": aantal(hier),
                    "trap": _trap(veilig(hier), hoogste),
                    "url": _keuze(sleutel, team) if hier and exact(hier) else "",
                    "team": context.team(team)["naam"],
                }
            )
        rijen.append({**context.begrip(sleutel), "cellen": cellen, "samen": aantal(stukken)})
    return rijen


def _trap(hoeveel: int, hoogste: int) -> int:
    """The shade of a cell: none for nothing, the darkest for the fullest alone."""
    return max(1, TRAPPEN * hoeveel // hoogste) if hoeveel else 0


def _keuze(leefgebied: str, team: str) -> str:
    """The overview with this leefgebied and team chosen."""
    return f"{addresses.overzicht()}?leefgebied={leefgebied}&team={team}"


def _typisch(context: Context, gebieden: Sequence[tuple[str, Stukken]]) -> list[View]:
    """Per team the leefgebieden that come up there more often than elsewhere."""
    per_team = context.bieb.relaties.per_team
    totaal = len(context.bieb.casussen)
    views = []
    for team in context.bieb.teams:
        eigen = len(per_team.get(team.sleutel, ()))
        vaker = []
        for sleutel, stukken in gebieden:
            hier = _van_team(stukken, team.sleutel)
            elders = len(stukken) - len(hier)
            deel_hier = len(hier) / eigen if eigen else 0
            deel_elders = elders / (totaal - eigen) if totaal > eigen else 0
            if veilig(hier) >= MINSTENS and deel_hier > VAKER * deel_elders:
                vaker.append((deel_elders - deel_hier, sleutel, hier))
        views.append(
            {
                **context.team(team.sleutel),
                "vaker": [
                    {**context.begrip(sleutel), "hier": aantal(hier)}
                    for _, sleutel, hier in sorted(vaker, key=lambda v: (v[0], v[1]))
                ],
            }
        )
    return views


def _samen(context: Context) -> list[View]:
    """The pairs of leefgebieden that come together most, and whether that is chance."""
    paren: dict[tuple[str, str], list[Stuk[Casus]]] = {}
    for stuk in context.bieb.casussen:
        for paar in combinations(sorted(stuk.velden.leefgebieden), 2):
            paren.setdefault(paar, []).append(stuk)
    meest = sorted(paren.items(), key=lambda item: (-len(item[1]), item[0]))
    meest = [(paar, st) for paar, st in meest if veilig(st) >= MINSTENS][:SAMEN]
    grootste = max((veilig(st) for _, st in meest), default=0)
    return [_paar(context, een, ander, st, grootste) for (een, ander), st in meest]


def _paar(context: Context, een: str, ander: str, stukken: Stukken, grootste: int) -> View:
    per_gebied = context.bieb.relaties.per_leefgebied
    totaal = len(context.bieb.casussen)
    verwacht = len(per_gebied[een]) * len(per_gebied[ander]) / totaal
    return {
        "een": context.begrip(een),
        "ander": context.begrip(ander),
        "aantal": aantal(stukken),
        "balk": balk([("ja", veilig(stukken))], grootste),
        "vaker": len(stukken) > VAKER * verwacht,
        "casussen": context.nummers([s.velden.nummer for s in stukken]) if exact(stukken) else [],
    }


def _is_gedeeld(stukken: Stukken) -> bool:
    return len({stuk.velden.team for stuk in stukken}) >= GEDEELD


def _gedeeld(context: Context, sleutel: str, stukken: Stukken) -> View:
    """A shared problem: how often something collective was used, and what stood in the way."""
    collectief = [s for s in stukken if s.velden.inzet.voorziening in ("collectief", "beide")]
    obstakels = Counter(soort for s in stukken for soort in {o.soort for o in s.velden.obstakels})
    meest = sorted(obstakels.items(), key=lambda paar: (-paar[1], paar[0]))[:2]
    return {
        **context.begrip(sleutel),
        "casussen": aantal(stukken),
        "teams": len({stuk.velden.team for stuk in stukken}),
        "collectief": aantal(collectief),
        "balk": balk(
            [("ja", veilig(collectief)), ("leeg", veilig(stukken) - veilig(collectief))],
            veilig(stukken),
        ),
        "weinig": 4 * len(collectief) < len(stukken),
        "obstakels": [
            {"label": context.label(soort), "url": addresses.obstakelsoort(soort)}
            for soort, hoeveel in meest
            if hoeveel > 1
        ],
        "voorbeelden": [
            {
                "wat": stuk.velden.inzet.voorziening_wat,
                "nummer": stuk.velden.nummer,
                "url": addresses.casus(stuk.stam),
                "uitkomst": woorden.uitkomst(stuk.velden.resultaat.uitkomst),
            }
            for stuk in collectief
            if stuk.velden.inzet.voorziening_wat
        ][:VOORBEELDEN],
    }
