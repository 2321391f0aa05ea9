import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';
import { readPlan } from '../../src/reading/read-plan';
import { labelledDocuments } from '../support/labelled';
import { inTurn, timed } from './timing';

const BYTES = 1_000_000;
const RUNS = 3;

/** Reads 1 MB of plan documents, against jieba merely cutting the same text into words. */
export async function benchReading(): Promise<string[]> {
  const text = await megabyte();
  const jieba = Jieba.withDict(dict);
  let records = 0;
  const read = () =>
    timed(() => {
      const { indicators, tasks } = readPlan(text, { year: 2024 });
      records = indicators.length + tasks.length;
    });
  const cut = () => timed(() => jieba.cut(text, true));
  await read();
  await cut();
  const { a, b } = await inTurn(RUNS, read, cut);
  return [
    `read 1 MB of plan documents (${records.toLocaleString('en')} records)`,
    `${a.toFixed(0)} ms`,
    `@node-rs/jieba 2.0.1 segmenting the same text: ${b.toFixed(0)} ms`,
    (a / b).toFixed(2),
  ];
}

/** The labelled documents one after the other, again and again, each as a part of its own. */
async function megabyte(): Promise<string> {
  const documents = (await labelledDocuments()).map(({ source }) => source.text);
  const parts: string[] = [];
  for (let bytes = 0, i = 0; bytes < BYTES; i++) {
    const text = documents[i % documents.length]!;
    parts.push(`附件${parts.length + 1}\n${text}`);
    bytes += Buffer.byteLength(text);
  }
  return parts.join('\n');
}
