import { readFile } from 'node:fs/promises';
import { isDocumentProcess, readGuarded } from '../../../src/apps/cli/document-process';
import { explain } from '../../../src/apps/cli/errors';
import { parsePlanFile } from '../../../src/apps/cli/find-plan';
import { XlsxHost } from '../../../src/host/file';
import { expand } from '../../../src/host/file/incoming/expand';
import { readReturned } from '../../../src/host/file/read-returned';
import { ProductError } from '../../../src/language/errors';
import { readPlan } from '../../../src/reading/read-plan';
import { calculateLedger } from '../../../src/workbook/calculate';
import type { Answer, Job, Way } from './hostile-file';

const ways: Record<Way, (bytes: Uint8Array, name: string) => Promise<unknown>> = {
  workbook: async (bytes) => {
    const host = await XlsxHost.open(bytes, { calculate: calculateLedger });
    return host.save();
  },
  document: async (bytes, name) => readPlan(await readGuarded(bytes, name)),
  plan: async (bytes, name) => parsePlanFile(bytes, name),
  return: async (bytes, name) => {
    for await (const file of expand(name, bytes)) {
      await file.bytes().then(readReturned).catch(expected);
    }
  },
};

function expected(error: unknown): void {
  if (!(error instanceof ProductError)) throw error;
}

async function answerOf({ path, way, name }: Job): Promise<Omit<Answer, 'seconds' | 'megabytes'>> {
  try {
    await ways[way](new Uint8Array(await readFile(path)), name);
    return { answer: 'read', words: '' };
  } catch (error) {
    const words = explain(error);
    if (!(error instanceof ProductError)) {
      return { answer: (error as Error).stack ?? String(error), words };
    }
    return { answer: `${error.code} ${error.details.reason ?? ''}`.trim(), words };
  }
}

if (!isDocumentProcess()) {
  process.on('message', (job: Job) => {
    const before = process.cpuUsage();
    void answerOf(job).then((answer) =>
      process.send!({
        ...answer,
        seconds: process.cpuUsage(before).user / 1e6,
        megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
      } satisfies Answer),
    );
  });
}
