import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from '../support/rules-page';

const ROOT = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

test('docs/rules.md is what `npm run docs` writes', () => {
  expect(read('docs/rules.md')).toBe(rulesPage());
});

const pages = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));

test.each([...pages.map((name) => `docs/${name}`), 'CONTRIBUTING.md', 'README.md'])(
  'every path that %s names is there',
  (page) => {
    const text = read(page);
    const quoted = [...text.matchAll(/`((?:src|test|docs|seeds|assets)\/[\w./-]*)`/g)];
    const linked = [...text.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map(([, path]) =>
      page.startsWith('docs/') ? `docs/${path}` : path!,
    );
    const paths = [...quoted.map(([, path]) => path!), ...linked];
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  },
);
