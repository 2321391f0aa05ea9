import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectPlan } from '../../src/inspection/inspect-plan';
import { readPlan } from '../../src/reading/read-plan';

/** What an item of a plan says, and whether a rule is to find a fault in it. */
export interface InspectedLine {
  rule: string;
  line: string;
  isFault: boolean;
  isFound: boolean;
}

const FOLDER = join(__dirname, '..', 'inspection');
const TITLE = '江岸区2026年重点工作安排';

/** The labelled sentences of every rule, each read and inspected in a plan of its own. */
export const inspectedLines = (): InspectedLine[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) =>
      readFileSync(join(FOLDER, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((written) => inspected(name.replace(/\.txt$/, ''), written)),
    );

function inspected(rule: string, written: string): InspectedLine {
  const line = written.slice(2);
  const text = documentOf(line);
  const found = inspectPlan({ ...readPlan(text), source: { text } }, 'zh-CN');
  return {
    rule,
    line,
    isFault: written.startsWith('+'),
    isFound: found.some((finding) => finding.rule === rule),
  };
}

function documentOf(line: string): string {
  const title = /^《(.+?)》/.exec(line);
  const body = title ? line.slice(title[0].length) : line;
  const head = title?.[1] ?? TITLE;
  if (body.startsWith('表:')) {
    const rows = body.slice(2).split(';');
    return [head, ...rows.map((row) => row.replaceAll(',', '\t'))].join('\n');
  }
  return [head, '一、重点任务', ...body.split('|').map((item, i) => `${i + 1}.${item}`)].join('\n');
}

/** Of the faults of a rule the share that is found, and of what is found the share that is a fault. */
export function sharesOf(lines: readonly InspectedLine[]): { recall: number; precision: number } {
  const right = lines.filter(({ isFault, isFound }) => isFault && isFound).length;
  const faults = lines.filter(({ isFault }) => isFault).length;
  const found = lines.filter(({ isFound }) => isFound).length;
  return { recall: right / faults, precision: found === 0 ? 1 : right / found };
}
