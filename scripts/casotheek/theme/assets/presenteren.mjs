// @ts-check
/**
 * In the room: the oefenvorm as slides over the whole screen, with a clock and a count
 * of hands. All of it stays in this browser; Esc leaves.
 */

import { bewaar, lees } from "./bewaar.mjs";

/** What the clock of a slide starts with, in seconds, until someone chose another time. */
const BEGIN = 300;
const LANGST = 90 * 60;
const SLEUTEL = "casotheek-klok";

/**
 * What the clock starts with: the whole minutes chosen before, if they make sense.
 * @param {unknown} gekozen
 */
export function begintijd(gekozen) {
  const past = typeof gekozen === "number" && gekozen >= 60 && gekozen <= LANGST && gekozen % 60 === 0;
  return past ? gekozen : BEGIN;
}

/**
 * Seconds as a clock: 65 is `01:05`; under zero it keeps 00:00.
 * @param {number} seconden
 */
export function alsKlok(seconden) {
  const heel = Math.max(0, Math.round(seconden));
  const twee = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return `${twee(Math.floor(heel / 60))}:${twee(heel % 60)}`;
}

/**
 * A count of hands after one more or less; never under zero or over what a room holds.
 * @param {number} aantal
 * @param {number} erbij
 */
export function hand(aantal, erbij) {
  return Math.min(999, Math.max(0, aantal + erbij));
}

/**
 * Cut the running text at its second-level headings; a kantelpunt is a slide of its own.
 * @param {Element[]} knopen
 * @returns {Element[][]}
 */
export function perKop(knopen) {
  /** @type {Element[][]} */
  const dias = [];
  for (const knoop of knopen) {
    if (/^H[23]$/.test(knoop.tagName) || !dias.length) dias.push([]);
    dias.at(-1)?.push(knoop);
  }
  return dias;
}

/** @param {HTMLDialogElement} zaal @param {HTMLElement} artikel */
function begin(zaal, artikel) {
  const woorden = document.getElementById("zaal-woorden")?.dataset ?? {};
  const dia = zoek(zaal, "[data-dia]");
  const plaats = zoek(zaal, "[data-plaats]");
  /** @type {Node[][]} */
  let dias = [];
  let hier = 0;
  const tijd = klok(zaal);
  const volgende = zoek(zaal, "[data-verder-dia]");

  /** Whether text of this slide lies below the edge, or above it with -1. @param {1 | -1} kant */
  const rest = (kant) => (kant > 0 ? dia.scrollHeight - dia.clientHeight - dia.scrollTop > 4 : dia.scrollTop > 4);
  const toonRest = () => (volgende.textContent = (rest(1) ? volgende.dataset.rest : volgende.dataset.einde) ?? "");

  /** A screen further in the text of this slide, and at its end to the next slide. @param {1 | -1} kant */
  function stap(kant) {
    if (!rest(kant)) return ga(hier + kant);
    dia.scrollTop += kant * dia.clientHeight * 0.9;
    toonRest();
  }

  /** @param {number} naar */
  function ga(naar) {
    if (naar < 0 || naar >= dias.length) return;
    hier = naar;
    dia.replaceChildren(...(dias[hier] ?? []));
    dia.scrollTop = 0;
    toonRest();
    tijd(hier);
    plaats.textContent = `${woorden.woord ?? ""} ${hier + 1} ${woorden.van ?? ""} ${dias.length}`;
  }

  zoek(artikel, "[data-presenteer]").addEventListener("click", () => {
    if (!dias.length) dias = [...maakDias(artikel), stemmen(woorden)];
    zaal.showModal();
    ga(hier);
    dia.focus();
    zaal.requestFullscreen?.().catch(() => {
      // A browser that refuses the whole screen still shows the slides.
    });
  });
  zoek(zaal, "[data-sluit]").addEventListener("click", () => zaal.close());
  zoek(zaal, "[data-verder-dia]").addEventListener("click", () => stap(1));
  zoek(zaal, "[data-terug-dia]").addEventListener("click", () => stap(-1));
  zaal.addEventListener("keydown", (event) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "PageDown" || event.key === "ArrowRight") stap(1);
    else if (event.key === "PageUp" || event.key === "ArrowLeft") stap(-1);
    else return;
    event.preventDefault();
  });
  dia.addEventListener("scroll", toonRest);
  addEventListener("resize", toonRest);
  zaal.addEventListener("close", () => {
    if (document.fullscreenElement) void document.exitFullscreen();
  });
  document.addEventListener("fullscreenchange", () => {
    if (!document.fullscreenElement && zaal.open) zaal.close();
  });
}

/** @param {HTMLElement} artikel @returns {Node[][]} */
function maakDias(artikel) {
  const kloon = (/** @type {Element} */ e) => {
    const kopie = /** @type {Element} */ (e.cloneNode(true));
    for (const met of [kopie, ...kopie.querySelectorAll("[id]")]) met.removeAttribute("id");
    return kopie;
  };
  const titel = document.createElement("h2");
  titel.textContent = artikel.dataset.titel ?? "";
  const verhaal = perKop([...(artikel.querySelector("[data-oefentekst]")?.children ?? [])]);
  const stappen = artikel.querySelectorAll(".route:not([data-route]) .wat");
  const vragen = artikel.querySelector(".vragen");
  const kop = (/** @type {string} */ wat) => {
    const bron = artikel.querySelector(wat);
    return bron ? [kloon(bron)] : [];
  };
  const lijst = document.createElement("ol");
  lijst.className = "stappen-dia";
  for (const stap of stappen) {
    const rij = document.createElement("li");
    rij.textContent = stap.textContent;
    lijst.append(rij);
  }
  return [
    [titel, ...kop(".herkomst")],
    ...verhaal.map((dia) => dia.map(kloon)),
    ...(stappen.length ? [[...kop("#o-stappen"), lijst]] : []),
    [...kop("#o-vraag"), ...(vragen ? [kloon(vragen)] : [])],
  ];
}

/** The slide on which the facilitator counts hands. @param {DOMStringMap} woorden @returns {Node[]} */
function stemmen(woorden) {
  const stuk = sjabloon("zaal-stem");
  const lijst = stuk.querySelector("[data-stemmen]");
  for (const naam of [woorden.a, woorden.b, woorden.c]) {
    const rij = sjabloon("zaal-keuze");
    const invoer = rij.querySelector("input");
    const meter = rij.querySelector("meter");
    const getal = rij.querySelector("output");
    if (!invoer || !meter || !getal) continue;
    invoer.value = naam ?? "";
    meter.setAttribute("aria-label", naam ?? "");
    for (const knop of rij.querySelectorAll("[data-hand]")) {
      knop.addEventListener("click", () => {
        const nu = hand(Number(getal.textContent), Number(/** @type {HTMLElement} */ (knop).dataset.hand));
        getal.textContent = String(nu);
        meter.value = nu;
      });
    }
    lijst?.append(rij);
  }
  return [...stuk.children];
}

/**
 * A clock per slide that counts down from the time last chosen; it turns yellow at the end and makes no sound.
 * Gives the function that goes to the clock of another slide.
 * @param {HTMLElement} zaal
 */
function klok(zaal) {
  const tijd = zoek(zaal, "[data-klok]");
  const start = zoek(zaal, "[data-start]");
  /** @type {Map<number, number>} */
  const bewaard = new Map();
  let nummer = 0;
  let begintijdNu = begintijd(lees(SLEUTEL, BEGIN));
  let over = begintijdNu;
  let tikt = 0;
  const toon = () => {
    tijd.textContent = alsKlok(over);
    tijd.classList.toggle("op", over <= 0);
    start.textContent = (tikt ? start.dataset.loopt : start.dataset.staat) ?? "";
  };
  const stop = () => {
    clearInterval(tikt);
    tikt = 0;
    toon();
  };
  start.addEventListener("click", () => {
    if (tikt) return stop();
    const einde = Date.now() + over * 1000;
    tikt = window.setInterval(() => {
      over = Math.max(0, (einde - Date.now()) / 1000);
      if (over <= 0) stop();
      toon();
    }, 250);
    toon();
  });
  for (const [naam, erbij] of /** @type {const} */ ([["minder", -60], ["meer", 60]])) {
    zoek(zaal, `[data-${naam}]`).addEventListener("click", () => {
      stop();
      over = Math.max(0, over + erbij);
      // A time set before the start is meant for the next slides, and the next session, too.
      if (begintijd(over) === over) bewaar(SLEUTEL, (begintijdNu = over));
      toon();
    });
  }
  zaal.addEventListener("close", stop);
  return (/** @type {number} */ naar) => {
    stop();
    bewaard.set(nummer, over);
    nummer = naar;
    over = bewaard.get(naar) ?? begintijdNu;
    toon();
  };
}

/** @param {string} id @returns {DocumentFragment} */
function sjabloon(id) {
  const bron = document.getElementById(id);
  if (!(bron instanceof HTMLTemplateElement)) throw new Error(id);
  return /** @type {DocumentFragment} */ (bron.content.cloneNode(true));
}

/** @param {ParentNode} plek @param {string} wat @returns {HTMLElement} */
function zoek(plek, wat) {
  const element = plek.querySelector(wat);
  if (!(element instanceof HTMLElement)) throw new Error(wat);
  return element;
}

if (typeof document !== "undefined") {
  const zaal = document.querySelector("[data-zaal]");
  const artikel = document.querySelector("[data-oefening]");
  if (zaal instanceof HTMLDialogElement && artikel instanceof HTMLElement) begin(zaal, artikel);
}
