import { textOf } from '../xml.ts';
import type { XmlElement } from '../xml.ts';
import type { KnownNames } from './knownNames.ts';
import { missing } from './missing.ts';

export function checkRole(role: XmlElement, _fullName: string, known: KnownNames): string | null {
  const parent = textOf(role, 'parentRole');
  return parent && !known.has('Role', parent) ? missing('parentRole', 'Role', parent) : null;
}
