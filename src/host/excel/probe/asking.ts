/** What is asked of an Excel that no reference answers: a name, and how to find out on an empty sheet. */
export interface Question {
  name: string;
  ask(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown>;
}

/** The code that Excel answers a request with; "" where it does what was asked. */
export async function codeOf(context: Excel.RequestContext, request: () => void): Promise<string> {
  request();
  return context.sync().then(
    () => '',
    (error: { code?: string }) => error.code ?? String(error),
  );
}

/** Values of a range, row by row. */
export async function valuesOf(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<unknown[]> {
  range.load('values');
  await context.sync();
  return (range.values as unknown[][]).flat();
}

/** Values from A1 on as a table. */
export async function tableOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  values: unknown[][],
) {
  const range = sheet.getRange('A1').getResizedRange(values.length - 1, values[0]!.length - 1);
  range.values = values;
  const table = sheet.tables.add(range, true);
  await context.sync();
  return table;
}
