/**
 * MiniSearch, as it comes and tuned for Dutch: answers, and the tuned index as a file.
 *   node minisearch.mjs PAKKET PAGINAS VRAGEN REGELS STAMMER INDEX
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { afgesteld, fields } from "./minisearch-opties.mjs";

const [pakket, paginas, vragen, regels, stammer, index] = process.argv.slice(2);
const { default: MiniSearch } = await import(pathToFileURL(pakket));
const { stam } = await import(pathToFileURL(stammer));
const json = (pad) => JSON.parse(readFileSync(pad, "utf8"));
const makels = {
  gewoon: new MiniSearch({ fields }),
  afgesteld: new MiniSearch(afgesteld(stam, json(regels).stopwoorden)),
};
const uit = {};
for (const [naam, makel] of Object.entries(makels)) {
  makel.addAll(json(paginas));
  uit[naam] = json(vragen).map((vraag) => makel.search(vraag).slice(0, 10).map(({ id }) => id));
}
writeFileSync(index, JSON.stringify(makels.afgesteld));
console.log(JSON.stringify(uit));
