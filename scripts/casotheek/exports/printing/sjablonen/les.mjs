// @ts-check
/**
 * The script of a lespakket: keeps what a learner writes. In a learning environment
 * (SCORM 1.2) it is kept there, and the lesson is completed when every casus has a
 * position; else it stays on the device. A plain script: it also runs from a file.
 */
(() => {
  "use strict";

  /**
   * @typedef {object} Scorm what SCORM 1.2 gives a lesson
   * @property {(leeg: string) => string} LMSInitialize
   * @property {(leeg: string) => string} LMSFinish
   * @property {(naam: string) => string} LMSGetValue
   * @property {(naam: string, waarde: string) => string} LMSSetValue
   * @property {(leeg: string) => string} LMSCommit
   */

  const MEESTE = 4096; // what suspend_data of SCORM 1.2 holds
  const DIEP = 9;
  const begonnen = Date.now();
  const api = zoekApi();
  const sleutel = `casotheek-les-${document.body.dataset.les}`;
  const standpunten = velden("[data-standpunt]");
  const terug = velden("[data-terug]");
  const melding = /** @type {HTMLElement | null} */ (document.querySelector("[data-melding]"));
  let gestopt = false;

  if (!standpunten.length) return;
  if (api) api.LMSInitialize("");
  zetTerug(lees());
  if (api && !["completed", "passed"].includes(api.LMSGetValue("cmi.core.lesson_status"))) {
    api.LMSSetValue("cmi.core.lesson_status", "incomplete");
  }
  toon();
  document.addEventListener("input", toon);
  document.addEventListener("change", bewaar);
  addEventListener("pagehide", stop);
  addEventListener("beforeunload", stop);
  const knop = /** @type {HTMLElement | null} */ (document.querySelector("[data-export]"));
  if (knop) {
    knop.hidden = false;
    knop.addEventListener("click", exporteer);
  }

  /** @param {string} wat @returns {HTMLTextAreaElement[]} */
  function velden(wat) {
    return /** @type {HTMLTextAreaElement[]} */ ([...document.querySelectorAll(wat)]);
  }

  /** The environment, in this window, one above it or one that opened it. @returns {Scorm | null} */
  function zoekApi() {
    for (const begin of [window, window.opener]) {
      let hier = begin;
      for (let stap = 0; hier && stap < DIEP; stap += 1) {
        try {
          if (hier.API) return hier.API;
        } catch {
          break; // a window of someone else
        }
        if (hier.parent === hier) break;
        hier = hier.parent;
      }
    }
    return null;
  }

  function alles() {
    /** @type {Record<string, string>} */
    const uit = {};
    for (const veld of standpunten) uit[`s${veld.dataset.standpunt}`] = veld.value;
    for (const veld of terug) uit[`r${veld.dataset.terug}`] = veld.value;
    return uit;
  }

  /** @returns {Record<string, string>} */
  function lees() {
    try {
      const ruw = api ? api.LMSGetValue("cmi.suspend_data") : localStorage.getItem(sleutel);
      return ruw ? JSON.parse(ruw) : {};
    } catch {
      return {};
    }
  }

  /** @param {Record<string, string>} bewaard */
  function zetTerug(bewaard) {
    for (const veld of standpunten) veld.value = bewaard[`s${veld.dataset.standpunt}`] ?? "";
    for (const veld of terug) veld.value = bewaard[`r${veld.dataset.terug}`] ?? "";
  }

  function klaar() {
    return standpunten.every((veld) => veld.value.trim() !== "");
  }

  function toon() {
    for (const veld of standpunten) {
      const merk = document.querySelector(`[data-klaar="${veld.dataset.standpunt}"]`);
      merk?.toggleAttribute("hidden", veld.value.trim() === "");
    }
  }

  /** All texts, each cut to the same length when together they do not fit. @returns {[string, boolean]} */
  function passend() {
    const tekst = JSON.stringify(alles());
    if (!api || tekst.length <= MEESTE) return [tekst, false];
    const namen = Object.entries(alles());
    for (let lang = Math.floor(MEESTE / namen.length); lang > 0; lang -= 10) {
      const kort = JSON.stringify(Object.fromEntries(namen.map(([n, t]) => [n, t.slice(0, lang)])));
      if (kort.length <= MEESTE) return [kort, true];
    }
    return ["{}", true];
  }

  function bewaar() {
    const [tekst, vol] = passend();
    if (api) {
      api.LMSSetValue("cmi.suspend_data", tekst);
      const laatste = /** @type {HTMLElement | null} */ (document.activeElement)?.dataset.standpunt;
      if (laatste) api.LMSSetValue("cmi.core.lesson_location", laatste);
      if (klaar()) api.LMSSetValue("cmi.core.lesson_status", "completed");
      api.LMSCommit("");
    } else {
      try {
        localStorage.setItem(sleutel, tekst);
      } catch {
        return;
      }
    }
    if (!melding) return;
    const woord = vol ? melding.dataset.vol : klaar() ? melding.dataset.klaar : melding.dataset.bewaard;
    melding.textContent = woord ?? "";
  }

  function stop() {
    if (!api || gestopt) return;
    gestopt = true;
    bewaar();
    const seconden = Math.floor((Date.now() - begonnen) / 1000);
    const twee = (/** @type {number} */ n) => String(n).padStart(2, "0");
    const uren = Math.min(9999, Math.floor(seconden / 3600));
    const tijd = `${String(uren).padStart(4, "0")}:${twee(Math.floor((seconden % 3600) / 60))}:${twee(seconden % 60)}`;
    api.LMSSetValue("cmi.core.session_time", tijd);
    api.LMSSetValue("cmi.core.exit", klaar() ? "" : "suspend");
    api.LMSCommit("");
    api.LMSFinish("");
  }

  function exporteer() {
    const delen = [...standpunten, ...terug].filter((veld) => veld.value.trim());
    const tekst = delen.map((veld) => `${veld.labels[0]?.textContent ?? ""}\n${veld.value.trim()}`);
    const adres = URL.createObjectURL(new Blob([`${tekst.join("\n\n")}\n`], { type: "text/plain;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = adres;
    link.download = "les.txt";
    link.click();
    setTimeout(() => URL.revokeObjectURL(adres), 1000);
  }
})();
