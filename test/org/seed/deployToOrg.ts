import type { AppliedComponent, Org } from '../org.ts';
import { keepAccess } from '../rights/accessMetadata.ts';
import { readPermissionSet } from '../rights/readPermissionSet.ts';
import { applyMetadata } from '../schema/metadata/applyMetadata.ts';
import { readComponents } from '../schema/metadata/readComponents.ts';
import type { Component } from '../schema/metadata/readComponents.ts';
import { childrenOf, flagOf, numberOf, textOf } from '../schema/metadata/xml.ts';
import { LIVE } from '../store/table.ts';
import { fieldOf } from '../schema/schema.ts';
import type { OpportunityStage } from './opportunityStages.ts';
import { keepSetupRecords } from './setupRecords.ts';

/** Metadata that changes the schema, and the records that stand for some of it. */
export function deployToOrg(org: Org, files: Map<string, Buffer>): AppliedComponent[] {
  const applied = applyMetadata(org.schema, files);
  const components = readComponents(files);
  keepAccess(org, components);
  for (const component of components) {
    if (component.type === 'PermissionSet') keepPermissionSet(org, component);
    if (component.type === 'StandardValueSet' && component.fullName === 'OpportunityStage') {
      org.setOpportunityStages(childrenOf(component.element, 'standardValue').map(readStage));
    }
  }
  keepSetupRecords(org);
  return applied;
}

function keepPermissionSet(org: Org, { fullName, element }: Component): void {
  const object = org.schema.find('PermissionSet')!;
  const table = org.store.tableOf(object);
  const name = fieldOf(object, 'Name')!;
  const PermissionsApiEnabled = readPermissionSet(element).userPermissions.has('ApiEnabled');
  for (let row = 1; row <= table.last; row++) {
    if (table.stateOf(row) !== LIVE || table.get(row, name) !== fullName) continue;
    table.set(row, fieldOf(object, 'PermissionsApiEnabled')!, PermissionsApiEnabled);
    return;
  }
  const description = textOf(element, 'description');
  org.load('PermissionSet', [
    {
      Name: fullName,
      Label: textOf(element, 'label') ?? fullName,
      ...(description ? { Description: description.slice(0, 255) } : {}),
      IsCustom: true,
      PermissionsApiEnabled,
    },
  ]);
}

function readStage(element: Component['element']): OpportunityStage {
  const closed = flagOf(element, 'closed');
  const category = textOf(element, 'forecastCategory');
  return {
    label: textOf(element, 'fullName') ?? '',
    probability: numberOf(element, 'probability'),
    state: flagOf(element, 'won') ? 'won' : closed ? 'lost' : 'open',
    ...(category ? { forecastCategory: category } : {}),
  };
}
