import { readReturned } from '../../../src/host/file/read-returned';
import { makeFile } from '../../../src/host/file/make-file';
import { XlsxHost } from '../../../src/host/file';
import type { Plan } from '../../../src/plan/model';
import type { CellValue } from '../../../src/workbook/description';
import { sha256Of } from '../../../src/collection/hash';
import type { Decisions } from '../../../src/collection/merge/decisions';
import {
  collectReturns,
  type CollectPreview,
} from '../../../src/usecases/collection/collect-returns';
import { readEach } from '../../../src/usecases/collection/incoming';
import {
  applyCollection,
  type AppliedCollection,
} from '../../../src/usecases/collection/apply-collection';
import {
  issueWorkbooks,
  type IssueOptions,
} from '../../../src/usecases/collection/issue-workbooks';
import { calculateLedger } from '../../../src/workbook/calculate';
import { filled } from '../usecases/workbooks';

export const NOW = new Date(2024, 6, 5, 9, 30);

/** A file of a round, by name. */
export interface RoundFile {
  file: string;
  bytes: Uint8Array;
}

/** A ledger, and the workbooks that were made of it, recorded in it. */
export async function issued(plan: Plan, options: IssueOptions = {}) {
  const master = await filled(plan);
  return { master, files: await issueOf(master, options) };
}

export async function issueOf(
  master: XlsxHost,
  options: IssueOptions = {},
): Promise<Map<string, Uint8Array>> {
  const issue = await issueWorkbooks(master, makeFile, { quarter: 2, time: NOW, ...options });
  const files = new Map<string, Uint8Array>();
  for (const [n, { office }] of issue.files.entries()) files.set(office, await issue.make(n));
  await issue.record();
  return files;
}

/** An entry typed into an office's workbook: sheet, row of the table from 0, heading, and the value. */
export type Typed = [sheet: string, n: number, heading: string, value: CellValue];

/** Types into an office's workbook and saves it; cells are found by their headings. */
export async function fillIn(bytes: Uint8Array, typed: readonly Typed[]): Promise<Uint8Array> {
  const host = await XlsxHost.open(bytes, { calculate: () => [] });
  for (const [name, n, heading, value] of typed) {
    const sheet = host.workbook.sheet(name)!;
    const values = sheet.cells.values();
    const row = values.findIndex((line) => line.includes(heading));
    const column = values[row]!.indexOf(heading);
    sheet.protection = null;
    sheet.cells.setValue(row + 1 + n, column, value);
  }
  return host.save();
}

export const collect = (
  master: XlsxHost,
  files: readonly RoundFile[],
  decisions?: Decisions,
): Promise<CollectPreview> =>
  collectReturns(
    master,
    readEach(
      files.map(({ file, bytes }) => ({ file, bytes: async () => bytes })),
      readReturned,
    ),
    decisions,
  );

export async function collectAndApply(
  master: XlsxHost,
  files: readonly RoundFile[],
  decisions?: Decisions,
): Promise<CollectPreview & { applied: AppliedCollection }> {
  const preview = await collect(master, files, decisions);
  return { ...preview, applied: await applyCollection(master, preview, NOW) };
}

/** Another workbook with the same contents, so that a test can go on from one place twice. */
export const copyOf = async (host: XlsxHost): Promise<XlsxHost> =>
  XlsxHost.open(await host.save({ time: NOW }), { calculate: calculateLedger });

export const hashOf = (bytes: Uint8Array): string => sha256Of(bytes);

export const ENTRY = '二季度累计（填报）';
export const EXPLANATION = '情况说明（填报）';
