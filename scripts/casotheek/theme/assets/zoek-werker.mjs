/**
 * The worker: opens the index and answers, so that typing never waits for searching.
 */

import { antwoordOp, voorstelBij } from "./zoek-antwoord.mjs";
import { Bron, IndexFout, Koud } from "./zoek-bron.mjs";

/** @type {Record<string, (bron: Bron, verzoek: any) => Promise<unknown>>} */
const TAKEN = { antwoord: antwoordOp, voorstel: voorstelBij, meteen, klaarzetten, vergelijk };

/** @type {Promise<Bron> | null} */
let bezig = null;

/**
 * Answers one request. When a file is gone the site was renewed meanwhile: then the index
 * is opened anew, once.
 * @param {string} basis
 * @param {string} taak
 * @param {unknown} verzoek
 */
export async function werk(basis, taak, verzoek) {
  try {
    return await TAKEN[taak](await open(basis), verzoek);
  } catch (fout) {
    bezig = null;
    if (!(fout instanceof IndexFout)) throw fout;
    return TAKEN[taak](await open(basis), verzoek);
  }
}

/**
 * The answer when all that it takes is there already, otherwise nothing: a page asks this at
 * every key, and asks for good when someone stops typing.
 * @param {Bron} bron
 * @param {Parameters<typeof antwoordOp>[1]} verzoek
 */
async function meteen(bron, verzoek) {
  try {
    return await antwoordOp(bron.alleenWarm(), verzoek);
  } catch (fout) {
    if (fout instanceof Koud) return null;
    throw fout;
  }
}

/**
 * Fetches everything that a comparison needs, before there is a text to compare.
 * @param {Bron} bron
 */
async function klaarzetten(bron) {
  await Promise.all([bron.laadAlles(), import("./zoek-gelijkenis.mjs")]);
  return true;
}

/**
 * @param {Bron} bron
 * @param {{tekst: string}} verzoek
 */
async function vergelijk(bron, verzoek) {
  return (await import("./zoek-gelijkenis.mjs")).vergelijk(bron, verzoek);
}

/** @param {string} basis */
function open(basis) {
  bezig ??= Bron.open(basis, haalJson);
  return bezig;
}

/**
 * @param {string} adres
 * @param {boolean} nieuw
 */
async function haalJson(adres, nieuw) {
  const antwoord = await fetch(adres, {
    cache: nieuw ? "no-cache" : "default",
    credentials: "same-origin",
    redirect: "error",
  });
  if (!antwoord.ok) throw new IndexFout(String(antwoord.status));
  return antwoord.json();
}

if ("WorkerGlobalScope" in globalThis) {
  self.addEventListener("message", async (bericht) => {
    const { nummer, basis, taak, verzoek } = bericht.data;
    try {
      self.postMessage({ nummer, uitkomst: await werk(basis, taak, verzoek) });
    } catch (fout) {
      self.postMessage({ nummer, fout: String(fout) });
    }
  });
}
