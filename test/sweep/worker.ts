import { readFile, writeFile } from 'node:fs/promises';
import { sweepWorkbook } from './sweep-workbook';

/** A job of the parent: the workbook, and where to put what was written. */
export interface Job {
  path: string;
  output: string;
}

/** The answer to it. */
export type Answer = { problems: string[] } | { refused: string; details: string };

process.on('message', (job: Job) => {
  void readFile(job.path)
    .then((bytes) => sweepWorkbook(new Uint8Array(bytes)))
    .then(async (swept): Promise<Answer> => {
      if (!('written' in swept)) return swept;
      await writeFile(job.output, swept.written);
      return { problems: swept.problems };
    })
    .catch((error: Error): Answer => ({ problems: [error.stack ?? String(error)] }))
    .then((answer) => process.send!(answer));
});
