// @ts-check
/**
 * The oefenvorm: keeps the written position on the device, fetches the ending when the
 * reader opens it, and shows it step by step. The words stand in the templates.
 */

import { alsBestand, bewaar, geefBestand, lees, toonMetJs, velden, vergeet, vulVelden } from "./bewaar.mjs";
import { kopie, kopieAlles } from "./zoek-vul.mjs";

/** @typedef {{woord: string, vorm: string}} Merk */
/** @typedef {{stap: string, waarom: string, effect: Merk}} Stap */
/** @typedef {{soort: string, delen: Array<{tekst: string, nadruk: boolean}>}} Alinea */
/**
 * @typedef {object} Afloop
 * @property {string} url
 * @property {Stap[]} stappen
 * @property {Alinea[]} verhaal
 * @property {Merk} uitkomst
 * @property {Array<{kort: string, url: string, werking: Merk, toelichting: string}>} waarden
 * @property {Array<{les: string, voorwaarde: string}>} lessen
 * @property {{wat_anders: string} | null} ervaring
 * @property {string[]} vragen
 */

const VOLGORDE = ["lezen", "kiezen", "verloop", "vergelijk", "terug"];

/**
 * The state of each of the five places in the bar, seen from the place one is at.
 * @param {string} nu
 * @returns {Array<{naam: string, gedaan: boolean, hier: boolean}>}
 */
export function standen(nu) {
  const plaats = VOLGORDE.indexOf(nu);
  return VOLGORDE.map((naam, i) => ({ naam, gedaan: i < plaats, hier: i === plaats }));
}

/**
 * The address of a page of the site, seen from the file with the ending.
 * @param {string} bestand absolute address of assets/afloop/N.json
 * @param {string} pad address from the root of the site
 */
export function vanafWortel(bestand, pad) {
  return new URL(`../../${pad}`, bestand).href;
}

/** @param {HTMLElement} artikel */
function begin(artikel) {
  const woorden = document.getElementById("o-woorden-js")?.dataset ?? {};
  const sleutel = `casotheek-oefening-${artikel.dataset.oefening}`;
  const standpunt = zoek(artikel, "[data-standpunt]");
  const terugblik = zoek(artikel, "[data-terugblik]");
  const melding = zoek(artikel, "[data-melding]");
  const bewaard = lees(sleutel, {});
  let volgende = 0;
  /** @type {Afloop | null} */
  let afloop = null;

  vulVelden(standpunt, bewaard);
  vulVelden(terugblik, bewaard);
  toonMetJs(artikel);
  const alles = () => ({ ...velden(standpunt), ...velden(terugblik) });

  artikel.addEventListener("input", () => {
    const gelukt = bewaar(sleutel, alles());
    melding.textContent = gelukt ? "" : (woorden.niet ?? "");
  });
  artikel.addEventListener("change", () => {
    if (bewaar(sleutel, alles())) melding.textContent = woorden.bewaard ?? "";
  });
  standpunt.addEventListener("submit", (event) => event.preventDefault());
  standpunt.addEventListener("focusin", () => afloop ?? toonStand(artikel, "kiezen"));
  terugblik.addEventListener("submit", (event) => event.preventDefault());
  for (const knop of artikel.querySelectorAll("[data-export]")) {
    knop.addEventListener("click", () => exporteer(artikel, alles(), woorden));
  }
  zoek(artikel, "[data-wis]").addEventListener("click", () => {
    if (!confirm(woorden.vraagWis ?? "")) return;
    vergeet(sleutel);
    vulVelden(standpunt, {});
    vulVelden(terugblik, {});
    melding.textContent = woorden.gewist ?? "";
  });
  zoek(artikel, "[data-open]").addEventListener("click", async () => {
    if (!velden(standpunt).doen?.trim()) {
      melding.textContent = woorden.leeg ?? "";
      zoek(standpunt, "[name=doen]").focus();
      return;
    }
    melding.textContent = woorden.laden ?? "";
    try {
      afloop ??= await haal(new URL(artikel.dataset.afloop ?? "", location.href));
    } catch {
      melding.textContent = woorden.fout ?? "";
      return;
    }
    melding.textContent = "";
    open();
  });
  zoek(artikel, "[data-volgende]").addEventListener("click", () => verder());

  function open() {
    zoek(artikel, "[data-dicht]").hidden = true;
    zoek(artikel, "[data-verloop]").hidden = false;
    toonStand(artikel, "verloop");
    if (volgende === 0) verder();
    zoek(artikel, "[data-verloop] h2").focus();
  }

  function verder() {
    if (!afloop) return;
    const stap = afloop.stappen[volgende];
    if (!stap) {
      slot(artikel, afloop, velden(standpunt));
      return;
    }
    const rij = alsStap(stap);
    const route = zoek(artikel, "[data-route]");
    // The steps before the kantelpunt stand above; these go on counting.
    route.style.counterReset = `stap ${artikel.querySelectorAll(".route:not([data-route]) > .stap").length}`;
    route.append(rij);
    if (volgende > 0) rij.focus();
    volgende += 1;
  }
}

/**
 * @param {HTMLElement} artikel
 * @param {Afloop} afloop
 * @param {import("./bewaar.mjs").Tekst} eigen
 */
function slot(artikel, afloop, eigen) {
  zoek(artikel, "[data-volgende]").hidden = true;
  zoek(artikel, "[data-verhaal]").replaceChildren(...alsProza(afloop.verhaal));
  const stuk = kopieAlles("o-slot", {
    doen: eigen.doen ?? "",
    waarde: eigen.waarde ?? "",
    woorden: afloop.ervaring?.wat_anders ?? "",
    url: afloop.url,
  });
  stuk.querySelector("[data-merk]")?.replaceWith(alsMerk(afloop.uitkomst));
  vulLijst(stuk, "stappen", afloop.stappen.map((stap) => regel(stap.stap)));
  vulLijst(stuk, "lessen", afloop.lessen.map((les) => regel(les.les)));
  vulLijst(
    stuk,
    "waarden",
    afloop.waarden.map((w) =>
      kopie("o-waarde-rij", { kort: w.kort, url: w.url, werking: w.werking.woord, toelichting: w.toelichting }),
    ),
  );
  zoek(artikel, "[data-slot]").replaceChildren(stuk);
  if (afloop.vragen.length) {
    const gesprek = kopieAlles("o-gesprek");
    vulLijst(gesprek, "vragen", afloop.vragen.map(regel));
    zoek(artikel, "[data-vragen]").replaceChildren(gesprek);
  }
  for (const naam of ["vergelijk", "terug"]) zoek(artikel, `[data-${naam}]`).hidden = false;
  toonStand(artikel, "vergelijk");
  zoek(artikel, "[data-terug]").addEventListener("focusin", () => toonStand(artikel, "terug"));
  zoek(artikel, "[data-vergelijk] h2").focus();
}

/** @param {URL} adres @returns {Promise<Afloop>} */
async function haal(adres) {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(String(antwoord.status));
  /** @type {Afloop} */
  const afloop = await antwoord.json();
  afloop.url = vanafWortel(adres.href, afloop.url);
  for (const waarde of afloop.waarden) waarde.url = vanafWortel(adres.href, waarde.url);
  return afloop;
}

/** @param {Stap} stap */
function alsStap(stap) {
  const rij = kopie("o-stap", { stap: stap.stap, waarom: stap.waarom });
  rij.classList.add(`s-${stap.effect.vorm}`);
  rij.querySelector("[data-merk]")?.replaceWith(alsMerk(stap.effect));
  return rij;
}

/** @param {Merk} merk */
function alsMerk(merk) {
  return kopie(`o-merk-${merk.vorm}`, { woord: merk.woord });
}

const ELEMENT = { kop: "h3", alinea: "p", punt: "p", citaat: "blockquote" };

/** @param {Alinea[]} alineas */
function alsProza(alineas) {
  return alineas.map((alinea) => {
    const naam = ELEMENT[/** @type {keyof typeof ELEMENT} */ (alinea.soort)] ?? "p";
    const element = document.createElement(naam);
    for (const deel of alinea.delen) {
      const stuk = deel.nadruk ? document.createElement("em") : document.createElement("span");
      stuk.textContent = deel.tekst;
      element.append(stuk);
    }
    return element;
  });
}

/** @param {string} tekst */
function regel(tekst) {
  const rij = document.createElement("li");
  rij.textContent = tekst;
  return rij;
}

/** @param {ParentNode} plek @param {string} naam @param {Node[]} rijen */
function vulLijst(plek, naam, rijen) {
  plek.querySelector(`[data-lijst=${naam}]`)?.replaceChildren(...rijen);
}

/** @param {HTMLElement} artikel @param {string} nu */
function toonStand(artikel, nu) {
  for (const stand of standen(nu)) {
    const rij = artikel.querySelector(`[data-stand=${stand.naam}]`);
    rij?.classList.toggle("gedaan", stand.gedaan);
    if (stand.hier) rij?.setAttribute("aria-current", "step");
    else rij?.removeAttribute("aria-current");
  }
}

/**
 * @param {HTMLElement} artikel
 * @param {import("./bewaar.mjs").Tekst} alles
 * @param {DOMStringMap} woorden
 */
function exporteer(artikel, alles, woorden) {
  const namen = ["feiten", "doen", "waarde", "technisch", "normatief", "persoonlijk"];
  const delen = namen.map((naam) => /** @type {[string, string]} */ ([woorden[naam] ?? naam, alles[naam] ?? ""]));
  const kop = `Casus ${artikel.dataset.oefening}: ${artikel.dataset.titel}`;
  geefBestand(`casus-${artikel.dataset.oefening}.txt`, alsBestand(kop, delen));
}

/** @param {ParentNode} plek @param {string} wat @returns {HTMLElement} */
function zoek(plek, wat) {
  const element = plek.querySelector(wat);
  if (!(element instanceof HTMLElement)) throw new Error(wat);
  return element;
}

if (typeof document !== "undefined") {
  const artikel = document.querySelector("[data-oefening]");
  if (artikel instanceof HTMLElement) begin(artikel);
}
