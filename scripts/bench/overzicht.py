"""`make bench`: the overview of all casussen in a real browser, bytes and time.

For each size a site of the overview alone, from the same code as any site: the real
casussen dealt anew, so that a row weighs and filters as a row of a real library does.
Bytes are what Chromium fetched of a compressing server before anybody clicks. Time is
taken from a click on a filter, begun in step with a frame: until the list has changed,
and until style, layout and paint of that frame are done. A last column gives what the
browser itself reports of a real mouse click, up to the frame shown (in steps of 8 ms).

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
VIEWS = ("muur", "lijst")
WIDE, NARROW = {"width": 1366, "height": 800}, {"width": 390, "height": 800}

CLICK = """async ([facet, number]) => {
  const options = [...document.querySelectorAll(`[data-facet="${facet}"] input`)];
  const field = options[number % options.length];
  const heading = document.querySelector('[data-telling]');
  await new Promise(requestAnimationFrame);
  return new Promise((done) => requestAnimationFrame(() => {
    let changed = 0;
    const watch = new MutationObserver(() => { changed ||= performance.now(); });
    watch.observe(heading, { childList: true, subtree: true, characterData: true });
    performance.mark('begin');
    const start = performance.now();
    field.click();
    const script = performance.now() - start;
    performance.mark('script');
    const channel = new MessageChannel();
    // The message waits until the frame that is being made has been painted.
    channel.port1.onmessage = () => {
      const frame = performance.now() - start;
      performance.mark('frame');
      watch.disconnect();
      done({ script, changed: changed ? changed - start : script, frame });
    };
    channel.port2.postMessage(0);
  }));
}"""
EVENTS = """() => {
  window.seen = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'click') window.seen.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 });
}"""


@dataclass(frozen=True)
class Weight:
    """What the first view fetched, in kB gzip."""

    page: float
    code: float
    letters: float

    @property
    def total(self) -> float:
        """All but the typefaces, which the whole site shares."""
        return self.page + self.code


def main() -> None:
    """Print a row for each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--aantal", type=int, nargs="*", default=SIZES, help="how many casussen, each a row"
    )
    parser.add_argument("--site", type=Path, help="measure this built site instead")
    asked = parser.parse_args()
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    if asked.site:
        show(asked.site, "site")
        return
    built = stel_samen(ROOT, "openbaar")
    for number in asked.aantal:
        with tempfile.TemporaryDirectory() as temporary:
            site = Path(temporary) / "site"
            overview_only(built, number, Path(temporary) / "library", site)
            show(site, str(number))


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
    """The rows of one site."""
    with serveer(site) as address, Blad() as browser:
        page = f"{address}casussen/"
        browser.pagina.set_viewport_size(WIDE)
        browser.ga(page)
        first = weigh(browser, page)
        print(
            f"{name} casussen: page {first.page:.1f} kB, with its scripts and style "
            f"{first.total:.1f} kB gzip (typefaces {first.letters:.1f} kB)",
            flush=True,
        )
        for view in VIEWS:
            browser.ga(f"{page}?weergave={view}")
            whole(browser)
            print(f"  {view:6} wide    {series(browser)}", flush=True)
        browser.pagina.set_viewport_size(NARROW)
        browser.ga(f"{page}?weergave=lijst")
        whole(browser)
        print(f"  lijst  narrow  {series(browser)}", flush=True)


def weigh(browser: Blad, page: str) -> Weight:
    """What was fetched, by kind."""

    def sum_of(kinds: tuple[str, ...]) -> float:
        return sum(n for url, n in browser.opgehaald.items() if url.endswith(kinds)) / 1000

    letters = sum_of((".woff2",))
    code = sum_of((".css", ".mjs", ".svg"))
    return Weight(sum(browser.opgehaald.values()) / 1000 - letters - code, code, letters)


def whole(browser: Blad) -> None:
    """Wait until every part of the list is there."""
    browser.pagina.wait_for_function(
        "!document.querySelector('[data-laden]:not([hidden])')", timeout=300_000
    )
    browser.pagina.wait_for_load_state("networkidle")


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
    marks = {
        name: sorted(e["tts"] / 1000 for e in events if e["name"] == name)
        for name in ("begin", "script", "frame")
    }
    assert all(len(found) == len(taken) for found in marks.values())
    script = [end - start for start, end in zip(marks["begin"], marks["script"], strict=True)]
    frame = [end - start for start, end in zip(marks["begin"], marks["frame"], strict=True)]
    return (
        f"CPU script {_spread(script)}, to painted {_spread(frame)}; "
        f"clock list changed {_spread([one['changed'] for one in taken])}, "
        f"painted {_spread([one['frame'] for one in taken])}"
    )


def clicks() -> Iterator[tuple[str, int]]:
    """Each option once on and once off, so that the list grows and shrinks."""
    for turn in range(ROUNDS // 2):
        option = FACETS[turn % len(FACETS)], turn // len(FACETS)
        yield option
        yield option


def real_clicks(browser: Blad) -> list[float]:
    """What the browser reports of clicks with the mouse, up to the frame it showed."""
    if not browser.pagina.locator(f'[data-facet="{FACETS[0]}"] label').first.is_visible():
        browser.pagina.locator("[data-filterknop]").click()
    browser.doe(EVENTS)
    fields = browser.pagina.locator(f'[data-facet="{FACETS[0]}"] label')
    for turn in range(20):
        fields.nth(turn // 2 % fields.count()).click()
        browser.pagina.wait_for_timeout(150)
    seen: list[float] = browser.doe("() => window.seen")
    # What took less than 16 ms is not reported at all.
    return seen + [8.0] * (20 - len(seen))


def _spread(values: Sequence[float]) -> str:
    return f"{statistics.median(values):.1f} / {statistics.quantiles(values, n=10)[-1]:.1f}"


if __name__ == "__main__":
    main()
