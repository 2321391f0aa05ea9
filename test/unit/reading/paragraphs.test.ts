import { columns, printedWidth } from '../../../src/reading/text/line-width';
import { markOf } from '../../../src/reading/structure/marks';
import { readParagraphs } from '../../../src/reading/text/paragraphs';

const paragraphs = (...lines: string[]) =>
  readParagraphs(lines.join('\n'), markOf).map(({ text }) => text);

/** Prose cut at 20 characters a line, as a printed page is. */
const printed = (text: string) => text.match(/.{1,20}/gu)!;

const FIRST =
  '为做好全年就业工作,坚持就业优先,多渠道扩大就业规模,持续提升就业质量,根据上级部署要求并结合我区实际情况,制定本方案,请各单位抓好组织实施工作。';
const SECOND =
  '(一)支持创业。落实各项扶持政策,完善孵化服务体系,降低创业门槛和经营成本,优化服务流程,发放创业担保贷款1亿元以上,建成创业孵化基地2家,扶持自主创业人员600人,带动就业1800人以上。';

test('lines that a page cut are joined; a short line ends its paragraph', () => {
  const lines = [...printed(FIRST), '一、总体目标', ...printed(SECOND)];
  expect(printedWidth(lines)).not.toBeNull();
  expect(paragraphs(...lines)).toEqual([FIRST, '一、总体目标', SECOND]);
});

test('the number of a page and the space around it part nothing', () => {
  const [head, ...rest] = printed(SECOND);
  const lines = [...printed(FIRST), head!, '', '—1—', '', ...rest];
  expect(paragraphs(...lines)).toEqual([FIRST, SECOND]);
});

test('a number at the head of a line that goes on a number is no mark', () => {
  const cut = [...printed(FIRST), ...printed(FIRST), '发放创业担保贷款总额达到200', '0万元。'];
  expect(paragraphs(...cut).at(-1)).toBe('0万元。');
  const full = [
    ...printed(FIRST),
    ...printed(FIRST),
    '完成技改项目,发放创业担保贷款总额达到200',
    '3、4级企业都有。',
  ];
  expect(paragraphs(...full).at(-1)).toBe(
    '完成技改项目,发放创业担保贷款总额达到2003、4级企业都有。',
  );
});

test('where lines are paragraphs, headings and items stay apart', () => {
  const lines = ['一、总体要求', '坚持稳中求进', '1.发展工业', '2.发展农业', '(三)改善民生'];
  expect(printedWidth(lines)).toBeNull();
  expect(paragraphs(...lines)).toEqual(lines);
});

test('items of nearly one length without stops are whole lines', () => {
  const lines = [
    '2027年全区重点工作目标任务书（第一批）',
    '区水务局',
    ...[1, 2, 3, 4, 5, 6, 7].map((n) => `${n}.完成水利工程投资以及配套资金6.${n}亿元`),
  ];
  expect(paragraphs(lines[0]!, '', ...lines.slice(1))).toEqual(lines);
});

test('unit lines that follow each other are one paragraph, also across empty lines', () => {
  expect(
    paragraphs('1.修路3条。', '牵头单位:区交通局', '', '责任单位:区财政局', '', '2.种树。'),
  ).toEqual(['1.修路3条。', '牵头单位:区交通局;责任单位:区财政局', '2.种树。']);
});

test('rows of a table are never joined', () => {
  const rows = ['1\t工业稳增长,规上工业增加值增长,新增企业\t区工信局,', '2\t农业\t区农业农村局'];
  expect(paragraphs(...rows)).toEqual(rows);
});

test('every character knows its place in the text', () => {
  const text = [...printed(FIRST), '', ...printed(SECOND)].join('\n');
  for (const { text: words, at } of readParagraphs(text, markOf)) {
    expect(at.map((index) => text[index]).join('')).toBe(words);
  }
});

test('a printed line is measured with its spaces and with full-width punctuation', () => {
  expect(columns('达到7.2张,')).toBe(11);
  expect(columns('达到7.2张,', 0, (index) => index === 2 || index === 5)).toBe(13);
});
