import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '..', '..', '..', 'src');

/** Things that texts count. */
const counted =
  'baseline|cell|conflict|district|entrie|figure|finding|indicator|item|line|page|place|record|revision|row|score|sheet|task|unit|weight';
const withoutSingular = new RegExp(String.raw`\{\w+\} (?:[a-z]+ )?(?:${counted})s\b`);

test('no English text counts things in the plural alone', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const wrong = files.flatMap((file) =>
    readFileSync(join(SRC, file), 'utf8')
      .split('\n')
      .filter((line) => /['"`]/.test(line) && withoutSingular.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
});
