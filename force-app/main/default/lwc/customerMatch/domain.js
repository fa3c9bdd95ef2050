const LONGEST_ADDRESS = 2048;
const LABEL = /^[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?$/;
const TOP_LEVEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** Under the top level of a country these are not names of companies. */
const GENERIC = new Set(
  'co com org net ac edu gov gob gouv gov go govt ne or nom id info biz firm ltd plc me sch nhs mil asn'.split(
    ' ',
  ),
);

const MAIL_PROVIDERS = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com icloud.com me.com mac.com aol.com proton.me
  protonmail.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de mail.com mail.ru yandex.ru
  yandex.com ya.ru qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net orange.fr wanadoo.fr free.fr sfr.fr
  laposte.net libero.it virgilio.it tin.it alice.it btinternet.com bluewin.ch seznam.cz wp.pl o2.pl onet.pl uol.com.br
  bol.com.br rediffmail.com zoho.com fastmail.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net
  telenet.be skynet.be ziggo.nl kpnmail.nl hetnet.nl bigpond.com`.split(/\s+/),
);
/** With an ending for each country. */
const MAIL_FAMILIES = new Set(['yahoo', 'hotmail', 'outlook', 'live', 'yandex']);

/** Many firms have a page here; the address is not theirs. */
const SHARED_SITES = new Set(
  `facebook.com linkedin.com instagram.com x.com twitter.com youtube.com tiktok.com xing.com google.com sites.google.com
  goo.gl bit.ly linktr.ee wikipedia.org github.com github.io gitlab.io myshopify.com wordpress.com blogspot.com
  wixsite.com weebly.com squarespace.com webflow.io notion.site herokuapp.com azurewebsites.net cloudfront.net
  amazonaws.com appspot.com web.app firebaseapp.com netlify.app vercel.app pages.dev jimdo.com jimdosite.com etsy.com
  amazon.com ebay.com`.split(/\s+/),
);

const NOTHING = Object.freeze({ domain: null, caution: null });

/**
 * The domain in an address, an e-mail address or a bare domain, in lower case, without www and as the network writes
 * it (IDN). A public suffix, a mail provider or a site that many share says nothing about who somebody is: no domain,
 * with a caution.
 * @param {string | null | undefined} text
 * @returns {{ domain: string | null, caution: 'Not a domain' | 'Public suffix' | 'Mail provider' | 'Shared site' | null }}
 *   both null for nothing
 */
export function normaliseDomain(text) {
  const written = (text ?? '').replace(/\p{Cf}/gu, '').trim();
  if (!written) return NOTHING;
  const host = hostOf(written);
  if (!host) return { domain: null, caution: 'Not a domain' };
  const caution = cautionOf(host);
  return { domain: caution ? null : host, caution };
}

/**
 * The part of a domain that is bought: acme.co.uk of shop.acme.co.uk. A guess, for we carry no list of all public
 * suffixes: good enough to ask, not to decide.
 * @param {string} domain
 * @returns {string}
 */
export function registeredPart(domain) {
  const labels = domain.split('.');
  return labels.slice(isPublicSuffix(labels.slice(-2)) ? -3 : -2).join('.');
}

function hostOf(written) {
  if (written.length > LONGEST_ADDRESS) return null;
  const [authority] = written
    .replace(/^[<("']+/, '')
    .replace(/^(?:mailto:|[a-z][a-z0-9+.-]*:\/\/|\/\/)/i, '')
    .split(/[/?#\\>)"',;]/, 1);
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .replace(/\.+$/, '');
  if (/\s/.test(host) || !host.includes('.')) return null;
  const labels = (asciiOf(host) ?? '').split('.');
  if (labels.length > 2 && /^www\d*$/.test(labels[0])) labels.shift();
  const wellFormed = labels.every((label) => LABEL.test(label)) && TOP_LEVEL.test(labels.at(-1));
  const ascii = labels.join('.');
  return wellFormed && labels.length > 1 && ascii.length <= 253 ? ascii : null;
}

/** The browser and Node write international names the same way. */
function asciiOf(host) {
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return null;
  }
}

function cautionOf(host) {
  const labels = host.split('.');
  if (isPublicSuffix(labels)) return 'Public suffix';
  if (MAIL_PROVIDERS.has(host) || isMailFamily(labels)) return 'Mail provider';
  return SHARED_SITES.has(host) || /^[a-z]{2}\.(?:linkedin|facebook|wikipedia)\./.test(host)
    ? 'Shared site'
    : null;
}

function isPublicSuffix(labels) {
  return labels.length === 2 && labels[1].length === 2 && GENERIC.has(labels[0]);
}

/** yahoo.fr, hotmail.co.uk */
function isMailFamily(labels) {
  const [name, ...ending] = labels;
  return MAIL_FAMILIES.has(name) && (ending.length === 1 || isPublicSuffix(ending));
}
