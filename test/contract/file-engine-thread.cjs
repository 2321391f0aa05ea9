/** Runs the file engine on the main program's TypeScript sources. */
require('tsx/cjs');
const { parentPort } = require('node:worker_threads');
const { inProcessEngine } = require('../../src/host/xlsx/engine/inProcess.ts');

const engine = inProcessEngine();

parentPort.on('message', async ({ id, original, changes }) => {
  try {
    parentPort.postMessage({ id, bytes: await engine.save(original, changes) });
  } catch (error) {
    const causes = [];
    for (let each = error; each; each = each.cause) causes.push(each.stack ?? String(each));
    parentPort.postMessage({ id, error: causes.join('\n') });
  }
});
