// @ts-check
/**
 * The further parts of a large overview: fetched one after the other, only when someone
 * filters, changes the view or compares. Without script they are ordinary pages.
 */

/** @typedef {import("./filterpaneel.mjs").Filterpaneel} Filterpaneel */

export class Delen {
  /**
   * @param {HTMLElement} wortel
   * @param {Filterpaneel} paneel
   */
  constructor(wortel, paneel) {
    this.wortel = wortel;
    this.paneel = paneel;
    this.links = [...wortel.querySelectorAll("[data-delen] a:not([aria-current])")].map(
      (link) => /** @type {HTMLAnchorElement} */ (link).href,
    );
    this.begonnen = !this.links.length;
    wortel.addEventListener("change", () => this.laad());
    if (Object.keys(paneel.keuze).length || Object.keys(paneel.ander).length) this.laad();
  }

  /** Fetch what is not there yet, once. */
  async laad() {
    if (this.begonnen) return;
    this.begonnen = true;
    this.toon("[data-laden]", true);
    let mis = false;
    let volgend = haal(this.links[0] ?? "");
    for (let plaats = 0; plaats < this.links.length; plaats++) {
      const blad = await volgend;
      // The next part travels while this one is put in its place.
      volgend = haal(this.links[plaats + 1] ?? "");
      if (blad) this.neem(blad);
      else mis = true;
    }
    this.toon("[data-laden]", false);
    this.toon("[data-laden-mis]", mis);
    // With everything here there are no parts left to go to.
    this.toon("[data-delen]", mis);
  }

  /**
   * A link to some casus of the parts that are not here; null when this page has to choose.
   * @param {number} toeval between 0 and 1
   * @returns {Promise<HTMLAnchorElement | null>}
   */
  async verras(toeval) {
    const gok = toeval * (this.links.length + 1);
    const blad = this.begonnen ? null : await haal(this.links[Math.floor(gok) - 1] ?? "");
    const dingen = blad?.querySelectorAll("[data-ding] a") ?? [];
    return /** @type {HTMLAnchorElement | null} */ (dingen[Math.floor((gok % 1) * dingen.length)] ?? null);
  }

  /**
   * @param {string} keuze
   * @param {boolean} aan
   */
  toon(keuze, aan) {
    const melding = /** @type {HTMLElement | null} */ (this.wortel.querySelector(keuze));
    if (melding) melding.hidden = !aan;
  }

  /** @param {Document} blad */
  neem(blad) {
    const nieuw = [...blad.querySelectorAll("[data-ding]")].map((e) => /** @type {HTMLElement} */ (document.adoptNode(e)));
    // A team that is new here brings its heading; its casussen follow as all others do.
    for (const kwart of /** @type {NodeListOf<HTMLElement>} */ (blad.querySelectorAll("[data-kwart]"))) {
      const bekend = this.wortel.querySelector(`[data-kwart="${CSS.escape(kwart.dataset.kwart ?? "")}"]`);
      if (!bekend) this.wortel.querySelector("[data-dingen]")?.append(document.adoptNode(kwart));
    }
    this.paneel.neem(nieuw);
    this.paneel.toon(true);
  }
}

/**
 * A part, with addresses that work from here.
 * @param {string} adres
 * @returns {Promise<Document | null>}
 */
async function haal(adres) {
  if (!adres) return null;
  const antwoord = await fetch(adres).catch(() => null);
  if (!antwoord?.ok) return null;
  const blad = new DOMParser().parseFromString(await antwoord.text(), "text/html");
  for (const link of blad.querySelectorAll("[data-ding] a")) {
    link.setAttribute("href", new URL(link.getAttribute("href") ?? "", adres).href);
  }
  return blad;
}
