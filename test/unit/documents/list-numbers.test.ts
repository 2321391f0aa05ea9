import { ListCounters } from '../../../src/documents/formats/docx/list-counters';
import { writeNumber } from '../../../src/documents/formats/docx/number-formats';
import { readNumbering } from '../../../src/documents/formats/docx/numbering';
import { readStyles } from '../../../src/documents/formats/docx/styles';
import { parseTree } from '../../../src/xlsx/package/xml-tree';

test.each([
  [1, 'chineseCounting', '一'],
  [10, 'chineseCountingThousand', '十'],
  [12, 'chineseCountingThousand', '十二'],
  [20, 'chineseCountingThousand', '二十'],
  [105, 'chineseCountingThousand', '一百零五'],
  [21, 'ideographDigital', '二一'],
  [3, 'chineseLegalSimplified', '叁'],
  [2, 'ideographTraditional', '乙'],
  [7, 'decimalEnclosedCircleChinese', '⑦'],
  [21, 'decimalEnclosedCircle', '21'],
  [5, 'decimalZero', '05'],
  [28, 'lowerLetter', 'bb'],
  [14, 'upperRoman', 'XIV'],
  [9, 'none', ''],
  [9, 'someFutureFormat', '9'],
])('%i as %s is %s', (value, format, written) => {
  expect(writeNumber(value, format)).toBe(written);
});

const styles = readStyles(
  parseTree(
    `<w:styles xmlns:w="w"><w:style w:styleId="A"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
     <w:style w:styleId="B"><w:name w:val="heading 2"/><w:basedOn w:val="A"/></w:style></w:styles>`,
  ),
);
const lists = readNumbering(
  parseTree(
    `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">
       <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1章"/><w:pStyle w:val="A"/></w:lvl>
       <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/><w:pStyle w:val="B"/></w:lvl>
     </w:abstractNum>
     <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
     <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`,
  ),
  styles,
);

test('levels by style, numbers of outer levels in digits, a list that says where it starts', () => {
  const counters = new ListCounters(lists);
  expect(styles.numberingOf('B')).toEqual({ list: '1', level: undefined });
  expect([
    counters.next('1', null, 'A'),
    counters.next('1', null, 'B'),
    counters.next('1', null, 'B'),
    counters.next('1', null, 'A'),
    counters.next('1', null, 'B'),
    counters.next('2', 0),
    counters.next('2', 0),
    counters.next('9', 0),
  ]).toEqual(['第一章', '1.1', '1.2', '第二章', '2.1', '第五章', '第六章', '']);
});
