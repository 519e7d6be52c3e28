"""The command `casotheek`: its table of commands, its exit codes, its last resort.

Exit codes: 0 good, 1 faults in content or a refusal, 2 wrong usage or a refusal of the
disk, 3 a fault of ours; 130 after Ctrl+C.
"""

from __future__ import annotations

import errno
import gc
import importlib
import io
import os
import sys
import traceback
from pathlib import Path
from typing import Any

import click

from casotheek import __version__
from casotheek.cli import taal  # noqa: F401  (before any command takes its words)

OPDRACHTEN = {
    "bouw": "maak de site, en zet haar pas neer als alles klopt",
    "controleer": "zoek fouten in de bibliotheek",
    "dekking": "tel hoe de casussen verdeeld zijn, en zeg wat nog ontbreekt",
    "document": "maak het kompas, de casussen of het advies als PDF, Word of EPUB",
    "genereer": "schrijf de pagina’s naar een map, voor een andere sitemaker",
    "indexeer": "maak de zoekindex",
    "herstel": "herstel codering, streepjes, aanhalingstekens, datums en regeleinden",
    "init": "begin een nieuwe bibliotheek",
    "lespakket": "maak van casussen een lespakket: PDF, Word, dia’s, HTML of SCORM",
    "naslag": "schrijf de uitleg van velden en bevindingen, en de schema’s",
    "kompas": "publiceer een versie van het kompas",
    "nieuw": "maak het bestand voor een nieuwe casus",
    "proef": "maak een proefbibliotheek om snelheid mee te meten",
    "privacy": "zoek in losse bestanden naar persoonlijke gegevens",
    "serve": "toon de site terwijl je schrijft",
    "trek-in": "trek een casus in",
    "zoek": "zoek in de bibliotheek",
}
"""Every command, with its line in the help. Its module has the same name."""

_ZONDER_NAAM = (errno.ENOSPC, errno.EDQUOT)
"""What the disk says about writing in a file that is open, without naming it."""


class Lui(click.Group):
    """A group that imports the module of a command only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(OPDRACHTEN)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in OPDRACHTEN:
            return None
        module = importlib.import_module(f"casotheek.cli.{cmd_name.replace('-', '_')}")
        opdracht: click.Command = module.opdracht
        opdracht.options_metavar = "[OPTIES]"
        return opdracht

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Opdrachten"):
            formatter.write_dl(sorted(OPDRACHTEN.items()))


@click.group(
    cls=Lui,
    options_metavar="[OPTIES]",
    subcommand_metavar="OPDRACHT …",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "-C",
    "map_",
    metavar="MAP",
    default=".",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="De map van de bibliotheek (standaard: de map waarin je staat).",
)
@click.option("--stil", is_flag=True, help="Toon geen voortgang.")
@click.version_option(__version__, message="casotheek %(version)s", help="Toon de versie.")
@click.pass_context
def casotheek(ctx: click.Context, map_: Path, stil: bool) -> None:
    """Casotheek: van casussen en een kompas naar een doorzoekbare site."""
    ctx.obj = map_


def main(argumenten: list[str] | None = None) -> None:
    """Run the command; never shows a traceback unless CASOTHEEK_SPOOR is set."""
    # A library is much data with few cycles, and it stays until the end: looking for cycles
    # as often as Python does by itself took a fifth of the time of `controleer`.
    gc.set_threshold(50_000, 20, 20)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # On Windows a file or pipe takes few letters; a casus may quote any.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        uit: Any = casotheek.main(argumenten, prog_name="casotheek", standalone_mode=False)
        sys.exit(uit if isinstance(uit, int) else 0)
    except click.exceptions.Exit as klaar:
        sys.exit(klaar.exit_code)
    except click.Abort:
        click.echo("Afgebroken.", err=True)
        sys.exit(130)
    except click.ClickException as fout:
        fout.show()
        sys.exit(fout.exit_code if fout.exit_code == 1 else 2)
    except BrokenPipeError:
        # The reader of our output (head, less) has left; there is nobody to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as fout:
        sys.exit(_schijffout(fout))
    except Exception as fout:
        _eigen_fout(fout)
        sys.exit(3)


def _schijffout(fout: OSError) -> int:
    """What the disk refuses is mostly no fault of ours: say what and where."""
    # Reading takes a while to import, so only when there is something to tell.
    from casotheek.findings import netjes
    from casotheek.reading import reden

    if isinstance(fout.filename, str | bytes):
        waarmee = f"met ‘{netjes(os.fsdecode(fout.filename))}’ lukt het niet"
    elif fout.errno in _ZONDER_NAAM:
        waarmee = "schrijven lukt niet"
    else:
        _eigen_fout(fout)
        return 3
    if os.environ.get("CASOTHEEK_SPOOR"):
        traceback.print_exc()
    click.echo(f"Fout: {waarmee}: {reden(fout)}.", err=True)
    return 2


def _eigen_fout(fout: Exception) -> None:
    if os.environ.get("CASOTHEEK_SPOOR"):
        traceback.print_exc()
    click.echo(
        f"Er ging iets mis in casotheek zelf ({type(fout).__name__}). Je bestanden zijn niet "
        "veranderd. Meld het aan de beheerder; met CASOTHEEK_SPOOR=1 ervoor zie je de details.",
        err=True,
    )
