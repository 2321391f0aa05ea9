import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const PROGRAM = existsSync('/usr/sbin/nginx') ? '/usr/sbin/nginx' : 'nginx';

/**
 * Runs nginx with one server on a free port of this machine, until it is stopped.
 * @param folder empty, of one's own: nginx keeps its files there.
 * @param include what stands inside the server block.
 */
export async function startNginx(
  folder: string,
  include: string,
): Promise<{ origin: string; stop(): Promise<void> }> {
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const config = path.join(folder, 'nginx.conf');
  writeFileSync(
    config,
    [
      'daemon off; master_process off;',
      `pid ${folder}/nginx.pid; error_log ${folder}/error.log;`,
      'events {}',
      `http { access_log off; ${temporary.join(' ')}`,
      `  server { listen 127.0.0.1:${port};\n${include}\n  }`,
      '}',
    ].join('\n'),
  );
  const server = spawn(PROGRAM, ['-p', folder, '-c', config], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin, ended);
  return {
    origin,
    stop: () => {
      server.kill('SIGQUIT');
      return ended;
    },
  };
}

async function answering(origin: string, ended: Promise<void>): Promise<void> {
  let running = true;
  void ended.then(() => (running = false));
  while (running) {
    try {
      await fetch(origin);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error('nginx ended at once: see its error.log');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
