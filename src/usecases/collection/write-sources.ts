import { placeKey } from '../../collection/entry';
import { entryCell } from '../../collection/ledger-rows';
import type { Host } from '../../host/port';
import type { Indicator, Plan } from '../../plan/model';
import { distinctIndicators } from '../../plan/distinct';
import { cellAddress, quoteSheet } from '../../workbook/address';
import { blockSheets } from '../../workbook/registry';
import {
  layOutSources,
  sourcesSheet,
  type SourceRecord,
} from '../../workbook/sheets/sources/sources-sheet';
import { loadCollection, type Collection } from './load-collection';

const missing = {
  return: {
    'zh-CN': '没有报送文件：数值直接填在台账里',
    en: 'no return: entered into the ledger itself',
  },
  plan: { 'zh-CN': '方案数据中没有这项指标', en: 'the plan data lack this indicator' },
  sentence: { 'zh-CN': '方案没有保留原文', en: 'the plan keeps no sentence' },
  between: { 'zh-CN': '；', en: '; ' },
} as const;

/** The way back from a figure. */
export interface FigureSource extends SourceRecord {
  missing: string | null;
  /** Where the figure stands. */
  place: { sheet: string; row: number; column: number };
}

/** The way back from every actual of the ledger: ledger cell, returned file and cell, plan, sentence. */
export function sourcesOf(
  collection: Collection,
  plan: Plan | null,
  reports: readonly string[],
): FigureSource[] {
  const { workbook, rows, state } = collection;
  const { language, cover } = workbook;
  const byId = new Map((plan ? distinctIndicators(plan) : []).map((each) => [each.id, each]));
  return rows.rows.flatMap((row): FigureSource[] => {
    if (row.kind !== 'indicator') return [];
    return ([1, 2, 3, 4] as const).flatMap((quarter) => {
      const key = placeKey({ id: row.id, quarter, field: 'actual' });
      const figure = rows.entries.get(key);
      if (figure === undefined) return [];
      const place = entryCell(workbook, row, { quarter, field: 'actual' });
      const setter = state.values.get(key) === figure ? state.setters.get(key) : undefined;
      const indicator: Indicator | undefined = byId.get(row.id);
      const gaps = [
        ...(setter ? [] : [missing.return[language]]),
        ...(indicator ? [] : [missing.plan[language]]),
        ...(indicator && !indicator.quote ? [missing.sentence[language]] : []),
      ];
      const isReported = quarter === cover.settings.quarter;
      return [
        {
          name: row.name,
          quarter,
          figure,
          first: state.firsts.get(key) ?? figure,
          final: state.finals.get(key) ?? null,
          used: isReported ? reports.join(language === 'zh-CN' ? '、' : ', ') || null : null,
          cell: `${quoteSheet(place.sheet)}!${cellAddress(place.row, place.column)}`,
          office: setter?.office ?? null,
          file: setter?.file ?? null,
          fileCell: setter?.cell ?? null,
          sha256: setter?.sha256 ?? null,
          plan: cover.planId,
          section: indicator?.section ?? null,
          sentence: indicator?.quote ?? null,
          missing: gaps.join(missing.between[language]) || null,
          place,
        },
      ];
    });
  });
}

/** Reads the way back from every figure. @throws ProductError noLedger, damagedSheet, newerVersion */
export async function readSources(host: Host): Promise<FigureSource[]> {
  return (await loadSources(host)).sources;
}

/**
 * The way back from the cell that the user is at: of an entry its own; of any other cell that of the indicators that its row
 * names, in the reporting quarter. Empty where the row names none, as under a sum of many.
 * @throws ProductError noLedger, damagedSheet, newerVersion
 */
export async function readSourcesBehind(host: Host): Promise<FigureSource[]> {
  const at = await host.selected();
  if (!at) return [];
  const { sources, workbook } = await loadSources(host);
  const isAt = ({ place }: FigureSource) =>
    place.sheet === at.sheet && place.row === at.row && place.column === at.column;
  const own = sources.filter(isAt);
  if (own.length > 0) return own;
  const { cells } = await host.snapshot(() => [at.sheet]);
  const named = new Set(
    (cells[0]?.values[at.row] ?? []).map((value) => String(value ?? '').trim()),
  );
  const { quarter } = workbook.cover.settings;
  return sources.filter((each) => each.quarter === quarter && named.has(String(each.name).trim()));
}

async function loadSources(host: Host) {
  const collection = await loadCollection(host);
  const { workbook } = collection;
  const reports = blockSheets.flatMap(({ key }) => workbook.present[key]?.name ?? []);
  return { workbook, sources: sourcesOf(collection, workbook.plan, reports) };
}

/** Writes 数据来源. @returns its name and the number of figures. @throws ProductError noLedger, damagedSheet, newerVersion */
export async function writeSources(host: Host): Promise<{ sheet: string; figures: number }> {
  const { workbook, sources } = await loadSources(host);
  const { language, present } = workbook;
  const sheet = present.sources?.name ?? sourcesSheet.names[language];
  const { cells } = await host.snapshot((all) =>
    all.map(({ name }) => name).filter((name) => name === sheet),
  );
  const usedRows = cells[0]?.values.length ?? 0;
  const patch = layOutSources(sources, { language, sheet, usedRows });
  await host.write({ sheets: [patch], names: [], activate: sheet });
  return { sheet, figures: sources.length };
}
