import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { tidyColumns } from '../../../src/export/tidy-csv';
import { exportLedger } from '../../../src/usecases/export-ledger';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { enter, filled, numbered, planOf } from '../usecases/workbooks';

type Line = Record<string, string>;

const read = (text: string): Line[] =>
  parse<Line>(text, { header: true, skipEmptyLines: true }).data;

/** 12 firms to be added (evenly 3 a quarter), and a rate of 90 % that nobody reported. */
async function ledger() {
  const host = await filled(
    planOf([
      numbered(0, {
        name: '新增企业',
        measure: 'increment',
        target: { op: '>=', low: 12, high: null, unit: '家' },
        lead: ['甲局', '乙局'],
      }),
      numbered(1, {
        name: '=覆盖率',
        measure: 'level',
        target: { op: '<=', low: null, high: 90, unit: '%' },
      }),
    ]),
  );
  await setQuarter(host, 2);
  enter(host, 0, 'q1', 2);
  enter(host, 0, 'q2', 7);
  enter(host, 1, 'q1', '约30');
  enter(host, 0, 'explanation', '-见附件');
  return host;
}

describe('the long form', () => {
  it('has one line for each indicator and quarter, with what each quarter would show', async () => {
    const lines = read(await exportLedger(await ledger(), 'csv'));
    expect(lines.map(({ indicator, quarter }) => `${indicator} ${quarter}`)).toEqual([
      ...[1, 2, 3, 4].map((quarter) => `新增企业 ${quarter}`),
      ...[1, 2, 3, 4].map((quarter) => `'=覆盖率 ${quarter}`),
    ]);
    expect(lines.slice(0, 3)).toMatchObject([
      { actual: '2', due: '3', variance: '-1', completion: '0.166667', status: 'behind' },
      { actual: '7', due: '6', variance: '1', completion: '0.583333', status: 'onSchedule' },
      { actual: '', due: '9', variance: '', completion: '', status: 'notReported' },
    ]);
    expect(lines[0]).toMatchObject({
      lead: '甲局、乙局',
      target: '12',
      unit: '家',
      operator: 'at_least',
      in_plan: '1',
      phasing: 'even',
      explanation: "'-见附件",
    });
  });

  it('keeps a cell that is no number as it stands, and makes no number of it', async () => {
    const lines = read(await exportLedger(await ledger(), 'csv'));
    expect(lines[4]).toMatchObject({ reported: '约30', actual: '', status: 'notReported' });
  });
});

describe('SDMX-CSV', () => {
  it('has a line for each figure; an actual that is missing is said to be', async () => {
    const lines = read(await exportLedger(await ledger(), 'sdmx-csv'));
    const second = lines.filter(
      ({ INDICATOR, TIME_PERIOD }) => INDICATOR === 'I-0' && TIME_PERIOD === '2024-Q2',
    );
    expect(second.map(({ FIGURE, OBS_VALUE }) => [FIGURE, OBS_VALUE])).toEqual([
      ['ACTUAL', '7'],
      ['TARGET', '12'],
      ['DUE', '6'],
      ['VARIANCE', '1'],
      ['COMPLETION', '0.583333'],
    ]);
    expect(
      lines.find(({ INDICATOR, FIGURE }) => INDICATOR === 'I-1' && FIGURE === 'ACTUAL'),
    ).toMatchObject({ OBS_VALUE: '', OBS_STATUS: 'O', UNIT_MEASURE: '%' });
  });

  it('names no series twice', async () => {
    const lines = read(await exportLedger(await ledger(), 'sdmx-csv'));
    const keys = lines.map(({ FREQ, PLAN, INDICATOR, FIGURE, TIME_PERIOD }) =>
      [FREQ, PLAN, INDICATOR, FIGURE, TIME_PERIOD].join('.'),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      lines.every(({ STRUCTURE, ACTION }) => STRUCTURE === 'datastructure' && ACTION === 'I'),
    ).toBe(true);
  });
});

it('tells every column in the documentation, in order', () => {
  const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'long-form.md'), 'utf8');
  const [columns] = page.split('## SDMX-CSV');
  const told = [...columns!.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
  expect(told).toEqual(tidyColumns.map(({ name }) => name));
});
