import { mutantsOf } from './break';

const broken = (source: string) => mutantsOf(source).map(({ code, what }) => [what, code]);

test.each<[source: string, mutants: [what: string, code: string][]]>([
  [
    'a < b;',
    [
      ['a < b with <=', 'a <= b;'],
      ['a < b with >', 'a > b;'],
    ],
  ],
  [
    'a <= b;',
    [
      ['a <= b with <', 'a < b;'],
      ['a <= b with >', 'a > b;'],
    ],
  ],
  [
    'a > b;',
    [
      ['a > b with >=', 'a >= b;'],
      ['a > b with <', 'a < b;'],
    ],
  ],
  [
    'a >= b;',
    [
      ['a >= b with >', 'a > b;'],
      ['a >= b with <', 'a < b;'],
    ],
  ],
  ['a === b;', [['a === b with !==', 'a !== b;']]],
  ['a !== b;', [['a !== b with ===', 'a === b;']]],
  [
    'f(5);',
    [
      ['f(5) with 4 for 5', 'f((4));'],
      ['f(5) with 6 for 5', 'f((6));'],
    ],
  ],
  ['x = !a;', [['!a without !', 'x = a;']]],
  ['if (a) b();', [['!(a) in if (a) b();', 'if (!(a)) b();']]],
  ['a ? b : c;', [['!(a) in a ? b : c', '!(a) ? b : c;']]],
  [
    'x = a && b;',
    [
      ['a && b with ||', 'x = a || b;'],
      ['!(a) in a && b', 'x = !(a) && b;'],
      ['!(b) in a && b', 'x = a && !(b);'],
    ],
  ],
  [
    'f(5, 5);',
    [
      ['f(5, 5) with 4 for 5', 'f((4), 5);'],
      ['f(5, 5) with 6 for 5', 'f((6), 5);'],
      ['f(5, 5) with 4 for 5 #2', 'f(5, (4));'],
      ['f(5, 5) with 6 for 5 #2', 'f(5, (6));'],
    ],
  ],
  // Types and keys decide nothing.
  ['let a: 1 | 2; const b: { c: 3 } = d;', []],
  ['x = { 1: a };', []],
])('%s', (source, mutants) => {
  expect(broken(source)).toEqual(mutants);
});

test('every round of a loop ticks, with a block and without', () => {
  expect(broken('while (a) b(!c);')).toEqual([
    ['!(a) in while (a) b(!c);', 'while (!(a)) { tick(); b(!c); }'],
    ['!c without !', 'while (a) { tick(); b(c); }'],
  ]);
  expect(broken('for (const a of b) { if (a) c(); }')).toEqual([
    ['!(a) in if (a) c();', 'for (const a of b) { tick(); if (!(a)) c(); }'],
  ]);
});
