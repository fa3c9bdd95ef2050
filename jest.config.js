import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { jestConfig } = require('@salesforce/sfdx-lwc-jest/config');
const rootDir = import.meta.dirname;

/** Node suites run as native ES modules; swc only strips the types. */
const node = {
  displayName: 'node',
  rootDir,
  testEnvironment: 'node',
  // For a slow machine: starting an org, Redis or a browser may take its time. No test measures time.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/.cache/'],
};

/**
 * Component suites run as Salesforce's own preset has it: as CommonJS, so in a run of their own without
 * --experimental-vm-modules.
 */
const lwc = {
  ...jestConfig,
  displayName: 'lwc',
  rootDir,
  testMatch: ['<rootDir>/force-app/**/__tests__/**/*.test.js'],
  transform: { '^.+\\.css$': '<rootDir>/test/support/noStyles.cjs', ...jestConfig.transform },
  modulePathIgnorePatterns: ['<rootDir>/.cache/'],
};

export default { projects: [node, lwc] };
