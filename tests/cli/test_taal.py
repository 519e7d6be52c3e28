"""The Dutch words of click: the compiled catalogue is that of the source."""

import io
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from casotheek.cli.taal import MAP


def test_the_catalogue_is_fresh() -> None:
    map_ = Path(MAP) / "nl" / "LC_MESSAGES"
    bron = read_po(io.BytesIO((map_ / "messages.po").read_bytes()), locale="nl")
    gemaakt = read_mo(io.BytesIO((map_ / "messages.mo").read_bytes()))
    assert _woorden(gemaakt) == _woorden(bron)


def _woorden(lijst: Catalog) -> dict[str, str]:
    """Messages and their translations; plurals come as list or tuple, so as text."""
    return {
        "|".join(_vormen(bericht.id)): "|".join(_vormen(bericht.string))
        for bericht in lijst
        if bericht.id
    }


def _vormen(tekst: str | list[str] | tuple[str, ...]) -> list[str]:
    return [tekst] if isinstance(tekst, str) else list(tekst)
