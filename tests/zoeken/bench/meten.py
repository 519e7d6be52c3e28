"""What an engine costs in a real browser: one way of asking and counting for all of them."""

from __future__ import annotations

import random
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from chromium import Blad, serveer
from playwright.sync_api import Error, TimeoutError

STEEKPROEF = 40
TIJD_KEREN = 60
GEDULD = 300
"""Seconds that an engine gets for one answer."""
RUST = 150
"""Milliseconds between questions: a typist leaves the page time to paint what came before."""
KOP = (
    "programma kB   eerste vraag kB   volgende kB   klaar s   toets→resultaat ms"
    "   (gzip, mediaan / p90)"
)


@dataclass(frozen=True)
class Proef:
    """An engine on a page of a site."""

    naam: str
    pagina: str
    start: str
    """JavaScript that leaves a function `zoek`, done when ten results stand in the page; and
    `toets` where a typed key is answered in another way than a finished question."""
    hoort: Callable[[str], bool]
    """Whether an address is fetched for the sake of searching."""
    keren: int = STEEKPROEF
    """How often it is opened anew; once will do where every question costs the same."""


@dataclass
class Kosten:
    """Kilobytes of program and data, seconds from opening to an answer, milliseconds warm."""

    programma: list[float] = field(default_factory=list)
    eerste: list[float] = field(default_factory=list)
    volgende: list[float] = field(default_factory=list)
    klaar: list[float] = field(default_factory=list)
    tijden: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        wacht = f"niet binnen {GEDULD // 60} minuten"
        tijden = f"{_midden(self.klaar)}   {_midden(self.tijden):>18}" if self.tijden else wacht
        return (
            f"{_midden(self.programma):>12}   {_spreiding(self.eerste):>15}   "
            f"{_spreiding(self.volgende):>11}   {tijden:>7}"
        )


def meet_kosten(site: Path, proef: Proef, vragen: Sequence[str]) -> Kosten:
    """Asks two questions of empty caches; then times questions that were asked before."""
    gekozen = random.Random(1).sample(list(vragen), STEEKPROEF)
    kosten = Kosten()
    with serveer(site) as adres, Blad() as blad:
        try:
            for keer in range(proef.keren):
                _open_en_vraag(blad, adres, proef, kosten, (gekozen[keer], gekozen[keer - 1]))
            for vraag in gekozen:
                _stel(blad, vraag)
            for vraag in (*gekozen, *gekozen)[:TIJD_KEREN]:
                blad.pagina.wait_for_timeout(RUST)
                kosten.tijden.append(_stel(blad, vraag, getypt=True))
        except Error as fout:
            if not isinstance(fout, TimeoutError) and "te lang" not in fout.message:
                raise
            kosten.tijden.clear()
    return kosten


def _open_en_vraag(
    blad: Blad, adres: str, proef: Proef, kosten: Kosten, vragen: tuple[str, str]
) -> None:
    blad.nieuw()
    blad.pagina.set_default_timeout(1000 * GEDULD)
    blad.pagina.goto(adres + proef.pagina, wait_until="load")
    blad.doe(proef.start)
    try:
        _stel(blad, vragen[0])
        kosten.klaar.append(blad.doe("performance.now()") / 1000)
    finally:
        # What was fetched counts, even where no answer comes.
        programma, eerste = _kilobytes(blad, proef)
        kosten.programma.append(programma)
        kosten.eerste.append(eerste)
    _stel(blad, vragen[1])
    kosten.volgende.append(sum(_kilobytes(blad, proef)) - programma - eerste)


def _stel(blad: Blad, vraag: str, *, getypt: bool = False) -> float:
    """Asks, and waits until the results stand there; the milliseconds that took."""
    return float(blad.doe(_STEL, [vraag, getypt, 1000 * GEDULD]))


def _kilobytes(blad: Blad, proef: Proef) -> tuple[float, float]:
    """Programs and data that were fetched for searching."""
    blad.pagina.wait_for_timeout(RUST)
    programma = data = 0.0
    for adres, aantal in blad.opgehaald.items():
        if proef.hoort(adres):
            if adres.endswith((".js", ".mjs", ".css")) or "/wasm." in adres:
                programma += aantal / 1000
            else:
                data += aantal / 1000
    return programma, data


def _midden(waarden: Sequence[float]) -> str:
    return f"{statistics.median(waarden):.1f}" if waarden else "–"


def _spreiding(waarden: Sequence[float]) -> str:
    if len(waarden) < 2:
        return _midden(waarden)
    return f"{_midden(waarden)} / {statistics.quantiles(waarden, n=10)[-1]:.1f}"


_STEL = """async ([vraag, getypt, geduld]) => {
  let wekker;
  const begin = performance.now();
  const wacht = new Promise((_, mis) => {
    wekker = setTimeout(() => mis(new Error("te lang")), geduld);
  });
  await Promise.race([(getypt && window.toets || window.zoek)(vraag), wacht]);
  clearTimeout(wekker);
  return performance.now() - begin;
}"""
