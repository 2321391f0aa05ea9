/** Numbers of pages for people, runs of three and more in short: [2, 4, 5, 6] is ["2", "4–6"]. @param pages in order. */
export function pageRanges(pages: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run && run.at(-1) === page - 1) run.push(page);
    else runs.push([page]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run.map(String) : [`${run[0]}–${run.at(-1)}`]));
}
