"""A lespakket as one HTML file that works without a network.

Owns nothing but the choice of template: style and script stand inside the file.
"""

from __future__ import annotations

from pathlib import Path

from casotheek.exports.printing import vul
from casotheek.lespakket.pack import Pakket


def html(pakket: Pakket, voorraad: Path) -> bytes:
    """The set as a page that keeps what is written on the device."""
    return vul("les-los.html", pakket=pakket, los=True).encode()
