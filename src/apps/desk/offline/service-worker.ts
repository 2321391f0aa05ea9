import { clientsClaim } from 'workbox-core';
import { type PrecacheEntry, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

/** The part of a service worker's global scope that is used here, and the list that the build writes in. */
declare const self: {
  __PRECACHE: PrecacheEntry[];
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
};

/**
 * Keeps the whole desk in the browser, so that it opens and works without network after one visit. A newer version waits
 * until somebody takes it (`updates.ts`) or no page of the older one is open any more.
 */
precacheAndRoute(self.__PRECACHE, {
  // Language and theme stand in the address; the page is the same.
  ignoreURLParametersMatching: [/.*/],
  directoryIndex: 'desk.html',
});
cleanupOutdatedCaches();
// The page of the first visit needs no network from then on either.
clientsClaim();

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
