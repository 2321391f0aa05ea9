import { noDecisions, type Decisions } from '../../collection/merge/decisions';
import { refusalOf, refusedEntries, verdictOf } from '../../collection/merge/files';
import { mergeReturns } from '../../collection/merge/merge';
import type { MergedEntry, ReturnFile } from '../../collection/merge/merged-entry';
import { dispositions, verdicts, type Disposition, type Verdict } from '../../collection/reasons';
import type { Quarter } from '../../tracking/quarter';
import type { Host } from '../../host/port';
import type { ErrorDetails } from '../../language/errors';
import { loadCollection, type Collection } from './load-collection';
import type { ReadIncoming } from './incoming';

/** What became of one file. */
export interface FileResult {
  file: string;
  /** '' where it could not be read at all. */
  sha256: string;
  office: string | null;
  quarter: Quarter | null;
  issue: number | null;
  verdict: Verdict;
  reason: string;
  /** Of an unsafe file: what its texts name. */
  details?: ErrorDetails;
}

/** Entries by disposition; their sum is `entries`. */
export interface Totals extends Record<Disposition, number> {
  files: number;
  entries: number;
  verdicts: Record<Verdict, number>;
}

/** What collecting would do; nothing is written yet. */
export interface CollectPreview {
  files: FileResult[];
  entries: MergedEntry[];
  totals: Totals;
  /** What applying writes is worked out from. */
  collection: Collection;
  /** What was read, to be merged again without reading it again. */
  given: readonly Given[];
  decisions: Decisions;
}

/** A read file, as given. */
interface Given {
  result: Omit<FileResult, 'verdict' | 'reason'>;
  /** Known already: of a file that is no return, that came twice, or that is refused. */
  verdict: Verdict | null;
  reason: string;
  returned: ReturnFile | null;
}

/**
 * Takes returns as they are read and merges them with the ledger: exactly one verdict for each file, exactly one disposition for
 * each entry. Writes nothing.
 * @throws ProductError noLedger, damagedSheet, newerVersion
 */
export async function collectReturns(
  host: Host,
  files: AsyncIterable<ReadIncoming> | Iterable<ReadIncoming>,
  decisions: Decisions = noDecisions,
): Promise<CollectPreview> {
  const collection = await loadCollection(host);
  const given: Given[] = [];
  const seen = new Set<string>();
  for await (const file of files) given.push(judgeFile(file, seen, collection));
  return previewOf(given, collection, decisions);
}

/** The same returns with other decisions, without reading them again. */
export function decideAgain(preview: CollectPreview, decisions: Decisions): CollectPreview {
  return previewOf(preview.given, preview.collection, decisions);
}

/**
 * The same returns and decisions with the ledger as it is now.
 * @returns the preview, and whether anything in it differs from what was shown.
 * @throws ProductError noLedger, damagedSheet, newerVersion
 */
export async function mergeAgain(
  host: Host,
  shown: CollectPreview,
): Promise<{ preview: CollectPreview; differs: boolean }> {
  const collection = await loadCollection(host);
  const given = shown.given.map((each): Given => {
    const isMerged = each.returned !== null && each.reason !== 'twice';
    return isMerged ? { ...each, ...refusal(each.returned!, collection) } : each;
  });
  const preview = previewOf(given, collection, shown.decisions);
  const outcomes = ({ entries, files }: CollectPreview) =>
    JSON.stringify([
      entries.map(({ old, disposition, reason }) => [old, disposition, reason]),
      files.map(({ verdict }) => verdict),
    ]);
  return { preview, differs: outcomes(preview) !== outcomes(shown) };
}

function judgeFile(read: ReadIncoming, seen: Set<string>, collection: Collection): Given {
  const { file, sha256 } = read;
  const nobody = { file, sha256, office: null, quarter: null, issue: null };
  if (!read.returned) {
    const { verdict, reason, details } = read;
    const result = details ? { ...nobody, details } : nobody;
    return { result, verdict, reason, returned: null };
  }
  const { office, quarter, issue } = read.returned.identity;
  const result = { file, sha256, office, quarter, issue };
  const returned = { ...read.returned, file, sha256 };
  if (seen.has(sha256)) return { result, verdict: 'duplicate', reason: 'twice', returned };
  seen.add(sha256);
  return { result, returned, ...refusal(returned, collection) };
}

/** The verdict on a return that is not merged; none where it is. */
function refusal(
  returned: ReturnFile,
  { workbook, state }: Collection,
): Pick<Given, 'verdict' | 'reason'> {
  const { planId, district, settings } = workbook.cover;
  const verdict = refusalOf(returned, { planId, district, year: settings.year }, state);
  return { verdict, reason: verdict ?? '' };
}

function previewOf(
  given: readonly Given[],
  collection: Collection,
  decisions: Decisions,
): CollectPreview {
  const { rows, officesOf, state, workbook } = collection;
  const merging = given.flatMap(({ verdict, returned }) =>
    verdict === null && returned ? [returned] : [],
  );
  const { language } = workbook;
  const master = { rows: rows.byId, entries: rows.entries, officesOf, state, language };
  const merged = new Map<string, MergedEntry[]>();
  for (const entry of mergeReturns(merging, master, decisions)) {
    const list = merged.get(entry.sha256);
    if (list) list.push(entry);
    else merged.set(entry.sha256, [entry]);
  }
  const entries: MergedEntry[] = [];
  const files = given.map(({ result, verdict, reason, returned }): FileResult => {
    if (verdict === null) {
      const own = merged.get(result.sha256) ?? [];
      entries.push(...own);
      return { ...result, verdict: verdictOf(own, state.files.has(result.sha256)), reason };
    }
    if (returned) entries.push(...unmerged(returned, verdict, collection));
    return { ...result, verdict, reason };
  });
  return {
    ...{ files, entries, collection, given, decisions },
    totals: totalsOf(files, entries),
  };
}

/** Entries of a file that came twice, or that is refused as a whole. */
function unmerged(
  of: ReturnFile,
  verdict: Verdict,
  { rows }: Pick<Collection, 'rows'>,
): MergedEntry[] {
  const [disposition, reason] =
    verdict in refusedEntries
      ? refusedEntries[verdict as keyof typeof refusedEntries]
      : (['same', 'duplicate'] as const);
  const { office, issue, quarter } = of.identity;
  return of.entries.map(({ id, kind, name, field, cell, value }) => ({
    ...{ id, quarter, field, kind, office, issue, cell, disposition, reason },
    ...{ file: of.file, sha256: of.sha256, savedAt: of.savedAt },
    name: rows.byId.get(id)?.name ?? name,
    old: null,
    new: value,
    isBlank: value === null,
  }));
}

function totalsOf(files: readonly FileResult[], entries: readonly MergedEntry[]): Totals {
  const count = <K extends string>(keys: readonly K[], found: readonly K[]) => {
    const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
    for (const key of found) counts[key] += 1;
    return counts;
  };
  return {
    files: files.length,
    entries: entries.length,
    ...count(
      dispositions,
      entries.map(({ disposition }) => disposition),
    ),
    verdicts: count(
      verdicts,
      files.map(({ verdict }) => verdict),
    ),
  };
}
