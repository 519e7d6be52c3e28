// @ts-check
/**
 * The matrix of the overview: two facets crossed, each cell a link to its casussen.
 */

import { alsAdres, kruis } from "./filter.mjs";
import { kopie } from "./zoek-vul.mjs";

/** @typedef {import("./filterpaneel.mjs").Filterpaneel} Filterpaneel */

const RIJ = "leefgebied";
const KOLOM = "team";

export class Matrix {
  /**
   * @param {HTMLElement} wortel
   * @param {Filterpaneel} paneel
   */
  constructor(wortel, paneel) {
    this.paneel = paneel;
    this.plek = /** @type {HTMLElement} */ (wortel.querySelector("[data-matrix]"));
    this.rijveld = /** @type {HTMLSelectElement} */ (wortel.querySelector("[data-rij]"));
    this.kolomveld = /** @type {HTMLSelectElement} */ (wortel.querySelector("[data-kolom]"));
    for (const veld of [this.rijveld, this.kolomveld]) {
      veld.append(...Object.keys(paneel.bekend).map((facet) => new Option(this.kop(facet), facet)));
    }
    this.rijveld.addEventListener("change", () => paneel.zet("rij", this.rijveld.value));
    this.kolomveld.addEventListener("change", () => paneel.zet("kolom", this.kolomveld.value));
    this.plek.addEventListener("click", (gebeurtenis) => this.volg(gebeurtenis));
  }

  /**
   * Go to the casussen of a cell without fetching the page, and its further parts, again.
   * @param {MouseEvent} gebeurtenis
   */
  volg(gebeurtenis) {
    const link = gebeurtenis.target instanceof Element ? gebeurtenis.target.closest("a") : null;
    if (!link || gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.shiftKey) return;
    gebeurtenis.preventDefault();
    history.pushState(null, "", link.href);
    this.paneel.lees();
    /** @type {HTMLElement | null} */ (document.querySelector("[data-telling]"))?.focus();
  }

  /** @param {string} facet */
  kop(facet) {
    return /** @type {HTMLElement | null} */ (this.paneel.velden[facet]?.[0]?.closest("[data-facet]"))?.dataset.kop ?? facet;
  }

  /** @param {import("./filter.mjs").Uitslag} uitslag */
  toon({ raak }) {
    const rij = this.paneel.ander.rij ?? RIJ;
    const kolom = this.paneel.ander.kolom ?? KOLOM;
    this.rijveld.value = rij;
    this.kolomveld.value = kolom;
    const rijen = this.paneel.velden[rij] ?? [];
    const kolommen = this.paneel.velden[kolom] ?? [];
    const tel = kruis(this.paneel.wijzer, raak, rij, kolom);
    const tabel = kopie("o-matrix", { rij: this.kop(rij).toLowerCase(), kolom: this.kop(kolom).toLowerCase() });
    tabel.querySelector("thead tr")?.append(...kolommen.map((veld) => this.hoofd(veld, "col")));
    tabel.querySelector("tbody")?.append(
      ...rijen.map((rijveld) => {
        const tr = document.createElement("tr");
        tr.append(this.hoofd(rijveld, "row"), ...kolommen.map((veld) => this.cel(tel(rijveld.value, veld.value), rijveld, veld)));
        return tr;
      }),
    );
    this.plek.replaceChildren(tabel);
  }

  /**
   * @param {HTMLInputElement} veld
   * @param {string} kant
   */
  hoofd(veld, kant) {
    const th = document.createElement("th");
    th.scope = kant;
    th.textContent = this.paneel.label(veld);
    return th;
  }

  /**
   * @param {number} aantal
   * @param {HTMLInputElement} rij
   * @param {HTMLInputElement} kolom
   */
  cel(aantal, rij, kolom) {
    const td = document.createElement("td");
    if (!aantal) {
      td.textContent = "0";
      td.className = "nul";
      return td;
    }
    const link = /** @type {HTMLAnchorElement} */ (
      kopie("o-cel", { aantal, rij: this.paneel.label(rij), kolom: this.paneel.label(kolom) })
    );
    const keuze = { ...this.paneel.keuze, [rij.name]: [rij.value], [kolom.name]: [kolom.value] };
    link.href = alsAdres(keuze, this.paneel.bekend, { weergave: "lijst" });
    td.append(link);
    return td;
  }
}
