import { describe, expect, test } from '@jest/globals';
import { XMLValidator } from 'fast-xml-parser';
import { strToU8 } from 'fflate';
import { buildDeckFile } from '../../../services/deck/buildDeckFile.ts';
import { readDeck } from '../../support/deckReader.ts';
import { qbrReview } from '../../support/qbrReview.ts';

/** What people, imports and attackers have typed into names. Each goes everywhere that a name can go. */
const HAZARDS: Readonly<Record<string, string>> = {
  'an ampersand': 'AT&T & Sons',
  'an entity': 'R&amp;D &lt;b&gt; &#0; &bogus;',
  'angle brackets': '<Partners> </a:t></a:r>',
  'both quotes': `"Big" 'Deal'`,
  'the end of a CDATA section': 'a ]]> b <![CDATA[ c',
  'an XML comment': '<!-- --> -- <?xml?>',
  'a null character': 'nul\u0000here',
  'a vertical tab': 'vertical\u000Btab',
  'a backspace and an escape': 'a\u0008b\u001Bc',
  'control characters of the second block': 'a\u0085b\u009Fc',
  'half a character': 'bad \uD83D end',
  'the other half': 'bad \uDE00 end',
  'a noncharacter': 'a\uFFFEb\uFFFFc',
  'a replacement character': 'a\uFFFDb',
  'a line break': 'first\nsecond\r\nthird',
  'a line separator': 'a\u2028b\u2029c',
  'a tab': 'a\tb',
  'a byte order mark': '\uFEFFname',
  'a right-to-left override': 'abc\u202Egpj.exe',
  'isolates of direction': '\u2066a\u2069 \u200Fb',
  'Arabic and Hebrew': 'شركة الاختبار שלום',
  'an emoji with a joiner': '👩‍👩‍👧 family 😀',
  'combining marks': 'Z͑ͫ̓a̴l͖g̈o',
  'a replacement pattern': "$& $1 $` $' $$",
  'a template': '{{name}} ${x} <%= y %>',
  'a formula': '=HYPERLINK("http://x.test","y")',
  'a link with script': 'javascript:alert(1)',
  'a file address': 'file:///etc/passwd',
  'a path': '../../etc/passwd',
  nothing: '',
  'spaces only': '   ',
  'nonbreaking spaces': '\u00A0\u202F\u3000',
  'two hundred letters without a space': 'W'.repeat(200),
  'ten thousand letters': 'long '.repeat(2000),
  'a percent sign and a hash': '100% #FF0000 #REF!',
  backslashes: 'C:\\temp\\new\\u0041',
  'an object name': 'panel-1',
  'digits only': '1234567890',
  'a relationship': 'rId1" Target="evil',
};

describe('Text that was made to break a file', () => {
  test.each(Object.entries(HAZARDS))('with %s leaves every part readable', async (_, text) => {
    const { parts } = readDeck((await buildDeckFile(withEverywhere(text))).body);
    const broken = [...parts].filter(([, xml]) => XMLValidator.validate(xml) !== true || hasForbidden(xml));
    expect(broken.map(([name]) => name)).toEqual([]);
  });

  test('stays as people know it where it is only unusual', async () => {
    const { slides } = readDeck((await buildDeckFile(withEverywhere(`AT&T <R&D> "Söhne" 株式会社`))).body);
    expect(slides[0]!.title).toContain(`AT&T <R&D> "Söhne" 株式会社`);
  });

  test('never becomes a link, a picture or a file outside the deck', async () => {
    const { parts } = readDeck((await buildDeckFile(withEverywhere('http://x.test/a.png'))).body);
    expect([...parts.values()].filter((xml) => /TargetMode="External"|<a:hlinkClick/.test(xml))).toEqual([]);
  });

  test('in the names of locale and currency falls back to the usual ones', async () => {
    const { slides } = readDeck((await buildDeckFile(qbrReview({ locale: '<x>', currency: '&&' }))).body);
    expect(slides[1]!.title).toContain('$0');
  });

  test('as numbers that are none leaves gaps in charts', async () => {
    const data = withEverywhere('A');
    const months = data.months.map((month) => ({
      ...month,
      goal: Infinity,
      tally: { ...month.tally, won: NaN },
    }));
    const { charts } = readDeck((await buildDeckFile({ ...data, months } as never)).body);
    expect(
      charts.flatMap(({ series }) => series.flatMap(({ values }) => values)).filter(Number.isNaN),
    ).toEqual([]);
  });
});

function withEverywhere(text: string) {
  const action = {
    subject: text,
    side: 'partner',
    owner: text,
    due: null,
    status: 'open',
    measure: text,
    doneOn: null,
  } as const;
  const deal = { name: text, customer: text, stage: text, nextStep: text };
  return qbrReview({
    partner: text,
    company: text,
    goals: { '2017-Q4': 100_000 },
    deals: [
      { ...deal, closes: '2017-10-10', state: 'won', seller: `${text}1` },
      { ...deal, closes: '2017-12-10', seller: `${text}2` },
    ],
    more: {
      ...{ priorActions: [action], commitments: [action], sources: [{ name: text, covers: text }] },
      meeting: { date: null, attendees: text },
      goalVersions: [1, 2].map((version) => ({
        version,
        amount: null,
        status: 'proposed',
        acceptedOn: null,
        reason: text,
      })),
    },
  });
}

/** Characters that XML 1.0 has no way to say, and text that was not one in the first place. */
function hasForbidden(xml: string): boolean {
  return (
    /[\p{Cs}\uFFFE\uFFFF]/u.test(xml) || strToU8(xml).some((byte) => byte < 32 && ![9, 10, 13].includes(byte))
  );
}
