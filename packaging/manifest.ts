import { idFrom, type Site } from './site';
import { escapeMarkup } from './templates';

const DEVELOPMENT = 'https://localhost:3000';

/**
 * The manifest for one site, made from that for development. It has an id of its own, so that a test site and the real one can
 * stand side by side in one Excel, and one site keeps its id from version to version.
 * @param version "1.2.0"; manifests count four numbers.
 */
export function manifestFor(site: Site, development: string, version: string): string {
  const id = /<Id>([^<]+)<\/Id>/.exec(development)?.[1];
  if (!id) throw new Error('manifest.xml has no Id');
  const origin = new URL(site.base).origin;
  return development
    .replace(`<Id>${id}</Id>`, `<Id>${idFrom(id, site.base)}</Id>`)
    .replace(/<Version>[^<]+<\/Version>/, `<Version>${version}.0</Version>`)
    .replace(`<AppDomain>${DEVELOPMENT}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(`${DEVELOPMENT}/`, escapeMarkup(site.base));
}
