"""The register of obstacles as a table for a spreadsheet.

Owns the columns and the form of the CSV: semicolons and a byte order mark, as Dutch
spreadsheets expect, and no cell that a spreadsheet would take for a formula.
"""

from __future__ import annotations

import csv
import io

from casotheek.library import Bibliotheek
from casotheek.library.relations import Obstakelgeval

ADRES = "obstakels.csv"
KOLOMMEN = (
    "obstakelsoort", "casus", "titel", "team", "leefgebieden", "wat_stond_in_de_weg",
    "oplossing", "opgelost", "signaal_aan", "signaal", "herkomst",
)  # fmt: skip
_FORMULE = ("=", "+", "-", "@", "\t", "\r")


def obstakels_csv(bieb: Bibliotheek) -> bytes:
    """All obstacles of an edition, sorted by kind and then by casus."""
    gevallen = [geval for rij in bieb.relaties.obstakels.values() for geval in rij]
    gevallen.sort(key=lambda g: (g.obstakel.soort, g.casus.velden.nummer, g.volgnummer))
    uit = io.StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(KOLOMMEN)
    schrijver.writerows([_veilig(cel) for cel in _rij(bieb, geval)] for geval in gevallen)
    return b"\xef\xbb\xbf" + uit.getvalue().encode()


def _rij(bieb: Bibliotheek, geval: Obstakelgeval) -> list[str]:
    casus, obstakel = geval.casus.velden, geval.obstakel
    team = bieb.team(casus.team)
    signaal = obstakel.signaal
    return [
        bieb.begrippen.label(obstakel.soort),
        str(casus.nummer),
        casus.titel,
        team.naam if team else casus.team,
        ", ".join(bieb.begrippen.label(s) for s in casus.leefgebieden),
        obstakel.wat,
        obstakel.oplossing or "",
        obstakel.opgelost,
        signaal.aan if signaal else "",
        signaal.wat if signaal else "",
        casus.herkomst,
    ]


def _veilig(cel: str) -> str:
    """A cell that a spreadsheet shows as text, whatever it begins with."""
    return f"'{cel}" if cel.startswith(_FORMULE) else cel
