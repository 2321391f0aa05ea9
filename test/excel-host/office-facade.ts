import { hasSet, type ApiSets } from './api-sets';
import type { Client } from './load-client';

/**
 * Gives the client's `Office` the context that office.js would have set up, when only the Excel
 * script was loaded. `Office.context` is a fixed getter, so its source is replaced.
 */
export function completeOffice(
  { Office, OSF }: Client,
  apiSets: ApiSets,
  language: string,
  platform = 'PC',
): void {
  const host = { host: 'Excel', platform };
  const context = {
    ...host,
    diagnostics: { ...host, version: '16.0.18000.20000' },
    contentLanguage: language,
    displayLanguage: language,
    requirements: {
      isSetSupported: (name: string, wanted: string | number = '1.1') =>
        hasSet(apiSets, `${name} ${wanted}`),
    },
  };
  OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web', isDialog: false }),
    getWebAppState: () => ({}),
    getLoggingAllowed: () => false,
  };
  const onReady = (callback?: (info: typeof host) => unknown) =>
    Promise.resolve(callback?.(host)).then(() => host);
  Object.assign(Office, { onReady });
}
