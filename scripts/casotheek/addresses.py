"""The address of each thing, for pages, search and exports alike.

Owns where a piece of the library lives on the site, relative to its root and
ending in a slash. Does not know how a page looks.
"""

from __future__ import annotations

VASTE_PAGINAS = frozenset(
    {
        "index.md",
        "begrippen.md",
        "casussen/index.md",
        "ervaringen.md",
        "kompas/index.md",
        "leermap.md",
        "leren.md",
        "lessen.md",
        "obstakels.md",
        "oefenen/index.md",
        "opdrachten/index.md",
        "patronen.md",
        "teams.md",
        "zoeken.md",
    }
)
"""The sources of the pages that every library has, whatever it holds."""


def casus(stam: str) -> str:
    """The page of a casus, from the stem of its file: `casussen/012-eerst-de-huur/`."""
    return f"casussen/{stam}/"


def overzicht(deel: int = 1) -> str:
    """The overview of all casussen, or a further part of it."""
    return "casussen/" if deel == 1 else f"casussen/deel-{deel}/"


def waarde(sleutel: str) -> str:
    """The page of a waarde."""
    return f"kompas/{sleutel}/"


def versie(nummer: str) -> str:
    """The page of a published version of the kompas; never overwritten."""
    return f"kompas/versie/{nummer}/"


def vergelijking(oud: str, nieuw: str) -> str:
    """The page that compares two versions of the kompas."""
    return f"kompas/vergelijk/{oud}-{nieuw}/"


def opdracht(sleutel: str) -> str:
    """The page of an ontwikkelopdracht."""
    return f"opdrachten/{sleutel}/"


def les(stam: str, volgnummer: int) -> str:
    """A lesson on the page of its casus; `volgnummer` counts from 1."""
    return f"{casus(stam)}#les-{volgnummer}"


def stap(stam: str, volgnummer: int) -> str:
    """A step on the page of its casus; `volgnummer` counts from 1."""
    return f"{casus(stam)}#stap-{volgnummer}"


def obstakel(stam: str, volgnummer: int) -> str:
    """An obstacle on the page of its casus; `volgnummer` counts from 1."""
    return f"{casus(stam)}#obstakel-{volgnummer}"


def leerpunt(sleutel: str) -> str:
    """A shared lesson on the page of all lessons."""
    return f"lessen/#{sleutel}"


def obstakelsoort(sleutel: str) -> str:
    """An obstakelsoort in the register of obstacles."""
    return f"obstakels/#{sleutel}"


def begrip(sleutel: str) -> str:
    """A term in the glossary."""
    return f"begrippen/#{sleutel}"


def team(sleutel: str) -> str:
    """A team on the page of all teams."""
    return f"teams/#{sleutel}"


def traject(sleutel: str) -> str:
    """The page of a traject, for participants."""
    return f"trajecten/{sleutel}/"


def werkvorm(sleutel: str) -> str:
    """The page of a werkvorm."""
    return f"werkvormen/{sleutel}/"


def oefening(nummer: int) -> str:
    """The oefenvorm of a casus: its story up to the kantelpunt."""
    return f"oefenen/{nummer}/"


def afloop(nummer: int) -> str:
    """The file with what the oefenvorm holds back; no page links to it."""
    return f"assets/afloop/{nummer}.json"


def script_casus(nummer: int) -> str:
    """The facilitator's script of a casus, with its ending."""
    return f"begeleiden/{nummer}/"


def script_traject(sleutel: str) -> str:
    """The facilitator's script of a traject."""
    return f"begeleiden/{sleutel}/"


def pagina(src_uri: str) -> str:
    """A hand-written page, from its path below `docs/`: `uitleg/lezen.md`."""
    stam = src_uri.removesuffix(".md")
    if stam == "index":
        return ""
    return f"{stam.removesuffix('/index')}/"


def bron(adres: str) -> str:
    """The Markdown source that gives the page at `adres`, for a site engine."""
    kaal = adres.partition("#")[0].rstrip("/")
    return f"{kaal}.md" if kaal else "index.md"
