// Finds the programs that the tests need besides Node (with "bench" as argument: those of the bench), and installs the
// missing ones with apt where it may.
// Elsewhere it names the command and fails: no test is skipped because a program is not there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
const succeeds = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const prints = (command, ...args) => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
};

const forTests = [
  {
    name: 'Chromium (or set CHROMIUM to its path)',
    found: () => existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium'),
    packages: ['chromium'],
  },
  {
    name: 'LibreOffice Calc (or set SOFFICE to its path)',
    found: () => (process.env.SOFFICE ? existsSync(process.env.SOFFICE) : onPath('soffice')),
    packages: ['libreoffice-calc-nogui'],
  },
  {
    name: 'nginx',
    found: () => onPath('nginx') || existsSync('/usr/sbin/nginx'),
    packages: ['nginx-light'],
  },
  {
    name: 'a Chinese font',
    found: () => onPath('fc-list') && prints('fc-list', ':lang=zh-cn'),
    packages: ['fontconfig', 'fonts-noto-cjk'],
  },
];

const forBench = [
  {
    name: 'openpyxl for Python 3',
    found: () => succeeds('/usr/bin/python3', '-c', 'import openpyxl'),
    packages: ['python3', 'python3-openpyxl'],
  },
  {
    name: 'pandas for Python 3',
    found: () => succeeds('/usr/bin/python3', '-c', 'import pandas'),
    packages: ['python3', 'python3-pandas'],
  },
];

const tools = process.argv[2] === 'bench' ? forBench : forTests;
const missing = () => tools.filter((tool) => !tool.found());
const packagesOf = (list) => list.flatMap((tool) => tool.packages);

function install(packages) {
  const asRoot = process.getuid?.() === 0;
  if (!onPath('apt-get') || !(asRoot || succeeds('sudo', '-n', 'true'))) return;
  const apt = asRoot ? [] : ['sudo', '-n'];
  const run = (...args) => {
    const [command, ...rest] = [...apt, 'apt-get', ...args];
    spawnSync(command, rest, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  run('update');
  run('install', '-y', '--no-install-recommends', ...packages);
}

const wanted = missing();
if (wanted.length > 0) install(packagesOf(wanted));

const still = missing();
if (still.length > 0) {
  const names = still.map((tool) => tool.name).join(', ');
  process.stderr.write(
    `Not found: ${names}.\nInstall with: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packagesOf(still).join(' ')}\n`,
  );
  process.exit(1);
}
