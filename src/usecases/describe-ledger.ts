import type { Host } from '../host/port';
import type { Language } from '../language/language';
import type { Plan } from '../plan/model';
import type { Quarter } from '../tracking/quarter';
import { loadLedger, loadOfficeBook } from './load-ledger';

/** What the open workbook holds already. */
export interface LedgerDescription {
  planId: string;
  district: string;
  title: string;
  year: number;
  quarter: Quarter;
  language: Language;
  indicators: number;
  tasks: number;
}

/** @returns null when the workbook holds no ledger of ours. */
export async function describeLedger(host: Host): Promise<LedgerDescription | null> {
  const { workbook } = await loadLedger(host, ['cover', 'ledger', 'tasks']);
  if (!workbook) return null;
  const { cover, ledger, tasks, language } = workbook;
  return {
    planId: cover.planId,
    district: cover.district,
    title: cover.planTitle,
    year: cover.settings.year,
    quarter: cover.settings.quarter,
    language,
    indicators: ledger?.rows.length ?? 0,
    tasks: tasks?.rows.length ?? 0,
  };
}

/** What the open workbook asks of an office that it was sent to. */
export interface OfficeBookDescription extends Omit<LedgerDescription, 'planId' | 'title'> {
  office: string;
  /** The sheets that the office enters in. */
  sheets: string[];
}

/** @returns null when the workbook is none that was sent to an office. */
export async function describeOfficeBook(host: Host): Promise<OfficeBookDescription | null> {
  const workbook = await loadOfficeBook(host);
  if (!workbook) return null;
  const { office, cover, ledger, tasks, language } = workbook;
  return {
    office,
    district: cover.district,
    year: cover.settings.year,
    quarter: cover.settings.quarter,
    language,
    indicators: ledger?.rows.length ?? 0,
    tasks: tasks?.rows.length ?? 0,
    sheets: [ledger, tasks].flatMap((table) => (table ? [table.sheet] : [])),
  };
}

/** The plan as the workbook was filled with it, without its document; null where the workbook has none. */
export async function filledPlan(host: Host): Promise<Plan | null> {
  return (await loadLedger(host, ['cover', 'planData'])).workbook?.plan ?? null;
}

/** What a file with this workbook is called in its properties: the plan, and where it does not say so its district and year. */
export async function titleOf(host: Host): Promise<string | undefined> {
  const ledger = await describeLedger(host);
  if (!ledger) return undefined;
  const { district, title, year } = ledger;
  const others = [district, String(year)].filter((text) => !title.includes(text));
  return [...others, title].filter((text) => text !== '').join(' ');
}
