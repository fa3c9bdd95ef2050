import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openScreens, WIDTHS, type Screens } from '../support/screens.ts';

let screens: Screens | undefined;

beforeAll(async () => {
  screens = await openScreens();
}, 180_000);

afterAll(() => screens?.close());

describe.each(['Melvin Marxen', 'Channel Chief', 'Channel Operations', 'Darcel Schlecht', 'Guest'])(
  'the workbench as %s',
  (who) => {
    test.each([
      ['desktop', WIDTHS.desktop],
      ['phone', WIDTHS.phone],
    ])(
      'opens the home page without a fault at %s width',
      async (name, width) => {
        const visit = await screens!.signInAs(who, { width });
        await visit.open('/lightning/page/home');
        await visit.picture(`home-${who.replaceAll(' ', '-')}-${name}`);

        expect(visit.problems()).toEqual([]);
        expect(await visit.accessibilityProblems()).toEqual([]);
      },
      60_000,
    );
  },
);
