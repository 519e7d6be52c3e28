// @ts-check
/**
 * The overview of all casussen: the wall, cards, list and matrix over one list, the
 * order, the sign on a tile, a surprise. Filters are the panel's, comparing has a
 * module of its own.
 */

import { verras } from "./filter.mjs";
import { Filterpaneel } from "./filterpaneel.mjs";
import { laadDelen } from "./overzicht-delen.mjs";
import { Matrix } from "./overzicht-matrix.mjs";
import { volgorde } from "./overzicht-orde.mjs";
import { maakTeken } from "./overzicht-teken.mjs";
import { Vergelijking } from "./overzicht-vergelijk.mjs";
import { kopieAlles } from "./zoek-vul.mjs";

const WEERGAVEN = ["muur", "kaarten", "lijst", "matrix"];
const ORDES = ["nummer", "titel", "afloop", "begin"];
const SMAL = "(max-width: 56rem)";

/** @typedef {import("./filter.mjs").Uitslag} Uitslag */

class Overzicht {
  /** @param {HTMLElement} wortel */
  constructor(wortel) {
    this.wortel = wortel;
    this.laatst = -1;
    this.orde = "";
    this.teken = "uitkomst";
    this.tekenveld = /** @type {HTMLSelectElement} */ (wortel.querySelector("[data-teken]"));
    this.ordeveld = /** @type {HTMLSelectElement} */ (wortel.querySelector("[data-sorteer]"));
    this.tekens = [...this.tekenveld.options].map((optie) => optie.value);
    this.lijst = /** @type {HTMLElement} */ (wortel.querySelector("[data-dingen]"));
    /** @type {HTMLOListElement | null} */
    this.plat = null;
    /** @type {Filterpaneel} */
    this.paneel = new Filterpaneel(wortel, {
      ander: {
        weergave: (w) => WEERGAVEN.includes(w),
        volgorde: (w) => ORDES.includes(w),
        teken: (w) => this.tekens.includes(w),
        rij: (w) => Object.hasOwn(this.paneel.bekend, w),
        kolom: (w) => Object.hasOwn(this.paneel.bekend, w),
        vergelijk: (w) => /^\d{1,6}(,\d{1,6}){0,3}$/.test(w),
      },
      na: (uitslag) => this.na(uitslag),
    });
    this.matrix = new Matrix(wortel, this.paneel);
    this.vergelijking = new Vergelijking(wortel, this.paneel);
    this.luister();
    this.paneel.lees();
    laadDelen(wortel, this.paneel, () => this.thuis());
  }

  get weergave() {
    return this.paneel.ander.weergave ?? (matchMedia(SMAL).matches ? "lijst" : "muur");
  }

  luister() {
    const { wortel, paneel } = this;
    wortel.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === "weergave") paneel.zet("weergave", target.value);
      else if (target === this.ordeveld) paneel.zet("volgorde", this.ordeveld.value);
      else if (target === this.tekenveld) paneel.zet("teken", this.tekenveld.value);
    });
    wortel.querySelector("[data-verras]")?.addEventListener("click", () => this.verras());
    for (const gebeurtenis of ["pointerover", "focusin"]) {
      this.lijst.addEventListener(gebeurtenis, ({ target }) => this.wijsAan(target));
    }
    matchMedia(SMAL).addEventListener("change", () => paneel.toon(false));
  }

  /** @param {Uitslag} uitslag */
  na(uitslag) {
    const { ander } = this.paneel;
    // Only what changes is set: setting it again would cost a new look at every tile.
    if (this.wortel.dataset.weergave !== this.weergave) {
      this.wortel.dataset.weergave = this.weergave;
      for (const knop of /** @type {NodeListOf<HTMLInputElement>} */ (this.wortel.querySelectorAll("[name=weergave]"))) {
        knop.checked = knop.value === this.weergave;
      }
    }
    this.ordeveld.value = ander.volgorde ?? "nummer";
    this.tekenveld.value = ander.teken ?? "uitkomst";
    this.schik();
    this.toonTekens();
    this.toonKwarten();
    this.wijsNaarObstakels();
    if (this.weergave === "matrix") this.matrix.toon(uitslag);
    this.vergelijking.toon();
  }

  /** The wall keeps its quarters; cards and list are one row of all casussen. */
  schik() {
    const orde = this.weergave === "muur" || this.weergave === "matrix" ? "" : this.ordeveld.value;
    if (orde === this.orde) return;
    this.orde = orde;
    if (!orde) return this.thuis();
    this.plat ??= this.maakPlat();
    this.plat.append(...volgorde(this.paneel.dingen ?? [], orde));
    this.plat.hidden = false;
  }

  maakPlat() {
    const lijst = document.createElement("ol");
    lijst.className = "wand plat";
    this.lijst.append(lijst);
    return lijst;
  }

  /** Every tile back in the quarter of its team. */
  thuis() {
    for (const kwart of /** @type {NodeListOf<HTMLElement>} */ (this.lijst.querySelectorAll("[data-kwart]"))) {
      const eigen = (this.paneel.dingen ?? []).filter((ding) => ding.dataset.team === kwart.dataset.kwart);
      kwart.querySelector("ol")?.append(...volgorde(eigen, "afloop"));
    }
    if (this.plat) this.plat.hidden = true;
    this.orde = "";
    this.schik();
  }

  toonTekens() {
    const soort = this.tekenveld.value;
    if (soort === this.teken && this.getekend === this.paneel.dingen) return;
    this.teken = soort;
    this.getekend = this.paneel.dingen;
    const velden = this.paneel.velden[soort] ?? [];
    /** @type {Map<string, HTMLInputElement>} */
    const opSleutel = new Map(velden.map((veld) => [veld.value, veld]));
    for (const ding of this.paneel.dingen ?? []) {
      const veld = opSleutel.get(ding.dataset[soort]?.split(" ")[0] ?? "");
      ding.querySelector(".sein")?.replaceWith(maakTeken(veld));
    }
    this.wortel.querySelector("[data-tekenlegenda]")?.replaceChildren(
      ...velden.map((veld) => {
        const rij = document.createElement("li");
        rij.append(maakTeken(veld), this.paneel.label(veld));
        return rij;
      }),
    );
  }

  toonKwarten() {
    for (const kwart of this.lijst.querySelectorAll("[data-kwart]")) {
      const alle = kwart.querySelectorAll("[data-ding]").length;
      const raak = alle - kwart.querySelectorAll(".uit").length;
      const plek = kwart.querySelector("[data-kwart-aantal]");
      if (plek) plek.textContent = raak === alle ? String(alle) : `${raak} / ${alle}`;
    }
  }

  /** With an obstacle chosen, the register says what was tried against it. */
  wijsNaarObstakels() {
    const plek = /** @type {HTMLElement | null} */ (this.wortel.querySelector("[data-obstakelwijzer]"));
    const link = plek?.querySelector("a");
    const { obstakel, leefgebied, team } = this.paneel.keuze;
    if (!plek || !link) return;
    plek.hidden = !obstakel?.length;
    const delen = new URLSearchParams();
    for (const [naam, sleutels] of Object.entries({ leefgebied, team, obstakel })) {
      for (const sleutel of sleutels ?? []) delen.append(naam, sleutel);
    }
    link.search = delen.toString();
  }

  verras() {
    const plaats = verras(this.paneel.uitslag?.raak ?? new Uint8Array(), Math.random(), this.laatst);
    this.laatst = plaats;
    const link = this.paneel.dingen?.[plaats]?.querySelector("a");
    if (link) location.assign(link.href);
  }

  /** @param {EventTarget | null} doel */
  wijsAan(doel) {
    const ding = doel instanceof Element ? doel.closest("[data-ding]") : null;
    if (!ding || this.weergave !== "muur") return;
    const tekst = (/** @type {string} */ keuze) => ding.querySelector(keuze)?.textContent ?? "";
    this.wortel
      .querySelector("[data-wandbijschrift]")
      ?.replaceChildren(
        kopieAlles("o-bijschrift", { nummer: tekst(".nr"), titel: tekst(".tt"), feit: tekst(".feit"), samenvatting: tekst(".sm") }),
      );
  }
}

const wortel = document.querySelector("[data-overzicht]");
if (wortel instanceof HTMLElement && wortel.querySelector("[data-ding]")) new Overzicht(wortel);
