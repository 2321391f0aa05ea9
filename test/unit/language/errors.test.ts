import { HostError } from '../../../src/host/errors';
import { errorText, isCoded, technicalDetails } from '../../../src/language/errors';
import { PlanFileError } from '../../../src/pane/session/plan-file-error';
import { LedgerError } from '../../../src/usecases/errors';

describe('errors in words', () => {
  it('say what failed with its details, what was kept and what to do', () => {
    const text = errorText(new HostError('sheetProtected', { sheet: '指标台账' }), 'zh-CN');
    expect(text.what).toBe('工作表“指标台账”设有密码保护，无法写入。');
    expect(text.kept).not.toBe('');
    expect(text.next).toContain('撤销该表的保护');
  });

  it('know the ledger’s errors and files that are no plans', () => {
    const other = new LedgerError('anotherPlan', { found: '甲区', wanted: '乙区' });
    expect(errorText(other, 'zh-CN').what).toContain('“甲区”');
    const plan = new PlanFileError(['years: required']);
    expect(errorText(plan, 'zh-CN').what).toBe('这个文件不是有效的方案。');
    expect(technicalDetails(plan)).toBe('PlanFileError: years: required');
  });

  it('call anything else unexpected, and keep its words for support', () => {
    const cause = new Error('socket closed');
    const error = new Error('boom', { cause });
    expect(errorText(error, 'en').what).toBe('Something unexpected happened.');
    expect(technicalDetails(error)).toBe('Error: boom (Error: socket closed)');
    expect(technicalDetails('a string')).toBe('a string');
  });

  it.each([
    ['a file system’s code', Object.assign(new Error('no file'), { code: 'ENOENT' })],
    ['a code of ours without details', Object.assign(new Error('?'), { code: 'busy' })],
    ['nothing', undefined],
    ['null', null],
  ])('%s is no error of ours', (_, error) => {
    expect(isCoded(error)).toBe(false);
    expect(errorText(error, 'zh-CN').what).toBe('发生了没有料到的错误。');
  });

  it('do not fail themselves when a detail is missing', () => {
    expect(errorText(new HostError('sheetProtected'), 'zh-CN').what).toContain('“?”');
  });
});
