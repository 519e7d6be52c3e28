# ruff: noqa: T201
"""What a question costs in a real browser: bytes and time, at three sizes.

The larger libraries are made of the sentences of the real one, dealt anew, with rare
words added so that the vocabulary keeps growing as it does in real text.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from concurrenten import WORTEL
from kosten_anderen import kosten_van_anderen
from meten import KOP, Kosten, Proef, meet_kosten

from casotheek.build import stel_samen
from casotheek.engine import maak_site
from casotheek.library import Bibliotheek, Stuk, laad
from casotheek.model import Casus
from casotheek.reading import Document
from casotheek.search.export import MAP, browserbestanden
from casotheek.search.index import maak_index, register_van
from casotheek.search.rules import vaste_delen

MATEN = (100, 1_000, 10_000)
RARE_WOORDEN = 12

ONZE = Proef(
    naam="Casotheek",
    pagina="zoeken/",
    hoort=lambda adres: "/assets/" in adres and "zoek" in adres,
    start="""() => {
      const plek = document.querySelector("[data-zoeken]");
      const veld = document.querySelector("#zq");
      const na = (geef) => (vraag) => {
        // Watching costs nothing meanwhile; asking again and again would slow the worker.
        const klaar = new Promise((gereed) => {
          new MutationObserver((_, kijker) => {
            if (plek.ariaBusy) return;
            kijker.disconnect();
            gereed();
          }).observe(plek, { attributeFilter: ["aria-busy"] });
        });
        veld.value = vraag;
        geef();
        return klaar;
      };
      window.zoek = na(() => veld.form.requestSubmit());
      window.toets = na(() => veld.dispatchEvent(new InputEvent("input")));
    }""",
)


def toon_kosten(bieb: Bibliotheek, vragen: Sequence[str]) -> None:
    """A row an engine, at every size; then what indexing took."""
    werkmap = Path(tempfile.mkdtemp(prefix="bench-zoeken-"))
    site = werkmap / "site"
    maak_site(WORTEL, site, stel_samen(WORTEL, "openbaar"))
    print(f"\ncasussen   engine{'':17}{KOP}")
    for aantal in MATEN:
        groot = vergroot(bieb, aantal)
        _vervang_index(site, groot)
        _rij(aantal, ONZE.naam, meet_kosten(site, ONZE, vragen))
        for naam, kosten in kosten_van_anderen(groot, vragen):
            _rij(aantal, naam, kosten)
    shutil.rmtree(werkmap)
    print("\ncasussen   indexeren CPU s   piek MB")
    for aantal in MATEN:
        cpu, piek = _apart(aantal)
        print(f"{aantal:8}   {cpu:15.1f}   {piek:7.0f}", flush=True)


def _rij(aantal: int, naam: str, kosten: Kosten) -> None:
    print(f"{aantal:8}   {naam:20}   {kosten}", flush=True)


def _vervang_index(site: Path, bieb: Bibliotheek) -> None:
    shutil.rmtree(site / MAP)
    for adres, inhoud in browserbestanden(register_van(bieb), bieb).items():
        (site / adres).parent.mkdir(parents=True, exist_ok=True)
        (site / adres).write_bytes(inhoud)


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
    print(time.process_time() - begin, _piek())


def _piek() -> float:
    """The most megabytes this process held. `ru_maxrss` would count the parent's, before exec."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.findall(r"VmHWM:\s+(\d+) kB", status)[0]) / 1024


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


if __name__ == "__main__":
    _indexeer(int(sys.argv[1]))
