import assert from "node:assert/strict";
import { test } from "node:test";

import { alsAdres, metFilter, uitAdres } from "../../scripts/casotheek/theme/assets/zoek-staat.mjs";

test("question and filters go to an address and back", () => {
  const filters = { team: ["oost", "noord"], effect: ["werkte-niet"] };
  assert.deepEqual(uitAdres(alsAdres("weigert hulp, & meer", filters)), {
    tekst: "weigert hulp, & meer",
    filters,
  });
});

test("what does not belong in an address is left out", () => {
  const { tekst, filters } = uitAdres("?q=%3Cscript%3E&team=%3Cimg%3E&team=oost&team=oost&__proto__=x&constructor=y&raar=1");
  assert.equal(tekst, "<script>");
  assert.deepEqual(filters, { team: ["oost"] });
});

test("no more values than a page can bear", () => {
  const lang = Array.from({ length: 500 }, (_, i) => `team=t${i}`).join("&");
  assert.equal(uitAdres(`?${lang}`).filters.team.length, 20);
});

test("an empty state has a plain address", () => assert.equal(alsAdres("  ", {}), ""));

test("a filter goes on and off", () => {
  const een = metFilter({}, "team", "oost", true);
  assert.deepEqual(een, { team: ["oost"] });
  assert.deepEqual(metFilter(een, "team", "oost", false), {});
});
