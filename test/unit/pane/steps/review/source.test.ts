import { blockAt, blocksOf } from '../../../../../src/pane/steps/review/source/blocks';
import {
  marksByBlock,
  marksOf,
  numeralsIn,
  segmentsOf,
} from '../../../../../src/pane/steps/review/source/marks';
import { indicator, plan, task } from './plan';
import { fc } from '../../../../support/property';

describe('the blocks of a text', () => {
  const words = fc.string({
    unit: fc.constantFrom('甲', '8', '。', '；', '\n', ' ', '😀'),
    maxLength: 900,
  });

  it('hold every character that shows, once and in order', () => {
    fc.assert(
      fc.property(words, (text) => {
        const blocks = blocksOf(text);
        const shown = blocks.map(({ start, end }) => text.slice(start, end)).join('');
        expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const { start, end } of blocks) {
          expect(text.slice(start, end)).not.toContain('\n');
          expect(end - start).toBeLessThanOrEqual(120);
          // No character is cut in two.
          expect(text.slice(start, end)).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/);
        }
      }),
    );
  });

  it('are found by their place', () => {
    const text = '甲乙\n\n丙丁戊\n己';
    const blocks = blocksOf(text);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      '甲乙',
      '丙丁戊',
      '己',
    ]);
    expect([0, 1, 4, 6, 8].map((place) => blockAt(blocks, place))).toEqual([0, 0, 1, 1, 2]);
    // A place between two blocks belongs to the next one.
    expect(blockAt(blocks, 3)).toBe(1);
  });

  it('cuts a long line after a full stop', () => {
    const sentence = `${'增'.repeat(99)}。`;
    const ends = blocksOf(sentence.repeat(5)).map(({ end }) => end);
    expect(ends).toEqual([100, 200, 300, 400, 500]);
    expect(blocksOf(sentence.repeat(5)).map(({ startsLine }) => startsLine)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('cuts a megabyte in linear time', () => {
    expect(blocksOf('新增企业20户，'.repeat(130_000)).length).toBeGreaterThan(4000);
  });
});

describe('what is marked in the text', () => {
  const text = '新增企业20户、公园3处。\n做好服务';
  const whole = plan({
    indicators: [
      indicator('A', { quote: text.slice(0, 7), start: 0, end: 7 }),
      indicator('B', { quote: text.slice(2, 12), start: 2, end: 12, reviewed: true }),
      indicator('C'),
    ],
    tasks: [task('T', { quote: text, start: 0, end: text.length })],
  });

  it('is what has a place there', () => {
    expect(marksOf(whole).map(({ id, reviewed, quiet }) => [id, reviewed, quiet])).toEqual([
      ['A', false, false],
      ['B', true, false],
      ['T', false, true],
    ]);
  });

  it('is cut where quotes overlap and where lines end', () => {
    const blocks = blocksOf(text);
    const byBlock = marksByBlock(blocks, marksOf(whole));
    const segments = blocks.map((block, i) =>
      segmentsOf(block, byBlock[i]!).map(({ start, end, marks }) => [
        text.slice(start, end),
        marks.map(({ id }) => id).join(''),
      ]),
    );
    expect(segments).toEqual([
      [
        ['新增', 'AT'],
        ['企业20户', 'ABT'],
        ['、公园3处', 'BT'],
        ['。', 'T'],
      ],
      [['做好服务', 'T']],
    ]);
  });

  it('shows the numbers of a target, however their digits are written', () => {
    const numbers = (words: string, ...wanted: number[]) =>
      numeralsIn(words, wanted).map(([start, end]) => words.slice(start, end));
    expect(numbers('增长7%—8%，2024年', 7, 8)).toEqual(['7', '8']);
    expect(numbers('达到１，２', 1)).toEqual(['１']);
    expect(numbers('利用外资13,343万美元，增长13%', 13343)).toEqual(['13,343']);
    expect(numbers('增长６．５％', 6.5)).toEqual(['６．５']);
    expect(numbers('增长16.5%', 6.5)).toEqual([]);
    expect(numbers('翻一番', 1)).toEqual([]);
  });
});
