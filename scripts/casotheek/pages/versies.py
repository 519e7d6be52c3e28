"""The published versions of the kompas: each at its own address, and how it grew.

Owns the frozen page, the timeline, the comparison of any two versions and the line to
cite one. What a version holds is read from its frozen file alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from casotheek import addresses
from casotheek.library import Stuk
from casotheek.library.frozen import inhoud, inhoud_van, rang
from casotheek.model import Versie, Waarde
from casotheek.pages import verschil, woorden
from casotheek.pages.context import Context, View
from casotheek.pages.page import Page

GROEI = "kompas/groei/"

_LINK = re.compile(r"\[([^\]\n]*)\]\(<?([^)\s>]+)>?\)")
_CASUS = re.compile(r"casussen/0*(\d+)-")
_KOP = re.compile(r"^(#{2,5}) ", re.MULTILINE)


def paginas(context: Context) -> list[Page]:
    """A page a version, the growth, and the comparison of every pair of versions."""
    versies = context.bieb.versies
    pages = [_versie(context, stuk) for stuk in versies]
    pages.append(_groei(context))
    return pages + [_vergelijking(context, een, ander) for een, ander in combinations(versies, 2)]


def blok(context: Context) -> View:
    """What the page of the kompas says about its versions."""
    versies = context.bieb.versies
    laatste = versies[-1].velden if versies else None
    return {
        "groei": GROEI,
        "documenten": any(pad.startswith("documenten/") for pad in context.aanbod),
        "data": any(pad.startswith("data/") for pad in context.aanbod),
        "laatste": _kop(laatste) if laatste else None,
        "gewijzigd": laatste is not None and inhoud_van(laatste) != inhoud(context.bieb),
        "citaat": citaat(context, laatste) if laatste else "",
    }


def citaat(context: Context, versie: Versie) -> str:
    """The line with which to cite a version, with its date and lasting address."""
    instellingen = context.bieb.instellingen
    adres = (instellingen.adres or "").rstrip("/")
    plek = f"{adres}/{addresses.versie(versie.versie)}" if adres else ""
    delen = [
        f"{instellingen.uitgever.naam} ({versie.datum.year}).",
        f"{versie.titel} ({woorden.dag(versie.datum)}).",
        f"{instellingen.naam}.",
        plek,
    ]
    return " ".join(deel for deel in delen if deel)


def _kop(versie: Versie) -> View:
    return {
        "nummer": versie.versie,
        "titel": versie.titel,
        "datum": woorden.dag(versie.datum),
        "datum_iso": versie.datum.isoformat(),
        "samenvatting": versie.samenvatting,
        "url": addresses.versie(versie.versie),
    }


def _versie(context: Context, stuk: Stuk[Versie]) -> Page:
    versie = stuk.velden
    laatste = context.bieb.versies[-1].velden
    meta = {
        "title": versie.titel,
        "description": f"Bevroren tekst van {woorden.dag(versie.datum)}. {versie.samenvatting}",
        "template": "versie.html",
        "tab": "kompas",
        "versie": {
            **_kop(versie),
            "controlegetal": versie.controlegetal,
            "nieuwer": _kop(laatste) if laatste.versie != versie.versie else None,
            "groei": GROEI,
            "citaat": citaat(context, versie),
            "waarden": [_waarde(context, versie, waarde) for waarde in _op_volgorde(versie)],
        },
    }
    markdown = "\n\n".join(_verhaal(context, versie, waarde) for waarde in _op_volgorde(versie))
    return Page(addresses.bron(addresses.versie(versie.versie)), meta, markdown)


def _op_volgorde(versie: Versie) -> list[Waarde]:
    return sorted(versie.waarden, key=lambda waarde: (waarde.volgorde, waarde.sleutel))


def _waarde(context: Context, versie: Versie, waarde: Waarde) -> View:
    """The fields of a waarde as they were; only its needle is of today."""
    kort = {w.sleutel: w.kort for w in versie.waarden}
    return {
        "sleutel": waarde.sleutel,
        "kort": waarde.kort,
        "titel": waarde.titel,
        "kern": waarde.kern,
        "hoek": context.hoeken.get(waarde.sleutel, 0),
        "doen": list(waarde.praktijk.doen),
        "laten": list(waarde.praktijk.laten),
        "vragen": list(waarde.vragen),
        "spanningen": [
            {"kort": kort.get(s.waarde, s.waarde), "wat": s.wat, "hoe": s.hoe or ""}
            for s in waarde.spanningen
        ],
        "bronnen": list(waarde.bronnen),
    }


def _verhaal(context: Context, versie: Versie, waarde: Waarde) -> str:
    """The story of a waarde one level lower, under its short name, with links that hold."""
    tekst = _KOP.sub(r"#\1 ", versie.teksten.get(waarde.sleutel, "").strip())
    sleutels = {w.sleutel for w in versie.waarden}

    def link(gevonden: re.Match[str]) -> str:
        return _link(context, sleutels, gevonden)

    return f"## {_kaal(waarde.kort)}\n\n{_LINK.sub(link, tekst)}"


def _link(context: Context, sleutels: set[str], gevonden: re.Match[str]) -> str:
    """A link of a frozen story: to the casus as it is called today, or within the page."""
    tekst, doel = gevonden.groups()
    if nummer := _CASUS.search(doel):
        stuk = context.bieb.casus(int(nummer.group(1)))
        return f"[{tekst}](../../casussen/{stuk.stam}.md)" if stuk else tekst
    sleutel = doel.partition(".md")[0]
    return f"[{tekst}](#waarde-{sleutel})" if sleutel in sleutels else tekst


def _kaal(tekst: str) -> str:
    """A field within Markdown, as nothing but text."""
    veilig = tekst.replace("&", "&amp;").replace("<", "&lt;")
    return re.sub(r"([\\`*_{}\[\]()#+.!|-])", r"\\\1", veilig)


def _groei(context: Context) -> Page:
    versies = context.bieb.versies
    return Page(
        addresses.bron(GROEI),
        {
            "title": "Hoe het kompas groeide",
            "description": "Elke versie van het kompas, met wat er veranderde en door welke "
            "casussen.",
            "template": "groei.html",
            "tab": "kompas",
            "stappen": list(_tijdlijn(context)),
            "vergelijkingen": [
                {
                    "oud": een.velden.versie,
                    "nieuw": ander.velden.versie,
                    "url": addresses.vergelijking(een.velden.versie, ander.velden.versie),
                }
                for een, ander in combinations(versies, 2)
            ],
        },
    )


def _tijdlijn(context: Context) -> Iterator[View]:
    """Newest first: per version number what each waarde says changed."""
    bevroren = {stuk.velden.versie: stuk.velden for stuk in context.bieb.versies}
    genoemd = {stap.versie for stuk in context.bieb.waarden for stap in stuk.velden.geschiedenis}
    for nummer in sorted(genoemd | set(bevroren), key=rang, reverse=True):
        versie = bevroren.get(nummer)
        bron = versie.waarden if versie else tuple(s.velden for s in context.bieb.waarden)
        stappen = _stappen(context, bron, {nummer})
        dagen = [stap.datum for w in bron for stap in w.geschiedenis if stap.versie == nummer]
        dag = versie.datum if versie else max(dagen)
        yield {
            "nummer": nummer,
            "datum": woorden.dag(dag),
            "bevroren": _kop(versie) if versie else None,
            "waarden": stappen,
        }


def _stappen(context: Context, waarden: tuple[Waarde, ...], nummers: set[str]) -> list[View]:
    return [
        {
            **context.waarde(waarde.sleutel),
            "kort": waarde.kort,
            "wat": stap.wat,
            "casussen": context.nummers(stap.casussen),
        }
        for waarde in sorted(waarden, key=lambda w: (w.volgorde, w.sleutel))
        for stap in waarde.geschiedenis
        if stap.versie in nummers
    ]


def _vergelijking(context: Context, een: Stuk[Versie], ander: Stuk[Versie]) -> Page:
    oud, nieuw = een.velden, ander.velden
    links = {waarde.sleutel: waarde for waarde in oud.waarden}
    rechts = {waarde.sleutel: waarde for waarde in nieuw.waarden}
    veranderd = [
        view
        for waarde in _op_volgorde(nieuw)
        if waarde.sleutel in links
        and (view := _vergeleken(context, oud, nieuw, links[waarde.sleutel], waarde))["velden"]
    ]
    titel = f"Kompas {oud.versie} en {nieuw.versie} vergeleken"
    meta = {
        "title": titel,
        "description": f"Wat er tussen versie {oud.versie} en {nieuw.versie} bijkwam, verviel en "
        "anders werd gezegd, woord voor woord.",
        "template": "versieverschil.html",
        "tab": "kompas",
        "oud": _kop(oud),
        "nieuw": _kop(nieuw),
        "groei": GROEI,
        "erbij": [
            {"kort": w.kort, "titel": w.titel, "kern": w.kern, **_oorzaak(context, oud, nieuw, w)}
            for w in _op_volgorde(nieuw)
            if w.sleutel not in links
        ],
        "vervallen": [
            {"kort": w.kort, "titel": w.titel, "kern": w.kern}
            for w in _op_volgorde(oud)
            if w.sleutel not in rechts
        ],
        "veranderd": veranderd,
        "gelijk": len(links.keys() & rechts.keys()) - len(veranderd),
    }
    bron = addresses.bron(addresses.vergelijking(oud.versie, nieuw.versie))
    return Page(bron, meta)


def _oorzaak(context: Context, oud: Versie, nieuw: Versie, waarde: Waarde) -> View:
    """What the history says of the steps between two versions."""
    tussen = {
        stap.versie
        for stap in waarde.geschiedenis
        if rang(oud.versie) < rang(stap.versie) <= rang(nieuw.versie)
    }
    return {"redenen": _stappen(context, (waarde,), tussen)}


def _vergeleken(
    context: Context, oud: Versie, nieuw: Versie, links: Waarde, rechts: Waarde
) -> View:
    velden = []
    for naam, een, ander in _velden(oud, nieuw, links, rechts):
        regels = verschil.regels(een, ander)
        if regels:
            velden.append({"naam": naam, "regels": regels})
    return {
        "kort": rechts.kort,
        "hoek": context.hoeken.get(rechts.sleutel, 0),
        "velden": velden,
        **_oorzaak(context, oud, nieuw, rechts),
    }


def _velden(
    oud: Versie, nieuw: Versie, links: Waarde, rechts: Waarde
) -> Iterator[tuple[str, list[str], list[str]]]:
    """Each field of both, as a list of lines."""
    yield "Titel", [links.titel], [rechts.titel]
    yield "Kern", [links.kern], [rechts.kern]
    yield "Wat je doet", list(links.praktijk.doen), list(rechts.praktijk.doen)
    yield "Wat je laat", list(links.praktijk.laten), list(rechts.praktijk.laten)
    yield "Waar het schuurt", _spanningen(links), _spanningen(rechts)
    yield "Om op terug te kijken", list(links.vragen), list(rechts.vragen)
    yield "De tekst", _alineas(oud, links), _alineas(nieuw, rechts)


def _spanningen(waarde: Waarde) -> list[str]:
    return [f"{s.wat} {s.hoe or ''}".strip() for s in waarde.spanningen]


def _alineas(versie: Versie, waarde: Waarde) -> list[str]:
    """The paragraphs of a story without the addresses of its links."""
    tekst = _LINK.sub(r"\1", versie.teksten.get(waarde.sleutel, ""))
    return [alinea.strip().lstrip("# ") for alinea in tekst.split("\n\n") if alinea.strip()]
