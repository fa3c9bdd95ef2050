import { expect, test } from '@jest/globals';
import { fileAt } from './files.ts';

const ID = '069Ig0000000001AAA';

test.each([
  ['in the app', `/sfc/servlet.shepherd/document/download/${ID}`, ID],
  ['below the address of the site', `/partners/sfsites/c/sfc/servlet.shepherd/document/download/${ID}`, ID],
  ['where a site serves none', `/partners/sfc/servlet.shepherd/document/download/${ID}`, null],
  ['of something that is no id', "/sfc/servlet.shepherd/document/download/1'OR", null],
])('a file %s is told from other addresses', (_where, path, found) => {
  expect(fileAt(path, '/partners')).toBe(found);
});
