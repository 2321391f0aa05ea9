import { oneAtATime } from '../../../../src/pane/session/one-at-a-time';

/** Runs that end when they are told to. */
function slow() {
  const started: number[] = [];
  const ends: { end: () => void; fail: (error: Error) => void }[] = [];
  const perform = (value: number) => {
    started.push(value);
    return new Promise<void>((end, fail) => ends.push({ end, fail }));
  };
  return { started, ends, perform };
}

test('a reading asked for during another follows it once, as it was last asked for', async () => {
  const { started, ends, perform } = slow();
  const run = oneAtATime(perform, 'again');
  const all = run(1);
  await run(2);
  await run(3);
  expect(started).toEqual([1]);
  ends[0]!.end();
  await Promise.resolve();
  await Promise.resolve();
  expect(started).toEqual([1, 3]);
  ends[1]!.end();
  await all;
  expect(started).toEqual([1, 3]);
});

test('a press of a button during its run is dropped', async () => {
  const { started, ends, perform } = slow();
  const run = oneAtATime(perform, 'drop');
  const all = run(1);
  await run(2);
  ends[0]!.end();
  await all;
  expect(started).toEqual([1]);
  void run(3);
  expect(started).toEqual([1, 3]);
});

test.each(['drop', 'again'] as const)(
  'a failure lets the next run start (%s)',
  async (whenBusy) => {
    const { started, ends, perform } = slow();
    const run = oneAtATime(perform, whenBusy);
    const all = run(1);
    await run(2);
    ends[0]!.fail(new Error('no'));
    await expect(all).rejects.toThrow('no');
    void run(3);
    expect(started).toEqual([1, 3]);
  },
);
