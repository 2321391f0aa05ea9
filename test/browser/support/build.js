const { execFileSync } = require('node:child_process');
const path = require('node:path');

const root = path.join(__dirname, '..', '..', '..');

/** Builds the pages once before the browser tests; what they show is what ships. */
module.exports = async () => {
  execFileSync(
    process.execPath,
    [require.resolve('webpack/bin/webpack.js'), '--mode', 'production', '--stats', 'errors-only'],
    { cwd: root, stdio: 'inherit' },
  );
};
