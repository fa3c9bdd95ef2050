import type { ActionLine, QbrDeckData } from '../../services/deck/qbrDeckData.ts';
import { calendarDate } from '../../services/domain/calendarDate.ts';
import { toCents } from '../../services/domain/money.ts';
import { qbrReview } from './qbrReview.ts';
import type { DealDraft, ReviewDraft } from './qbrReview.ts';

const CUSTOMERS = [
  'Isdom',
  'Cancity',
  'Rangreen',
  'Zoomit',
  'Konex',
  'Hatfan',
  'Bioholding',
  'Dontechi',
  'Finhigh',
  'Warephase',
];
const PRODUCTS = ['GTX Pro', 'GTX Plus Basic', 'MG Advanced', 'GTK 500', 'MG Special'];
const SELLERS = ['Darcel Schlecht', 'Rosa Almeida', 'Ken Ito'];

/** A year of deals of an ordinary partner, in the middle of its fourth quarter. */
export function ordinaryDeals(count = 120): DealDraft[] {
  return Array.from({ length: count }, (_, index): DealDraft => {
    const month = 1 + (index % 12);
    const day = 1 + ((index * 11 + Math.floor(index / 12)) % 28);
    const closes = `2017-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const past = closes < '2017-11-15';
    const next = !past && index % 4 === 3;
    const state = past ? (index % 5 === 0 ? 'lost' : index % 17 === 0 ? 'open' : 'won') : 'open';
    const customer = CUSTOMERS[index % CUSTOMERS.length]!;
    return {
      closes: next ? `2018-0${1 + (index % 3)}-20` : closes,
      state,
      customer,
      seller: SELLERS[index % SELLERS.length]!,
      name: `${PRODUCTS[index % PRODUCTS.length]} for ${customer}`,
      amount: 1500 + ((index * 977) % 9000),
      stage: state === 'open' ? ['Negotiation', 'Proposal', 'Engaging', 'Discovery'][index % 4]! : undefined,
      probability: [80, 60, 50, 20][index % 4]!,
      nextStep: index % 2 === 0 ? 'Send the offer' : null,
    };
  });
}

export const ORDINARY_GOALS = {
  '2017-Q1': 90_000,
  '2017-Q2': 100_000,
  '2017-Q3': 110_000,
  '2017-Q4': 120_000,
  '2018-Q1': 90_000,
};

const ACTIONS: ActionLine[] = [
  action('Qualify $60,000 of new pipeline', 'partner', 'done', '2017-09-30', '2017-09-20'),
  action('Decide on prices within three days', 'vendor', 'slipped', '2017-10-15', null),
  action('Train two engineers on GTK 500', 'partner', 'open', '2017-12-01', null),
];

function action(
  subject: string,
  side: ActionLine['side'],
  status: ActionLine['status'],
  due: string,
  doneOn: string | null,
): ActionLine {
  return {
    ...{
      subject,
      side,
      status,
      owner: side === 'partner' ? 'Darcel Schlecht' : 'Melvin Marxen',
      measure: null,
    },
    ...{ due: calendarDate(due), doneOn: doneOn === null ? null : calendarDate(doneOn) },
  };
}

const ordinary = (draft: ReviewDraft = {}) =>
  qbrReview({ goals: ORDINARY_GOALS, deals: ordinaryDeals(), ...draft });

const LONG_GERMAN =
  'Donaudampfschifffahrtsgesellschaft Großhandels- und Informationsverarbeitungs-Systemhaus Süddeutschland GmbH & Co. KG';
const JAPANESE = '株式会社日本情報システム総合研究所ソリューションパートナーズホールディングス東日本営業本部';
export const HOSTILE =
  'AT&T <Partners> "R&D" \u0000\u000B\u0008 \uD83D \uFFFF ]]> $& $1 {{name}} =CMD|x javascript:alert(1) \u202Eevil 😀';

/** The partners whose decks must always be valid files, by what is special about them. */
export const REVIEWS: Readonly<Record<string, () => QbrDeckData>> = {
  ordinary: () =>
    ordinary({
      more: {
        priorActions: ACTIONS,
        goalVersions: [
          {
            version: 1,
            amount: toCents(100_000),
            status: 'superseded',
            acceptedOn: calendarDate('2017-09-30'),
            reason: null,
          },
          {
            version: 2,
            amount: toCents(120_000),
            status: 'accepted',
            acceptedOn: calendarDate('2017-10-05'),
            reason: 'New product line',
          },
        ],
      },
    }),
  'without a goal': () => ordinary({ goals: {} }),
  'without deals': () => qbrReview({ goals: ORDINARY_GOALS }),
  'without anything': () => qbrReview(),
  'with only lost deals': () =>
    ordinary({ deals: ordinaryDeals(30).map((deal) => ({ ...deal, state: 'lost', closes: '2017-10-20' })) }),
  'with a thousand deals': () => ordinary({ deals: ordinaryDeals(1000) }),
  'with hostile text': () =>
    ordinary({
      partner: HOSTILE,
      company: HOSTILE,
      deals: ordinaryDeals(40).map((deal) => ({
        ...deal,
        name: HOSTILE,
        customer: HOSTILE,
        seller: `${HOSTILE} ${deal.closes.slice(5, 7)}`,
        stage: HOSTILE,
        nextStep: HOSTILE,
      })),
      more: {
        priorActions: ACTIONS.map((one) => ({ ...one, subject: HOSTILE, owner: HOSTILE, measure: HOSTILE })),
        meeting: { date: calendarDate('2017-11-20'), attendees: HOSTILE },
        sources: [{ name: HOSTILE, covers: HOSTILE }],
      },
    }),
  'with a long German name': () =>
    ordinary({
      ...{ partner: LONG_GERMAN, company: LONG_GERMAN, locale: 'de-DE', currency: 'EUR' },
      deals: ordinaryDeals().map((deal) => ({
        ...deal,
        name: `${LONG_GERMAN} Rahmenvertrag`,
        customer: LONG_GERMAN,
        amount: (deal.amount ?? 0) * 250,
      })),
      goals: { '2017-Q3': 25_000_000, '2017-Q4': 30_000_000 },
    }),
  'in Japanese': () =>
    ordinary({
      ...{ partner: JAPANESE, company: '日本販売株式会社', locale: 'ja-JP', currency: 'JPY' },
      deals: ordinaryDeals().map((deal) => ({
        ...deal,
        name: `${JAPANESE}向け更新案件`,
        customer: JAPANESE,
        amount: (deal.amount ?? 0) * 110,
      })),
      goals: { '2017-Q3': 12_000_000, '2017-Q4': 13_000_000, '2018-Q1': 9_000_000 },
    }),
  'before its start': () => ordinary({ period: '2018-Q1' }),
  'after its end': () => ordinary({ period: '2017-Q3' }),
  'with its goal met': () => ordinary({ goals: { '2017-Q4': 20_000, '2018-Q1': 90_000 } }),
  'with a goal of zero': () => ordinary({ goals: { '2017-Q4': 0 } }),
  'with credits above its sales': () =>
    ordinary({
      deals: [
        { closes: '2017-10-10', amount: -5000, state: 'won' },
        { closes: '2017-12-10', amount: null },
      ],
    }),
};
