/** Unit and contract tests run in Node; browser tests drive a real Chromium and run one file at a time. */
const shared = {
  // The PDF library comes as ES modules only.
  transform: { '^.+\\.tsx?$': ['@swc/jest', {}], 'pdfjs-dist.+\\.mjs$': ['@swc/jest', {}] },
  transformIgnorePatterns: ['/node_modules/(?!pdfjs-dist/)'],
  testEnvironment: 'node',
};

module.exports = {
  testTimeout: 120000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'] },
    { ...shared, displayName: 'contract', testMatch: ['<rootDir>/test/contract/**/*.test.ts'] },
    { ...shared, displayName: 'office', testMatch: ['<rootDir>/test/office/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/support/build.js',
    },
  ],
};
