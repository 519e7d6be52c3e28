"""Options that several commands share."""

from __future__ import annotations

import click

editie = click.option(
    "--editie",
    type=click.Choice(["openbaar", "intern"]),
    default="openbaar",
    show_default=True,
    help="Voor wie: iedereen, of alleen eigen mensen.",
)
