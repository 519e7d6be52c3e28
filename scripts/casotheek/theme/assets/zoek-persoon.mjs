/**
 * Signs of a person in a pasted text: a BSN, a phone number, a mail address, a bank
 * account, an address, a name. For a warning only; sees less than a reader does.
 */

/** In this order: what one form took, the next does not see. */
const VORMEN = /** @type {Array<[string, RegExp]>} */ ([
  ["mail", /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu],
  ["rekening", /\bNL\s?\d{2}(?:\s?[A-Z]){4}(?:\s?\d){10}\b/gi],
  ["adres", /\b[1-9]\d{3}\s?[A-Z]{2}\b|\b\p{Lu}\p{L}{1,40}(?:straat|laan|weg|plein|gracht|kade|hof|pad|singel)\s+\d+/gu],
  ["telefoon", /(?<![\d.])(?:\+31|0031|0)[\s-]?[1-9](?:[\s-]?\d){8}(?!\d)/g],
]);
const CIJFERS = /(?<!\d)\d(?:[\s.]?\d){8}(?!\d)/g;
const NAAM = /(?<=[\p{Ll}\d,;]\s)(\p{Lu}\p{Ll}{2,})(?:\s+(?:van|de|der|den|el|al|ter|ten))*(?:\s+\p{Lu}\p{Ll}+)?/gu;
// Without the flag i: it would let "van" in "mevrouw van 70" pass for a name.
const AANSPREKING = /\b(?:[Mm]eneer|[Mm]evrouw|[Mm]evr|[Dd]hr|[Mm]w|DHR|MW)\.?\s+(?:[Vv]an\s+|[Dd]er?\s+|[Dd]en\s+|[Ee]l\s+)*\p{Lu}\p{L}+/u;
const GEEN_NAAM = new Set(
  ("amsterdam nederland nederlands nederlandse januari februari maart april mei juni juli augustus september oktober " +
    "november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag noord oost zuid west zuidoost " +
    "belastingdienst toeslagen gemeente wijkteam buurtteam veilig thuis marokkaans turks surinaams arabisch engels " +
    "corporatie schuldhulp wmo wpi uwv svb ggd ggz digid jeugdzorg kerst ramadan pasen").split(" "),
);

/**
 * What kinds of signs a text holds: `bsn`, `telefoon`, `mail`, `rekening`, `adres`, `naam`.
 * @param {string} tekst
 * @param {(woord: string) => boolean} [isGewoon] whether a word is an ordinary one here
 */
export function sporen(tekst, isGewoon = () => false) {
  const gevonden = [];
  let rest = tekst;
  for (const [soort, vorm] of VORMEN) {
    const zonder = rest.replace(vorm, " ");
    if (zonder !== rest) gevonden.push(soort);
    rest = zonder;
  }
  if ((rest.match(CIJFERS) ?? []).some(isBsn)) gevonden.unshift("bsn");
  if (AANSPREKING.test(rest) || heeftNaam(rest, isGewoon)) gevonden.push("naam");
  return gevonden;
}

/**
 * The eleven test of a BSN.
 * @param {string} cijfers
 */
export function isBsn(cijfers) {
  const getallen = cijfers.replace(/\D/g, "").split("").map(Number);
  const som = getallen.reduce((t, getal, i) => t + getal * (i === 8 ? -1 : 9 - i), 0);
  return getallen.length === 9 && som % 11 === 0 && getallen.some((getal) => getal > 0);
}

/**
 * @param {string} tekst
 * @param {(woord: string) => boolean} isGewoon
 */
function heeftNaam(tekst, isGewoon) {
  for (const [, woord] of tekst.matchAll(NAAM)) {
    const klein = woord.toLowerCase();
    if (!GEEN_NAAM.has(klein) && !isGewoon(klein)) return true;
  }
  return false;
}
