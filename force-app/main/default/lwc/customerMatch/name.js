import { plainText } from './plainText.js';

/** Of many countries; what comes to the same letters stands once. */
const LEGAL_FORMS = new Set(
  `inc incorporated corp corporation co company llc lc llp lp pllc plc ltd limited cic ulc pte pty pvt private bhd sdn
  berhad gmbh mbh ggmbh ag kg kgaa ohg gbr ug ek eg ev se sa sas sasu sarl sprl srl bvba bv nv vof cv cvba eurl sci snc
  scop spa sapa scarl slu sl sll slne sau sad lda ltda eireli me epp unipessoal sgps ab hb kb oy oyj abp ry as asa ans
  da aps ivs ps is amba sro spolsro aspol doo dd jdoo dno zrt kft nyrt bt kkt ood eood ead ad et sia uab ou tov pat
  ooo oao zao ao pao ип ооо оао зао ао пао тов ат пат ae epe ike oe ee αε επε ικε kk gk yk tbk pt cv jsc ojsc cjsc pjsc
  fze fzc fzco wll qsc saog saoc saal psc saa sac sapi sab sofom rl stiftung foundation verein coop ltée ltee inh`
    .split(/\s+/)
    .map(plainText),
);

/** Some countries put the form first: AB Volvo, PT Astra, ООО Ромашка. */
const FORMS_IN_FRONT = new Set([
  'ab',
  'as',
  'pt',
  'cv',
  'ud',
  'ooo',
  'oao',
  'zao',
  'ооо',
  'оао',
  'зао',
  'пао',
  'ип',
  'тов',
  'oy',
  'sc',
]);

/** Forms of several words that their single words would not give away. */
const LONG_FORMS =
  / (?:sp(?:olka)? z ?o ?o(?: sp k)?|sp k|sp j|s(?:a(?:pi)?| a| de r ?l) de c ?v|d o o|s ?r ?o|sendirian berhad|a ?s)$/u;

const LONG_FORMS_WRITTEN_TOGETHER =
  /^(?:株式会社|有限会社|合同会社|주식회사|\(株\)|㈱)|(?:株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사|\(株\)|㈱)$/gu;

const SMALL_WORDS = new Set(['and', 'und', 'et', 'och', 'og', 'the']);

/** Words that one writer leaves out and another does not. */
const LOOSE_WORDS = new Set([
  'group',
  'gruppe',
  'groupe',
  'grupo',
  'gruppo',
  'holding',
  'holdings',
  'international',
  'global',
  'solutions',
  'services',
]);

/**
 * What a company's name comes to without legal form, accents, case and punctuation: "Müller & Söhne GmbH & Co. KG" and
 * "Muller and Sohne" are the same.
 * @param {string} name
 * @returns {string} '' when nothing of it is a name
 */
export function nameKey(name) {
  const plain = plainText(name.normalize('NFC').trim().replace(LONG_FORMS_WRITTEN_TOGETHER, ''));
  const words = joinLetters(` ${plain}`.replace(LONG_FORMS, '').trim().split(' ')).filter(Boolean);
  const meant = words.filter((word) => !SMALL_WORDS.has(word));
  const kept = meant.length > 0 ? meant : words;
  // The last word stays, whatever it is: "AG" may well be all there is.
  while (kept.length > 1 && LEGAL_FORMS.has(kept[kept.length - 1])) kept.pop();
  if (kept.length > 1 && FORMS_IN_FRONT.has(kept[0])) kept.shift();
  return kept.join(' ');
}

/**
 * What names that people mean the same by may come to. Good enough to ask, not to decide.
 * @param {string} key from nameKey
 * @returns {string}
 */
export function looseName(key) {
  const words = key.split(' ');
  const meant = words.filter((word) => !LOOSE_WORDS.has(word));
  return (meant.length > 0 ? meant : words).join('').replace(/([aou])e/g, '$1');
}

/** "S A" is written S.A. or SA, "A B C" is ABC. */
function joinLetters(words) {
  const joined = [];
  let run = '';
  for (const word of words) {
    if (/^\p{L}$/u.test(word)) {
      run += word;
    } else {
      if (run) joined.push(run);
      run = '';
      joined.push(word);
    }
  }
  return run ? [...joined, run] : joined;
}
