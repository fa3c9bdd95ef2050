import type { Component } from '../component.ts';
import type { XmlElement } from '../xml.ts';
import { checkApplication } from './application.ts';
import { checkField } from './field.ts';
import type { KnownNames } from './knownNames.ts';
import { checkLayout } from './layout.ts';
import { checkListView } from './listView.ts';
import { checkPage } from './page.ts';
import { checkPermissionSet } from './permissionSet.ts';
import { checkRole } from './role.ts';
import { checkTab } from './tab.ts';
import { checkValidationRule } from './validationRule.ts';

type Check = (content: XmlElement, fullName: string, known: KnownNames) => string | null;

const CHECKS: Record<string, Check> = {
  CustomApplication: checkApplication,
  CustomField: checkField,
  CustomTab: checkTab,
  FlexiPage: checkPage,
  Layout: checkLayout,
  ListView: checkListView,
  PermissionSet: checkPermissionSet,
  Role: checkRole,
  ValidationRule: checkValidationRule,
};

/** The first name in a component that leads nowhere, worded as the Metadata API words it; null when all do. */
export function checkReferences(component: Component, known: KnownNames): string | null {
  if (!component.content) return null;
  return CHECKS[component.type]?.(component.content, component.fullName, known) ?? null;
}
