import officeAddins from 'eslint-plugin-office-addins';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Which folder may import which: the architecture, as a table. A folder may always import from itself.
 * Everything not listed is an error, so a new dependency between folders is a decision, not an accident.
 */
const port = 'host/port.ts';
const domain = [
  'language',
  'measures',
  'plan',
  'inspection',
  'reading',
  'tracking',
  'quarter',
  'workbook',
  'check',
  'note',
  'rollover',
  'collection',
];
const ofPlan = ['language', 'measures', 'plan'];
const ofRows = [...ofPlan, 'tracking'];
const ofQuarter = [...ofRows, 'quarter'];
const ofSheets = [...ofQuarter, 'workbook'];
const application = [...domain, port, 'usecases'];
const mayImport = {
  language: [],
  measures: [],
  plan: ['language', 'measures'],
  inspection: ofPlan,
  reading: ofPlan,
  tracking: ofPlan,
  quarter: ofRows,
  workbook: ofQuarter,
  check: ofSheets,
  note: ofSheets,
  rollover: ofSheets,
  collection: [...ofSheets, port],
  workers: [],
  xlsx: ['language', 'workbook'],
  documents: ['reading', 'language', 'xlsx', 'workers'],
  export: [...ofSheets, 'note', 'inspection'],
  'host/port.ts': ['workbook'],
  'host/excel': ['language', port, 'workbook'],
  'host/file': ['language', port, 'workbook', 'xlsx', 'workers'],
  usecases: [...domain, 'export', port],
  pane: [...application, 'documents'],
  'apps/taskpane': [
    ...application,
    'host/excel',
    'host/file/reader',
    'host/file/return-files.ts',
    'host/file/host.ts',
    'documents',
    'workers',
    'pane',
  ],
  'apps/commands': [...application, 'host/excel'],
  'apps/cli': [...application, 'host/file', 'documents'],
  'apps/desk': [...application, 'host/file', 'xlsx', 'documents', 'pane', 'apps/taskpane'],
};

const zones = Object.entries(mayImport).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...allowed].map((path) => `./${path}`),
  message: `src/${folder} may import only: ${allowed.join(', ') || 'itself'}.`,
}));

const banned = (names, message) => names.map((name) => ({ name, message }));

/** Libraries that only some folders may import; first the rule for every folder, then those of the homes. */
const libraries = {
  elsewhere: [],
  xlsx: ['fflate', 'saxes'],
  'host/file': ['@cj-tech-master/excelts/formula'],
  collection: ['@noble/hashes/sha2', '@noble/hashes/utils'],
  documents: ['mammoth', 'pdfjs-dist', 'htmlparser2', 'papaparse'],
  export: ['papaparse', 'docx'],
};
const librariesNotFor = (folder) =>
  Object.entries(libraries).flatMap(([home, names]) =>
    banned(
      names.filter((name) => !libraries[folder].includes(name)),
      `src/${home} is where this library belongs.`,
    ),
  );

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'packaging/**/*.ts'],
    plugins: { 'office-addins': officeAddins, 'import-x': importX, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...Object.keys(libraries).map((home) => ({
    files: home === 'elsewhere' ? ['src/**/*.{ts,tsx}'] : [`src/${home}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { paths: librariesNotFor(home) }] },
  })),
  {
    files: ['src/pane/**/*.{ts,tsx}'],
    ignores: ['src/pane/session/use-cases.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/workbook/registry', '**/usecases/**', '**/plan/parse-plan'],
              allowTypeImports: true,
              message: 'Fetched behind the first screen, by work(): every sheet is behind it.',
            },
          ],
        },
      ],
    },
  },
  {
    files: [
      ...domain,
      'xlsx',
      'export',
      'usecases',
      'host/file',
      'pane',
      'apps/cli',
      'apps/desk',
    ].map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(
          ['Excel', 'Office', 'OfficeExtension'],
          'Office.js belongs to src/host/excel and the entry points.',
        ),
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/property.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: banned(['fast-check'], 'test/support/property.ts gives it, with its seed.') },
      ],
    },
  },
  {
    files: [
      'src/apps/cli/**/*.ts',
      'test/bench/**/*.ts',
      'test/sweep/**/*.ts',
      'test/samples/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
