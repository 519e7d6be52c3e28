import assert from "node:assert/strict";
import { test } from "node:test";

import { alsBestand } from "../../scripts/casotheek/theme/assets/bewaar.mjs";
import { alsAdres, alsLeermap, heeft, leeg, noteer, schuif, uitAdres, wissel } from "../../scripts/casotheek/theme/assets/leermap-staat.mjs";
import { standen, vanafWortel } from "../../scripts/casotheek/theme/assets/oefenen.mjs";
import { past, plat } from "../../scripts/casotheek/theme/assets/lijstzoek.mjs";
import { alsKlok, begintijd, hand, perKop } from "../../scripts/casotheek/theme/assets/presenteren.mjs";

const DRIE = [3, 12, 45].reduce(wissel, leeg());

/** @param {import("../../scripts/casotheek/theme/assets/leermap-staat.mjs").Leermap} map */
const nummers = (map) => map.rij.map((plaats) => plaats.n);

test("a casus goes into the map and out again", () => {
  assert.deepEqual(nummers(DRIE), [3, 12, 45]);
  assert.equal(heeft(DRIE, 12), true);
  assert.deepEqual(nummers(wissel(DRIE, 12)), [3, 45]);
});

test("a casus moves one place, and not past an end", () => {
  assert.deepEqual(nummers(schuif(DRIE, 45, -1)), [3, 45, 12]);
  assert.deepEqual(nummers(schuif(DRIE, 3, 1)), [12, 3, 45]);
  assert.equal(schuif(DRIE, 3, -1), DRIE);
  assert.equal(schuif(DRIE, 45, 1), DRIE);
  assert.equal(schuif(DRIE, 99, 1), DRIE);
});

test("a map survives an address, notes only when asked", () => {
  const map = { ...noteer(DRIE, 12, "eerst & dan #2"), titel: "Les één" };
  assert.deepEqual(uitAdres(alsAdres(map, true)), map);
  const zonder = uitAdres(alsAdres(map, false));
  assert.deepEqual(zonder?.rij.map((p) => p.notitie), ["", "", ""]);
  assert.equal(zonder?.titel, "Les één");
});

test("an address without a map gives none, a broken one what is good in it", () => {
  assert.equal(uitAdres("#kop"), null);
  assert.equal(uitAdres(""), null);
  assert.deepEqual(nummers(uitAdres("#c=3,x,-1,3,4.5,12") ?? leeg()), [3, 12]);
});

test("whatever was kept becomes a map", () => {
  for (const ruw of [null, 7, "x", [], { rij: "x" }, { rij: [null, { n: "y" }] }]) {
    assert.deepEqual(alsLeermap(ruw), leeg());
  }
  assert.equal(alsLeermap({ rij: Array.from({ length: 500 }, (_, i) => ({ n: i + 1 })) }).rij.length, 200);
});

test("a file holds only what was written", () => {
  assert.equal(alsBestand("Casus 3", [["Feiten", " één \n"], ["Waarde", ""]]), "Casus 3\n\nFeiten\néén\n");
});

test("the bar knows what is done and where one is", () => {
  assert.deepEqual(
    standen("verloop").map((s) => [s.naam, s.gedaan, s.hier]),
    [["lezen", true, false], ["kiezen", true, false], ["verloop", false, true], ["vergelijk", false, false], ["terug", false, false]],
  );
});

test("pages are found from the file with the ending, below a folder too", () => {
  assert.equal(vanafWortel("https://x.nl/a/assets/afloop/12.json", "casussen/012-x/"), "https://x.nl/a/casussen/012-x/");
});

test("seconds as a clock, never under zero", () => {
  assert.deepEqual([300, 65, 59.6, 0, -4].map(alsKlok), ["05:00", "01:05", "01:00", "00:00", "00:00"]);
});

test("hands are counted, never under zero", () => {
  assert.deepEqual([hand(0, 1), hand(3, -1), hand(0, -1), hand(999, 1)], [1, 2, 0, 999]);
});

test("a story is cut at its headings", () => {
  const knopen = ["P", "H2", "P", "P", "H3", "P"].map((tagName) => /** @type {Element} */ ({ tagName }));
  assert.deepEqual(perKop(knopen).map((dia) => dia.map((k) => k.tagName)), [["P"], ["H2", "P", "P"], ["H3", "P"]]);
});

test("the clock starts with whole minutes chosen before, and else with five", () => {
  assert.deepEqual([480, 60, 5400].map(begintijd), [480, 60, 5400]);
  assert.deepEqual([0, 59, 90, 5460, -60, "480", null, NaN].map(begintijd), Array(8).fill(300));
});

test("a row is found by every word, in any order, without accents and capitals", () => {
  const rij = plat("De vierde meester. Casus 20, Geuzenveld. Eén huis, Roddelmethode");
  for (const vraag of ["", "meester", "roddelmethode GEUZENVELD", "een  huis", "20"]) assert.ok(past(rij, vraag.trim()), vraag);
  for (const vraag of ["meester volewijck", "dapper"]) assert.ok(!past(rij, vraag), vraag);
});
