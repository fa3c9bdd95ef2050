import { readFileSync } from 'node:fs';

const text = readFileSync('force-app/main/default/lwc/partnerHomeQuery/document.js', 'utf8');
/** The questions of the request, by their place in the text: one level within `query`. */
const questions = text.match(/^ {8}\w+: \w+\(/gm);

test('the home of a partner asks no more than ten questions in its one request', () => {
  expect(questions).toHaveLength(10);
});

test('every question says how much it wants, down to the children', () => {
  const connections = text.match(/edges \{/g).length;

  expect(text.match(/first: \d+/g)).toHaveLength(connections);
});
