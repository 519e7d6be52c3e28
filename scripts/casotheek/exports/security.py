"""`.well-known/security.txt` (RFC 9116), from the settings of the library."""

from __future__ import annotations

from casotheek.library import Bibliotheek

ADRES = ".well-known/security.txt"


def security_txt(bieb: Bibliotheek) -> dict[str, bytes]:
    """The file by its address; none when the settings name nobody to write to."""
    beveiliging = bieb.instellingen.beveiliging
    if beveiliging is None:
        return {}
    regels = [
        f"Contact: {beveiliging.contact}",
        f"Expires: {beveiliging.verloopt.isoformat()}T00:00:00Z",
        "Preferred-Languages: nl, en",
    ]
    if beveiliging.beleid:
        regels.append(f"Policy: {beveiliging.beleid}")
    if bieb.instellingen.adres:
        regels.append(f"Canonical: {bieb.instellingen.adres.rstrip('/')}/{ADRES}")
    return {ADRES: ("\n".join(regels) + "\n").encode()}
