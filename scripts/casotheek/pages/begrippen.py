"""The glossary: every term of the vocabulary, by kind.

Owns the grouping and how often a term occurs in the casussen. The words of
residents stand with the term, so that both groups find it.
"""

from __future__ import annotations

from casotheek import addresses
from casotheek.model import Begrip, Soort
from casotheek.pages.context import Context, View
from casotheek.pages.page import Page

SOORTEN: dict[Soort, str] = {
    "begrip": "Begrippen",
    "leefgebied": "Leefgebieden",
    "obstakelsoort": "Obstakels",
    "discipline": "Vakmensen",
    "huishouden": "Huishoudens",
    "leeftijd": "Leeftijdsgroepen",
    "competentie": "Competenties",
    "werkvorm": "Werkvormen",
}
"""The kinds in the order of the page, with their heading."""

_LANG = 60
"""From so many terms on, a kind gets a row of letters to jump with."""


def paginas(context: Context) -> list[Page]:
    """The one page of terms."""
    groepen = [
        {
            "sleutel": f"soort-{soort}",
            "kop": kop,
            "letters": _letters(_op_label(context, soort)),
            "begrippen": [_begrip(context, b) for b in _op_label(context, soort)],
        }
        for soort, kop in SOORTEN.items()
    ]
    return [
        Page(
            "begrippen.md",
            {
                "title": "Begrippen",
                "description": "Wat de woorden betekenen die de casussen en het kompas gebruiken.",
                "template": "begrippen.html",
                "tab": "",
                "groepen": [groep for groep in groepen if groep["begrippen"]],
            },
        )
    ]


def _op_label(context: Context, soort: Soort) -> list[Begrip]:
    begrippen = context.bieb.begrippen.van_soort(soort)
    if soort == "leeftijd":
        return list(begrippen)
    return sorted(begrippen, key=lambda b: (b.label.casefold(), b.sleutel))


def _letters(begrippen: list[Begrip]) -> list[View]:
    """Of a long kind: each first letter, with the first term under it."""
    eerste: dict[str, str] = {}
    if len(begrippen) >= _LANG:
        for begrip in begrippen:
            eerste.setdefault(begrip.label[:1].upper(), begrip.sleutel)
    return [{"letter": letter, "sleutel": sleutel} for letter, sleutel in eerste.items()]


def _begrip(context: Context, begrip: Begrip) -> View:
    relaties = context.bieb.relaties
    gebied = relaties.per_leefgebied.get(begrip.sleutel, ())
    gevallen = relaties.obstakels.get(begrip.sleutel, ())
    casussen = {stuk.stam for stuk in gebied} | {geval.casus.stam for geval in gevallen}
    return {
        "sleutel": begrip.sleutel,
        "label": begrip.label,
        "afkorting": begrip.afkorting or "",
        "definitie": begrip.definitie,
        "ook": ", ".join((*begrip.synoniemen, *begrip.volksmond)),
        "breder": [_verwijzing(context, s) for s in begrip.breder],
        "verwant": [_verwijzing(context, s) for s in begrip.verwant],
        "casussen": len(casussen),
    }


def _verwijzing(context: Context, sleutel: str) -> View:
    return {"label": context.label(sleutel), "url": addresses.begrip(sleutel)}
