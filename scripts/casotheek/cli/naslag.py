"""`casotheek naslag`: the reference pages and schemas, made anew from their source."""

from __future__ import annotations

from pathlib import Path

import click

from casotheek.cli.bibliotheek import eis_bibliotheek
from casotheek.exports import jsonschema, reference


@click.command("naslag")
@click.pass_obj
def opdracht(map_: Path) -> None:
    """Schrijf de uitleg van alle velden en bevindingen, en de JSON-schema’s."""
    eis_bibliotheek(map_)
    for pad, tekst in naslag().items():
        doel = map_ / pad
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_text(tekst, encoding="utf-8", newline="\n")
        click.echo(str(doel))


def naslag() -> dict[str, str]:
    """Every reference file, by its path in the library."""
    schemas = {f"docs/naslag/schema/{naam}": tekst for naam, tekst in jsonschema.schemas().items()}
    return {
        "docs/naslag/velden.md": reference.velden(),
        "docs/naslag/bevindingen.md": reference.bevindingen(),
        **schemas,
    }
