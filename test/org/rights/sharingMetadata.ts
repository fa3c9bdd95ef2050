/** Who sees the records of an object that nobody shared with them. */
export type SharingDefault =
  'Private' | 'Read' | 'ReadWrite' | 'ReadWriteTransfer' | 'FullAccess' | 'ControlledByParent';

export interface SharingDefaults {
  readonly internal: SharingDefault;
  readonly external: SharingDefault;
}

/** Opens records to users outside whose account, or contact, a field of the record names. */
export interface SharingSet {
  readonly fullName: string;
  readonly profiles: readonly string[];
  readonly mappings: readonly {
    readonly object: string;
    readonly objectField: string;
    readonly userField: string;
    readonly level: 'Read' | 'Edit';
  }[];
}

/** Opens the records that fit to a group of users. */
export interface SharingRule {
  readonly object: string;
  readonly fullName: string;
  readonly level: 'Read' | 'Edit';
  readonly sharedTo: UserGroup;
  /** Whose records; null when the criteria decide alone. */
  readonly sharedFrom: UserGroup | null;
  readonly criteria: readonly {
    readonly field: string;
    readonly operation: string;
    readonly value: string;
  }[];
}

/** 'allInternalUsers', or 'role' with a role's developer name. */
export interface UserGroup {
  readonly kind: string;
  readonly name: string;
}
