"""The one list of findings, joined from its families.

A code is never used again for something else. The reference page is made from
this list. A new kind is a row in the module of its family.
"""

from __future__ import annotations

from casotheek.findings.soort import Soort
from casotheek.findings.soorten import (
    leren,
    lezen,
    privacy,
    publicatie,
    schema,
    taal,
    verwijzing,
    vorm,
    zoeken,
)

TABEL: dict[str, Soort] = {
    soort.code: soort
    for familie in (
        lezen,
        schema,
        verwijzing,
        vorm,
        privacy,
        taal,
        zoeken,
        publicatie,
        leren,
    )
    for soort in familie.SOORTEN
}
