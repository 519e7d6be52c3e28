"""Progress: what is going on, for work that takes longer than two seconds.

Owns the one line that shows it. Quiet when nobody watches: not at a terminal, with
`--stil`, or in a run that is over before anyone wonders.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import click

NA_SECONDEN = 2.0


@contextmanager
def bezig(met: str, *, na: float = NA_SECONDEN) -> Iterator[None]:
    """Show `met` on standard error while the block runs, once `na` seconds have passed."""
    if _stil() or not sys.stderr.isatty():
        yield
        return
    klaar = threading.Event()
    teller = threading.Thread(target=_toon, args=(met, na, klaar), daemon=True)
    teller.start()
    try:
        yield
    finally:
        klaar.set()
        teller.join()


def _toon(met: str, na: float, klaar: threading.Event) -> None:
    if klaar.wait(na):
        return
    # rich takes a while to import, so only when there is something to show.
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    kolommen = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*kolommen, console=Console(stderr=True), transient=True) as voortgang:
        voortgang.add_task(f"{met} …", total=None)
        klaar.wait()


def _stil() -> bool:
    context = click.get_current_context(silent=True)
    return context is not None and bool(context.find_root().params.get("stil"))
