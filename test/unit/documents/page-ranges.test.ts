import { pageRanges } from '../../../src/documents';

test.each<[number[], string[]]>([
  [[], []],
  [[7], ['7']],
  [
    [1, 2],
    ['1', '2'],
  ],
  [
    [2, 4, 5, 6, 9],
    ['2', '4–6', '9'],
  ],
  [[1, 2, 3, 4], ['1–4']],
])('%j', (pages, ranges) => expect(pageRanges(pages)).toEqual(ranges));
