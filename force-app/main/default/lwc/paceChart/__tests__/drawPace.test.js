import '../../format/__tests__/shippedLabels';
import { aQuarter, behind, closed, noGoal, upcoming } from '../../scorecardWords/__tests__/builders';
import { drawPace } from '../drawPace';

const points = [
  { takenOn: '2017-10-16', wonAmount: 57891 },
  { takenOn: '2017-10-30', wonAmount: 129195 },
];
const draw = (changes, width = 750, history = points) =>
  drawPace(aQuarter(changes), history, { width, height: 292 });

test('what is won goes up in steps on the days on which it was known', () => {
  // First day, two weekly records, today: each a step across and a step up.
  expect(draw().won).toMatch(/^M48 266(H[\d.]+V[\d.]+){3}$/);
});

test('today’s dot lies at the end of the line', () => {
  const { won, dot } = draw();

  expect(won.endsWith(`H${dot.x}V${dot.y}`)).toBe(true);
});

test.each([
  ['no weekly record', []],
  ['records of the first day alone', [{ takenOn: '2017-10-01', wonAmount: 0 }]],
])('with %s there is a dot and no line', (_title, history) => {
  const drawing = draw({}, 750, history);

  expect([drawing.won, drawing.dot === null]).toEqual([null, false]);
});

test('goal, expected and projection are drawn with their labels', () => {
  expect(draw()).toMatchObject({
    goalAmount: '$381K',
    nowText: '$193K won',
    nowDetail: '$186K expected',
    projectionText: 'At this rate $394K',
    todayText: 'Today, Nov 15',
  });
});

test('where it leads is written above the goal’s line when both ends are close', () => {
  const { projectionY, goal } = draw();

  expect(projectionY).toBeLessThan(goal.y);
});

test('far below the goal it is written above its own end', () => {
  const drawing = draw({ ...behind, projection: 58000 });
  const endY = Number(drawing.projection.split(' ').at(-1));

  expect(drawing.projectionY).toBe(endY - 7);
});

test('too early for a projection, none is drawn', () => {
  expect(draw({ projection: null })).toMatchObject({ projection: null, projectionText: '' });
});

test('without a goal neither goal nor expected is drawn', () => {
  expect(draw(noGoal)).toMatchObject({ goal: null, expected: null });
});

test('before the first day nothing is won and today is not on it', () => {
  const drawing = draw(upcoming, 750, []);

  expect(drawing).toMatchObject({ won: null, dot: null, now: null, today: null });
  expect(drawing.expected).not.toBeNull();
});

test('a closed quarter ends at its last day, without today and without a projection', () => {
  const history = [{ takenOn: '2017-08-07', wonAmount: 120000 }];
  const { dot, right, today, projection } = draw(closed, 750, history);

  expect([dot.x, today, projection]).toEqual([right, null, null]);
});

test('months begin where they begin', () => {
  const { months, left, right } = draw();

  expect(months.map(({ text }) => text)).toEqual(['Oct', 'Nov', 'Dec']);
  expect(months[1].x).toBeCloseTo(left + (31 / 92) * (right - left), 0);
});

test('a narrow chart writes the goal inside and keeps the dot’s label on it', () => {
  const drawing = draw({ asOf: '2017-12-28' }, 326);

  expect(drawing.narrow).toBe(true);
  expect(drawing.goal.labelX).toBeLessThan(60);
  expect(drawing.now.anchor).toBe('end');
});

test('the label stands above a dot that is near the bottom', () => {
  const { now, dot } = draw({ ...behind, wonAmount: 0 });

  expect(now.y).toBeLessThan(dot.y);
});

test('credits below zero are drawn at zero', () => {
  expect(draw({ wonAmount: -5000 }).dot.y).toBe(266);
});
