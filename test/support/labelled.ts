import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { measures, operators, type Plan } from '../../src/plan/model';
import { parsePlan } from '../../src/plan/parse-plan';
import type { Labelled } from './accuracy';

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

/** A document's text with what a careful reader found in it. */
export interface LabelledDocument {
  id: string;
  text: string;
  truth: Labelled;
}

/** The labelled documents of this repository: test/documents/NAME.txt with NAME.json. */
export function labelledDocuments(folder = join(__dirname, '..', 'documents')): LabelledDocument[] {
  return pairs(folder, folder).map(({ id, text, json }) => {
    const { indicators, tasks } = labels.parse(JSON.parse(json));
    const truth = indicators.map(
      ({ op, low, high, unit, alt_measure, alt_period, borderline, ...record }) => ({
        ...record,
        target: { op, low, high, unit },
        otherMeasures: alt_measure ?? [],
        otherPeriods: alt_period ?? [],
        borderline: borderline ?? false,
      }),
    );
    return { id, text, truth: { indicators: truth, tasks } };
  });
}

/** The shipped plans, where `folder` holds the documents they were made from: <id>.txt each. */
export function seedDocuments(folder: string): LabelledDocument[] {
  const seeds = join(__dirname, '..', '..', 'seeds');
  return pairs(folder, seeds).map(({ id, text, json }) => {
    const truth: Plan = parsePlan(json);
    return { id, text, truth };
  });
}

function pairs(texts: string, labelsFolder: string) {
  return readdirSync(labelsFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ id: name.replace(/\.json$/, ''), name }))
    .filter(({ id }) => existsSync(join(texts, `${id}.txt`)))
    .map(({ id, name }) => ({
      id,
      text: readFileSync(join(texts, `${id}.txt`), 'utf8'),
      json: readFileSync(join(labelsFolder, name), 'utf8'),
    }));
}
