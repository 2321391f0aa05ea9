import officeAddins from 'eslint-plugin-office-addins';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Which folder may import which: the architecture, as a table. A folder may always import from itself.
 * Everything not listed is an error, so a new dependency between folders is a decision, not an accident.
 */
const port = ['host/port.ts', 'host/errors.ts'];
const domain = ['plan', 'language', 'tracking', 'workbook', 'audit', 'note', 'rollover'];
const application = [...domain, ...port, 'usecases'];
const mayImport = {
  language: [],
  plan: [],
  tracking: ['plan', 'language'],
  workbook: ['plan', 'language', 'tracking'],
  audit: ['plan', 'language', 'tracking', 'workbook'],
  note: ['plan', 'language', 'tracking', 'workbook'],
  rollover: ['plan', 'language', 'tracking', 'workbook'],
  'host/errors.ts': [],
  'host/port.ts': ['workbook'],
  'host/excel': [...port, 'workbook'],
  'host/xlsx': [...port, 'workbook'],
  documents: ['plan', 'language', 'host/errors.ts', 'host/xlsx'],
  export: ['plan', 'language', 'tracking', 'workbook', 'note'],
  usecases: [...domain, 'export', ...port],
  'taskpane/pane': [...application, 'documents'],
  taskpane: [...application, 'host/excel', 'host/xlsx/reader', 'documents'],
  commands: [...application, 'host/excel', 'taskpane/pane/messages'],
  cli: [...application, 'host/xlsx', 'documents'],
  preview: [...application, 'host/xlsx', 'taskpane', 'documents'],
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
  'host/xlsx': ['excelize-wasm', 'fflate', 'saxes', '@cj-tech-master/excelts/formula'],
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
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
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
    files: [...domain, 'export', 'usecases', 'host/xlsx', 'taskpane/pane', 'cli', 'preview'].map(
      (folder) => `src/${folder}/**/*.{ts,tsx}`,
    ),
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
    files: ['src/cli/**/*.ts', 'test/bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
