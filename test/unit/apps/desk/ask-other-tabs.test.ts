import { askOtherTabs } from '../../../../src/apps/desk/document/ask-other-tabs';

const letGo: (() => void)[] = [];
const ask = async (name: string) => {
  const release = await askOtherTabs(name);
  if (release) letGo.push(release);
  return release !== null;
};
afterEach(() => letGo.splice(0).forEach((release) => release()));

test('whoever has a workbook says so, and another may be had', async () => {
  expect(await ask('one')).toBe(true);
  expect(await ask('one')).toBe(false);
  expect(await ask('other')).toBe(true);
});

test('what was let go can be had again', async () => {
  expect(await ask('one')).toBe(true);
  letGo.splice(0).forEach((release) => release());
  expect(await ask('one')).toBe(true);
});

test('of several that ask at once exactly one has it', async () => {
  const had = await Promise.all(Array.from({ length: 5 }, () => ask('one')));
  expect(had.filter(Boolean)).toHaveLength(1);
});
