// @ts-check
/** The page of the leermap: order, note, share, and put the sets together for paper. */

import { GEWIJZIGD, huidige, zet } from "./leermap.mjs";
import { alsAdres, noteer, schuif, uitAdres, wissel } from "./leermap-staat.mjs";
import { kopie } from "./zoek-vul.mjs";

/** @typedef {{titel: string, url: string, over: string, minuten: number}} Bekend */

/** @param {HTMLElement} pagina */
function begin(pagina) {
  const woorden = document.getElementById("lm-woorden")?.dataset ?? {};
  const bekend = keuzes(pagina);
  const melding = zoek(pagina, "[data-melding]");
  const titel = /** @type {HTMLInputElement} */ (zoek(pagina, "#lm-titel"));
  pagina.hidden = false;
  neemOver(zoek(pagina, "[data-overgenomen]"), woorden);

  const toon = () => {
    const map = huidige();
    if (document.activeElement !== titel) titel.value = map.titel;
    toonRijen(pagina, bekend, (tekst) => (melding.textContent = tekst), woorden);
    zoek(pagina, "[data-leeg]").hidden = map.rij.length > 0;
    for (const e of pagina.querySelectorAll("[data-gevuld]")) e.toggleAttribute("hidden", !map.rij.length);
    const minuten = map.rij.map((p) => bekend.get(p.n)?.minuten ?? 0);
    zoek(pagina, "[data-samen]").textContent = String(minuten.reduce((som, een) => som + een, 0));
    const nummers = map.rij.map((p) => p.n).join(",");
    zoek(pagina, "[data-opdracht]").textContent = `casotheek lespakket ${nummers} --vorm pdf --naar map.pdf`;
  };
  titel.addEventListener("input", () => zet({ ...huidige(), titel: titel.value }));
  document.addEventListener(GEWIJZIGD, toon);
  zoek(pagina, "[data-deel]").addEventListener("click", () => deel(pagina, melding, woorden));
  for (const knop of pagina.querySelectorAll("[data-druk]")) {
    const soort = /** @type {HTMLElement} */ (knop).dataset.druk ?? "";
    knop.addEventListener("click", () => druk(soort, bekend, melding, woorden));
  }
  toon();
}

/** @param {HTMLElement} pagina @returns {Map<number, Bekend>} */
function keuzes(pagina) {
  /** @type {Map<number, Bekend>} */
  const uit = new Map();
  for (const knop of pagina.querySelectorAll("[data-keuzes] [data-leermap]")) {
    const rij = knop.closest("li");
    const link = rij?.querySelector("a");
    const over = rij?.querySelector(".stil")?.textContent ?? "";
    const nummer = Number(/** @type {HTMLElement} */ (knop).dataset.leermap);
    const minuten = Number(rij?.dataset.minuten ?? 0);
    if (link) uit.set(nummer, { titel: link.textContent ?? "", url: link.href, over, minuten });
  }
  return uit;
}

/** A set in the address takes the place of the own one, after asking. @param {HTMLElement} melding @param {DOMStringMap} woorden */
function neemOver(melding, woorden) {
  const gedeeld = uitAdres(location.hash);
  if (!gedeeld) return;
  history.replaceState(null, "", location.pathname);
  if (huidige().rij.length && !confirm(woorden.vraag ?? "")) return;
  zet(gedeeld);
  melding.textContent = woorden.overgenomen ?? "";
}

/**
 * @param {HTMLElement} pagina
 * @param {Map<number, Bekend>} bekend
 * @param {(tekst: string) => void} meld
 * @param {DOMStringMap} woorden
 */
function toonRijen(pagina, bekend, meld, woorden) {
  const lijst = zoek(pagina, "[data-map]");
  const actief = /** @type {HTMLElement | null} */ (document.activeElement);
  if (actief?.matches("[data-map] textarea")) return;
  const knop = actief?.closest("[data-map]") ? actief.dataset.knop : undefined;
  const map = huidige();
  const rijen = map.rij.flatMap((plaats) => {
    const casus = bekend.get(plaats.n);
    return casus ? [alsRij(plaats, casus, meld, woorden)] : [];
  });
  lijst.replaceChildren(...rijen);
  if (!knop) return;
  const terug = lijst.querySelector(`[data-knop="${knop}"]`) ?? pagina.querySelector("#lm-inhoud");
  if (terug instanceof HTMLElement) terug.focus();
}

/**
 * @param {import("./leermap-staat.mjs").Plaats} plaats
 * @param {Bekend} casus
 * @param {(tekst: string) => void} meld
 * @param {DOMStringMap} woorden
 */
function alsRij(plaats, casus, meld, woorden) {
  const rij = kopie("lm-rij", { titel: casus.titel, url: casus.url, over: casus.over });
  const veld = /** @type {HTMLTextAreaElement} */ (zoek(rij, "textarea"));
  veld.value = plaats.notitie;
  veld.addEventListener("input", () => zet(noteer(huidige(), plaats.n, veld.value)));
  for (const [naam, doe] of /** @type {const} */ ([
    ["omhoog", () => schuif(huidige(), plaats.n, -1)],
    ["omlaag", () => schuif(huidige(), plaats.n, 1)],
    ["weg", () => wissel(huidige(), plaats.n)],
  ])) {
    const knop = zoek(rij, `[data-${naam}]`);
    knop.dataset.knop = `${naam}-${plaats.n}`;
    knop.addEventListener("click", () => {
      zet(doe());
      const nu = huidige().rij.findIndex((p) => p.n === plaats.n);
      meld(nu < 0 ? `${casus.titel} ${woorden.weggehaald ?? ""}` : `${casus.titel} ${woorden.plaats ?? ""} ${nu + 1}.`);
    });
  }
  return rij;
}

/** @param {HTMLElement} pagina @param {HTMLElement} melding @param {DOMStringMap} woorden */
async function deel(pagina, melding, woorden) {
  const vinkje = /** @type {HTMLInputElement} */ (zoek(pagina, "[data-met-notities]"));
  const adres = new URL(alsAdres(huidige(), vinkje.checked), location.href).href;
  try {
    await navigator.clipboard.writeText(adres);
    melding.textContent = woorden.gekopieerd ?? "";
  } catch {
    melding.textContent = `${woorden.kopieer ?? ""} ${adres}`;
  }
}

/**
 * Put the pages of the set one after the other and print them: for learners the
 * oefenvormen, for the facilitator the scripts.
 * @param {string} soort
 * @param {Map<number, Bekend>} bekend
 * @param {HTMLElement} melding
 * @param {DOMStringMap} woorden
 */
async function druk(soort, bekend, melding, woorden) {
  const plek = document.querySelector("[data-drukwerk]");
  if (!plek) return;
  melding.textContent = woorden.bezig ?? "";
  try {
    const bladen = await Promise.all(huidige().rij.map((plaats) => blad(plaats, bekend, soort)));
    zoek(document, "[data-drukkop]").textContent = huidige().titel;
    plek.replaceChildren(...bladen.filter((b) => b !== null));
  } catch {
    melding.textContent = woorden.fout ?? "";
    return;
  }
  melding.textContent = "";
  print();
}

/**
 * @param {import("./leermap-staat.mjs").Plaats} plaats
 * @param {Map<number, Bekend>} bekend
 * @param {string} soort
 */
async function blad(plaats, bekend, soort) {
  const casus = bekend.get(plaats.n);
  if (!casus) return null;
  const begeleider = soort === "begeleider";
  const adres = begeleider ? new URL(`../../begeleiden/${plaats.n}/`, casus.url).href : casus.url;
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(String(antwoord.status));
  const bron = new DOMParser().parseFromString(await antwoord.text(), "text/html");
  const inhoud = bron.querySelector(begeleider ? "[data-script]" : "[data-oefening]");
  const notitie = begeleider ? plaats.notitie : "";
  const vel = kopie("lm-blad", { titel: casus.titel, notitie });
  for (const weg of inhoud?.querySelectorAll("h1, .kruimel, .wijzer, [hidden], noscript, [id]") ?? []) {
    if (weg.matches("h1, .wijzer, [hidden], noscript")) weg.remove();
    else weg.removeAttribute("id");
  }
  if (inhoud) vel.querySelector("[data-inhoud]")?.append(document.importNode(inhoud, true));
  return vel;
}

/** @param {ParentNode} plek @param {string} wat @returns {HTMLElement} */
function zoek(plek, wat) {
  const element = plek.querySelector(wat);
  if (!(element instanceof HTMLElement)) throw new Error(wat);
  return element;
}

if (typeof document !== "undefined") {
  const pagina = document.querySelector("[data-leermappagina]");
  if (pagina instanceof HTMLElement) begin(pagina);
}
