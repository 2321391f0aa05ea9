// A browser on a machine with much to do sometimes takes longer than any wait: such a test is tried once more, and what it
// said the first time is printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
