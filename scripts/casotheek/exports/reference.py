"""The reference: every field and every finding, as Markdown made from their source.

Owns the layout of those pages. The words are those of the model and of the table
of findings, so the pages cannot say anything else than the tool does.
"""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from casotheek.findings import TABEL, Soort
from casotheek.model import (
    Begrippenlijst,
    Casus,
    Deel,
    Ingetrokken,
    Instellingen,
    Opdracht,
    Pagina,
    Teamlijst,
    Traject,
    Versie,
    Waarde,
    Werkvorm,
)

BESTANDEN: dict[str, tuple[str, type[Deel]]] = {
    "casus": ("Een casus: `casussen/NNN-titel.md`", Casus),
    "ingetrokken": ("Een ingetrokken casus", Ingetrokken),
    "waarde": ("Een waarde: `kompas/sleutel.md`", Waarde),
    "opdracht": ("Een ontwikkelopdracht: `kompas/opdrachten/sleutel.md`", Opdracht),
    "versie": ("Een versie van het kompas: `kompas/versies/1.0.yml`", Versie),
    "begrippen": ("De begrippen: `kompas/begrippen.yml`", Begrippenlijst),
    "teams": ("De teams: `kompas/teams.yml`", Teamlijst),
    "instellingen": ("De instellingen: `kompas/instellingen.yml`", Instellingen),
    "werkvorm": ("Een werkvorm: `docs/werkvormen/sleutel.md`", Werkvorm),
    "traject": ("Een traject: `docs/trajecten/sleutel.md`", Traject),
    "pagina": ("Een handgeschreven pagina in `docs/`", Pagina),
}
"""Every kind of file, by the name of its JSON Schema."""

_SOORTEN = {"str": "tekst", "int": "heel getal", "date": "dag", "bool": "ja of nee"}


def velden() -> str:
    """The page of all fields of all kinds of files."""
    blokken = [
        "# Alle velden",
        "Deze pagina is gemaakt uit het schema dat ook de controle gebruikt. Een veld met een "
        "sterretje is verplicht.",
    ]
    for kop, model in BESTANDEN.values():
        blokken += [f"## {kop}", *_tabellen(model)]
    return "\n\n".join(blokken) + "\n"


def bevindingen() -> str:
    """The page of all findings, in order of code."""
    blokken = [
        "# Alle bevindingen",
        "Elke bevinding van `casotheek controleer` heeft een vaste code. Een fout houdt de site "
        "tegen, een waarschuwing niet.",
        "\n".join(
            [
                "| Code | Ernst | Wat | Wat je doet |",
                "| --- | --- | --- | --- |",
                *(
                    f"| {soort.code} | {soort.ernst} | {soort.titel} | {_advies(soort)} |"
                    for soort in sorted(TABEL.values(), key=lambda soort: soort.code)
                ),
            ]
        ),
    ]
    return "\n\n".join(blokken) + "\n"


def _tabellen(model: type[BaseModel]) -> Iterator[str]:
    """The table of a model, then those of the blocks within it, each once."""
    wachtrij: list[tuple[str, type[BaseModel]]] = [("", model)]
    gezien: set[type[BaseModel]] = set()
    while wachtrij:
        naam, huidig = wachtrij.pop(0)
        if huidig in gezien:
            continue
        gezien.add(huidig)
        if naam:
            yield f"### `{naam}`"
        yield _tabel(huidig)
        for veld, info in huidig.model_fields.items():
            wachtrij += [(f"{naam}.{veld}".lstrip("."), m) for m in _modellen(info.annotation)]


def _tabel(model: type[BaseModel]) -> str:
    rijen = ["| Veld | Wat | Soort |", "| --- | --- | --- |"]
    for naam, info in model.model_fields.items():
        ster = " *" if info.is_required() else ""
        soort = _soort(info) + _standaard(info)
        rijen.append(f"| `{naam}`{ster} | {_cel(info.description or '')} | {_cel(soort)} |")
    return "\n".join(rijen)


def _standaard(info: FieldInfo) -> str:
    if info.default in (None, (), PydanticUndefined) or info.default_factory is not None:
        return ""
    return f"; standaard {info.default}"


def _soort(info: FieldInfo) -> str:
    for merk in info.metadata:
        if getattr(merk, "pattern", None):
            return _patroon(merk.pattern)
    return _naam(info.annotation)


def _naam(soort: Any) -> str:
    oorsprong, delen = get_origin(soort), get_args(soort)
    if oorsprong is Annotated:
        patroon = next((m.pattern for m in delen[1:] if getattr(m, "pattern", None)), None)
        return _patroon(patroon) if patroon else _naam(delen[0])
    if oorsprong is Literal:
        return ", ".join(str(deel) for deel in delen)
    if oorsprong is tuple:
        return f"lijst van: {_naam(delen[0])}"
    if oorsprong is dict:
        return f"per {_naam(delen[0])}: {_naam(delen[1])}"
    if oorsprong in (Union, types.UnionType):
        return " of ".join(_naam(deel) for deel in delen if deel is not type(None))
    if isinstance(soort, type) and issubclass(soort, BaseModel):
        return "blok met velden, zie hieronder"
    return _SOORTEN.get(getattr(soort, "__name__", ""), "waarde")


def _patroon(patroon: str) -> str:
    if patroon.startswith("^[a-z0-9]"):
        return "sleutel"
    if patroon.startswith("^(?:19|20)"):
        return "maand, zoals 2019-07"
    return "versienummer, zoals 1.0" if patroon.startswith(r"^\d{1,3}\.") else "tekst"


def _modellen(soort: Any) -> Iterator[type[BaseModel]]:
    if isinstance(soort, type) and issubclass(soort, BaseModel):
        yield soort
    for deel in get_args(soort):
        yield from _modellen(deel)


def _advies(soort: Soort) -> str:
    return _cel(_kaal(soort.advies))


def _kaal(sjabloon: str) -> str:
    """A template of the table with its placeholders shown as dots."""
    uit, diep = [], 0
    for teken in sjabloon:
        diep += teken == "{"
        if not diep:
            uit.append(teken)
        if teken == "}":
            diep -= 1
            uit.append("…")
    return "".join(uit)


def _cel(tekst: str) -> str:
    return tekst.replace("|", "\\|").replace("\n", " ")
