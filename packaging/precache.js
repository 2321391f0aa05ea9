const { createHash } = require('node:crypto');

const WORKER = 'service-worker.js';
const PLACE = 'self.__PRECACHE';

/** What the desk never asks for: the add-in's own pages and code, licences, and the service worker itself. */
const NOT_KEPT =
  /^(taskpane|commands)\.html$|^code\/(taskpane|commands)\.|licences?\.txt$|^assets\/check|^service-worker\.js$/i;

/** Writes into the service worker which files of the build it keeps, each with a digest unless its name bears one. */
class Precache {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Precache', (compilation) => {
      // After names have got their final digests.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 1;
      compilation.hooks.processAssets.tap({ name: 'Precache', stage }, (assets) => {
        const entries = Object.keys(assets)
          .filter((name) => !NOT_KEPT.test(name))
          .sort()
          .map((url) => ({ url, revision: url.startsWith('code/') ? null : digest(assets[url]) }));
        const script = assets[WORKER].source().toString();
        if (script.split(PLACE).length !== 2)
          throw new Error(`${WORKER} does not name ${PLACE} once`);
        const text = script.replace(PLACE, () => JSON.stringify(entries));
        compilation.updateAsset(WORKER, new sources.RawSource(text));
      });
    });
  }
}

function digest(asset) {
  return createHash('sha256').update(asset.buffer()).digest('hex').slice(0, 16);
}

module.exports = { Precache };
