import { builtOfficeJs, officeJsAddresses } from './office-js';
import { type Files, checksums, zip } from './files';
import { manifestFor } from './manifest';
import { loadOfficeJsFrom } from './pages';
import { idFrom, siteAt } from './site';
import { type Values, escapeMarkup, filled, forRegistry, forWindows, written } from './templates';

export type OfficeJs = keyof typeof officeJsAddresses;

export interface PackageOptions {
  /** Where the office will serve `web/`: "https://ledger.example.gov.cn/app". */
  url: string;
  officeJs: OfficeJs;
  /** The Windows share that Excel is to trust for the manifest: "\\server\folder". */
  share: string;
  /** The production build by path. */
  web: Files;
  /** manifest.xml as it is for development. */
  manifest: string;
  /** "0.1.0". */
  version: string;
  /** The version of Office.js that the product is tested with. */
  officeJsVersion: string;
  /** The commit it was made from. */
  commit: string;
  time: Date;
}

const CATALOGUES = '0d8f4d6e-5c0b-4f0a-9a55-3d1c8f2b7e41';
const WEB_ON_SERVER = '/srv/indicator-ledger/web';

/** All files of the package by path, and the zip of them. The same options give the same bytes. */
export function makePackage(options: PackageOptions): { files: Files; zip: Uint8Array } {
  const site = siteAt(options.url);
  const web: Files = new Map(options.web);
  loadOfficeJsFrom(web, builtOfficeJs, officeJsAddresses[options.officeJs]);

  const values: Values = {
    BASE: site.base,
    HOST: site.host,
    HOSTNAME: new URL(site.base).hostname,
    PATH: site.path,
    REDIRECT:
      site.path === '/'
        ? ''
        : `location = ${site.path.slice(0, -1)} {\n    absolute_redirect off;\n    return 301 ${site.path};\n}`,
    WEB: WEB_ON_SERVER,
    SHARE: options.share,
    CATALOGUE_ID: idFrom(CATALOGUES, options.share.toLowerCase()),
    VERSION: options.version,
    COMMIT: options.commit,
    OFFICE_JS: new URL(officeJsAddresses[options.officeJs], site.base).href,
    OFFICE_JS_VERSION: options.officeJsVersion,
    OFFICE_JS_KIND: options.officeJs,
  };
  const text = (content: string) => new TextEncoder().encode(content);
  const inRegistry = written(values, (value) => value.replaceAll('\\', '\\\\'));
  const registry = (file: string) => forRegistry(filled(file, inRegistry));

  const files: Files = new Map([
    ...[...web].map(([name, bytes]) => [`web/${name}`, bytes] as const),
    ['manifest.xml', text(manifestFor(site, options.manifest, options.version))],
    ['install.zh-CN.html', text(guide('zh', values))],
    ['install.en.html', text(guide('en', values))],
    ['excel/trust-shared-folder.reg', registry('excel/trust-shared-folder.reg')],
    ['excel/remove-shared-folder.reg', registry('excel/remove-shared-folder.reg')],
    ['server/ledger-location.conf', text(filled('server/nginx-location.conf', values))],
    ['server/nginx-site.conf', text(filled('server/nginx-site.conf', values))],
    ['server/web.config', forWindows(filled('server/web.config', values))],
    ['server/serve-desk.ps1', forWindows(filled('server/serve-desk.ps1', values))],
    [
      'server/serve-desk.cmd',
      text(filled('server/serve-desk.cmd', values).replaceAll('\n', '\r\n')),
    ],
  ]);
  files.set('SHA256SUMS', text(checksums(files)));
  return { files, zip: zip(files, options.time) };
}

/** A page that stands alone: its style and pictures are in it. */
function guide(language: 'zh' | 'en', values: Values): string {
  const parts: Values = { STYLE: filled('guide/guide.css', {}) };
  for (const name of ['overview', 'trust', 'test'])
    parts[`PICTURE_${name.toUpperCase()}`] = filled(`guide/${name}.svg`, {});
  return filled(`guide/${language}.html`, { ...written(values, escapeMarkup), ...parts });
}
