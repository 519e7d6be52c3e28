import assert from "node:assert/strict";
import { test } from "node:test";

import { Bron, IndexFout, Koud, vanLetters } from "../../scripts/casotheek/theme/assets/zoek-bron.mjs";

const KOP = {
  versie: "abc", formaat: 1, aantal: 3, casussen: 3, blok: 256, teams: {}, grenzen: "- hond",
  regels: { stopwoorden: ["de"], langste_woord: 40 },
};
const SCHERF = { t: "aap beer", p: "05 1A", n: {}, d: {}, v: {}, b: {} };

/** A loader over a few files; what it was asked for is in `gevraagd`. */
function lader(bestanden) {
  const gevraagd = [];
  const haal = async (adres) => {
    gevraagd.push(adres);
    if (!(adres in bestanden)) throw new Error("404");
    return bestanden[adres];
  };
  return { haal, gevraagd };
}

test("postings are steps and impacts", () => {
  assert.deepEqual(vanLetters("05W1A"), { docs: [0, 33], impacts: [5, 10] });
  assert.deepEqual(vanLetters(""), { docs: [], impacts: [] });
});

test("letters that mean nothing are refused", () => {
  assert.throws(() => vanLetters("0!"), IndexFout);
  assert.throws(() => vanLetters("W"), IndexFout);
});

test("a term is fetched once, from the shard where it belongs", async () => {
  const { haal, gevraagd } = lader({ "i/kop.json": KOP, "i/abc/s0.json": SCHERF, "i/abc/s1.json": { ...SCHERF, t: "hond kat" } });
  const bron = await Bron.open("i/", haal);
  assert.equal(bron.hoeveel("beer"), 0);
  assert.equal(await bron.haalWatMist(), true);
  assert.equal(bron.hoeveel("beer"), 1);
  assert.equal(bron.hoeveel("kat"), 0);
  await bron.haalWatMist();
  assert.equal(bron.hoeveel("kat"), 1);
  assert.equal(await bron.haalWatMist(), false);
  assert.deepEqual(gevraagd, ["i/kop.json", "i/abc/s0.json", "i/abc/s1.json"]);
});

test("a missing or damaged file is a fault with a name, and may be tried again", async () => {
  const bestanden = { "i/kop.json": KOP };
  const bron = await Bron.open("i/", lader(bestanden).haal);
  bron.hoeveel("beer");
  await assert.rejects(bron.haalWatMist(), IndexFout);
  bestanden["i/abc/s0.json"] = { ...SCHERF, p: "05" };
  bron.hoeveel("beer");
  await assert.rejects(bron.haalWatMist(), IndexFout);
  bestanden["i/abc/s0.json"] = SCHERF;
  bron.hoeveel("beer");
  await bron.haalWatMist();
  assert.equal(bron.hoeveel("beer"), 1);
});

test("a header of another make is refused", async () => {
  for (const kop of [null, {}, { ...KOP, formaat: 99 }, "html"]) {
    await assert.rejects(Bron.open("i/", lader({ "i/kop.json": kop }).haal), IndexFout);
  }
});

test("a question that may not wait fetches nothing", async () => {
  const { haal, gevraagd } = lader({ "i/kop.json": KOP, "i/abc/s0.json": SCHERF, "i/abc/s1.json": SCHERF });
  const bron = await Bron.open("i/", haal);
  const warm = bron.alleenWarm();
  assert.equal(warm.hoeveel("beer"), 0);
  await assert.rejects(warm.haalWatMist(), Koud);
  assert.deepEqual(gevraagd, ["i/kop.json"]);
  await bron.laad("s0");
  assert.equal(bron.alleenWarm().hoeveel("beer"), 1);
  assert.equal(await bron.haalWatMist(), false);
});
