# ruff: noqa: T201
"""What a question costs in a real browser: bytes and time, at three sizes.

The larger libraries are made of the sentences of the real one, dealt anew, with rare
words added so that the vocabulary keeps growing as it does in real text.
"""

from __future__ import annotations

import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from chromium import Blad, serveer
from concurrenten import WORTEL

from casotheek.build import stel_samen
from casotheek.engine import maak_site
from casotheek.library import Bibliotheek, Stuk, laad
from casotheek.model import Casus
from casotheek.reading import Document
from casotheek.search.export import MAP, browserbestanden
from casotheek.search.index import maak_index, register_van
from casotheek.search.rules import vaste_delen

MATEN = (100, 1_000, 10_000)
STEEKPROEF = 40
RARE_WOORDEN = 12
TIJD_KEREN = 60


def toon_kosten(bieb: Bibliotheek, vragen: Sequence[str]) -> None:
    """One row a size."""
    werkmap = Path(tempfile.mkdtemp(prefix="bench-zoeken-"))
    site = werkmap / "site"
    maak_site(WORTEL, site, stel_samen(WORTEL, "openbaar"))
    kop = (
        "eerste vraag kB med/p90   volgende kB med/p90   toets→resultaat ms   index CPU s   piek MB"
    )
    print(f"\ncasussen   {kop}")
    for aantal in MATEN:
        groot = vergroot(bieb, aantal)
        cpu, piek = _apart(aantal)
        shutil.rmtree(site / MAP)
        for adres, inhoud in browserbestanden(register_van(groot), groot).items():
            (site / adres).parent.mkdir(parents=True, exist_ok=True)
            (site / adres).write_bytes(inhoud)
        eerste, volgende, tijden = _in_browser(site, _kies(vragen))
        print(
            f"{aantal:8}   {_spreiding(eerste):>22}   {_spreiding(volgende):>19}   "
            f"{statistics.median(tijden):18.1f}   {cpu:11.1f}   {piek:7.0f}",
            flush=True,
        )
    shutil.rmtree(werkmap)


def _apart(aantal: int) -> tuple[float, float]:
    """CPU seconds and peak megabytes of indexing, in a process of its own."""
    uit = subprocess.run(
        [sys.executable, __file__, str(aantal)], check=True, capture_output=True, text=True
    )
    cpu, piek = uit.stdout.split()
    return float(cpu), float(piek)


def _indexeer(aantal: int) -> None:
    """Makes the Whoosh index of a library of this size and prints what it took."""
    bieb, _ = laad(WORTEL)
    groot = vergroot(bieb, aantal)
    begin = time.process_time()
    with tempfile.TemporaryDirectory() as map_:
        maak_index(groot, Path(map_) / "index")
    piek = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(time.process_time() - begin, piek)


def vergroot(bieb: Bibliotheek, aantal: int) -> Bibliotheek:
    """The library with as many casussen as asked for."""
    kiezer = random.Random(aantal)
    delen = sorted(vaste_delen())
    zinnen = [z for c in bieb.casussen for z in re.split(r"(?<=[.?!])\s+", c.verhaal.markdown)]
    echte = list(bieb.casussen)
    gemaakt = [
        _nieuw(kiezer, echte[kiezer.randrange(len(echte))], nummer, zinnen, delen)
        for nummer in range(len(echte) + 1, aantal + 1)
    ]
    return replace(bieb, casussen=(*echte, *gemaakt))


def _nieuw(
    kiezer: random.Random, voorbeeld: Stuk[Casus], nummer: int, zinnen: list[str], delen: list[str]
) -> Stuk[Casus]:
    """A casus with the fields of another, a story of dealt sentences and rare words."""
    verhaal = kiezer.sample(zinnen, 50)
    verhaal += [kiezer.choice(delen) + kiezer.choice(delen) for _ in range(RARE_WOORDEN)]
    ander = zinnen[kiezer.randrange(len(zinnen))]
    velden = voorbeeld.velden.model_copy(
        update={
            "nummer": nummer,
            "titel": " ".join(ander.split()[:6]) or "Zonder titel",
            "lessen": tuple(
                les.model_copy(update={"les": kiezer.choice(zinnen)[:200] or les.les})
                for les in voorbeeld.velden.lessen
            ),
        }
    )
    document = Document(f"casussen/{nummer:05}-casus.md", body="\n".join(verhaal))
    return Stuk(velden, document)


def _kies(vragen: Sequence[str]) -> list[str]:
    return random.Random(1).sample(list(vragen), STEEKPROEF)


def _in_browser(site: Path, vragen: Sequence[str]) -> tuple[list[float], list[float], list[float]]:
    eerste, volgende, tijden = [], [], []
    with serveer(site) as adres, Blad() as blad:
        for plaats, vraag in enumerate(vragen):
            blad.nieuw()
            _open(blad, f"{adres}zoeken/", vraag)
            na_eerste = _kilobytes(blad)
            eerste.append(na_eerste)
            _stel(blad, vragen[(plaats + 1) % len(vragen)])
            volgende.append(_kilobytes(blad) - na_eerste)
        blad.nieuw()
        _open(blad, f"{adres}zoeken/", vragen[0])
        for vraag in vragen:
            _stel(blad, vraag)
        tijden += [blad.doe(_METING, vraag) for vraag in (*vragen, *vragen)[:TIJD_KEREN]]
    return eerste, volgende, tijden


def _open(blad: Blad, adres: str, vraag: str) -> None:
    blad.ga(adres)
    _stel(blad, vraag)


def _stel(blad: Blad, vraag: str) -> None:
    """Types a whole question, presses enter and waits for the results."""
    blad.doe("(vraag) => { document.querySelector('#zq').value = vraag; }", vraag)
    blad.pagina.press("#zq", "Enter")
    blad.pagina.wait_for_function("!document.querySelector('[data-zoeken]').ariaBusy")
    blad.pagina.wait_for_load_state("networkidle")


def _kilobytes(blad: Blad) -> float:
    """Everything fetched for searching: scripts, style and data of the search."""
    return (
        sum(n for adres, n in blad.opgehaald.items() if "/assets/" in adres and "zoek" in adres)
        / 1000
    )


def _spreiding(waarden: list[float]) -> str:
    return f"{statistics.median(waarden):.1f} / {statistics.quantiles(waarden, n=10)[-1]:.1f}"


_METING = """async (vraag) => {
  const veld = document.querySelector('#zq');
  const plek = document.querySelector('[data-zoeken]');
  // A typist leaves the page time to paint what came before.
  await new Promise((klaar) => setTimeout(klaar, 150));
  const begin = performance.now();
  const klaar = new Promise((gereed) => {
    // Watching costs nothing meanwhile; asking again and again would slow the worker.
    new MutationObserver((_, kijker) => {
      if (plek.ariaBusy) return;
      kijker.disconnect();
      gereed(performance.now() - begin);
    }).observe(plek, { attributeFilter: ["aria-busy"] });
  });
  veld.value = vraag;
  veld.dispatchEvent(new InputEvent("input"));
  return klaar;
}"""


if __name__ == "__main__":
    _indexeer(int(sys.argv[1]))
