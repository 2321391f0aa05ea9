import { writeFiles } from '../../../../../src/apps/cli/output/write-files';

/**
 * A process that goes on replacing two files, always both by the same letter over and over, until it is killed.
 * Arguments: the two paths, the number of bytes.
 */
const [, , first, second, size] = process.argv;

async function main(): Promise<void> {
  for (let n = 0; ; n++) {
    const bytes = Buffer.alloc(Number(size), 'abcdefgh'[n % 8]);
    await writeFiles([
      { path: first!, bytes },
      { path: second!, bytes },
    ]);
    if (n === 0) process.stdout.write('written\n');
  }
}

void main();
