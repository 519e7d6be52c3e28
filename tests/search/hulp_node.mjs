/** Answers questions with the browser engine, for comparison: node hulp_node.mjs MAP VRAGEN */
import { readFile } from "node:fs/promises";

import { Bron } from "../../scripts/casotheek/theme/assets/zoek-bron.mjs";
import { passages, rangschik } from "../../scripts/casotheek/theme/assets/zoek-motor.mjs";
import { stam } from "../../scripts/casotheek/theme/assets/zoek-stam.mjs";
import { leesVraag } from "../../scripts/casotheek/theme/assets/zoek-vraag.mjs";

const [map, bestand] = process.argv.slice(2);
const haal = async (adres) => JSON.parse(await readFile(adres, "utf8"));
const { woorden, vragen } = await haal(bestand);
const bron = await Bron.open(`${map}/assets/zoek/`, haal);
await bron.laadAlles();

/** The whole reading and ranking of one question, as plain data. */
async function antwoord([tekst, filters]) {
  const vraag = await leesVraag(bron, tekst);
  const rang = await rangschik(bron, vraag, filters);
  const vondsten = await passages(bron, vraag, rang, filters);
  return {
    termen: [...vraag.termen.values()].map((t) => [t.term, t.gewicht, t.aard, t.plaatsen]),
    verbeterd: [...vraag.verbeterd],
    onbekend: vraag.onbekend,
    rang: rang.map(({ doc, score }) => [doc, score]),
    passages: vondsten.map((v) => [v.doc, v.passage.soort, v.passage.volgnummer, v.score, v.treffer]),
  };
}

const antwoorden = [];
for (const vraag of vragen) antwoorden.push(await antwoord(vraag));
const taal = woorden.map((woord) => [stam(woord), bron.taal.term(woord), bron.lijst.splitser.delenVan(bron.taal.plat(woord))]);
console.log(JSON.stringify({ antwoorden, taal }));
