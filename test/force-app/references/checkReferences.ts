import { modelOf } from '../source/model.ts';
import type { Source } from '../source/sourceFile.ts';
import { checkComponents } from './components.ts';
import { checkFields, checkRelationshipNames } from './fields.ts';
import { checkLayouts } from './layouts.ts';
import { checkLicences } from './licences.ts';
import { checkNavigation } from './navigation.ts';
import { checkObjects } from './objects.ts';
import { checkParts } from './parts.ts';
import { checkPermissionSets } from './permissionSets.ts';
import { checkPlaces } from './places.ts';
import { checkQueries } from './queries.ts';

/** Whatever names something that is not there, cannot be deployed, reaches nobody or explains nothing. */
export function checkReferences(source: Source): string[] {
  const model = modelOf(source);
  return [
    ...checkPlaces(source),
    ...checkLicences(source),
    ...checkObjects(model, source),
    ...checkFields(model),
    ...checkRelationshipNames(model),
    ...checkParts(model, source),
    ...checkLayouts(model, source),
    ...checkNavigation(model, source),
    ...checkPermissionSets(model, source),
    ...checkComponents(model, source),
    ...checkQueries(model, source),
  ];
}
