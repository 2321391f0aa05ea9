import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checksums, zip } from '../../../packaging/files';
import { manifestFor } from '../../../packaging/manifest';
import { loadOfficeJsFrom } from '../../../packaging/pages';
import { siteAt } from '../../../packaging/site';
import { filled } from '../../../packaging/templates';

const development = readFileSync(path.join(__dirname, '..', '..', '..', 'manifest.xml'), 'utf8');
const bytes = (text: string) => new TextEncoder().encode(text);

it.each([
  ['https://ledger.example.gov.cn/app', '/app/', 'ledger.example.gov.cn'],
  ['https://ledger.example.gov.cn/app//', '/app/', 'ledger.example.gov.cn'],
  ['https://10.1.2.3:8443', '/', '10.1.2.3:8443'],
])('%s is a site', (address, sitePath, host) => {
  expect(siteAt(address)).toEqual({ base: `https://${host}${sitePath}`, path: sitePath, host });
});

it.each(['http://ledger.example.gov.cn', 'ledger.example.gov.cn/app', 'https://x.cn/?a=1', ''])(
  '"%s" is refused, in both languages',
  (address) => {
    expect(() => siteAt(address)).toThrow(/没有生成安装包.*No package was made/);
  },
);

describe('the manifest of a site', () => {
  const manifest = manifestFor(
    siteAt('https://ledger.example.gov.cn:8443/a'),
    development,
    '1.2.3',
  );
  const id = (text: string) => /<Id>([^<]+)/.exec(text)![1]!;

  it('names that site alone, its origin and its version', () => {
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('"https://ledger.example.gov.cn:8443/a/taskpane.html"');
    expect(manifest).toContain('<AppDomain>https://ledger.example.gov.cn:8443</AppDomain>');
    expect(manifest).toContain('<Version>1.2.3.0</Version>');
  });

  it('has an id of its own, the same from version to version', () => {
    const next = manifestFor(siteAt('https://ledger.example.gov.cn:8443/a/'), development, '2.0.0');
    const other = manifestFor(siteAt('https://ledger.example.gov.cn/test'), development, '1.2.3');
    expect(id(manifest)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(id(next)).toBe(id(manifest));
    expect(new Set([id(manifest), id(other), id(development)]).size).toBe(3);
  });
});

it('a zip depends on its files and their time, not on their order', () => {
  const time = new Date('2025-03-01T08:00:00Z');
  const one = zip(
    new Map([
      ['b', bytes('2')],
      ['a/c', bytes('1')],
    ]),
    time,
  );
  const two = zip(
    new Map([
      ['a/c', bytes('1')],
      ['b', bytes('2')],
    ]),
    time,
  );
  expect(Buffer.compare(one, two)).toBe(0);
  const later = zip(
    new Map([
      ['a/c', bytes('1')],
      ['b', bytes('2')],
    ]),
    new Date('2025-03-01T09:00:00Z'),
  );
  expect(Buffer.compare(one, later)).not.toBe(0);
  // SHA-256 of "abc" is the first example of FIPS 180.
  expect(checksums(new Map([['x', bytes('abc')]]))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  x\n',
  );
});

it('a page that does not load Office.js where it should is not shipped', () => {
  const pages = new Map([['taskpane.html', bytes('<html></html>')]]);
  expect(() => loadOfficeJsFrom(pages, 'https://a.example/office.js', 'b')).toThrow(
    /taskpane\.html/,
  );
});

it('a template with a name that has no value is not shipped', () => {
  expect(() => filled('server/nginx-site.conf', {})).toThrow(/HOSTNAME/);
});
