import { readdirSync } from 'node:fs';
import {
  emptyWorkbook,
  numbered,
  enterTask,
  overwrite,
  planOf,
  smallPlan,
} from '../../usecases/workbooks';
import { Folder } from './run';

let folder: Folder;
beforeAll(async () => {
  folder = new Folder();
  folder.write('plan.json', JSON.stringify(smallPlan(3, 1)));
  const { code, errors } = await folder.run('fill', './plan.json', '-o', 'base.xlsx');
  expect([code, errors]).toEqual([0, []]);
});
afterAll(() => folder.remove());

/** The workbook that `beforeAll` filled, as bytes to keep safe. */
const base = () => folder.bytes('base.xlsx');

/** A workbook of somebody's own. */
async function otherWorkbook(): Promise<Uint8Array> {
  const host = emptyWorkbook();
  const at = { row: 0, column: 0, rows: 1, columns: 1 };
  await host.write({
    sheets: [{ name: '通讯录', values: [{ at, values: [['姓名']] }] }],
    names: [],
  });
  return host.save();
}

describe('plans', () => {
  test('lists what ships: id, district, year, title, numbers', async () => {
    const { code, out } = await folder.run('plans');
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(lines.map(([id, district, year, , , tasks]) => [id, district, year, tasks])).toEqual([
      ['heshan-2024', '益阳市赫山区', '2024', '任务 140'],
      ['huli-2021', '厦门市湖里区', '2021', '任务 28'],
      ['huli-2024', '厦门市湖里区', '2024', '任务 26'],
      ['jinping-2016', '汕头市金平区', '2016', '任务 25'],
      ['tongguan-2018', '铜陵市铜官区', '2018–2020', '任务 26'],
    ]);
  });
});

describe('fill', () => {
  test('a shipped plan, in English, in the third quarter', async () => {
    const args = ['fill', 'jinping-2016', '-o', 'jinping.xlsx', '--lang', 'en', '--quarter', '3'];
    const { code, out } = await folder.run(...args);
    expect(code).toBe(0);
    expect(out).toBe('Wrote jinping.xlsx: 28 indicators, 25 tasks.\n');
    const host = await folder.open('jinping.xlsx');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
      'Cover',
      'Ledger',
      'Tasks',
      'Summary',
      'Findings',
      'Phasing',
      'Validation settings',
      'Own rules',
      'Plan data',
    ]);
    expect(host.workbook.sheet('Cover')!.valueAt(5, 2)).toBe(3);
    expect(host.workbook.sheet('Ledger')!.valueAt(3, 0)).toBe('地区生产总值');
    // 842 亩 × 75 %, the twelfth indicator
    expect(host.workbook.sheet('Ledger')!.valueAt(14, 9)).toBe(631.5);
  });

  test('a plan file; the file opens with formulas, results, and nothing left beside it', async () => {
    const host = await folder.open('base.xlsx');
    const ledger = host.workbook.sheet('指标台账')!;
    expect(ledger.valueAt(5, 24)).toBe('I-2');
    expect(ledger.valueAt(5, 9)).toBe(7); // 30 × 25 %, in whole ones
    expect(ledger.cells.formulaAt(5, 9)).toMatch(/^=IF\(/);
    expect(ledger.isEditable(5, 4)).toBe(true);
    expect(ledger.isEditable(5, 3)).toBe(false);
    expect(readdirSync(folder.path).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  test('into a workbook with entries: they stay, and the changes are told', async () => {
    const host = await folder.open('base.xlsx');
    host.edit('指标台账', 4, 4, 7);
    folder.write('revised.json', JSON.stringify(planOf([numbered(1), numbered(5)])));
    folder.write('entered.xlsx', await host.save());
    const before = folder.bytes('entered.xlsx');
    const { code, out } = await folder.run(
      ...[
        'fill',
        'revised.json',
        '-o',
        'refilled.xlsx',
        '--into',
        'entered.xlsx',
        '--quarter',
        '2',
      ],
    );
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      '已写入 refilled.xlsx：指标 4 项，任务 1 项。',
      '保留已填数据 1 处。',
      '新增 1 项：',
      '  I-5\t指标5',
      '方案中已没有的 3 项（保留并标注）：',
      '  I-0\t指标0',
      '  I-2\t指标2',
      '  T-0\t任务0',
      '',
    ]);
    const refilled = await folder.open('refilled.xlsx');
    const ledger = refilled.workbook.sheet('指标台账')!;
    expect(ledger.valueAt(4, 4)).toBe(7);
    expect([3, 4, 5, 6].map((row) => ledger.valueAt(row, 24))).toEqual([
      'I-0',
      'I-1',
      'I-2',
      'I-5',
    ]);
    expect(refilled.workbook.sheet('封面')!.valueAt(5, 2)).toBe(2);
    expect(folder.bytes('entered.xlsx').equals(before)).toBe(true);
  });
});

describe('check', () => {
  test('open mandatory findings: exit 1, each with its cell', async () => {
    const { code, out, errors } = await folder.run('check', 'base.xlsx');
    expect([code, errors]).toEqual([1, []]);
    expect(out.split('\n')).toEqual([
      ...['E4\t指标0', 'E5\t指标1', 'E6\t指标2'].map(
        (place) => `强制性\t指标台账!${place}\t一季度尚未填报。请填年初以来累计数。`,
      ),
      '强制性\t任务台账!F4\t任务0\t一季度未写明进展情况。请写明本季做了什么。',
      '某区 第1季度，3 项指标：强制性 4，核实性 0，提示性 0',
      '',
    ]);
  });

  test('as JSON', async () => {
    const { code, out } = await folder.run('check', 'base.xlsx', '--json');
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      planId: 'mou-2024',
      district: '某区',
      quarter: 1,
      indicators: 3,
    });
    expect(report.findings.map((finding: { cell: string }) => finding.cell)).toEqual([
      'E4',
      'E5',
      'E6',
      'F4',
    ]);
  });

  test('nothing that must be fixed: exit 0, though something is to be verified', async () => {
    const host = await folder.open('base.xlsx');
    [-1, 5, 8].forEach((value, n) => host.edit('指标台账', 3 + n, 4, value));
    enterTask(host, 0, 'status1', '推进中');
    enterTask(host, 0, 'progress1', '已完成招标');
    folder.write('good.xlsx', await host.save());
    const { code, out } = await folder.run('check', 'good.xlsx', '--lang', 'en');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'Verify\t指标台账!E4\t指标0\tThe sum so far for Q1 is -1 家. Explain a real decrease, or correct it.',
      '某区, Q1, 3 indicators: Mandatory 0, Verify 1, Information 0',
      '',
    ]);
  });
});

describe('bad input: one line, exit 2, existing files as they were', () => {
  const cases: [what: string, args: string[], message: RegExp][] = [
    [
      'an unknown plan',
      ['fill', 'huli-2020', '-o', 'kept.xlsx', '--force'],
      /没有方案“huli-2020”.*heshan-2024, huli-2021/,
    ],
    [
      'a missing plan file',
      ['fill', 'none.json', '-o', 'kept.xlsx', '--force'],
      /Cannot read none\.json/,
    ],
    [
      'a plan file that is no JSON',
      ['fill', 'broken.json', '-o', 'kept.xlsx', '--force'],
      /not a valid plan\..*\(JSON: /,
    ],
    [
      'a plan that breaks the format',
      ['fill', 'invalid.json', '-o', 'kept.xlsx', '--force'],
      /not a valid plan\..*\(title: .*\(\+1\)\)$/,
    ],
    [
      'a quarter 5',
      ['fill', 'jinping-2016', '-o', 'kept.xlsx', '--force', '--quarter', '5'],
      /1 to 4/,
    ],
    [
      'another language',
      ['fill', 'jinping-2016', '-o', 'kept.xlsx', '--force', '--lang', 'fr'],
      /zh-CN \/ en/,
    ],
    ['no output', ['fill', 'jinping-2016'], /--output/],
    [
      'an unknown option',
      ['fill', 'jinping-2016', '-o', 'kept.xlsx', '--force', '--lnag', 'en'],
      /--lnag.*--lang/,
    ],
    [
      'an output in no folder',
      ['fill', 'plan.json', '-o', 'no/such/kept.xlsx'],
      /Cannot write no\/such\/kept\.xlsx/,
    ],
    [
      'a missing workbook',
      ['fill', 'jinping-2016', '-o', 'kept.xlsx', '--force', '--into', 'none.xlsx'],
      /Cannot read none\.xlsx/,
    ],
    [
      'another district’s workbook',
      ['fill', 'jinping-2016', '-o', 'base.xlsx', '--into', 'base.xlsx'],
      /某区.*汕头市金平区/,
    ],
    [
      'a truncated workbook',
      ['fill', './plan.json', '-o', 'truncated.xlsx', '--into', 'truncated.xlsx'],
      /damaged/,
    ],
    ['a workbook to check that is none', ['check', 'plan.json'], /not an \.xlsx workbook/],
    ['a workbook to check that is a folder', ['check', '.'], /Cannot read/],
    ['a workbook without a ledger', ['check', 'other.xlsx'], /holds no ledger/],
    [
      'a ledger without its headings',
      ['check', 'headless.xlsx'],
      /“指标台账”.*headings were changed/,
    ],
    ['an unknown command', ['fil'], /unknown command 'fil'/],
  ];

  beforeAll(async () => {
    folder.write('kept.xlsx', 'not to be touched');
    folder.write('broken.json', '{"version": 1,');
    const wrong = { ...smallPlan(), title: '', indicators: [{ ...numbered(0), period: '24' }] };
    folder.write('invalid.json', JSON.stringify(wrong));
    folder.write('truncated.xlsx', base().subarray(0, base().length / 2));
    folder.write('other.xlsx', await otherWorkbook());
    const headless = await folder.open('base.xlsx');
    for (let column = 0; column < 20; column++) overwrite(headless, '指标台账', 2, column, '列名');
    folder.write('headless.xlsx', await headless.save());
  });

  test.each(cases)('%s', async (_, args, message) => {
    const files = readdirSync(folder.path).filter((name) => !name.startsWith('.'));
    const before = files.map((name) => folder.bytes(name));
    const { code, out, errors } = await folder.run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(errors).toEqual([expect.stringMatching(message)]);
    expect(readdirSync(folder.path).sort()).toEqual(files.sort());
    files.forEach((name, i) =>
      expect([name, folder.bytes(name).equals(before[i]!)]).toEqual([name, true]),
    );
  });
});

test('export writes the long form, for Excel with a byte order mark', async () => {
  const { code, errors } = await folder.run('export', 'base.xlsx', '-o', 'long.csv');
  expect([code, errors]).toEqual([0, []]);
  const [header, ...lines] = folder.bytes('long.csv').toString('utf8').trimEnd().split('\r\n');
  expect(header).toMatch(/^\uFEFFplan,district,year,quarter,id,indicator,/);
  expect(lines).toHaveLength(4 * 3);
  const sdmx = await folder.run('export', 'base.xlsx', '--format', 'sdmx-csv');
  expect(sdmx.out).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,/);
});

test.each([[], ['plans'], ['fill'], ['check'], ['export']])('--help of %s', async (...command) => {
  const { code, out, errors } = await folder.run(...command, '--help');
  expect([code, errors]).toEqual([0, []]);
  expect(out).toMatch(/^Usage: ledger/);
  expect(out).toMatch(/[\u4e00-\u9fff]/);
});
