import '../../format/__tests__/shippedLabels';
import { aQuarter, goalMet, noGoal, upcoming } from '../../scorecardWords/__tests__/builders';
import { drawPipeline } from '../drawPipeline';

const draw = (...quarters) => drawPipeline(quarters.map(aQuarter), { width: 402, rowHeight: 78 });

test('both quarters stand on one axis of multiples of what remains', () => {
  const drawing = draw({}, upcoming);

  expect(drawing.axis.map(({ text }) => text)).toEqual(['0x', '1x', '2x', '3x', '4x']);
  expect(drawing.rows.map(({ label, ratio }) => `${label} ${ratio}`)).toEqual([
    'This quarter 2.5x',
    'Next quarter 0.8x',
  ]);
});

test('the index stands at its multiple', () => {
  expect(draw({}).indexX).toBe(301);
});

test('what is likely by stage comes first, the rest behind it, together they are the coverage', () => {
  const { likely, rest } = draw({}).rows[0];

  expect(likely.width).toBeLessThan(rest.x);
  expect(rest.x + rest.width).toBeCloseTo(1 + 2.526 * 100, 0);
});

test.each([
  ['without a goal', noGoal, '$474K open and qualified'],
  ['with its goal met', goalMet, '$58K open and qualified'],
])('a quarter %s has words in place of a ratio', (_title, changes, text) => {
  expect(draw(changes).rows[0]).toMatchObject({
    text,
    ratio: '',
    hasIndexes: false,
  });
});

test('without an own index there is one line less', () => {
  expect(draw({ ownIndex: null })).toMatchObject({ ownX: null, ownText: '' });
});

test.each([
  [2.8, 'end', 'start'],
  [3.2, 'start', 'end'],
])('labels of indexes that are close, own %s, are written away from each other', (ownIndex, own, common) => {
  expect(draw({ ownIndex })).toMatchObject({ ownAnchor: own, indexAnchor: common });
});

test('the axis grows to six times; what lies beyond is marked', () => {
  const drawing = draw({ coverage: 9.3 });

  expect(drawing.axis.at(-1).text).toBe('6x');
  expect(drawing.rows[0].beyond).not.toBeNull();
});

test.each([
  [402, 'beside', { labelY: 46, textX: 92, textY: 46 }],
  [245, 'above', { labelY: 32, textX: 0, textY: 46 }],
])('in %i pixels the name of a quarter stands %s its amounts', (width, _where, places) => {
  expect(drawPipeline([aQuarter()], { width, rowHeight: 78 }).rows[0]).toMatchObject(places);
});
