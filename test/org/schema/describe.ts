import type { FieldDefinition, ObjectDefinition } from './definition.ts';
import { describeField } from './describeField.ts';
import type { Schema } from './schema.ts';

export function describeSummary(object: ObjectDefinition, version: string) {
  const base = `/services/data/v${version}/sobjects/${object.name}`;
  return {
    activateable: false,
    createable: object.createable,
    custom: object.custom,
    customSetting: object.customSetting,
    deletable: object.deletable,
    deprecatedAndHidden: false,
    feedEnabled: false,
    keyPrefix: object.keyPrefix,
    label: object.label,
    labelPlural: object.labelPlural,
    layoutable: true,
    mergeable: false,
    name: object.name,
    queryable: true,
    replicateable: true,
    retrieveable: true,
    searchable: true,
    triggerable: true,
    undeletable: object.deletable,
    updateable: object.updateable ?? object.createable,
    urls: { sobject: base, describe: `${base}/describe`, rowTemplate: `${base}/{ID}` },
  };
}

export function describeObject(schema: Schema, object: ObjectDefinition, version: string) {
  return {
    ...describeSummary(object, version),
    childRelationships: schema.childrenOf(object.name).map(describeChild),
    fields: [...object.fields.values()].map((field) => describeField(field)),
    recordTypeInfos: [],
    supportedScopes: [{ label: 'All', name: 'everything' }],
  };
}

function describeChild({ child, field }: { child: ObjectDefinition; field: FieldDefinition }) {
  return {
    cascadeDelete: field.onParentDelete === 'cascade',
    childSObject: child.name,
    deprecatedAndHidden: false,
    field: field.name,
    junctionIdListNames: [],
    junctionReferenceTo: [],
    relationshipName: field.childRelationshipName ?? null,
    restrictedDelete: field.onParentDelete === 'restrict',
  };
}
