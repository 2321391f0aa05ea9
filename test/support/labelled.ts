import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { measures, operators } from '../../src/plan/model';
import { parsePlan } from '../../src/plan/parse-plan';
import { sourceOf, type SourceDocument } from '../../src/reading/source';
import type { Labelled } from './accuracy';
import { readWritten } from './written-documents';

const units = z.array(z.string());
const number = z.number().nullable();
const labels = z.object({
  year: z.number(),
  indicators: z.array(
    z.object({
      section: z.string(),
      name: z.string(),
      measure: z.enum(measures),
      op: z.enum(operators),
      low: number,
      high: number,
      unit: z.string(),
      period: z.string(),
      lead: units,
      support: units,
      baseline: z.number().optional(),
      alt_measure: z.array(z.enum(measures)).optional(),
      alt_period: units.optional(),
      borderline: z.boolean().optional(),
    }),
  ),
  tasks: z.array(z.object({ section: z.string(), title: z.string(), lead: units, support: units })),
});

/** A document with what a careful reader found in it. */
export interface LabelledDocument {
  id: string;
  source: SourceDocument;
  truth: Labelled;
}

const FOLDER = join(__dirname, '..', 'documents');

/** Names of the labelled documents of a folder: NAME.json beside NAME.txt, .html, .csv, .docx.html or .xlsx.html. */
export const labelledNames = (folder = FOLDER): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''));

/** The labelled documents of this repository, or of another folder. */
export const labelledDocuments = (folder = FOLDER): Promise<LabelledDocument[]> =>
  Promise.all(labelledNames(folder).map((id) => labelledDocument(id, folder)));

export async function labelledDocument(id: string, folder = FOLDER): Promise<LabelledDocument> {
  const { indicators, tasks } = labels.parse(JSON.parse(read(folder, `${id}.json`)));
  const truth = indicators.map(
    ({ op, low, high, unit, alt_measure, alt_period, borderline, ...record }) => ({
      ...record,
      target: { op, low, high, unit },
      otherMeasures: alt_measure ?? [],
      otherPeriods: alt_period ?? [],
      borderline: borderline ?? false,
    }),
  );
  const file = readdirSync(folder).find(
    (name) => name.startsWith(`${id}.`) && !name.endsWith('.json'),
  )!;
  const source = await readWritten(file, read(folder, file));
  return { id, source, truth: { indicators: truth, tasks } };
}

/** The shipped plans, where `folder` holds the documents they were made from: <id>.txt each. */
export function seedDocuments(folder: string): LabelledDocument[] {
  const seeds = join(__dirname, '..', '..', 'seeds');
  return labelledNames(seeds)
    .filter((id) => existsSync(join(folder, `${id}.txt`)))
    .map((id) => ({
      id,
      source: sourceOf(read(folder, `${id}.txt`)),
      truth: parsePlan(read(seeds, `${id}.json`)),
    }));
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
