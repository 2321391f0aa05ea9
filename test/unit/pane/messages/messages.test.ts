import { deskTexts } from '../../../../src/apps/desk/texts';
import { paneMessages } from '../../../../src/pane/messages';
import { chartMessages } from '../../../../src/pane/messages/charts';
import { comparisonMessages } from '../../../../src/pane/messages/comparison';
import { documentMessages } from '../../../../src/pane/messages/document';
import { noteMessages } from '../../../../src/pane/messages/note';
import { openQuestionsMessages } from '../../../../src/pane/messages/open-questions';
import { readingMessages } from '../../../../src/pane/messages/reading';
import { reviewMessages } from '../../../../src/pane/messages/review';
import { rollOverMessages } from '../../../../src/pane/messages/roll-over';
import { scoringMessages } from '../../../../src/pane/messages/scoring';

/** Every text of a language with its path: "fill.run" → "填充工作簿". */
function texts(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value as object, `${path}${key}.`),
  );
}

describe.each([
  ['pane', paneMessages],
  ['review step', reviewMessages],
  ['ways of reading', readingMessages],
  ['documents', documentMessages],
  ['roll-over', rollOverMessages],
  ['open questions', openQuestionsMessages],
  ['comparison', comparisonMessages],
  ['note', noteMessages],
  ['scores', scoringMessages],
  ['charts', chartMessages],
  ['desk', deskTexts],
])('texts of the %s', (_, sets) => {
  const zh = new Map(texts(sets['zh-CN']));
  const en = new Map(texts(sets.en));

  it('have the same places for values in both languages', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const [key, text] of zh) expect([key, places(en.get(key)!)]).toEqual([key, places(text)]);
  });

  it('are Chinese in Chinese and have no Chinese in English', () => {
    // Names of products and files stay as they are.
    const latin = /[A-Za-z]{2,}/g;
    const allowed = new Set([
      'Excel',
      'WPS',
      'Word',
      'PDF',
      'CSV',
      'json',
      'csv',
      'xlsx',
      'xls',
      'docx',
      'Esc',
      'Ctrl',
      'Alt',
      'Shift',
      'Mac',
    ]);
    // A language is offered in its own.
    for (const own of [zh, en])
      for (const key of ['languages.zh-CN', 'languages.en']) own.delete(key);
    for (const [key, text] of zh) {
      const words = text.replace(/\{\w+\}/g, '').match(latin) ?? [];
      expect([key, words.filter((word) => !allowed.has(word))]).toEqual([key, []]);
    }
    for (const [key, text] of en) expect([key, /[\u3400-\u9fff]/.test(text)]).toEqual([key, false]);
  });
});
