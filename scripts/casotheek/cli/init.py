"""`casotheek init`: a new library that passes the checks and builds at once."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from casotheek.build.start import BestaatAl, begin
from casotheek.reading import reden


@click.command("init")
@click.argument("naar", metavar="MAP", type=click.Path(file_okay=False, path_type=Path))
def opdracht(naar: Path) -> None:
    """Begin een nieuwe bibliotheek in MAP, met een voorbeeldcasus en alle begrippen."""
    try:
        begin(naar)
    except BestaatAl as fout:
        raise click.ClickException(
            f"in ‘{naar}’ staat al iets ({fout}); kies een lege of nieuwe map"
        ) from None
    except OSError as fout:
        raise click.ClickException(f"‘{naar}’ kan niet gemaakt worden: {reden(fout)}") from None
    te_typen = shlex.quote(str(naar))
    click.echo(
        f"De bibliotheek staat in {naar}.\n"
        f"Bekijk haar:     casotheek -C {te_typen} serve\n"
        f"Controleer haar: casotheek -C {te_typen} controleer\n"
        f"Lees {naar}/LEESMIJ.md voor de volgende stap."
    )
