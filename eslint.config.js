import js from '@eslint/js';
import lwc from '@salesforce/eslint-config-lwc';
import prettier from 'eslint-config-prettier';
import ts from 'typescript-eslint';

const nodeGlobals = {
  process: 'readonly',
  console: 'readonly',
  Buffer: 'readonly',
  URL: 'readonly',
  fetch: 'readonly',
  AbortSignal: 'readonly',
  setTimeout: 'readonly',
  clearTimeout: 'readonly',
  setInterval: 'readonly',
  clearInterval: 'readonly',
};

const browserGlobals = Object.fromEntries(
  ['window', 'document', 'location', 'history', 'CustomEvent', 'URLSearchParams'].map((name) => [
    name,
    'readonly',
  ]),
);

export default ts.config(
  { ignores: ['node_modules/', '.cache/', 'out/', 'force-app/**/*.xml'] },
  js.configs.recommended,
  { files: ['**/*.js', '**/*.mjs'], languageOptions: { globals: nodeGlobals } },
  {
    files: ['force-app/**/lwc/**/*.js', 'test/workbench/modules/**/*.js'],
    extends: [lwc.configs.recommended],
    languageOptions: { globals: browserGlobals },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    files: ['services/**/*.ts'],
    ignores: ['services/salesforce/client.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'jsforce', message: 'Only services/salesforce/client.ts talks to jsforce.' }] },
      ],
    },
  },
  {
    files: ['services/**/*.ts', 'jobs/**/*.ts'],
    ignores: ['services/config.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Only services/config.ts reads process.env.',
        },
      ],
    },
  },
  {
    files: ['services/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The domain is told the time.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The domain is told the time.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'The domain is given its randomness.',
        },
      ],
    },
  },
  prettier,
);
