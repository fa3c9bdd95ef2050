import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameKey, normaliseCountry, normaliseDomain } from '#lwc/customerMatch';

describe('a domain', () => {
  test.each([
    ['alder.example', 'alder.example'],
    ['HTTPS://WWW.Alder.Example:8443/shop?x=1#top', 'alder.example'],
    ['//www2.alder.example.', 'alder.example'],
    ['Jo Birch <jo@alder.example>', 'alder.example'],
    ['mailto:jo@alder.example', 'alder.example'],
    ['<alder.example>', 'alder.example'],
    ['shop.alder.co.uk', 'shop.alder.co.uk'],
    ['müller.example', 'xn--mller-kva.example'],
    ['例え.jp', 'xn--r8jz45g.jp'],
    ['www.com', 'www.com'],
    ['http://user:secret@alder.example/', 'alder.example'],
  ])('is found in %s', (text, domain) => {
    expect(normaliseDomain(text).domain).toBe(domain);
  });

  test.each([
    ['Alder Foods', 'Not a domain'],
    ['localhost', 'Not a domain'],
    ['192.168.0.1', 'Not a domain'],
    ['-a.example', 'Not a domain'],
    ['javascript:alert(1)', 'Not a domain'],
    [`${'a.'.repeat(200)}example`, 'Not a domain'],
    ['co.uk', 'Public suffix'],
    ['https://www.com.au', 'Public suffix'],
    ['jo@gmail.com', 'Mail provider'],
    ['jo@yahoo.co.uk', 'Mail provider'],
    ['https://www.linkedin.com/company/alder', 'Shared site'],
    ['de.linkedin.com/company/alder', 'Shared site'],
  ])('is none in %s: %s', (text, caution) => {
    expect(normaliseDomain(text)).toEqual({ domain: null, caution });
  });

  test('of nothing is nothing, without a caution', () => {
    for (const text of [null, undefined, '', ' \u200B']) {
      expect(normaliseDomain(text)).toEqual({ domain: null, caution: null });
    }
  });

  test('stays what it is when it is normalised again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.webUrl(), fc.emailAddress(), fc.string()), (text) => {
        const { domain } = normaliseDomain(text);
        if (domain !== null) expect(normaliseDomain(domain)).toEqual({ domain, caution: null });
      }),
    );
  });
});

describe('a name', () => {
  test.each([
    ['Müller & Söhne GmbH & Co. KG', 'Muller and Sohne'],
    ['Acme, Inc.', 'ACME'],
    ['Acme Corp', 'acme corporation'],
    ['Compagnie Générale S.A.R.L.', 'compagnie generale sarl'],
    ['Fiore S.p.A.', 'FIORE SPA'],
    ['Dąb Sp. z o.o.', 'Dab'],
    ['Javor s.r.o.', 'Javor, a.s.'],
    ['AB Volvo', 'Volvo AB'],
    ['ООО «Ромашка»', 'Ромашка'],
    ['株式会社トヨタ', 'トヨタ'],
    ['Alder Pty Ltd', 'Alder Pty. Limited'],
    ['Roble, S.A. de C.V.', 'Roble SA de CV'],
    ['Carvalho Ltda.', 'Carvalho LTDA'],
    ['Alder Sdn. Bhd.', 'ALDER'],
    ['The Alder Company', 'Alder Co'],
    ['McDonald’s', "Mc Donald's".replace(' ', '')],
    ['A B C Ltd', 'ABC Limited'],
    ['Łódź Øre Straße', 'Lodz Ore Strasse'],
    ['Ａｌｄｅｒ', 'Alder'],
  ])('%s is %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ['Alder Foods', 'Alder Food'],
    ['Alder Group', 'Alder'],
    ['AG', 'SE'],
    ['Delta Air', 'Delta'],
  ])('%s is not %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test('of punctuation alone is nothing', () => {
    expect(nameKey('--- !!! ---')).toBe('');
  });

  test('keeps its first word, whatever legal forms follow', () => {
    const forms = fc.array(fc.constantFrom('GmbH', 'Ltd.', 'S.A.', 'Inc', '& Co. KG', 'LLC', 'Oy', 'Pty'), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{4,9}ium$/), forms, (name, some) => {
        expect(nameKey([name, ...some].join(' '))).toBe(name.toLowerCase());
      }),
    );
  });
});

describe('a country', () => {
  test.each([
    ['Germany', 'DE'],
    ['DEUTSCHLAND', 'DE'],
    ['deu', 'DE'],
    ['Österreich', 'AT'],
    ['Côte d’Ivoire', 'CI'],
    ['The Netherlands', 'NL'],
    ['U.S.A.', 'US'],
    ['UK', 'GB'],
    ['日本', 'JP'],
    ['대한민국', 'KR'],
    ['Atlantis', null],
    ['', null],
  ])('%s is %s', (text, code) => {
    expect(normaliseCountry(text)).toBe(code);
  });
});
