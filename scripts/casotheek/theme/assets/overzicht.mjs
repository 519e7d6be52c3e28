// @ts-check
/**
 * The overview of all casussen: the wall, cards, list and matrix over one list, the
 * order, the sign on a tile, a surprise. Filters are the panel's, comparing has a
 * module of its own.
 */

import { verras } from "./filter.mjs";
import { Filterpaneel } from "./filterpaneel.mjs";
import { Delen } from "./overzicht-delen.mjs";
import { Matrix } from "./overzicht-matrix.mjs";
import { volgorde, zetOpPlek } from "./overzicht-orde.mjs";
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
    /** @type {string | null} */
    this.orde = null;
    this.geschikt = 0;
    this.teken = "uitkomst";
    this.getekend = 0;
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
    // The signs that the page came with are those of the outcome.
    this.getekend = this.paneel.dingen.length;
    this.luister();
    this.paneel.lees();
    this.delen = new Delen(wortel, this.paneel);
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
    this.toonKwarten(uitslag);
    this.wijsNaarObstakels();
    if (this.weergave === "matrix") this.matrix.toon(uitslag);
    this.vergelijking.toon();
  }

  /** The wall keeps its quarters; cards and list are one row of all casussen. */
  schik() {
    const { dingen } = this.paneel;
    const orde = this.weergave === "muur" || this.weergave === "matrix" ? "" : this.ordeveld.value;
    if (orde === this.orde && this.geschikt === dingen.length) return;
    this.orde = orde;
    this.geschikt = dingen.length;
    if (!orde) return this.thuis();
    this.plat ??= this.maakPlat();
    zetOpPlek(this.plat, volgorde(dingen, orde));
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
    for (const { kwart, plaatsen } of this.kwarten()) {
      const eigen = plaatsen.flatMap((plaats) => this.paneel.dingen[plaats] ?? []);
      const lijst = kwart.querySelector("ol");
      if (lijst) zetOpPlek(lijst, volgorde(eigen, "afloop"));
    }
    if (this.plat) this.plat.hidden = true;
  }

  /** Each quarter of the wall, with the places of its casussen in the list. */
  kwarten() {
    const plaatsen = this.paneel.wijzer.plaatsen.get("team");
    return [...this.lijst.querySelectorAll("[data-kwart]")].map((element) => {
      const kwart = /** @type {HTMLElement} */ (element);
      return { kwart, plaatsen: plaatsen?.get(kwart.dataset.kwart ?? "") ?? [] };
    });
  }

  toonTekens() {
    const soort = this.tekenveld.value;
    const { dingen } = this.paneel;
    if (soort !== this.teken) this.getekend = 0;
    if (this.getekend === dingen.length) return;
    const nieuw = soort === "uitkomst" && this.teken === soort ? [] : dingen.slice(this.getekend);
    this.teken = soort;
    this.getekend = dingen.length;
    const velden = this.paneel.velden[soort] ?? [];
    /** @type {Map<string, HTMLInputElement>} */
    const opSleutel = new Map(velden.map((veld) => [veld.value, veld]));
    for (const ding of nieuw) {
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

  /** @param {Uitslag} uitslag */
  toonKwarten({ raak }) {
    for (const { kwart, plaatsen } of this.kwarten()) {
      const past = plaatsen.filter((plaats) => raak[plaats]).length;
      const plek = kwart.querySelector("[data-kwart-aantal]");
      const tekst = past === plaatsen.length ? String(past) : `${past} / ${plaatsen.length}`;
      if (plek && plek.textContent !== tekst) plek.textContent = tekst;
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

  async verras() {
    const ver = await this.delen?.verras(Math.random());
    const plaats = verras(this.paneel.uitslag?.raak ?? new Uint8Array(), Math.random(), this.laatst);
    this.laatst = plaats;
    const link = ver ?? this.paneel.dingen[plaats]?.querySelector("a");
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
