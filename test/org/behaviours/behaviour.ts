import type { Org } from '../org.ts';
import type { Stored } from '../store/stored.ts';
import type { InputRecord } from '../store/results.ts';

/** What Salesforce itself does around writes of one standard object. Throw OrgError to refuse the record. */
export interface Behaviour {
  readonly object: string;
  /** May change the values of the record, which are checked and stored afterwards. */
  beforeInsert?: (record: InputRecord, org: Org) => void;
  beforeUpdate?: (id: string, changes: InputRecord, org: Org) => void;
  /**
   * Values that follow from others, on insert, on update and on load. `read` gives stored values after
   * the write; `changed` tells whether the caller named the field.
   */
  derive?: (
    read: (field: string) => Stored,
    changed: (field: string) => boolean,
    org: Org,
  ) => Record<string, Stored>;
  /** The record is stored; further records may be written through `org.as(…)`. `given` is what the caller sent. */
  afterInsert?: (id: string, given: InputRecord, org: Org) => void;
  afterUpdate?: (id: string, given: InputRecord, org: Org) => void;
  afterDelete?: (id: string, org: Org) => void;
}
