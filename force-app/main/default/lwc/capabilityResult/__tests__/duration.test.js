import '../../format/__tests__/shippedLabels';
import { duration } from '../duration';

test.each([
  [2, 'under a minute'],
  [59, 'under a minute'],
  [60, '1 minute'],
  [89, '1 minute'],
  [250, '4 minutes'],
])('%i seconds are said in a human way', (seconds, said) => {
  expect(duration(seconds)).toBe(said);
});
