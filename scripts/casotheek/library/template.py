"""The template of a new casus, made from the schema.

Owns the text of the file a writer starts with. What is not asked yet stands there as
a comment with its explanation, so that the file is a valid concept from the start.
"""

from __future__ import annotations

import re
import types
import unicodedata
from collections.abc import Mapping
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from casotheek.library.bibliotheek import Bibliotheek, Stuk
from casotheek.model import Casus
from casotheek.reading.frontmatter import STRIKT

DELEN = """
## Situatie

## Vraag en doelen

## Verloop

### Kantelpunt

### Hoe het verder ging

## Resultaat

## Reflectie
"""

_LATER = frozenset({"samenstelling", "toestemming", "nagelezen", "toegestaan", "buurt"})
"""Fields that most casussen never need; the reference explains them."""


def eerste_vrije_nummer(bieb: Bibliotheek) -> int:
    """One more than the highest number ever used, withdrawn ones included."""
    stukken: tuple[Stuk[Any], ...] = (*bieb.casussen, *bieb.concepten, *bieb.ingetrokken)
    return max((stuk.velden.nummer for stuk in stukken), default=0) + 1


def bestandsnaam(nummer: int, titel: str) -> str:
    """`012-eerst-de-huur.md` for number 12 and title ‘Eerst de huur’."""
    kaal = unicodedata.normalize("NFKD", titel.lower()).encode("ascii", "ignore").decode()
    slug = "-".join(re.findall(r"[a-z0-9]+", kaal))[:60].strip("-")
    return f"{nummer:03}-{slug or 'casus'}.md"


def nieuwe_casus(velden: Mapping[str, Any]) -> str:
    """The text of a concept with these fields filled in, and all others explained."""
    ingevuld = STRIKT.export(dict(velden))
    regels = ["---", ingevuld, ""]
    for naam, info in Casus.model_fields.items():
        if naam not in velden and naam not in _LATER:
            ster = "" if info.is_required() else " (mag wegblijven)"
            regels += [f"# {info.description}{ster}", f"# {naam}: {_voorbeeld(info.annotation)}"]
    return "\n".join([*regels, "---"]) + "\n" + DELEN


def _voorbeeld(soort: Any) -> str:
    oorsprong, delen = get_origin(soort), get_args(soort)
    if oorsprong is Annotated:
        return _voorbeeld(delen[0])
    if oorsprong is Literal:
        return " | ".join(map(str, delen))
    if oorsprong is tuple:
        binnen = _voorbeeld(delen[0])
        return f"[{binnen}]"
    if oorsprong in (Union, types.UnionType):
        return _voorbeeld(next(deel for deel in delen if deel is not type(None)))
    if isinstance(soort, type) and issubclass(soort, BaseModel):
        velden = (f"{n}: {_voorbeeld(i.annotation)}" for n, i in soort.model_fields.items())
        return "{" + ", ".join(velden) + "}"
    return "0" if soort is int else "…"
