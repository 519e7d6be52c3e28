/**
 * A word that the index does not know: what may have been meant. Follows `spelling.py`.
 */

/**
 * @typedef {object} Woordenlijst
 * @property {Array<[string, number]>} bekend words of the library with how common they are
 * @property {import("./zoek-taal.mjs").Splitser} splitser
 */

const KORTSTE = 4;
const TWEE_FOUTEN_VANAF = 7;
const GRAM = 4;
const MEESTE = 3;
const GELIJKENIS = 40;
const BEGIN = 2;
const KORTSTE_BINNEN = 5;
const MEDEKLINKERS = new Set("bcdfghjklmnpqrstvwxz");
const KLINKT_GELIJK = new Set(["bp", "cg", "ck", "cs", "cz", "dt", "fv", "gh", "kq", "mn", "sz", "vw"]);

/**
 * The most common words that begin with `woord`.
 * @param {Woordenlijst} lijst
 * @param {string} woord
 */
export function begintMet(lijst, woord) {
  if (woord.length < KORTSTE) return [];
  return beste(
    lijst.bekend.filter(([w]) => w.startsWith(woord)).map(([w, klasse]) => [-klasse, w.length, w]),
  );
}

/**
 * The one word that `woord` most likely stands for, or nothing.
 * @param {Woordenlijst} lijst
 * @param {string} woord
 */
export function verbeter(lijst, woord) {
  if (woord.length < KORTSTE || !/^[a-z]+$/.test(woord)) return "";
  const grens = woord.length >= TWEE_FOUTEN_VANAF ? 2 : 1;
  /** @type {Array<[number, number, string]>} */
  const gevonden = [];
  for (const [kandidaat, klasse] of lijst.bekend) {
    if (Math.abs(kandidaat.length - woord.length) > grens) continue;
    const verschil = afstand(woord, kandidaat, grens);
    if (verschil <= grens && !anderWoord(woord, kandidaat)) {
      gevonden.push([verschil + (kandidaat[0] === woord[0] ? 0 : 1), -klasse, kandidaat]);
    }
  }
  return beste(gevonden)[0] ?? "";
}

/**
 * Words that share most groups of four letters with `woord`.
 * @param {Woordenlijst} lijst
 * @param {string} woord
 */
export function lijktOp(lijst, woord) {
  const eigen = grammen(woord);
  /** @type {Array<[number, number, string]>} */
  const gevonden = [];
  for (const [kandidaat, klasse] of lijst.bekend) {
    const zelfdeBegin = kandidaat.slice(0, BEGIN) === woord.slice(0, BEGIN);
    if (!zelfdeBegin && !bevat(woord, kandidaat)) continue;
    const over = [...eigen];
    const andere = grammen(kandidaat);
    let samen = 0;
    for (const gram of andere) {
      const plaats = over.indexOf(gram);
      if (plaats >= 0) {
        over.splice(plaats, 1);
        samen += 1;
      }
    }
    const gelijk = Math.floor((samen * 200) / (eigen.length + andere.length));
    if (gelijk >= GELIJKENIS) gevonden.push([-gelijk, -klasse, kandidaat]);
  }
  return beste(gevonden);
}

/**
 * How many letters to add, drop, change or swap; more than `grens` counts as one more.
 * @param {string} een
 * @param {string} ander
 * @param {number} grens
 */
export function afstand(een, ander, grens) {
  /** @type {number[]} */
  let vorige = [];
  let huidige = Array.from({ length: ander.length + 1 }, (_, j) => j);
  for (let i = 1; i <= een.length; i += 1) {
    const eerdere = vorige;
    vorige = huidige;
    huidige = [i];
    for (let j = 1; j <= ander.length; j += 1) {
      const anders = een[i - 1] === ander[j - 1] ? 0 : 1;
      let kosten = Math.min(vorige[j] + 1, huidige[j - 1] + 1, vorige[j - 1] + anders);
      if (i > 1 && j > 1 && een[i - 1] === ander[j - 2] && een[i - 2] === ander[j - 1]) {
        kosten = Math.min(kosten, eerdere[j - 2] + 1);
      }
      huidige.push(kosten);
    }
    if (Math.min(...huidige) > grens) return grens + 1;
  }
  return huidige[ander.length];
}

/**
 * Whether one stands in the other, as a whole word does in a compound.
 * @param {string} een
 * @param {string} ander
 */
function bevat(een, ander) {
  const [kort, lang] = een.length < ander.length ? [een, ander] : [ander, een];
  return kort.length >= KORTSTE_BINNEN && lang.includes(kort);
}

/**
 * Whether a short word is rather another word than a typo: a kater is no kamer.
 * @param {string} woord
 * @param {string} kandidaat
 */
function anderWoord(woord, kandidaat) {
  if (woord.length >= TWEE_FOUTEN_VANAF || woord.length !== kandidaat.length) return false;
  const anders = [...woord].flatMap((letter, i) => (letter === kandidaat[i] ? [] : [[letter, kandidaat[i]]]));
  if (anders.length !== 1 || !anders[0].every((letter) => MEDEKLINKERS.has(letter))) return false;
  return !KLINKT_GELIJK.has(anders[0].sort().join(""));
}

/** @param {string} woord */
function grammen(woord) {
  const vol = [...`^${woord}$`];
  const aantal = Math.max(vol.length - GRAM + 1, 1);
  return Array.from({ length: aantal }, (_, i) => vol.slice(i, i + GRAM).join(""));
}

/** @param {Array<[number, number, string]>} gevonden */
function beste(gevonden) {
  gevonden.sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
  return gevonden.slice(0, MEESTE).map((rij) => rij[2]);
}
