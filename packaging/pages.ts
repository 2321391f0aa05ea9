import { contentSecurityPolicy } from './content-security-policy';

const PAGES_WITH_OFFICE = ['taskpane.html', 'commands.html'];

/**
 * Lets the built pages load Office.js from another address, and allows that address instead of the former in their policy.
 * One build so serves every package.
 * @param pages the build's files by path; those that load Office.js are replaced.
 * @throws Error if a page does not name `from` where it should.
 */
export function loadOfficeJsFrom(pages: Map<string, Uint8Array>, from: string, to: string): void {
  for (const name of PAGES_WITH_OFFICE) {
    let page = new TextDecoder().decode(pages.get(name));
    const changes = [
      [`src="${from}"`, `src="${to}"`],
      [contentSecurityPolicy({ officeJsUrl: from }), contentSecurityPolicy({ officeJsUrl: to })],
    ] as const;
    for (const [old, now] of changes) {
      if (page.split(old).length !== 2) throw new Error(`${name} does not name ${old} once`);
      page = page.replace(old, now);
    }
    pages.set(name, new TextEncoder().encode(page));
  }
}
