/** Files that are made one by one. */
interface Batch<File extends { file: string }> {
  files: readonly File[];
  make(n: number): Promise<Uint8Array>;
}

/**
 * Makes every file of a batch; the page draws and answers between two of them.
 * @param onStart before each, with its number from 1.
 */
export async function makeEach<File extends { file: string }>(
  batch: Batch<File>,
  onStart: (file: File, n: number) => void = () => undefined,
): Promise<{ name: string; bytes: Uint8Array }[]> {
  const made: { name: string; bytes: Uint8Array }[] = [];
  for (const [n, file] of batch.files.entries()) {
    onStart(file, n + 1);
    await new Promise((resolve) => setTimeout(resolve));
    made.push({ name: file.file, bytes: await batch.make(n) });
  }
  return made;
}
