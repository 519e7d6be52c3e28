// @ts-check
/**
 * Comparing casussen side by side: which were picked, and a table made of the parts of
 * their own pages, so that nothing is written twice.
 */

import { kopie } from "./zoek-vul.mjs";

/** @typedef {import("./filterpaneel.mjs").Filterpaneel} Filterpaneel */

const MEESTE = 4;
/** Where each row of the table stands on the page of a casus. */
const DELEN = /** @type {Record<string, string>} */ ({
  feiten: ".feiten",
  stappen: ".route",
  obstakels: ".obstakels",
  waarden: ".kantnoten .w-droeg-bij, .kantnoten .w-schuurde, .kantnoten .w-ontbrak",
  lessen: ".lessen .les .tekst",
  stem: ".stem",
});

export class Vergelijking {
  /**
   * @param {HTMLElement} wortel
   * @param {Filterpaneel} paneel
   */
  constructor(wortel, paneel) {
    this.wortel = wortel;
    this.paneel = paneel;
    this.vak = this.deel("[data-vergelijking]");
    this.plek = this.deel("[data-vergelijk-plek]");
    /** @type {Set<string>} */
    this.gekozen = new Set();
    /** @type {HTMLElement | undefined} */
    this.knop = undefined;
    this.getoond = "";
    this.gevonden = 0;
    wortel.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && "zet" in target.dataset) this.zet(target.value, target.checked);
    });
    wortel.querySelector("[data-vergelijk]")?.addEventListener("click", () => this.vraag());
    wortel.querySelector("[data-vergelijk-leeg]")?.addEventListener("click", () => this.leeg());
    wortel.querySelector("[data-vergelijk-dicht]")?.addEventListener("click", () => this.dicht());
  }

  /** @param {string} keuze */
  deel(keuze) {
    return /** @type {HTMLElement} */ (this.wortel.querySelector(keuze));
  }

  /**
   * @param {string} nummer
   * @param {boolean} aan
   */
  zet(nummer, aan) {
    if (aan && this.gekozen.size < MEESTE) this.gekozen.add(nummer);
    else if (!aan) this.gekozen.delete(nummer);
    this.toonBalk();
    this.zetKnop(aan ? nummer : "");
  }

  /**
   * The button stands beside the last one picked as well: who goes by keyboard is far from the bar.
   * @param {string} nummer
   */
  zetKnop(nummer) {
    this.knop?.remove();
    if (!this.gekozen.has(nummer) || this.gekozen.size < 2) return;
    this.knop = kopie("o-vergelijk-nu", { aantal: this.gekozen.size });
    this.knop.addEventListener("click", () => this.vraag());
    this.wortel.querySelector(`[data-ding][data-nr="${nummer}"]`)?.append(this.knop);
  }

  toonBalk() {
    const vol = this.gekozen.size >= MEESTE;
    this.deel("[data-vergelijkbalk]").hidden = !this.gekozen.size;
    this.deel("[data-vergelijk-aantal]").textContent = String(this.gekozen.size);
    this.deel("[data-vergelijk-vol]").hidden = !vol;
    /** @type {HTMLButtonElement} */ (this.deel("[data-vergelijk]")).disabled = this.gekozen.size < 2;
    for (const veld of /** @type {NodeListOf<HTMLInputElement>} */ (this.wortel.querySelectorAll("[data-zet]"))) {
      veld.checked = this.gekozen.has(veld.value);
      veld.disabled = vol && !veld.checked;
      veld.closest("[data-ding]")?.classList.toggle("gezet", veld.checked);
    }
  }

  vraag() {
    this.paneel.zet("vergelijk", [...this.gekozen].sort((een, ander) => Number(een) - Number(ander)).join(","));
    this.deel("#vergelijkkop").focus();
  }

  leeg() {
    this.gekozen.clear();
    this.knop?.remove();
    this.paneel.zet("vergelijk", "");
    this.deel("[data-telling]").focus();
  }

  dicht() {
    this.paneel.zet("vergelijk", "");
    this.deel("[data-telling]").focus();
  }

  /** Show what the address asks to compare. */
  toon() {
    const vraag = this.paneel.ander.vergelijk ?? "";
    // A casus of a part that is still to come is found later.
    const gevonden = vraag ? this.links(vraag).length : 0;
    if (vraag === this.getoond && gevonden === this.gevonden) return;
    this.getoond = vraag;
    this.gevonden = gevonden;
    this.vak.hidden = !vraag;
    if (!vraag) return this.toonBalk();
    this.gekozen = new Set(vraag.split(","));
    this.toonBalk();
    this.laad(vraag);
  }

  /** @param {string} vraag */
  links(vraag) {
    return vraag.split(",").flatMap((nummer) => {
      const link = this.wortel.querySelector(`[data-ding][data-nr="${nummer}"] a`);
      return link instanceof HTMLAnchorElement ? [link] : [];
    });
  }

  /** @param {string} vraag */
  async laad(vraag) {
    this.plek.setAttribute("aria-busy", "true");
    const links = this.links(vraag);
    const bladen = await Promise.all(links.map((link) => haal(link.href)));
    if (vraag !== this.getoond || links.length !== this.gevonden) return;
    this.plek.replaceChildren(this.tabel(links, bladen));
    this.plek.removeAttribute("aria-busy");
  }

  /**
   * @param {HTMLAnchorElement[]} links
   * @param {Array<Document | null>} bladen
   */
  tabel(links, bladen) {
    const tabel = kopie("o-vergelijk");
    tabel.querySelector("thead tr")?.append(
      ...links.map((link) => {
        const th = document.createElement("th");
        th.scope = "col";
        const kop = document.createElement("a");
        kop.href = link.href;
        kop.textContent = `${link.querySelector(".nr")?.textContent}. ${link.querySelector(".tt")?.textContent}`;
        th.append(kop);
        return th;
      }),
    );
    tabel.querySelector("tbody")?.append(
      ...[...document.querySelectorAll("[data-naast]")].map((rij) => {
        const tr = document.createElement("tr");
        const th = document.createElement("th");
        th.scope = "row";
        th.textContent = rij.textContent;
        const keuze = DELEN[/** @type {HTMLElement} */ (rij).dataset.naast ?? ""] ?? "";
        tr.append(th, ...bladen.map((blad, plaats) => cel(blad, keuze, links[plaats]?.href ?? "")));
        return tr;
      }),
    );
    return tabel;
  }
}

/**
 * @param {string} adres
 * @returns {Promise<Document | null>}
 */
async function haal(adres) {
  const antwoord = await fetch(adres).catch(() => null);
  return antwoord?.ok ? new DOMParser().parseFromString(await antwoord.text(), "text/html") : null;
}

/**
 * @param {Document | null} blad
 * @param {string} keuze
 * @param {string} adres
 */
function cel(blad, keuze, adres) {
  const td = document.createElement("td");
  const delen = [...(blad?.querySelectorAll(keuze) ?? [])].map((deel) => schoon(deel, adres));
  if (delen.length) td.append(...delen);
  else td.append(kopie(blad ? "o-naast-geen" : "o-naast-fout"));
  return td;
}

/**
 * A part of another page, without ids and with addresses that work here.
 * @param {Element} deel
 * @param {string} adres
 */
function schoon(deel, adres) {
  const kopie_ = document.importNode(deel, true);
  const bak = document.createElement(kopie_ instanceof HTMLLIElement ? "ul" : "div");
  bak.append(kopie_);
  for (const element of bak.querySelectorAll("[id]")) element.removeAttribute("id");
  for (const link of bak.querySelectorAll("a[href]")) {
    link.setAttribute("href", new URL(link.getAttribute("href") ?? "", adres).href);
  }
  for (const kop of bak.querySelectorAll("h2, h3")) {
    const regel = document.createElement("p");
    regel.className = kop.className;
    regel.append(...kop.childNodes);
    kop.replaceWith(regel);
  }
  return bak;
}
