"""Stripping: what of an allowed piece stays behind the gate.

Owns the emptied document (no front matter text, no comments) and the fields that
only writers and checks need.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TypeVar

from casotheek.edition.references import Toegelaten
from casotheek.library import Stuk
from casotheek.model import Casus, Deel, Ingetrokken
from casotheek.reading import Document

D = TypeVar("D", bound=Deel)

_OPMERKING = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_VERWIJZING = re.compile(r"^ {0,3}\[[^\]\n]*\]:[ \t]*<?#>?[ \t].*$", re.MULTILINE)
"""The trick `[//]: # (…)`: a reference to nowhere, which readers never see."""


def kaal(stuk: Stuk[D], toegelaten: Toegelaten) -> Stuk[D]:
    """A piece with nothing in its document but the story that may be shown."""
    document = stuk.document
    verhaal = toegelaten.zonder_links(zonder_opmerkingen(document.body))
    return replace(
        stuk, document=Document(document.pad, body=verhaal, body_regel=document.body_regel)
    )


def kale_casus(stuk: Stuk[Casus], toegelaten: Toegelaten) -> Stuk[Casus]:
    """A casus without what only checks and writers need."""
    casus = stuk.velden
    weg: dict[str, object] = {"toegestaan": (), "toestemming": None, "nagelezen": None}
    gegeven = casus.toestemming
    if casus.herkomst != "fictief" and gegeven and "opleiding" not in gegeven.doelen:
        weg["training"] = None
    return kaal(replace(stuk, velden=casus.model_copy(update=weg)), toegelaten)


def kale_grafsteen(stuk: Stuk[Ingetrokken]) -> Stuk[Ingetrokken]:
    """A tombstone under a file name that tells nothing, whatever the file is called."""
    pad = f"casussen/{stuk.velden.nummer:03}-ingetrokken.md"
    return replace(stuk, document=Document(pad))


def zonder_opmerkingen(markdown: str) -> str:
    """Markdown without comments; every line keeps its number."""
    zonder = _OPMERKING.sub(lambda m: "\n" * m.group().count("\n"), markdown)
    return _VERWIJZING.sub("", zonder)
