import { type HostileFile, bytes } from './hostile-file';
import { zeros, zip } from './zip';

const file = (what: string, name: string, answer: string, make: () => Uint8Array): HostileFile => ({
  what,
  way: 'document',
  name,
  make,
  answer,
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const paragraph = (text: string, properties = '') =>
  `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const nested = (levels: number) => bytes([levels, '<w:a>'], [levels, '</w:a>']);

function word(
  body: Uint8Array | string,
  parts: Readonly<Record<string, Uint8Array | string>> = {},
): Uint8Array {
  return zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="n" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/document.xml': Buffer.concat([
      bytes(`<w:document ${W}><w:body>`),
      Buffer.from(body),
      bytes('</w:body></w:document>'),
    ]),
    ...parts,
  });
}

const numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
const numbering = (level: string, abstract = '') =>
  `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${abstract}<w:lvl w:ilvl="0">${level}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const numberedBy = (format: string, start: string) =>
  word(paragraph('新增企业12家', numbered).repeat(200), {
    'word/numbering.xml': numbering(
      `<w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${'%1'.repeat(50)}"/>`,
    ),
  });

const words: HostileFile[] = [
  file('a Word file of elements in each other', 'a.docx', 'unsafeFile depth', () =>
    word(nested(200_000)),
  ),
  file('a Word file of nothing but elements', 'a.docx', 'unsafeFile elements', () =>
    word(bytes([1_200_000, '<w:p/>'])),
  ),
  file('a Word file whose notes are nested', 'a.docx', 'unsafeFile depth', () =>
    word(paragraph('字'), { 'word/footnotes.xml': nested(200_000) }),
  ),
  file('a Word file of zeros', 'a.docx', 'unsafeFile ratio', () =>
    word(paragraph('字'), { 'word/media/a.emf': zeros(60) }),
  ),
  file('a Word file that claims 150 MB of text', 'a.docx', 'largeDocument', () =>
    word(
      paragraph('字'),
      Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => [`word/${n}.xml`, zeros(15)])),
    ),
  ),
  file('cells that span a thousand million columns', 'a.docx', 'read', () =>
    word(
      `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/><w:vMerge/></w:tcPr>${paragraph('甲')}</w:tc></w:tr>`.repeat(300)}</w:tbl>`,
    ),
  ),
  file('tables in tables', 'a.docx', 'read', () => {
    const [open, close] = ['<w:tbl><w:tr><w:tc>', '<w:p/></w:tc></w:tr></w:tbl>'];
    return word(bytes([100, open], paragraph('甲'), [100, close]));
  }),
  file('Roman numbers of a thousand million', 'a.docx', 'read', () =>
    numberedBy('lowerRoman', '1000000000'),
  ),
  file('letters for a thousand million', 'a.docx', 'read', () =>
    numberedBy('upperLetter', '1000000000'),
  ),
  file('numbers below nothing and beyond counting', 'a.docx', 'read', () =>
    numberedBy('chineseCounting', '-1e400'),
  ),
  file('lists and styles that are based on each other', 'a.docx', 'read', () =>
    word(paragraph('字', '<w:pPr><w:pStyle w:val="a"/></w:pPr>'), {
      'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style><w:style w:type="numbering" w:styleId="c"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
      'word/numbering.xml': numbering('', '<w:numStyleLink w:val="c"/>'),
    }),
  ),
  file('a Word file with a part that says who is it', 'a.docx', 'damagedDocument', () =>
    word('<w:p><w:r><w:t>&who;</w:t></w:r></w:p>'),
  ),
];

const pages: HostileFile[] = [
  file('a page of elements in each other', 'a.html', 'unsafeFile depth', () =>
    bytes('<html>', [1_000_000, '<b>']),
  ),
  file('a page of nothing but elements', 'a.html', 'unsafeFile elements', () =>
    bytes('<html>', [600_000, '<br>']),
  ),
  file('tables in tables on a page', 'a.html', 'unsafeFile depth', () =>
    bytes('<html>', [200_000, '<table><tr><td>']),
  ),
  file('cells of a page that span everything', 'a.html', 'read', () =>
    bytes(
      '<html><table>',
      [2_000, '<tr><td rowspan="999999999" colspan="999999999">甲乙</td></tr>'],
      '</table>',
    ),
  ),
  file('an attribute of ten million signs', 'a.html', 'read', () =>
    bytes('<html><p title="', [10_000_000, 'a'], '">新增企业12家</p>'),
  ),
  file('a remark that never ends', 'a.html', 'emptyDocument', () =>
    bytes('<html><!--', [1_000_000, '-- ']),
  ),
  file('half tags', 'a.html', 'read', () => bytes('<html>甲', [1_000_000, '<'])),
  file('a page as long as a library', 'a.html', 'unsafeFile text', () =>
    bytes('<html>', [800_000, '字甲乙。'], '</html>'),
  ),
];

const tables: HostileFile[] = [
  file('a table of nothing but fields', 'a.csv', 'unsafeFile fields', () =>
    bytes([1_100_000, '1,']),
  ),
  file('a table of nothing but rows', 'a.csv', 'unsafeFile fields', () =>
    bytes([1_100_000, 'a\n']),
  ),
  file('a quotation that never ends', 'a.csv', 'unsafeFile text', () =>
    bytes('"', [1_500_000, 'a,\n""']),
  ),
  file('quotation marks in each other', 'a.csv', 'read', () => bytes([300_000, '"a"b'])),
  file('rows as wide as the sheet is long', 'a.csv', 'read', () =>
    bytes([300, `${'9,'.repeat(3000)}\n`]),
  ),
  file('a table larger than any', 'a.csv', 'largeDocument', () => bytes([11_000_000, 'a,'])),
];

/** Texts that make rules of words look again and again. */
const texts: HostileFile[] = [
  file('a text as long as a library', 'a.txt', 'unsafeFile text', () => bytes([800_000, '字甲\n'])),
  file('zeros for a text', 'a.txt', 'unknownDocument', () => new Uint8Array(1_000_000)),
  file('bytes that are no text', 'a.txt', 'unknownDocument', () =>
    bytes([100_000, '甲']).map((b, i) => (i % 3 === 1 ? 0xff : b)),
  ),
  file('nothing but spaces', 'a.txt', 'emptyDocument', () => bytes([1_000_000, ' \t'])),
  file('a number of half a million digits', 'a.txt', 'read', () =>
    bytes('新增', [500_000, '9'], '家'),
  ),
  file('half a million brackets', 'a.txt', 'read', () => bytes('新增企业12家', [500_000, '（'])),
  file('half a million commas', 'a.txt', 'read', () => bytes('新增企业12家', [500_000, '、'])),
  file('a sentence of numbers', 'a.txt', 'read', () => bytes([60_000, '增长6.5%、'])),
  file('a hundred thousand headings', 'a.txt', 'read', () => bytes([100_000, '一、\n（一）\n'])),
  file('half a million spaces in a line', 'a.txt', 'read', () =>
    bytes('新增企业', [500_000, ' '], '12家'),
  ),
  file('half a million numerals', 'a.txt', 'read', () => bytes('达到', [500_000, '一'], '家')),
  file('rich text', 'a.doc', 'rtfDocument', () => bytes('{\\rtf1', [100_000, '{'])),
  file('a page in one file', 'a.mht', 'unknownDocument', () =>
    bytes('MIME-Version: 1.0\nContent-Type: multipart/related;\n', [100_000, '--a\n']),
  ),
];

export const documents: HostileFile[] = [...words, ...pages, ...tables, ...texts];
