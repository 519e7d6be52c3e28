"""Terms explained in place: which begrippen a story uses, with what they mean.

Owns finding the words of the glossary in a story. The words and their meaning are
the vocabulary's.
"""

from __future__ import annotations

import re
from collections import defaultdict

from casotheek import addresses
from casotheek.library import Begrippen
from casotheek.model import Begrip
from casotheek.pages.context import View

HOOGSTENS = 6
"""How many terms a page explains; the glossary has them all."""

_WOORD = re.compile(r"[^\W_]+")
_KOP = re.compile(r"^#.*$", re.MULTILINE)

Vormen = dict[str, list[tuple[tuple[str, ...], Begrip]]]
"""Per first word the ways to say a term, longest first."""


def vormen(begrippen: Begrippen) -> Vormen:
    """Every way to say a term of the domain, ready for `uitleg`; made once a build."""
    uit: Vormen = defaultdict(list)
    for begrip in begrippen.van_soort("begrip"):
        for vorm in (begrip.label, begrip.afkorting or "", *begrip.synoniemen):
            woorden = tuple(_WOORD.findall(vorm.lower()))
            if woorden and len(vorm) > 2:
                uit[woorden[0]].append((woorden, begrip))
    for lijst in uit.values():
        lijst.sort(key=lambda paar: -len(paar[0]))
    return uit


def uitleg(bekend: Vormen, verhaal: str) -> list[View]:
    """The terms in a story, headings aside, in order of first use, at most `HOOGSTENS`."""
    woorden = _WOORD.findall(_KOP.sub("", verhaal).lower())
    gevonden: dict[str, Begrip] = {}
    for plaats, woord in enumerate(woorden):
        for vorm, begrip in bekend.get(woord, ()):
            if tuple(woorden[plaats : plaats + len(vorm)]) == vorm:
                gevonden.setdefault(begrip.sleutel, begrip)
                break
        if len(gevonden) == HOOGSTENS:
            break
    return [
        {"label": b.label, "definitie": b.definitie, "url": addresses.begrip(b.sleutel)}
        for b in gevonden.values()
    ]
