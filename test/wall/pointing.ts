import { fieldOf } from '../org/schema/schema.ts';
import { hanging, PLACES, type Place } from '../org/rights/fixtures/records.ts';
import type { Channel } from '../org/rights/fixtures/channel.ts';

/** Lets every lookup of ours that may stay blank point at the record of the place that is said, past all rules. */
export function pointLookups(channel: Channel, to: Readonly<Record<Place, Place>>): void {
  const { org, recordOf } = channel;
  const ours = new Set(hanging(org));
  for (const name of ours) {
    const object = org.schema.find(name)!;
    const lookups = [...object.fields.values()].filter(
      ({ custom, required, masterDetail, formula, referenceTo: [target = ''] }) =>
        custom && !required && !masterDetail && !formula && target !== 'Account' && ours.has(target),
    );
    for (const place of PLACES) {
      const found = org.store.find(recordOf(name, place));
      for (const { name: lookup, referenceTo } of found ? lookups : []) {
        const target = recordOf(referenceTo[0] ?? '', to[place]);
        found?.table.set(found.row, fieldOf(found.object, lookup)!, target);
      }
    }
  }
}
