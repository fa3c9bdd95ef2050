import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate } from '../../../services/domain/calendarDate.ts';
import {
  activityText,
  certificationText,
  circleFromTexts,
  contactText,
  requiredTaskText,
} from '../../../services/mirror/circleText.ts';

const DAY = calendarDate('2017-11-15');
const maybeDay = fc.constantFrom(DAY, null);

test('people and what they do come out of the mirror as they went in', () => {
  const contact = fc.record({ name: fc.string(), leftOn: maybeDay });
  const certification = fc.record({
    contactId: fc.constantFrom('003000000000001AAA', null),
    role: fc.constantFrom('seller' as const, 'engineer' as const),
    earnedOn: fc.constant(DAY),
    expiresOn: maybeDay,
  });
  const task = fc.record({ dueOn: fc.constant(DAY), doneOn: maybeDay });
  fc.assert(
    fc.property(contact, certification, task, (person, certified, asked) => {
      const flat = [
        ['1', contactText(person)],
        ['2', certificationText(certified)],
        ['3', requiredTaskText(asked)],
        ['4', activityText(DAY)],
      ].flat();
      expect(circleFromTexts('partner', flat)).toEqual({
        contacts: [{ id: '1', ...person }],
        certifications: [{ id: '2', partnerId: 'partner', ...certified }],
        requiredTasks: [{ id: '3', ...asked }],
        contactDays: [DAY],
      });
    }),
  );
});
