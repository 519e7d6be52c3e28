/**
 * Asking the worker, from a page. Only the latest question of a kind gets an answer.
 * Where a browser has no module workers, the work is done on the page itself.
 */

const BASIS = new URL("zoek/", import.meta.url).href;

/** The address of the root of the site, with a slash at the end. */
export const WORTEL = new URL("../", import.meta.url).href;

/** @type {Worker | null | undefined} */
let werker;
let laatste = 0;
/** @type {Map<number, {goed: (uitkomst: any) => void, fout: (reden: Error) => void}>} */
const wachtend = new Map();

/**
 * @param {"antwoord" | "meteen" | "voorstel" | "vergelijk" | "klaarzetten"} taak
 * @param {unknown} verzoek
 * @returns {Promise<any>}
 */
export async function vraagAan(taak, verzoek) {
  const ander = start();
  if (!ander) {
    const { werk } = await import("./zoek-werker.mjs");
    return werk(BASIS, taak, verzoek);
  }
  laatste += 1;
  const nummer = laatste;
  return new Promise((goed, fout) => {
    wachtend.set(nummer, { goed, fout });
    ander.postMessage({ nummer, basis: BASIS, taak, verzoek });
  });
}

function start() {
  if (werker !== undefined) return werker;
  try {
    werker = new Worker(new URL("zoek-werker.mjs", import.meta.url), { type: "module" });
    werker.addEventListener("message", ({ data }) => klaar(data));
    werker.addEventListener("error", () => {
      werker = null;
      for (const nummer of [...wachtend.keys()]) klaar({ nummer, fout: "werker" });
    });
  } catch {
    werker = null;
  }
  return werker;
}

/** @param {{nummer: number, uitkomst?: unknown, fout?: string}} bericht */
function klaar({ nummer, uitkomst, fout }) {
  const wachter = wachtend.get(nummer);
  wachtend.delete(nummer);
  if (fout === undefined) wachter?.goed(uitkomst);
  else wachter?.fout(new Error(fout));
}
