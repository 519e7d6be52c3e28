import assert from "node:assert/strict";
import { test } from "node:test";

import { isBsn, sporen } from "../../scripts/casotheek/theme/assets/zoek-persoon.mjs";

for (const [tekst, soorten] of [
  ["Haar nummer is 111222333.", ["bsn"]],
  ["Haar nummer is 1112.22.333", ["bsn"]],
  ["Bel 06-12345678 na vijven", ["telefoon"]],
  ["Bel +31 20 123 45 67", ["telefoon"]],
  ["Mail naar jan@voorbeeld.nl", ["mail"]],
  ["Rekening NL91 ABNA 0417 1643 00", ["rekening"]],
  ["Zij woont op de Dapperstraat 12", ["adres"]],
  ["Postcode 1093 BS", ["adres"]],
  ["Gesproken met mevrouw de Vries", ["naam"]],
  ["Mevrouw van der Meer belt", ["naam"]],
  ["Mevrouw van 70 woont alleen, meneer is doof", []],
  ["Toen belde Fatima weer op", ["naam"]],
  ["De moeder heeft schulden. Zij opent haar post niet.", []],
  ["In Amsterdam op maandag bij de Belastingdienst", []],
  ["De schuld is 3480 euro, in 2019 was het 123456789 cent", []],
]) {
  test(`${tekst}`, () => assert.deepEqual(sporen(/** @type {string} */ (tekst)), soorten));
}

test("the eleven test", () => {
  assert.equal(isBsn("111222333"), true);
  assert.equal(isBsn("123456789"), false);
  assert.equal(isBsn("000000000"), false);
});

test("a word that is ordinary here is no name", () => {
  assert.deepEqual(sporen("Toen belde Rechtbank weer op", (woord) => woord === "rechtbank"), []);
});

test("a long text takes no long time", () => {
  assert.deepEqual(sporen("de post blijft liggen ".repeat(5000)), []);
});
