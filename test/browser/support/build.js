const { execFileSync } = require('node:child_process');
const path = require('node:path');
const webpack = require('webpack');

const root = path.join(__dirname, '..', '..', '..');

/** Builds the pages once before the browser tests, as they ship; and the Excel that some of them run in. */
module.exports = async () => {
  execFileSync(
    process.execPath,
    [
      require.resolve('webpack/bin/webpack.js'),
      '--mode',
      'production',
      '--env',
      'tested',
      '--stats',
      'errors-only',
    ],
    { cwd: root, stdio: 'inherit' },
  );
  await buildExcel();
};

function buildExcel() {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry: path.join(__dirname, 'excel-entry.ts'),
    output: {
      path: path.join(root, 'node_modules', '.cache', 'browser-tests'),
      filename: 'excel.js',
    },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: 'swc-loader' }] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else compiler.close(() => resolve());
    });
  });
}
