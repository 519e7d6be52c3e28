import assert from "node:assert/strict";
import { test } from "node:test";

import { alsAdres, filter, kruis, maakWijzer, met, uitAdres, verras } from "../../scripts/casotheek/theme/assets/filter.mjs";
import { volgorde } from "../../scripts/casotheek/theme/assets/overzicht-orde.mjs";

const DINGEN = [
  { gebied: ["wonen", "schulden"], team: ["oost"] },
  { gebied: ["schulden"], team: ["oost"] },
  { gebied: ["wonen"], team: ["noord"] },
  { gebied: ["werk"], team: ["noord"] },
];
const BEKEND = { gebied: ["wonen", "schulden", "werk"], team: ["oost", "noord", "west"] };
const wijzer = maakWijzer(DINGEN, ["gebied", "team"]);

/** @param {Record<string, string[]>} keuze */
const raak = (keuze) => [...filter(wijzer, keuze).raak.keys()].filter((p) => filter(wijzer, keuze).raak[p]);

test("without a choice all match", () => {
  assert.deepEqual(raak({}), [0, 1, 2, 3]);
  assert.deepEqual(raak({ gebied: [] }), [0, 1, 2, 3]);
});

test("within a facet one key is enough, of every facet something must hold", () => {
  assert.deepEqual(raak({ gebied: ["wonen", "werk"] }), [0, 2, 3]);
  assert.deepEqual(raak({ gebied: ["wonen", "werk"], team: ["noord"] }), [2, 3]);
  assert.deepEqual(raak({ team: ["west"] }), []);
});

test("a count leaves its own facet out and minds the others", () => {
  const { telling, aantal } = filter(wijzer, { gebied: ["schulden"], team: ["oost"] });
  assert.equal(aantal, 2);
  assert.deepEqual(Object.fromEntries(telling.get("gebied") ?? []), { wonen: 1, schulden: 2, werk: 0 });
  assert.deepEqual(Object.fromEntries(telling.get("team") ?? []), { oost: 2, noord: 0 });
});

test("the count behind an option is what choosing it alone in its facet gives", () => {
  for (const team of BEKEND.team) {
    const vooraf = filter(wijzer, { gebied: ["wonen"] }).telling.get("team")?.get(team) ?? 0;
    assert.equal(filter(wijzer, { gebied: ["wonen"], team: [team] }).aantal, vooraf);
  }
});

test("an address gives the choice back, in whatever order it came", () => {
  const keuze = { team: ["oost"], gebied: ["schulden", "wonen"] };
  const adres = alsAdres(keuze, BEKEND, { weergave: "lijst" });
  assert.equal(adres, "?gebied=wonen&gebied=schulden&team=oost&weergave=lijst");
  const terug = uitAdres(adres, BEKEND, { weergave: (w) => w === "lijst" });
  assert.deepEqual(terug, {
    keuze: { gebied: ["wonen", "schulden"], team: ["oost"] },
    ander: { weergave: "lijst" },
    vreemd: [],
  });
  assert.equal(alsAdres({}, BEKEND), "");
});

test("what an address asks in vain is named and left out", () => {
  const { keuze, vreemd } = uitAdres("?gebied=wonen&gebied=zee&kleur=rood&toString=x&__proto__=y", BEKEND);
  assert.deepEqual(keuze, { gebied: ["wonen"] });
  assert.deepEqual(vreemd, ["gebied=zee", "kleur=rood", "toString=x", "__proto__=y"]);
});

test("an endless value is cut before it is shown, and a key asked twice counts once", () => {
  assert.equal(uitAdres(`?x=${"a".repeat(500)}`, BEKEND).vreemd[0]?.length, 40);
  assert.deepEqual(uitAdres("?team=oost&team=oost", BEKEND).keuze, { team: ["oost"] });
  assert.deepEqual(uitAdres("?%E0%A4%A=1&&&==", BEKEND).keuze, {});
});

test("a setting with a value it may not have is named too", () => {
  const { ander, vreemd } = uitAdres("?weergave=bol", BEKEND, { weergave: (w) => w === "lijst" });
  assert.deepEqual([ander, vreemd], [{}, ["weergave=bol"]]);
});

test("a key is put on and taken off without touching the rest", () => {
  assert.deepEqual(met({ team: ["oost"] }, "gebied", "wonen", true), { team: ["oost"], gebied: ["wonen"] });
  assert.deepEqual(met({ team: ["oost"] }, "team", "oost", false), {});
  assert.deepEqual(met({ team: ["oost"] }, "team", "oost", true), { team: ["oost"] });
});

test("a surprise is one of the matches and not the last one again", () => {
  const keuze = Uint8Array.of(0, 1, 0, 1);
  assert.deepEqual([0, 0.49, 0.5, 0.999, 1].map((t) => verras(keuze, t)), [1, 1, 3, 3, 3]);
  assert.equal(verras(keuze, 0, 1), 3);
  assert.equal(verras(Uint8Array.of(1, 0), 0.7, 0), 0);
  assert.equal(verras(Uint8Array.of(0, 0), 0.5), -1);
});

test("a crossing counts matches with both keys", () => {
  const alle = kruis(wijzer, Uint8Array.of(1, 1, 1, 1), "gebied", "team");
  assert.deepEqual([alle("wonen", "oost"), alle("schulden", "oost"), alle("werk", "west")], [1, 2, 0]);
  assert.equal(kruis(wijzer, Uint8Array.of(0, 1, 1, 1), "gebied", "team")("schulden", "oost"), 1);
});

test("the order goes by what was asked and then by number", () => {
  const ding = (/** @type {string} */ nr, /** @type {string} */ titel, /** @type {string} */ uitkomst, /** @type {string} */ begin) => ({
    dataset: { nr, uitkomst, begin },
    querySelector: () => ({ textContent: titel }),
  });
  const lijst = [ding("10", "Één sleutel", "niet", "2019-07"), ding("9", "een sleutel", "bereikt", "2019-07"), ding("2", "Zand", "bereikt", "2019-06")];
  const nrs = (/** @type {string} */ orde) => volgorde(lijst, orde).map((d) => d.dataset.nr);
  assert.deepEqual(nrs("nummer"), ["2", "9", "10"]);
  assert.deepEqual(nrs("titel"), ["9", "10", "2"]);
  assert.deepEqual(nrs("afloop"), ["2", "9", "10"]);
  assert.deepEqual(nrs("begin"), ["2", "9", "10"]);
});
