"""The proof of a browser index on a finished site: nothing missing, nothing changed.

Owns the check that every file the header speaks of is there, and that header and files
together still give the version that the header names.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from casotheek.findings import Finding, Plek, maak
from casotheek.search.export import KOP, MAP, versie_van


def keur_browserindex(site: Path) -> list[Finding]:
    """What is wrong with the browser index below the folder of a site."""
    try:
        kop = json.loads((site / KOP).read_bytes())
        namen = _namen(kop)
        versie = str(kop.pop("versie"))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return [maak("C702", Plek(KOP))]
    map_ = f"{MAP}/{versie}"
    weg = [naam for naam in namen if not (site / map_ / f"{naam}.json").is_file()]
    if weg:
        return [maak("C701", Plek(f"{map_}/{naam}.json")) for naam in weg]
    inhoud = {naam: (site / map_ / f"{naam}.json").read_bytes() for naam in namen}
    return [] if versie_van(kop, inhoud) == versie else [maak("C702", Plek(map_))]


def _namen(kop: dict[str, Any]) -> list[str]:
    """The names of all files that a header speaks of."""
    return [
        *(f"s{plaats}" for plaats in range(len(kop["grenzen"].split()))),
        *(f"m{plaats}" for plaats in range(-(-kop["aantal"] // kop["blok"]))),
        *(f"p{plaats}" for plaats in range(kop["casussen"])),
        "woorden",
        "facetten",
    ]
