// @ts-check
/**
 * A panel of filters joined to a list on the page: fields, address, counts, chosen
 * filters and the line that says how many. Knows nothing of what the list shows.
 */

import { alsAdres, breidUit, filter, maakWijzer, met, uitAdres } from "./filter.mjs";
import { kopie, kopieAlles } from "./zoek-vul.mjs";

/** @typedef {import("./filter.mjs").Facetten} Facetten */
/** @typedef {import("./filter.mjs").Uitslag} Uitslag */
/**
 * @typedef {object} Instelling
 * @property {Record<string, (waarde: string) => boolean>} [ander] settings beside the filters
 * @property {(uitslag: Uitslag) => void} [na] called after each change
 */

const WACHT = 400;

export class Filterpaneel {
  /**
   * @param {HTMLElement} wortel
   * @param {Instelling} [instelling]
   */
  constructor(wortel, instelling = {}) {
    this.wortel = wortel;
    this.instelling = instelling;
    this.wachter = 0;
    /** @type {string | null} The heading as the page has it, before anything is chosen. */
    this.kop = null;
    /** @type {Record<string, string[]>} */
    this.bekend = {};
    /** @type {Record<string, HTMLInputElement[]>} */
    this.velden = {};
    /** @type {Map<HTMLInputElement, {rij: Element | null, plek: Element | null, stand: number}>} */
    this.tellers = new Map();
    for (const veld of /** @type {NodeListOf<HTMLInputElement>} */ (wortel.querySelectorAll("[data-facet] input"))) {
      (this.bekend[veld.name] ??= []).push(veld.value);
      (this.velden[veld.name] ??= []).push(veld);
      const rij = veld.closest("label");
      this.tellers.set(veld, { rij, plek: rij?.querySelector(".n") ?? null, stand: -1 });
    }
    this.groepen = [...wortel.querySelectorAll("[data-groep]")].map((e) => /** @type {HTMLElement} */ (e));
    /** @type {Record<string, number>} */
    this.groepstand = {};
    /** @type {Facetten} */
    this.keuze = {};
    /** @type {Record<string, string>} */
    this.ander = {};
    /** @type {HTMLElement[]} */
    this.dingen = [];
    this.wijzer = maakWijzer([], Object.keys(this.bekend));
    this.uit = new Uint8Array(0);
    this.neem([...wortel.querySelectorAll("[data-ding]")].map((e) => /** @type {HTMLElement} */ (e)));
    this.luister();
  }

  /**
   * Take things into the list, after those that are there.
   * @param {HTMLElement[]} nieuw
   */
  neem(nieuw) {
    const facetten = Object.keys(this.bekend);
    breidUit(
      this.wijzer,
      nieuw.map((ding) => Object.fromEntries(facetten.map((f) => [f, (ding.dataset[f] ?? "").split(" ").filter(Boolean)]))),
    );
    this.dingen = [...this.dingen, ...nieuw];
    const uit = new Uint8Array(this.dingen.length).fill(2);
    uit.set(this.uit);
    this.uit = uit;
  }

  luister() {
    const { wortel } = this;
    wortel.querySelector("[data-filterform]")?.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) this.kies(met(this.keuze, target.name, target.value, target.checked));
    });
    wortel.querySelector("[data-filterform]")?.addEventListener("submit", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      this.vouw(false);
      /** @type {HTMLElement | null} */ (wortel.querySelector("[data-telling]"))?.focus();
    });
    wortel.addEventListener("click", ({ target }) => {
      const doel = target instanceof Element ? target : null;
      const weg = /** @type {HTMLElement | null | undefined} */ (doel?.closest("[data-weg]"));
      if (weg) this.haalWeg(weg);
      else if (doel?.closest("[data-wis]")) this.wis();
      else if (doel?.closest("[data-filterknop]")) this.vouw();
    });
    window.addEventListener("popstate", () => this.lees());
  }

  /** Take the choice from the address and show it. */
  lees() {
    const { keuze, ander, vreemd } = uitAdres(location.search, this.bekend, this.instelling.ander);
    this.keuze = keuze;
    this.ander = ander;
    const plek = /** @type {HTMLElement | null} */ (this.wortel.querySelector("[data-vreemd]"));
    if (plek) {
      plek.hidden = !vreemd.length;
      plek.replaceChildren(...(vreemd.length ? [kopie("f-vreemd", { wat: vreemd.map((v) => `‘${v}’`).join(", ") })] : []));
    }
    this.toon(false);
  }

  /** @param {Facetten} keuze */
  kies(keuze) {
    this.keuze = keuze;
    history.pushState(null, "", this.adres());
    this.toon(true);
  }

  /**
   * A setting beside the filters; an empty value takes it off.
   * @param {string} naam
   * @param {string} waarde
   */
  zet(naam, waarde) {
    const { [naam]: _, ...rest } = this.ander;
    this.ander = waarde ? { ...rest, [naam]: waarde } : rest;
    history.replaceState(null, "", this.adres());
    this.toon(false);
  }

  adres() {
    return alsAdres(this.keuze, this.bekend, this.ander) || location.pathname;
  }

  /** @param {HTMLElement} knop */
  haalWeg(knop) {
    const rij = knop.closest("li");
    const plaats = [...(rij?.parentElement?.children ?? [])].indexOf(/** @type {HTMLLIElement} */ (rij));
    this.kies(met(this.keuze, knop.dataset.weg ?? "", knop.dataset.sleutel ?? "", false));
    const over = this.wortel.querySelectorAll("[data-gekozen] button");
    const volgende = over[Math.min(plaats, over.length - 1)] ?? this.wortel.querySelector("[data-telling]");
    /** @type {HTMLElement | null} */ (volgende)?.focus();
  }

  wis() {
    this.kies({});
    /** @type {HTMLElement | null} */ (this.wortel.querySelector("[data-telling]"))?.focus();
  }

  /** @param {boolean} [open] */
  vouw(open) {
    const knop = this.wortel.querySelector("[data-filterknop]");
    const nieuw = open ?? knop?.getAttribute("aria-expanded") !== "true";
    knop?.setAttribute("aria-expanded", String(nieuw));
    this.wortel.querySelector("[data-filterform]")?.classList.toggle("open", nieuw);
  }

  /** @param {boolean} zeg whether to announce the new count */
  toon(zeg) {
    const uitslag = filter(this.wijzer, this.keuze);
    this.uitslag = uitslag;
    this.toonDingen(uitslag);
    this.toonVelden(uitslag);
    this.toonKeuze();
    this.toonTelling(uitslag, zeg);
    this.instelling.na?.(uitslag);
  }

  /** @param {Uitslag} uitslag */
  toonDingen({ raak, aantal }) {
    this.dingen.forEach((ding, plaats) => {
      const uit = raak[plaats] ? 0 : 1;
      if (this.uit[plaats] === uit) return;
      this.uit[plaats] = uit;
      ding.classList.toggle("uit", uit === 1);
    });
    for (const groep of this.groepen) groep.hidden = !groep.querySelector("[data-ding]:not(.uit)");
    const niets = /** @type {HTMLElement | null} */ (this.wortel.querySelector("[data-niets]"));
    if (niets) niets.hidden = aantal > 0;
  }

  /** @param {Uitslag} uitslag */
  toonVelden({ telling }) {
    for (const [facet, velden] of Object.entries(this.velden)) {
      for (const veld of velden) {
        const aan = !!this.keuze[facet]?.includes(veld.value);
        if (veld.checked !== aan) veld.checked = aan;
        this.toonTeller(veld, telling.get(facet)?.get(veld.value) ?? 0);
      }
      this.toonGroep(facet);
    }
  }

  /**
   * @param {HTMLInputElement} veld
   * @param {number} aantal
   */
  toonTeller(veld, aantal) {
    const teller = this.tellers.get(veld);
    if (!teller || teller.stand === aantal) return;
    teller.stand = aantal;
    if (teller.plek) teller.plek.textContent = String(aantal);
    teller.rij?.classList.toggle("nul", !aantal);
  }

  /** @param {string} facet */
  toonGroep(facet) {
    const gekozen = this.keuze[facet]?.length ?? 0;
    if (gekozen === (this.groepstand[facet] ?? 0)) return;
    this.groepstand[facet] = gekozen;
    const groep = this.velden[facet]?.[0]?.closest("[data-facet]");
    const plek = groep?.querySelector("[data-groep-aantal]");
    if (plek) plek.textContent = gekozen ? String(gekozen) : "";
    if (gekozen) groep?.querySelector("details")?.setAttribute("open", "");
  }

  toonKeuze() {
    const rijen = Object.entries(this.velden).flatMap(([facet, velden]) =>
      velden
        .filter((veld) => veld.checked)
        .map((veld) => {
          const rij = kopie("f-weg", { label: this.label(veld) });
          const knop = rij.querySelector("button");
          if (knop) [knop.dataset.weg, knop.dataset.sleutel] = [facet, veld.value];
          return rij;
        }),
    );
    this.wortel.querySelector("[data-gekozen]")?.replaceChildren(...rijen);
    const regel = /** @type {HTMLElement | null} */ (this.wortel.querySelector("[data-gekozen-regel]"));
    if (regel) regel.hidden = !rijen.length;
    const aantal = this.wortel.querySelector("[data-gekozen-aantal]");
    if (aantal) aantal.textContent = rijen.length ? `(${rijen.length})` : "";
  }

  /** @param {HTMLInputElement} veld */
  label(veld) {
    return veld.closest("label")?.querySelector("[data-label]")?.textContent ?? veld.value;
  }

  /**
   * @param {Uitslag} uitslag
   * @param {boolean} zeg
   */
  toonTelling({ aantal }, zeg) {
    const kop = this.wortel.querySelector("[data-telling]");
    if (!kop) return;
    this.kop ??= kop.textContent ?? "";
    if (aantal === this.dingen.length) kop.textContent = this.kop;
    else kop.replaceChildren(kopieAlles("f-telling", { raak: aantal }));
    clearTimeout(this.wachter);
    if (!zeg) return;
    this.wachter = window.setTimeout(() => {
      const plek = this.wortel.querySelector("[data-status]");
      if (plek) plek.textContent = kop.textContent;
    }, WACHT);
  }
}
