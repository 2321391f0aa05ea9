import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command, Option } from 'commander';
import { filesOf } from './files';
import { makePackage, type OfficeJs } from './make-package';
import { officeJsAddresses } from './office-js';
import { siteAt } from './site';

const ROOT = path.join(__dirname, '..');

interface Options {
  url: string;
  officeJs: OfficeJs;
  share: string;
  output?: string;
  web?: string;
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
}

/** The commit and its time; SOURCE_DATE_EPOCH gives the time where there is no history. */
function source(): { commit: string; time: Date } {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch) return { commit: 'unknown', time: new Date(Number(epoch) * 1000) };
  const changed = git('status', '--porcelain') !== '';
  return {
    commit: git('rev-parse', '--short=12', 'HEAD') + (changed ? '-changed' : ''),
    time: new Date(Number(git('log', '-1', '--format=%ct')) * 1000),
  };
}

function build(): string {
  const webpack = require.resolve('webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--stats', 'errors-only'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return path.join(ROOT, 'dist');
}

function readJson(file: string): { version: string } {
  return JSON.parse(readFileSync(file, 'utf8')) as { version: string };
}

function run({ url, officeJs, share, output, web }: Options): void {
  // Before the build, which takes its time.
  siteAt(url);
  const { version } = readJson(path.join(ROOT, 'package.json'));
  const made = makePackage({
    url,
    officeJs,
    share,
    web: filesOf(web ?? build()),
    manifest: readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'),
    version,
    officeJsVersion: readJson(require.resolve('@microsoft/office-js/package.json')).version,
    ...source(),
  });
  const file = output ?? `indicator-ledger-${version}.zip`;
  writeFileSync(file, made.zip);
  const size = (made.zip.length / 1024 / 1024).toFixed(1);
  process.stdout.write(
    `${file}: ${made.files.size} files, ${size} MB. 安装说明 / How to install: install.zh-CN.html, install.en.html\n`,
  );
}

const program = new Command('package')
  .description('Makes the zip that an office installs: pages, manifest, server set-up, guide')
  .requiredOption(
    '--url <address>',
    'where web/ will be served, such as https://ledger.example.gov.cn/app',
  )
  .addOption(
    new Option('--office-js <kind>', 'where the pane loads Office.js from')
      .choices(Object.keys(officeJsAddresses))
      .default('cdn'),
  )
  .option('--share <folder>', 'the Windows share with the manifest', '\\\\server\\ledger')
  .option('-o, --output <file>', 'the zip to write')
  .option('--web <folder>', 'a production build to take instead of making one')
  .action(run);

try {
  program.parse();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
