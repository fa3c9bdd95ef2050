import { textOf } from '../xml.ts';
import type { XmlElement } from '../xml.ts';
import type { KnownNames } from './knownNames.ts';
import { missing } from './missing.ts';

const MESSAGE_LENGTH = 255;

export function checkValidationRule(rule: XmlElement, fullName: string, known: KnownNames): string | null {
  const [object = ''] = fullName.split('.');
  const message = textOf(rule, 'errorMessage') ?? '';
  if (message === '') return 'Required field is missing: errorMessage';
  if (message.length > MESSAGE_LENGTH) {
    return `Value too long for field: errorMessage maximum length is:${MESSAGE_LENGTH}`;
  }
  const shownAt = textOf(rule, 'errorDisplayField');
  if (shownAt && !known.field(object, shownAt)) {
    return missing('errorDisplayField', 'CustomField', `${object}.${shownAt}`);
  }
  return null;
}
