import { OrgError } from '../../orgError.ts';

/** A component that cannot be deployed, and why. */
export class ComponentError extends OrgError {
  readonly type: string;
  readonly fullName: string;
  readonly path: string;

  constructor(component: { type: string; fullName: string; path: string }, message: string) {
    super(400, 'INVALID_METADATA', message);
    this.type = component.type;
    this.fullName = component.fullName;
    this.path = component.path;
  }
}
