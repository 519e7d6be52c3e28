import assert from "node:assert/strict";
import { test } from "node:test";

import { bijschrift, koppel } from "../../scripts/casotheek/theme/assets/muur.mjs";

test("a caption is the number with the title, and the rest", () => {
  assert.deepEqual(bijschrift(" 12 ", " Eerst rust ", " Dapperbuurt, doel bereikt "), [
    "12. Eerst rust",
    "Dapperbuurt, doel bereikt",
  ]);
});

/** A tile and a caption, as far as the module looks at them. */
function muur() {
  const delen = { ".nr": "3", ".tt": "Kaal", ".tm": "Oost, doel bereikt" };
  /** @type {Record<string, () => void>} */
  const luisteraars = {};
  const tegel = {
    querySelector: (/** @type {keyof typeof delen} */ keuze) => ({ textContent: delen[keuze] }),
    addEventListener: (/** @type {string} */ naam, /** @type {() => void} */ doe) => {
      luisteraars[naam] = doe;
    },
  };
  const kop = { textContent: "Elke tegel is een casus." };
  const rest = { textContent: "" };
  const plek = { querySelector: (/** @type {string} */ k) => (k === "strong" ? kop : rest) };
  const document = {
    querySelector: () => plek,
    querySelectorAll: () => [tegel],
  };
  return { document, kop, rest, luisteraars };
}

test("pointer and focus both show the caption", () => {
  for (const naam of ["pointerenter", "focus"]) {
    const { document, kop, rest, luisteraars } = muur();
    koppel(/** @type {any} */ (document));
    luisteraars[naam]?.();
    assert.equal(kop.textContent, "3. Kaal");
    assert.equal(rest.textContent, "Oost, doel bereikt");
  }
});

test("a page without a wall is left alone", () => {
  koppel(/** @type {any} */ ({ querySelector: () => null }));
});
