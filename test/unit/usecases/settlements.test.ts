import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { describeLedger } from '../../../src/usecases/describe-ledger';
import type { Plan, Settlement } from '../../../src/plan/model';
import {
  acceptRecords,
  decideResult,
  decideRevision,
  settleConflict,
} from '../../../src/plan/review';
import { loadLedger } from '../../../src/usecases/load-ledger';
import type { XlsxHost } from '../../../src/host/file';
import { emptyWorkbook, enter, filled, ledgerCell, numbered, planOf } from './workbooks';

const options = { language: 'zh-CN' } as const;

const firms = (n: number, low: number) =>
  numbered(n, {
    name: '规上服务业企业',
    measure: 'level',
    target: { op: '=', low, high: null, unit: '户' },
  });

/** Two places that disagree (70 户, 72 户), with another indicator between them. */
const disputed = (settled?: Settlement): Plan => {
  const plan = planOf([firms(0, 70), numbered(1), firms(2, 72)]);
  const open: Plan = { ...plan, conflicts: [{ kind: 'value', indicators: ['I-0', 'I-2'] }] };
  return settleConflict(open, 'I-2', settled);
};

const column = (host: XlsxHost, key: Parameters<typeof ledgerCell>[2], rows = 3) =>
  Array.from({ length: rows }, (_, n) => ledgerCell(host, n, key));

/** What the cover says of the review, from its heading down. */
function reviewOf(host: XlsxHost): unknown[][] {
  const cover = host.workbook.sheet('封面')!;
  const rows = Array.from({ length: 60 }, (_, row) => [
    cover.valueAt(row, 1),
    cover.valueAt(row, 2),
  ]);
  const heading = rows.findIndex(([label]) => label === '方案审核情况');
  return rows.slice(heading + 1).filter(([label]) => label !== null && label !== '');
}

test('unsettled: both are filled, each names the other, and report and cover count it', async () => {
  const host = emptyWorkbook();
  const report = await fillWorkbook(host, disputed(), options);
  expect(report).toMatchObject({ indicators: 3, unsettled: 1, unreviewed: 0 });
  expect(column(host, 'target')).toEqual([70, 20, 72]);
  expect(column(host, 'note')).toEqual([
    '与一·2不一致：72 户，待确认',
    null,
    '与一·0不一致：70 户，待确认',
  ]);
  expect(reviewOf(host)).toContainEqual(['未确认的不一致', 1]);
});

test('settled later, and otherwise after that: no row moves and no entry is lost', async () => {
  const host = await filled(disputed());
  [61, 5, 62].forEach((value, n) => enter(host, n, 'q1', value));
  const refill = async (settled?: Settlement) => {
    const report = await fillWorkbook(host, disputed(settled), options);
    expect(column(host, 'q1')).toEqual([61, 5, 62]);
    expect(column(host, 'id')).toEqual(['I-0', 'I-1', 'I-2']);
    expect(report.entriesKept).toBe(3);
    return report;
  };

  const settled = await refill({ keep: ['I-2'], on: '2024-03-01' });
  expect(settled).toMatchObject({ added: [], gone: [{ id: 'I-2' }], unsettled: 0 });
  expect(column(host, 'target')).toEqual([72, 20, 72]);
  expect(column(host, 'mark')).toEqual([null, null, '已不在方案中']);
  expect(column(host, 'note')).toEqual([
    '已确认以本行为准（2024-03-01），一·0为70 户',
    null,
    '已并入I-0',
  ]);

  await refill({ keep: ['I-0'] });
  expect(column(host, 'target')).toEqual([70, 20, 72]);
  expect(column(host, 'mark')).toEqual([null, null, '已不在方案中']);

  expect(await refill({ keep: ['I-0', 'I-2'] })).toMatchObject({ added: [], gone: [] });
  expect(column(host, 'target')).toEqual([70, 20, 72]);
  expect(column(host, 'mark')).toEqual([null, null, null]);
  expect(column(host, 'note')).toEqual([null, null, null]);
});

test('the cover lists what was settled, and follows when that changes', async () => {
  const host = await filled(disputed({ keep: ['I-2'], on: '2024-03-01', note: '以附件为准' }));
  const figures = (unsettled: number, settled: number) => [
    ['未审核的指标和任务', 0],
    ['未确认的不一致', unsettled],
    ['已采纳的基期值', 0],
    ['已采纳的修改建议', 0],
    ['待定的修改建议', 0],
    ['已确认的不一致', settled],
  ];
  const choice = '一·0：70 户；一·2：72 户；采用72 户（一·2）；2024-03-01；以附件为准';
  expect(reviewOf(host)).toEqual([...figures(0, 1), ['规上服务业企业', choice]]);
  await fillWorkbook(host, disputed(), options);
  expect(reviewOf(host)).toEqual(figures(1, 0));
  await fillWorkbook(host, disputed({ keep: ['I-0', 'I-2'] }), options);
  const apart = '一·0：70 户；一·2：72 户；不是同一事项，分别考核';
  expect(reviewOf(host)).toEqual([...figures(0, 1), ['规上服务业企业', apart]]);
});

test('what somebody wrote below the list on the cover is not written over', async () => {
  const host = await filled(disputed());
  const cover = host.workbook.sheet('封面')!;
  const rows = Array.from({ length: 60 }, (_, row) => cover.valueAt(row, 1));
  const below = rows.indexOf('已确认的不一致') + 1;
  cover.protection = null;
  host.edit('封面', below, 1, '我的备注');
  await fillWorkbook(host, disputed({ keep: ['I-0'] }), options);
  expect(cover.valueAt(below, 1)).toBe('我的备注');
  expect(reviewOf(host)).toContainEqual(['已确认的不一致', 1]);
});

test('a plan comes back from its workbook with everything decided, but for the document', async () => {
  const quote = '外贸企业达到70户';
  const evidence = { quote, start: 4, end: 4 + quote.length };
  const first = {
    ...firms(0, 70),
    ...evidence,
    confidence: 0.6,
    reason: 'unsureName',
    reviewed: false,
  };
  const open: Plan = {
    ...disputed({ keep: ['I-2'] }),
    indicators: [first, numbered(1), firms(2, 72)],
    source: { name: '方案.txt', text: `一、目标${quote}。` },
    results: [
      {
        id: 'R-1',
        section: '一',
        name: '规上服务业企业',
        measure: 'level',
        value: 61,
        unit: '户',
        period: '2023',
        indicator: 'I-0',
        decision: 'proposed',
      },
    ],
    revisions: [
      { id: 'V-1', record: 'I-1', by: '丁局', section: '附', decision: 'proposed', lead: ['戊局'] },
    ],
  };
  const decided = decideRevision(decideResult(open, 'R-1', 'accepted'), 'V-1', 'adopted');
  const host = await filled(decided);
  const { workbook } = await loadLedger(host);
  const { source, ...kept } = decided;
  expect(source).toBeDefined();
  expect(workbook!.plan).toEqual(kept);
  expect(reviewOf(host).slice(0, 5)).toEqual([
    ['未审核的指标和任务', 1],
    ['未确认的不一致', 0],
    ['已采纳的基期值', 1],
    ['已采纳的修改建议', 1],
    ['待定的修改建议', 0],
  ]);
  expect(ledgerCell(host, 0, 'baseline')).toBe(61);
  expect(ledgerCell(host, 1, 'lead')).toBe('戊局');
  expect(ledgerCell(host, 1, 'note')).toBe('已采纳丁局意见，原为牵头单位甲局、乙局');
  const reviewed = await fillWorkbook(host, acceptRecords(decided, ['I-0']), options);
  expect(reviewed.unreviewed).toBe(0);
  expect(await describeLedger(host)).toMatchObject({ indicators: 2 });
});
