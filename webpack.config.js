const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { contentSecurityPolicy } = require('./packaging/content-security-policy');
const { Licences } = require('./packaging/licences');
const { builtOfficeJs } = require('./packaging/office-js');
const { Precache } = require('./packaging/precache');

const PORT = 3000;
const from = (...parts) => path.join(__dirname, ...parts);

/** `--env excel` serves over https, as Excel demands; without it the desk needs no certificate. */
module.exports = async (env = {}, { mode = 'development' } = {}) => {
  const production = mode === 'production';
  const serving = Boolean(env.WEBPACK_SERVE);
  // What bears its contents in its name lies apart, so that a server can let browsers keep it for good.
  const scripts = production ? 'code/[name].[contenthash:8].js' : '[name].js';
  // What a page shows until its program runs, or when it never does.
  const opening = fs.readFileSync(from('src/apps/start/opening.html'), 'utf8');
  const page = (filename, template, chunk, office = false) =>
    new HtmlPlugin({
      filename,
      template,
      chunks: [chunk],
      scriptLoading: 'defer',
      // After start.js, which is told when one of them does not load.
      inject: 'body',
      minify: false,
      opening,
      officeJsUrl: office ? builtOfficeJs : '',
      csp: contentSecurityPolicy({ officeJsUrl: office ? builtOfficeJs : null, serving }),
    });

  return {
    mode,
    entry: {
      taskpane: './src/apps/taskpane/index.tsx',
      commands: './src/apps/commands/index.ts',
      desk: './src/apps/desk/index.tsx',
      ...(production && { 'service-worker': './src/apps/desk/offline/service-worker.ts' }),
    },
    output: {
      path: from('dist'),
      // The service worker's address must stay, and beside the pages: it serves what is in its folder.
      filename: ({ chunk }) => (chunk.name === 'service-worker' ? 'service-worker.js' : scripts),
      chunkFilename: scripts,
      assetModuleFilename: 'assets/[name][ext]',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' },
        {
          test: /\.js$/,
          include: from('node_modules/@fluentui'),
          use: from('packaging/single-icons.js'),
        },
      ],
    },
    plugins: [
      new DefinePlugin({ SHIPPED_PLANS: JSON.stringify(planSummaries(from('seeds'))) }),
      page('taskpane.html', './src/apps/taskpane/taskpane.html', 'taskpane', true),
      page('commands.html', './src/apps/commands/commands.html', 'commands', true),
      page('desk.html', './src/apps/desk/desk.html', 'desk'),
      page('index.html', './src/apps/desk/desk.html', 'desk'),
      ...(production ? [new Licences(), new Precache()] : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'assets/icon.svg', to: 'assets/' },
          { from: 'src/apps/desk/desk.webmanifest' },
          // Has to stay ECMAScript 5, which minimising would not keep.
          { from: 'src/apps/start/start.js', info: { minimized: true } },
          { from: 'src/apps/start/start.css' },
          // Character maps of the Chinese fonts that a PDF does not carry itself, fetched one by one when needed.
          { from: 'node_modules/pdfjs-dist/cmaps/*.bcmap', to: 'pdfjs/cmaps/[name][ext]' },
        ],
      }),
    ],
    // Without these even a development build would carry every Fluent component and icon.
    optimization: {
      sideEffects: true,
      usedExports: true,
      providedExports: true,
      // The pages are a few lines each, and stay readable for whoever sets up a server for them.
      minimize: production,
      minimizer: [
        new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false }),
      ],
    },
    // What was built stays for the next start, or the next test. Every build that ships is made from nothing.
    cache: (serving || Boolean(env.tested)) && {
      type: 'filesystem',
      name: `${mode}-${serving ? 'served' : 'tested'}`,
      buildDependencies: { config: [__filename] },
    },
    devtool: production ? false : 'cheap-module-source-map',
    performance: { hints: false },
    stats: serving ? 'errors-warnings' : { preset: 'summary', assets: false },
    infrastructureLogging: { level: 'warn' },
    devServer: await devServer(env),
  };
};

async function devServer(env) {
  const shared = {
    host: 'localhost',
    hot: false,
    liveReload: true,
    static: false,
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
    onListening: announceAddress,
  };
  if (!env.excel) {
    process.env.WEBPACK_DEV_SERVER_BASE_PORT ||= String(PORT);
    return { ...shared, port: 'auto' };
  }
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const options = env.WEBPACK_SERVE ? await getHttpsServerOptions() : {};
  return {
    ...shared,
    port: PORT,
    server: { type: 'https', options },
    headers: { 'Access-Control-Allow-Origin': '*' },
  };
}

/** What the list of shipped plans shows, taken from the plans themselves at build time. */
function planSummaries(folder) {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { id, district, title, years } = JSON.parse(
        fs.readFileSync(path.join(folder, file), 'utf8'),
      );
      if (`${id}.json` !== file)
        throw new Error(`${file} holds plan ${id}: name the file after it`);
      return { id, district, title, years };
    });
}

/** Prints where the page is once the first build is ready, so that the address is the last thing in the terminal. */
function announceAddress(server) {
  let said = false;
  server.compiler.hooks.done.tap('announce-address', (stats) => {
    if (said || stats.hasErrors()) return;
    said = true;
    const { port } = server.server.address();
    const https = server.options.server.type === 'https';
    const origin = `${https ? 'https' : 'http'}://localhost:${port}`;
    const lines = https
      ? [`Task pane for Excel: ${origin}/taskpane.html`]
      : [
          `指标台账 本机版 / Indicator Ledger desk:  ${origin}/`,
          `English: ${origin}/?lang=en    Dark: ${origin}/?theme=dark`,
        ];
    // After webpack's own output.
    setTimeout(
      () => process.stdout.write(`\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`),
      0,
    );
  });
}
