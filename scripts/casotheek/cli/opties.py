"""Options that several commands share."""

from __future__ import annotations

import click


class Getal(click.IntRange):
    """A whole number between two bounds, described in Dutch."""

    name = "getal"

    def _describe_range(self) -> str:
        return f"{self.min} tot en met {self.max}"


editie = click.option(
    "--editie",
    type=click.Choice(["openbaar", "intern"]),
    default="openbaar",
    show_default=True,
    help="Voor wie: iedereen, of alleen eigen mensen.",
)
