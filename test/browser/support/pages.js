// The same build by itself, while types and style are looked at: the one before the browser tests then finds it done.
require('./build.js')().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
