"""What can be found: casussen with their passages, waarden, opdrachten and pages.

Owns which text of the library is searched, how heavily each field counts, which facets
a find has, and what a result shows. Knows neither analysis nor index. Everything here
comes from a Bibliotheek that already passed the gate of its edition.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from casotheek import addresses
from casotheek.library import Bibliotheek, Stuk
from casotheek.model import Casus, Opdracht, Pagina, Waarde
from casotheek.model.casus import Les, Obstakel, Stap

TITEL, VRAGEN, KERN, TEKST = 3.0, 3.0, 2.0, 1.0
"""How heavily a word counts: in a title, a zoekvraag, a summary, running text."""

EERSTE_GEBIED, GEBIED, KENMERK = 4.0, 2.0, 2.0
"""How firmly a casus belongs to a begrip that its writer chose from the vocabulary."""

_LINKDOEL = re.compile(r"\]\([^)\s]*\)")


@dataclass(frozen=True, slots=True)
class Passage:
    """A les, stap or obstakel: found by itself, shown with its casus.

    `kenmerk` is the effect of a stap, where a les holds, how far an obstakel is solved.
    """

    soort: str
    volgnummer: int
    kenmerk: str
    tekst: str
    toelichting: str = ""


@dataclass(frozen=True, slots=True)
class Doc:
    """One thing that can be found, with what its result shows."""

    soort: str
    id: str
    titel: str
    url: str
    samenvatting: str
    velden: tuple[tuple[float, str], ...]
    vragen: tuple[str, ...] = ()
    nummer: int | None = None
    begrippen: dict[str, float] = field(default_factory=dict)
    facetten: dict[str, tuple[str, ...]] = field(default_factory=dict)
    passages: tuple[Passage, ...] = ()
    casussen: tuple[int, ...] = ()
    beeld: dict[str, str | float] = field(default_factory=dict)


def documenten(bieb: Bibliotheek) -> Iterator[Doc]:
    """Everything that can be found, in a fixed order: casussen first, by number."""
    hoeken = {stuk.velden.sleutel: plaats for plaats, stuk in enumerate(bieb.waarden)}
    for casus in bieb.casussen:
        yield _casus(bieb, casus, hoeken)
    for waarde in bieb.waarden:
        yield _waarde(bieb, waarde)
    for opdracht in bieb.opdrachten:
        yield _opdracht(opdracht)
    for pagina in bieb.paginas:
        yield _pagina(pagina)


def passage_url(url: str, soort: str, volgnummer: int) -> str:
    """The spot of a passage on the page of its casus."""
    return f"{url}#{soort}-{volgnummer}"


def _casus(bieb: Bibliotheek, stuk: Stuk[Casus], hoeken: dict[str, int]) -> Doc:
    casus = stuk.velden
    passages = tuple(_passages(casus))
    return Doc(
        soort="casus",
        id=str(casus.nummer),
        nummer=casus.nummer,
        titel=casus.titel,
        url=addresses.casus(stuk.stam),
        samenvatting=casus.samenvatting,
        velden=(
            (TITEL, casus.titel),
            (KERN, casus.samenvatting),
            (TEKST, _kaal(stuk.verhaal.markdown)),
            (TEKST, "\n".join(f"{p.tekst}\n{p.toelichting}" for p in passages)),
            (TEKST, _overig(bieb, casus)),
        ),
        vragen=casus.zoekvragen,
        begrippen=_kenmerken(casus),
        facetten=_facetten(casus),
        passages=passages,
        casussen=(casus.nummer,),
        beeld=_beeld(bieb, casus, hoeken),
    )


def _passages(casus: Casus) -> Iterator[Passage]:
    for plaats, les in enumerate(casus.lessen, start=1):
        yield _les(plaats, les)
    for plaats, stap in enumerate(casus.aanpak, start=1):
        yield _stap(plaats, stap)
    for plaats, obstakel in enumerate(casus.obstakels, start=1):
        yield _obstakel(plaats, obstakel)


def _les(plaats: int, les: Les) -> Passage:
    return Passage("les", plaats, les.geldt, les.les, les.voorwaarde or "")


def _stap(plaats: int, stap: Stap) -> Passage:
    return Passage("stap", plaats, stap.effect, stap.stap, stap.waarom)


def _obstakel(plaats: int, obstakel: Obstakel) -> Passage:
    return Passage("obstakel", plaats, obstakel.opgelost, obstakel.wat, obstakel.oplossing or "")


def _overig(bieb: Bibliotheek, casus: Casus) -> str:
    """What the page of a casus shows besides story, summary and passages."""
    team = bieb.team(casus.team)
    delen = [
        f"{team.naam} {team.stadsdeel}" if team else "",
        casus.buurt,
        *map(bieb.begrippen.label, casus.leefgebieden),
        *(bieb.begrippen.label(o.soort) for o in casus.obstakels),
        *(f"{o.signaal.aan} {o.signaal.wat}" for o in casus.obstakels if o.signaal),
        *(waarde.toelichting for waarde in casus.waarden),
        *map(bieb.begrippen.label, casus.betrokkenen.disciplines),
        *casus.betrokkenen.informeel,
        casus.betrokkenen.amsterdammer,
        casus.toegang.gevonden_via if casus.toegang else "",
        casus.inzet.maatwerkbudget,
        casus.inzet.regelruimte,
        casus.inzet.voorziening_wat,
        casus.ervaring.wat_anders if casus.ervaring else "",
    ]
    return "\n".join(deel for deel in delen if deel)


def _kenmerken(casus: Casus) -> dict[str, float]:
    kenmerken = dict.fromkeys(casus.leefgebieden, GEBIED)
    kenmerken[casus.leefgebieden[0]] = EERSTE_GEBIED
    kenmerken |= dict.fromkeys((o.soort for o in casus.obstakels), KENMERK)
    kenmerken[casus.hoofdpersoon.huishouden] = KENMERK
    kenmerken |= dict.fromkeys(casus.betrokkenen.disciplines, TEKST)
    return kenmerken


def _facetten(casus: Casus) -> dict[str, tuple[str, ...]]:
    return {
        "soort": ("casus",),
        "team": (casus.team,),
        "leefgebied": casus.leefgebieden,
        "uitkomst": (casus.resultaat.uitkomst,),
        "waarde": tuple(dict.fromkeys(w.waarde for w in casus.waarden)),
        "obstakel": tuple(dict.fromkeys(o.soort for o in casus.obstakels)),
        "huishouden": (casus.hoofdpersoon.huishouden,),
        "vraagtype": (casus.vraagtype,),
    }


def _beeld(bieb: Bibliotheek, casus: Casus, hoeken: dict[str, int]) -> dict[str, str | float]:
    """What the emblem and the line of facts of a casus need."""
    team = bieb.team(casus.team)
    plaats = hoeken.get(casus.waarden[0].waarde, 0)
    return {
        "team": casus.team,
        "zijde": (team.zijde or "") if team else "",
        "uitkomst": casus.resultaat.uitkomst,
        "herkomst": casus.herkomst,
        "hoek": round(360 / max(len(hoeken), 1) * plaats, 1),
    }


def _waarde(bieb: Bibliotheek, stuk: Stuk[Waarde]) -> Doc:
    waarde = stuk.velden
    bewijs = bieb.relaties.waarde_voor.get(waarde.sleutel, ())
    praktijk = (*waarde.praktijk.doen, *waarde.praktijk.laten)
    spanningen = (f"{s.wat} {s.hoe or ''}" for s in waarde.spanningen)
    return Doc(
        soort="waarde",
        id=waarde.sleutel,
        titel=waarde.titel,
        url=addresses.waarde(waarde.sleutel),
        samenvatting=waarde.kern,
        velden=(
            (TITEL, f"{waarde.titel} {waarde.kort}"),
            (KERN, waarde.kern),
            (TEKST, _kaal(stuk.verhaal.markdown)),
            (TEKST, "\n".join((*praktijk, *spanningen, *waarde.vragen))),
        ),
        facetten={"soort": ("waarde",)},
        casussen=tuple(b.casus.velden.nummer for b in bewijs),
    )


def _opdracht(stuk: Stuk[Opdracht]) -> Doc:
    opdracht = stuk.velden
    return Doc(
        soort="opdracht",
        id=opdracht.sleutel,
        titel=opdracht.titel,
        url=addresses.opdracht(opdracht.sleutel),
        samenvatting=opdracht.antwoord or opdracht.vraag,
        velden=(
            (TITEL, opdracht.titel),
            (KERN, opdracht.vraag),
            (TEKST, f"{opdracht.antwoord or ''}\n{_kaal(stuk.verhaal.markdown)}"),
        ),
        facetten={"soort": ("opdracht",)},
        casussen=(*opdracht.steun, *opdracht.tegen),
    )


def _pagina(stuk: Stuk[Pagina]) -> Doc:
    src = stuk.document.pad.removeprefix("docs/")
    markdown = stuk.verhaal.markdown
    kop = next((s.kop for s in stuk.verhaal.secties if s.niveau), stuk.stam)
    titel = stuk.velden.title or kop
    kaal = _kaal(markdown)
    return Doc(
        soort="pagina",
        id=src,
        titel=titel,
        url=addresses.pagina(src),
        samenvatting=stuk.velden.description or _begin(kaal),
        velden=((TITEL, titel), (KERN, stuk.velden.description or ""), (TEKST, kaal)),
        facetten={"soort": ("pagina",)},
    )


def _kaal(markdown: str) -> str:
    """Markdown without the targets of its links, which nobody reads."""
    return _LINKDOEL.sub("]", markdown)


def _begin(tekst: str, lengte: int = 200) -> str:
    """The first running text of a page, cut at a word."""
    regels = (r.strip() for r in tekst.split("\n"))
    eerste = next((r for r in regels if r and r[0].isalnum()), "")
    return eerste if len(eerste) <= lengte else eerste[:lengte].rpartition(" ")[0] + "…"
