/** Field types as describe names them. */
export type FieldType =
  | 'id'
  | 'string'
  | 'textarea'
  | 'email'
  | 'phone'
  | 'url'
  | 'picklist'
  | 'multipicklist'
  | 'combobox'
  | 'boolean'
  | 'int'
  | 'double'
  | 'currency'
  | 'percent'
  | 'date'
  | 'datetime'
  | 'time'
  | 'reference'
  | 'base64';

export interface PicklistValue {
  value: string;
  label: string;
  active: boolean;
  isDefault: boolean;
}

export interface RollUp {
  operation: 'count' | 'sum' | 'min' | 'max';
  childObject: string;
  /** The child's master-detail field. */
  foreignKey: string;
  /** Absent for a count. */
  field?: string;
  filters: { field: string; operator: string; value: string }[];
}

export interface FieldDefinition {
  name: string;
  label: string;
  type: FieldType;
  custom: boolean;
  /** Characters; 0 where the type has no length. */
  length: number;
  /** Digits in all, and behind the point; 0 where the type has none. */
  precision: number;
  scale: number;
  /** A value is needed on every record (the opposite of nillable). Checkboxes never are. */
  required: boolean;
  unique: boolean;
  caseSensitive: boolean;
  externalId: boolean;
  createable: boolean;
  updateable: boolean;
  /** Formula text that gives the value of a record that names none. */
  defaultFormula?: string;
  picklist?: { values: PicklistValue[]; restricted: boolean };
  referenceTo: string[];
  relationshipName?: string;
  /** What a parent calls its children: 'Opportunities', 'Partner_Goals__r'. */
  childRelationshipName?: string;
  /** What happens to the child when its parent goes. */
  onParentDelete: 'cascade' | 'clear' | 'restrict';
  masterDetail: boolean;
  /** Who may read the master may write its details; else who may edit it. */
  writeRequiresMasterRead?: boolean;
  /** A formula is computed on read and cannot be written. */
  formula?: string;
  blankAsZero?: boolean;
  rollUp?: RollUp;
  /** Display format of an auto number, as 'QBR-{0000}'. */
  autoNumber?: string;
  isName: boolean;
  help?: string;
}

export interface ValidationRule {
  name: string;
  active: boolean;
  condition: string;
  message: string;
  /** Field that the message belongs to; absent = the top of the page. */
  field?: string;
}

export interface ObjectDefinition {
  name: string;
  label: string;
  labelPlural: string;
  keyPrefix: string;
  custom: boolean;
  customSetting: boolean;
  createable: boolean;
  /** As createable where it is not said. */
  updateable?: boolean;
  deletable: boolean;
  /** Without case: keys are lower-case API names. */
  fields: Map<string, FieldDefinition>;
  validationRules: ValidationRule[];
}
