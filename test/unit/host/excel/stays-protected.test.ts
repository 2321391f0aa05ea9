import { ExcelHost } from '../../../../src/host/excel';
import { toHostError } from '../../../../src/host/excel/errors';
import { errorText } from '../../../../src/language/errors';
import { dumpExcel } from '../../../contract/dump-excel';
import { startExcel } from '../../../excel-host';
import { everyFeature } from './patch';

async function filled() {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await host.write(everyFeature(6));
  return { excel, host, all: () => dumpExcel(excel.workbook) };
}

/** One sheet more than stands there. */
const wider = () => {
  const { sheets, ...rest } = everyFeature(7);
  return { ...rest, sheets: [...sheets, { name: '新表', values: [] }] };
};

async function undisturbed() {
  const { host, all } = await filled();
  await host.write(wider());
  return all();
}

test('a protected structure: said before anything is changed, and a write without new sheets is not held up', async () => {
  const { excel, host, all } = await filled();
  const { workbook } = excel;
  workbook.structureProtected = true;
  const before = all();
  for (const attempt of [1, 2]) {
    await expect(host.write(wider())).rejects.toMatchObject({ code: 'structureProtected' });
    expect({ attempt, all: all() }).toEqual({ attempt, all: before });
  }
  await host.write(everyFeature(6));
  expect(all()).toEqual(before);
  workbook.structureProtected = false;
  await host.write(wider());
  expect(all()).toEqual(await undisturbed());
});

test('a first fill under a protected structure leaves the workbook as it was', async () => {
  const excel = startExcel();
  excel.workbook.structureProtected = true;
  const before = dumpExcel(excel.workbook);
  const failure = new ExcelHost(excel).write(everyFeature(3));
  const error: unknown = await failure.catch((reason: unknown) => reason);
  expect(errorText(error, 'zh-CN').next).toContain('审阅 → 保护工作簿');
  expect(errorText(error, 'en').next).toContain('Review → Protect Workbook');
  expect(dumpExcel(excel.workbook)).toEqual(before);
});

test('protected between two requests: no sheet is blamed', async () => {
  const { excel, host, all } = await filled();
  const before = all();
  excel.transport.before(2, () => (excel.workbook.structureProtected = true));
  await expect(host.write(wider())).rejects.toMatchObject({
    code: 'structureProtected',
    cause: { code: 'AccessDenied' },
  });
  expect(all()).toEqual(before);
});

test('Excel refuses to move or show a sheet for the structure too', () => {
  for (const errorLocation of ['Worksheet.position', 'Worksheet.visibility']) {
    const refusal = { code: 'AccessDenied', debugInfo: { errorLocation } };
    const error = Object.assign(new Error('The workbook is protected.'), refusal);
    expect(toHostError(error).code).toBe('structureProtected');
  }
});

test('another workbook in front: no sheet is added, and those that stand are protected as before', async () => {
  const { excel, host, all } = await filled();
  const before = all();
  excel.workbook.isInFront = false;
  await expect(host.write(wider())).rejects.toMatchObject({ code: 'notInFront' });
  expect(all()).toEqual(before);
  excel.workbook.isInFront = true;
  await host.write(wider());
  expect(all()).toEqual(await undisturbed());
});

test('a sheet with a password: it is named, and those opened before it are protected again', async () => {
  const { excel, host, all } = await filled();
  const before = all();
  const { data } = excel.workbook.worksheets.item('台账');
  data.password = 'secret';
  await expect(host.write(wider())).rejects.toMatchObject({
    code: 'sheetProtected',
    details: { sheet: '台账' },
  });
  data.password = undefined;
  expect(all()).toEqual(before);
});

test.each(['before', 'half', 'after'] as const)(
  'a request after the looks fails (%s): sheets are protected, and the next write completes them',
  async (mode) => {
    const { excel, host, all } = await filled();
    excel.transport.failAt(4, mode);
    await expect(host.write(everyFeature(7))).rejects.toMatchObject({ code: 'refused' });
    for (const name of ['封面', '台账'])
      expect(excel.workbook.worksheets.item(name).protection.protected).toBe(true);
    await new ExcelHost(excel).write(everyFeature(7));
    const whole = await filled();
    await whole.host.write(everyFeature(7));
    expect(all()).toEqual(whole.all());
  },
);

test.each(['Hidden', 'VeryHidden'])(
  'a sheet that is %s is written to its end, in as many requests, and stays so',
  async (visibility) => {
    const { excel, host, all } = await filled();
    excel.transport.syncs.splice(0);
    const { worksheets } = excel.workbook;
    excel.workbook.active = worksheets.item('台账');
    worksheets.item('封面').visibility = visibility;
    expect(await host.write(everyFeature(7))).toEqual({ missing: [] });
    expect(excel.transport.syncs).toHaveLength(4);
    expect(worksheets.item('封面').visibility).toBe(visibility);
    worksheets.item('封面').visibility = 'Visible';
    const whole = await filled();
    await whole.host.write(everyFeature(7));
    expect(all()).toEqual({ ...whole.all(), active: '台账' });
  },
);

test('a sheet that is hidden while it is written is written to its end', async () => {
  const { excel, host } = await filled();
  const cover = excel.workbook.worksheets.item('封面');
  excel.transport.before(3, () => (cover.visibility = 'Hidden'));
  expect(await host.write(everyFeature(7))).toEqual({ missing: [] });
  expect(excel.workbook.worksheets.item('台账').protection.protected).toBe(true);
});
