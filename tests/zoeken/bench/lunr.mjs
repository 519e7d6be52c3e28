/**
 * Material's search as shipped: the worker of the installed package, asked from Node.
 *   node lunr.mjs ASSETS INDEX VRAGEN   (the folder javascripts/, search_index.json, a list)
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

const [map, indexbestand, vragenbestand] = process.argv.slice(2);
const werkers = join(map, "workers");
let ontvang;
globalThis.self = globalThis;
globalThis.addEventListener = (_, functie) => (ontvang = functie);
globalThis.importScripts = (...paden) => {
  for (const pad of paden) vm.runInThisContext(readFileSync(join(werkers, pad), "utf8"));
};
const antwoorden = [];
let klaar;
globalThis.postMessage = (bericht) => klaar(bericht);
const vraag = (bericht) =>
  new Promise((goed) => {
    klaar = goed;
    ontvang({ data: bericht });
  });
console.warn = () => {};
const werker = readdirSync(werkers).find((naam) => /^search\..*\.min\.js$/.test(naam));
vm.runInThisContext(readFileSync(join(werkers, werker), "utf8"));
const index = JSON.parse(readFileSync(indexbestand, "utf8"));
// What Material's main script does to the index before it hands it over.
index.config.separator ||= "[\\s\\-]+";
index.config.pipeline ||= ["stopWordFilter"];
index.config.fields = { title: { boost: 1e3 }, text: { boost: 1 }, tags: { boost: 1e6 } };
await vraag({ type: 0, data: { ...index, options: { suggest: false } } });
for (const tekst of JSON.parse(readFileSync(vragenbestand, "utf8"))) {
  const { data } = await vraag({ type: 2, data: tekst });
  antwoorden.push(data.items.slice(0, 10).map((groep) => groep[0].location.split("#")[0]));
}
console.log(JSON.stringify(antwoorden));
