"""Finishing: what can only be made once the whole site stands on disk.

Owns the headers for the server, counted from the pages that were built, and the
packed copies of text files. Called when the site engine is done.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from casotheek.build.assemble import Bouwsel
from casotheek.exports.deploy import beleid, inline_hashes, met_eigenschappen, serverbestanden
from casotheek.exports.gone import nginx_regels

_INPAKBAAR = frozenset(
    {".html", ".css", ".mjs", ".js", ".json", ".jsonld", ".svg", ".xml", ".txt", ".csv", ".ttl"}
)
_KLEINST = 1_000
"""Smaller files, in bytes, are sent as they are."""
_VASTE_MAP = re.compile(r"^(assets/zoek/[0-9a-f]{12})/")


class OnveiligFout(Exception):
    """A page needs more than the strict policy allows; the message names it."""


def rond_af(bouwsel: Bouwsel, site: Path) -> None:
    """Write the headers of the site in `site`, for the servers that can take them."""
    # Packed with the time of packing in it, so no two builds would be the same.
    (site / "sitemap.xml.gz").unlink(missing_ok=True)
    fout = met_eigenschappen(_paginas(site))
    if fout:
        raise OnveiligFout(
            f"{', '.join(fout[:3])}: hier staat opmaak of code in een HTML-kenmerk (style= of "
            "on…=). Dat laat het strenge beleid niet toe; zet het in een eigen bestand."
        )
    vast = {m.group(1) for naam in bouwsel.bestanden if (m := _VASTE_MAP.match(naam))}
    csp = beleid(inline_hashes(html for _, html in _paginas(site)))
    bestanden = serverbestanden(csp, nginx_regels(bouwsel.bibliotheek), sorted(vast))
    for naam, inhoud in bestanden.items():
        doel = site / naam
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_bytes(inhoud)


def _paginas(site: Path) -> Iterator[tuple[str, bytes]]:
    """Every page with its name, one at a time: together they may be hundreds of megabytes."""
    for pad in sorted(site.rglob("*.html")):
        yield pad.relative_to(site).as_posix(), pad.read_bytes()


def pak_in(site: Path) -> int:
    """Put a gzip and a brotli copy beside every larger text file; gives their number.

    The bytes depend on the files alone. A server that finds them need not pack.
    """
    brotli: Any = import_module("brotli")
    aantal = 0
    for pad in sorted(site.rglob("*")):
        if pad.suffix not in _INPAKBAAR or not pad.is_file() or pad.stat().st_size < _KLEINST:
            continue
        inhoud = pad.read_bytes()
        pad.with_name(f"{pad.name}.gz").write_bytes(gzip.compress(inhoud, 9, mtime=0))
        pad.with_name(f"{pad.name}.br").write_bytes(brotli.compress(inhoud, quality=9))
        aantal += 1
    return aantal
