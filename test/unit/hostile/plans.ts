import { type HostileFile, bytes } from './hostile-file';

const file = (what: string, answer: string, make: () => Uint8Array): HostileFile => ({
  what,
  way: 'plan',
  name: 'plan.json',
  make,
  answer,
});

const DEPTH = 2_000_000;

export const plans: HostileFile[] = [
  file('no plan', 'invalidPlan', () => new Uint8Array()),
  file('lists in each other', 'invalidPlan', () => bytes([DEPTH, '['], [DEPTH, ']'])),
  file('lists that never end', 'invalidPlan', () => bytes([DEPTH, '['])),
  file('objects in each other', 'invalidPlan', () => bytes([DEPTH, '{"indicators":'])),
  file('a plan of nested lists', 'invalidPlan', () =>
    bytes('{"version":2,"indicators":', [DEPTH, '['], [DEPTH, ']'], '}'),
  ),
  file('a million targets that are none', 'invalidPlan', () =>
    bytes('{"version":2,"indicators":[{}', [1_000_000, ',{}'], ']}'),
  ),
  file('a name of twenty million signs', 'invalidPlan', () =>
    bytes('{"version":2,"id":"', [20_000_000, 'a'], '"}'),
  ),
  file('keys that objects have', 'invalidPlan', () =>
    bytes('{"__proto__":{"version":2},"constructor":{"prototype":{"version":2}}}'),
  ),
  file('numbers beyond counting', 'invalidPlan', () => bytes('{"version":1e999,"years":[-1e999]}')),
  file('a plan of more than 50 MB', 'largeDocument', () => bytes([53 * 1024 * 1024, ' '])),
];
