import { parse } from 'papaparse';
import { csvText } from '../../../src/export/csv-text';
import { fc } from '../../support/property';

const BAITS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '=A\n"B"'];

describe('text of a CSV file', () => {
  it('quotes what must be quoted and ends every line', () => {
    expect(csvText(['a', 'b'], [['x,y', 'he said "no"']])).toBe(
      'a,b\r\n"x,y","he said ""no"""\r\n',
    );
  });

  it.each(BAITS)('defuses %j', (bait) => {
    const [cell] = parse<string[]>(csvText(['a'], [[bait]])).data[1]!;
    expect(cell).toBe(`'${bait}`);
  });

  it('leaves numbers as numbers, negative ones too', () => {
    expect(csvText(['a', 'b', 'c'], [[-1.5, 0, null]])).toBe('a,b,c\r\n-1.5,0,\r\n');
  });

  it('gives back every text that starts no formula', () => {
    const text = fc
      .string({ unit: 'binary' })
      .filter((value) => !/^[=+\-@＝＋－＠\t\r\n]/.test(value) && value !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const read = parse<string[]>(csvText(['a', 'b'], rows), { newline: '\r\n' }).data;
        expect(read.slice(1, -1)).toEqual(rows);
      }),
    );
  });
});
