const { availableParallelism } = require('node:os');

/**
 * `unit` is the quick loop: domain, hosts and use cases in Node alone, with no program besides it. A test of theirs that takes
 * long (broken decisions one at a time, failures at every place, the largest sizes, calls of the command line) or needs
 * LibreOffice or Chromium is named `*.slow.test.ts` and is in `slow`. Browser tests drive a real Chromium.
 */
const shared = {
  // The PDF library comes as ES modules only.
  transform: { '^.+\\.tsx?$': ['@swc/jest', {}], 'pdfjs-dist.+\\.mjs$': ['@swc/jest', {}] },
  transformIgnorePatterns: ['/node_modules/(?!pdfjs-dist/)'],
  testEnvironment: 'node',
};

module.exports = {
  testTimeout: 300000,
  // Jest leaves a core free by default, which on two cores is half of the machine; and tests that wait for a browser or for
  // LibreOffice leave theirs free.
  maxWorkers: availableParallelism() + 1,
  testSequencer: '<rootDir>/test/tools/long-first.js',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/unit/**/*.test.ts', '!**/*.slow.test.ts'],
    },
    { ...shared, displayName: 'slow', testMatch: ['<rootDir>/test/unit/**/*.slow.test.ts'] },
    { ...shared, displayName: 'contract', testMatch: ['<rootDir>/test/contract/**/*.test.ts'] },
    { ...shared, displayName: 'office', testMatch: ['<rootDir>/test/office/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/support/build.js',
      setupFilesAfterEnv: ['<rootDir>/test/browser/support/second-try.js'],
    },
  ],
};
