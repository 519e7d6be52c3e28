/**
 * MiniSearch, as it comes and tuned for Dutch.
 *   node minisearch.mjs PAKKET PAGINAS VRAGEN REGELS STAMMER
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [pakket, paginas, vragen, regels, stammer] = process.argv.slice(2);
const { default: MiniSearch } = await import(pathToFileURL(pakket));
const { stam } = await import(pathToFileURL(stammer));
const json = (pad) => JSON.parse(readFileSync(pad, "utf8"));
const stop = new Set(json(regels).stopwoorden);
const processTerm = (woord) => {
  const kaal = woord.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return stop.has(kaal) ? null : stam(kaal);
};
const fields = ["titel", "tekst"];
const makels = {
  gewoon: new MiniSearch({ fields }),
  afgesteld: new MiniSearch({
    fields,
    processTerm,
    searchOptions: { boost: { titel: 3 }, prefix: (t) => t.length > 3, fuzzy: (t) => (t.length > 4 ? 0.2 : 0) },
  }),
};
const uit = {};
for (const [naam, makel] of Object.entries(makels)) {
  makel.addAll(json(paginas));
  uit[naam] = json(vragen).map((vraag) => makel.search(vraag).slice(0, 10).map(({ id }) => id));
  uit[`${naam}-json`] = JSON.stringify(makel).length;
}
console.log(JSON.stringify(uit));
