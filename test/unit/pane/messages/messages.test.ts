import { HostError } from '../../../../src/host/errors';
import type { Language } from '../../../../src/language/language';
import { fillQuestionsIn } from '../../../../src/pane/fill-step/open-questions-texts';
import { documentMessagesIn } from '../../../../src/pane/plan-step/document/messages';
import { reviewMessagesIn } from '../../../../src/pane/review-step/messages';
import { scoringMessagesIn } from '../../../../src/pane/summary-step/scoring/messages';
import { messagesIn } from '../../../../src/pane/messages';
import { describeError } from '../../../../src/pane/messages/describe-error';
import { PlanFileError } from '../../../../src/pane/session/plan-file-error';
import { LedgerError } from '../../../../src/usecases/errors';

/** Every text of a language with its path: "fill.run" → "填充工作簿". */
function texts(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value as object, `${path}${key}.`),
  );
}

describe.each([
  ['pane', messagesIn],
  ['review step', reviewMessagesIn],
  ['documents', documentMessagesIn],
  ['open questions', fillQuestionsIn],
  ['scores', scoringMessagesIn],
])('texts of the %s', (_, messagesOf: (language: Language) => object) => {
  const zh = new Map(texts(messagesOf('zh-CN')));
  const en = new Map(texts(messagesOf('en')));

  it('are the same ones in both languages, with the same places for values', () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const [key, text] of zh) expect([key, places(en.get(key)!)]).toEqual([key, places(text)]);
  });

  it('are Chinese in Chinese and have no Chinese in English', () => {
    // Names of products and files stay as they are.
    const latin = /[A-Za-z]{2,}/g;
    const allowed = new Set(['Excel', 'WPS', 'Word', 'PDF', 'json', 'xlsx', 'xls']);
    for (const [key, text] of zh) {
      if (key === 'language') continue;
      const words = text.replace(/\{\w+\}/g, '').match(latin) ?? [];
      expect([key, words.filter((word) => !allowed.has(word))]).toEqual([key, []]);
    }
    for (const [key, text] of en) expect([key, /[\u3400-\u9fff]/.test(text)]).toEqual([key, false]);
  });
});

describe('errors in words', () => {
  const messages = messagesIn('zh-CN');

  it('say what failed with its details, what was kept and what to do', () => {
    const text = describeError(new HostError('sheetProtected', { sheet: '指标台账' }), messages);
    expect(text.what).toBe('工作表“指标台账”设有密码保护，无法写入。');
    expect(text.kept).not.toBe('');
    expect(text.next).toContain('撤销该表的保护');
  });

  it('know the ledger’s errors and files that are no plans', () => {
    const other = new LedgerError('anotherPlan', { found: '甲区', wanted: '乙区' });
    expect(describeError(other, messages).what).toContain('“甲区”');
    expect(describeError(new PlanFileError(['years: required']), messages)).toMatchObject({
      what: messages.errors.invalidPlan.what,
      details: 'PlanFileError: years: required',
    });
  });

  it('call anything else unexpected, and keep its words for support', () => {
    const cause = new Error('socket closed');
    const text = describeError(new Error('boom', { cause }), messages);
    expect(text.what).toBe(messages.errors.unexpected.what);
    expect(text.details).toBe('Error: boom (Error: socket closed)');
    expect(describeError('a string', messages).details).toBe('a string');
  });

  it('do not fail themselves when a detail is missing', () => {
    expect(describeError(new HostError('sheetProtected'), messages).what).toContain('“?”');
  });
});
