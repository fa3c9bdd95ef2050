import type { Initiative, Line, Version } from '#lwc/planContent';

export function line(key: string, values: Partial<Line> = {}): Line {
  return { key, section: 'Goals', label: key, kind: 'Money', ...values };
}

export function initiative(key: string, values: Partial<Initiative> = {}): Initiative {
  return { key, name: key, ...values };
}

export function version(number: number, values: Partial<Version> = {}): Version {
  return { number, status: 'Signed', lines: [], initiatives: [], ...values };
}
