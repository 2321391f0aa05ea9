import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bridge } from './transport';

/** The namespaces of the client library, as its script leaves them. */
export interface Client {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  OSF: Record<string, unknown>;
}

/** Names the script looks for around it; they are bound to a stand-in page, so no global changes. */
const names = [
  'window',
  'self',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'fetch',
  'XMLHttpRequest',
  '_richApiNativeBridge',
];

/** Names that the script declares itself. */
const spaces = [
  'OSF',
  'Office',
  'OfficeCore',
  'OfficeExtension',
  'OfficeExtensionBatch',
  'OfficeRuntime',
  'Excel',
  'Microsoft',
  'CustomFunctions',
  'CustomFunctionMappings',
  'Type',
];

let compiled: ((...values: unknown[]) => Client) | undefined;

/**
 * Runs Microsoft's unmodified Excel client in Node against a bridge. Compiled in the current realm,
 * because Jest's sandbox has its own `Error` and `Date`.
 */
export function loadClient(bridge: Bridge): Client {
  compiled ??= compile();
  const page = standInPage();
  const offline = () => Promise.reject(new Error('no network in tests'));
  const client = compiled.call(
    page,
    page,
    page,
    page.document,
    page.navigator,
    page.location,
    undefined,
    undefined,
    offline,
    undefined,
    bridge,
  );
  return client;
}

function compile(): (...values: unknown[]) => Client {
  const folder = dirname(require.resolve('@microsoft/office-js/package.json'));
  const script = readFileSync(join(folder, 'dist', 'excel-web-16.00.js'), 'utf8');
  // The script mixes `var X` with `window.X`, so on the page these names are the variables themselves. (A `with (window)`
  // around the script would do the same, but makes every name in it a look-up.)
  const shared = spaces
    .map((name) => `${name}:{get:()=>${name},set:(value)=>{${name}=value;}}`)
    .join(',');
  const body = `var ${spaces.join(',')};Object.defineProperties(window,{${shared}});${script}
;return {Excel,OfficeExtension,Office,OSF};`;
  return new Function(...names, body) as (...values: unknown[]) => Client;
}

function standInPage(): Record<string, unknown> {
  const element = () => ({
    style: {},
    setAttribute() {},
    appendChild() {},
    addEventListener() {},
    getElementsByTagName: () => [],
  });
  const location = {
    href: 'http://localhost/',
    protocol: 'http:',
    host: 'localhost',
    hostname: 'localhost',
    origin: 'http://localhost',
    pathname: '/',
    hash: '',
    search: '',
  };
  const page: Record<string, unknown> = {
    name: '',
    addEventListener() {},
    removeEventListener() {},
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    Promise,
    console,
    navigator: { userAgent: 'tests', language: 'en-US', platform: '' },
    location,
    document: {
      URL: location.href,
      title: '',
      cookie: '',
      readyState: 'complete',
      body: element(),
      head: element(),
      documentElement: element(),
      createElement: element,
      getElementById: () => null,
      getElementsByTagName: () => [],
      addEventListener() {},
    },
  };
  Object.assign(page, { window: page, self: page, top: page, parent: page });
  return page;
}
