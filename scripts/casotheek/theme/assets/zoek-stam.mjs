/**
 * The Snowball stemmer `dutch_porter`. Follows `search/stemmer.py` line by line; tests
 * hold the two equal.
 */

const ACCENTEN = /** @type {Record<string, string>} */ ({
  ä: "a", á: "a", ë: "e", é: "e", ï: "i", í: "i", ö: "o", ó: "o", ü: "u", ú: "u",
});
const GRENS = /[aeiouyè][^aeiouyè]/g;

/** @param {string} letter */
const isKlinker = (letter) => "aeiouyè".includes(letter);

/**
 * The stem of a word in small letters.
 * @param {string} woord
 */
export function stam(woord) {
  woord = woord
    .replace(/[äáëéïíöóüú]/g, (letter) => ACCENTEN[letter])
    .replace(/^y/, "Y")
    .replace(/([aeiouyè])(i(?=[aeiouyè])|y)/g, (_, voor, letter) => voor + letter.toUpperCase());
  const [r1, r2] = gebieden(woord);
  woord = stap1(woord, r1);
  const zonder = zonderE(woord, r1);
  const eWeg = zonder !== woord;
  woord = stap3(zonder, r1, r2);
  woord = stap4(woord, r1, r2, eWeg);
  if (/[^aeiouyè](?:aa|ee|oo|uu)[^aeiouyèI]$/u.test(woord)) {
    woord = woord.slice(0, -2) + woord.slice(-1);
  }
  return woord.replaceAll("I", "i").replaceAll("Y", "y");
}

/**
 * @param {string} woord
 * @returns {[number, number]}
 */
function gebieden(woord) {
  GRENS.lastIndex = 0;
  if (woord.length < 3 || !GRENS.exec(woord)) return [woord.length, woord.length];
  const eerste = GRENS.lastIndex;
  const tweede = GRENS.exec(woord) ? GRENS.lastIndex : woord.length;
  return [Math.max(eerste, 3), tweede];
}

/** @param {string} woord */
const enkel = (woord) => (/(?:dd|kk|tt)$/.test(woord) ? woord.slice(0, -1) : woord);

/**
 * @param {string} woord
 * @param {number} r1
 */
function stap1(woord, r1) {
  const gevonden = /(?:heden|ene|en|se|s)$/.exec(woord);
  if (!gevonden || gevonden.index < r1) return woord;
  const kern = woord.slice(0, gevonden.index);
  if (gevonden[0] === "heden") return kern + "heid";
  if (gevonden[0] === "en" || gevonden[0] === "ene") return zonderEn(woord, kern);
  return kern && !isKlinker(kern.slice(-1)) && !kern.endsWith("j") ? kern : woord;
}

/**
 * @param {string} woord
 * @param {string} kern
 */
function zonderEn(woord, kern) {
  if (!kern || isKlinker(kern.slice(-1)) || kern.endsWith("gem")) return woord;
  return enkel(kern);
}

/**
 * @param {string} woord
 * @param {number} r1
 */
function zonderE(woord, r1) {
  const kern = woord.slice(0, -1);
  if (!woord.endsWith("e") || kern.length < r1 || !kern || isKlinker(kern.slice(-1))) return woord;
  return enkel(kern);
}

/**
 * @param {string} woord
 * @param {number} r1
 * @param {number} r2
 */
function stap3(woord, r1, r2) {
  const kern = woord.slice(0, -4);
  if (!woord.endsWith("heid") || kern.length < r2 || kern.endsWith("c")) return woord;
  if (kern.endsWith("en") && kern.length - 2 >= r1) return zonderEn(kern, kern.slice(0, -2));
  return kern;
}

/**
 * @param {string} woord
 * @param {number} r1
 * @param {number} r2
 * @param {boolean} eWeg
 */
function stap4(woord, r1, r2, eWeg) {
  const gevonden = /(?:end|ing|ig|lijk|baar|bar)$/.exec(woord);
  if (!gevonden || gevonden.index < r2) return woord;
  const kern = woord.slice(0, gevonden.index);
  const uitgang = gevonden[0];
  if (uitgang === "end" || uitgang === "ing") {
    const ig = kern.endsWith("ig") && kern.length - 2 >= r2 && !kern.endsWith("eig");
    return ig ? kern.slice(0, -2) : enkel(kern);
  }
  if (uitgang === "ig") return kern.endsWith("e") ? woord : kern;
  if (uitgang === "lijk") return zonderE(kern, r1);
  return uitgang === "bar" && !eWeg ? woord : kern;
}
