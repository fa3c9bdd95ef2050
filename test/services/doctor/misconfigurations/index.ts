import type { Misconfiguration } from './misconfiguration.ts';
import { ofRecords } from './ofRecords.ts';
import { ofService } from './ofService.ts';
import { ofSetUp } from './ofSetUp.ts';

/** Every step of the installation that can be undone in a small Salesforce. */
export const MISCONFIGURATIONS: readonly Misconfiguration[] = [...ofSetUp, ...ofService, ...ofRecords];
