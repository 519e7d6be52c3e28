"""`make bench`: the overview of all casussen in a real browser, bytes and time.

For each size a site of the overview alone, from the same code as any site: the real
casussen dealt anew, so that a row weighs and filters as a row of a real library does.
Bytes are what Chromium fetched of a compressing server before anybody clicks. Time runs
from a click on a filter, begun in step with a frame: until its script is done, and until
the style, layout and paint of that frame are. It is given as CPU time of the page's main
thread, which holds on a busy machine, and by the clock, which does not. Every figure is a
median and a 90th percentile.

Needs tests/zoeken/bench on the path, for its browser and server; `make bench` sees to it.
"""

from __future__ import annotations

import argparse
import logging
import random
import re
import statistics
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from chromium import Blad, serveer

from casotheek.build import Bouwsel, stel_samen
from casotheek.build.start import begin
from casotheek.engine import maak_site
from casotheek.library import Bibliotheek, Stuk
from casotheek.model import Casus
from casotheek.pages import overzicht
from casotheek.pages.context import Context
from casotheek.reading import Document

ROOT = Path(__file__).resolve().parents[2]
SIZES = (100, 1_000, 10_000)
FACETS = ("leefgebied", "team", "uitkomst", "obstakel", "waarde", "huishouden")
"""The groups whose options are clicked in turn, on and off."""
ROUNDS = 60
WIDE, NARROW = {"width": 1366, "height": 800}, {"width": 390, "height": 800}
VIEWS = (("muur", WIDE), ("lijst", WIDE), ("lijst", NARROW))

CLICK = """async ([facet, number]) => {
  const options = [...document.querySelectorAll(`[data-facet="${facet}"] input`)];
  const field = options[number % options.length];
  const heading = document.querySelector('[data-telling]');
  await new Promise(requestAnimationFrame);
  return new Promise((done) => requestAnimationFrame(() => {
    let changed = 0;
    const watch = new MutationObserver(() => { changed ||= performance.now() - start; });
    watch.observe(heading, { childList: true, subtree: true, characterData: true });
    performance.mark('begin');
    const start = performance.now();
    field.click();
    performance.mark('script');
    const channel = new MessageChannel();
    // The message waits until the frame that is being made has been painted.
    channel.port1.onmessage = () => {
      performance.mark('frame');
      watch.disconnect();
      done({ changed, frame: performance.now() - start });
    };
    channel.port2.postMessage(0);
  }));
}"""


@dataclass(frozen=True)
class Weight:
    """What the first view fetched, in kB gzip; the typefaces are those of the whole site."""

    page: float
    code: float
    letters: float


def main() -> None:
    """Print the figures of each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--overzicht", type=int, nargs="*", default=SIZES, help="how many casussen, each in turn"
    )
    parser.add_argument("--site", type=Path, help="measure this built site instead")
    asked = parser.parse_args()
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    if asked.site:
        show(asked.site, "site")
        return
    built = stel_samen(ROOT, "openbaar")
    for number in asked.overzicht:
        with tempfile.TemporaryDirectory() as temporary:
            site = Path(temporary) / "site"
            overview_only(built, number, Path(temporary) / "library", site)
            show(site, f"overview of {number} casussen")


def overview_only(built: Bouwsel, number: int, library: Path, site: Path) -> None:
    """A site with the overview of `number` casussen, and nothing it links to."""
    begin(library)
    (library / "docs" / "over.md").unlink()
    large = enlarge(built.bibliotheek, number)
    pages = tuple(overzicht.paginas(Context(large)))
    maak_site(library, site, replace(built, bibliotheek=large, paginas=pages))


def enlarge(bieb: Bibliotheek, number: int) -> Bibliotheek:
    """The library with its casussen dealt anew until there are `number`."""
    real = bieb.casussen
    draw = random.Random(number)
    lines = [z for c in real for z in re.split(r"(?<=[.?!])\s+", c.verhaal.markdown) if z]
    more = (_deal(draw, draw.choice(real), n, lines) for n in range(len(real) + 1, number + 1))
    return replace(bieb, casussen=(*real[:number], *more))


def _deal(draw: random.Random, like: Stuk[Casus], number: int, lines: Sequence[str]) -> Stuk[Casus]:
    """A casus with the facets of another; its own title and summary, as long as those."""
    title, summary = like.velden.titel, like.velden.samenvatting
    fields = like.velden.model_copy(
        update={
            "nummer": number,
            "titel": _words(draw, lines, len(title)),
            "samenvatting": _words(draw, lines, len(summary)),
        }
    )
    slug = re.sub(r"[^a-z0-9]+", "-", fields.titel.lower()).strip("-")
    return Stuk(fields, Document(f"casussen/{number:03}-{slug}.md", body=""))


def _words(draw: random.Random, lines: Sequence[str], length: int) -> str:
    text = ""
    while len(text) < length:
        text = f"{text} {draw.choice(lines)}".strip()
    return text[:length].strip()


def show(site: Path, name: str) -> None:
    """The figures of one site."""
    with serveer(site) as address, Blad() as browser:
        page = f"{address}casussen/"
        browser.pagina.set_viewport_size(WIDE)
        opened(browser, page)
        first = weigh(browser)
        print(
            f"{name}: page {first.page:.1f} kB gzip, scripts and style {first.code:.1f} kB, "
            f"typefaces {first.letters:.1f} kB",
            flush=True,
        )
        for view, width in VIEWS:
            browser.pagina.set_viewport_size(width)
            opened(browser, f"{page}?weergave={view}")
            print(f"  {view}, {width['width']} px: {series(browser)}", flush=True)


def opened(browser: Blad, address: str) -> None:
    """Open an address and wait until the overview works and every part it loads is there."""
    browser.ga(address)
    browser.pagina.wait_for_function(
        "document.querySelector('[data-overzicht]').dataset.weergave !== 'zelf'"
        " && document.querySelector('[data-laden]').hidden",
        timeout=300_000,
    )
    browser.pagina.wait_for_timeout(500)


def weigh(browser: Blad) -> Weight:
    """What was fetched, by kind."""

    def sum_of(*kinds: str) -> float:
        return sum(n for url, n in browser.opgehaald.items() if url.endswith(kinds)) / 1000

    letters = sum_of(".woff2")
    code = sum_of(".css", ".mjs", ".svg")
    return Weight(sum_of("") - letters - code, code, letters)


def series(browser: Blad) -> str:
    """Median and p90 of clicks on filters, one after the other on and off."""
    events: list[dict[str, Any]] = []
    ended: list[object] = []
    tools = browser.pagina.context.new_cdp_session(browser.pagina)
    tools.on("Tracing.dataCollected", lambda message: events.extend(message["value"]))
    tools.on("Tracing.tracingComplete", lambda message: ended.append(message))
    tools.send("Tracing.start", {"traceConfig": {"includedCategories": ["blink.user_timing"]}})
    taken = []
    for click in clicks():
        # A reader leaves the page time to paint what came before.
        browser.pagina.wait_for_timeout(120)
        taken.append(browser.doe(CLICK, click))
    tools.send("Tracing.end")
    while not ended:
        browser.pagina.wait_for_timeout(50)
    script, frame = (_between(events, "begin", end) for end in ("script", "frame"))
    assert len(script) == len(frame) == len(taken)
    changed, painted = ([one[key] for one in taken] for key in ("changed", "frame"))
    return (
        f"CPU script {_spread(script)}, painted {_spread(frame)} ms; "
        f"clock list changed {_spread(changed)}, painted {_spread(painted)} ms"
    )


def _between(events: Sequence[dict[str, Any]], begin: str, end: str) -> list[float]:
    """Milliseconds of CPU time on the main thread between two marks, for each click."""
    starts, ends = (
        sorted(event["tts"] / 1000 for event in events if event["name"] == name)
        for name in (begin, end)
    )
    return [last - first for first, last in zip(starts, ends, strict=True)]


def clicks() -> Iterator[tuple[str, int]]:
    """Each option once on and once off, so that the list grows and shrinks."""
    for turn in range(ROUNDS // 2):
        option = FACETS[turn % len(FACETS)], turn // len(FACETS)
        yield option
        yield option


def _spread(values: Sequence[float]) -> str:
    return f"{statistics.median(values):.1f} / {statistics.quantiles(values, n=10)[-1]:.1f}"


if __name__ == "__main__":
    main()
