import ts from 'typescript';
import { startExcel, type StartedExcel } from '../excel-host';
import type { Sample } from './read-samples';
import { snippetWorkbook } from './snippet-workbook';

/** How a sample ended: what it logged, and the error that stopped it, if any. */
export interface Outcome {
  log: unknown[];
  error: Error | null;
}

type Functions = (name: string) => ((...values: unknown[]) => unknown) | undefined;

/** Every set there is: what a sample asks for besides is no matter here. */
const everySet = { ExcelApi: '9.9', ExcelApiOnline: '9.9', ExcelApiDesktop: '9.9' };

/** Some functions are pressed after others of their page: tried after them, then alone. */
export async function runSample({ code, shows, member }: Sample): Promise<Outcome> {
  if (shows === null) {
    const whole = /Excel\.run\(/.test(code)
      ? code
      : `await Excel.run(async (context) => {${code}\n})`;
    const prepare = (excel: StartedExcel) => snippetWorkbook(excel, member);
    return attempt(`async function shown() {\n${whole}\n}`, [], 'shown', prepare);
  }
  const buttons = [...code.matchAll(/tryCatch\((\w+)\)\)/g)].map(([, name]) => name!);
  const last = buttons.indexOf(shows);
  const before = buttons.slice(0, last < 0 ? buttons.length : last);
  const outcome = await attempt(code, before, shows);
  return outcome.error ? attempt(code, [], shows) : outcome;
}

async function attempt(
  code: string,
  before: readonly string[],
  shows: string,
  prepare: (excel: StartedExcel) => Promise<void> = async () => {},
): Promise<Outcome> {
  const excel = startExcel({ apiSets: everySet });
  const log: unknown[] = [];
  try {
    await prepare(excel);
    const functions = load(code, excel, log);
    for (const name of ['setup', 'setupData']) await functions(name)?.();
    for (const name of before) await Promise.resolve(functions(name)?.()).catch(() => undefined);
    const shown = functions(shows);
    if (!shown) throw new Error(`no function ${shows}`);
    if (shown.length > 0) await changeCell(excel);
    else await shown();
    return { log, error: null };
  } catch (error) {
    return { log, error: error as Error };
  }
}

/** What listens is called by what a person does. */
async function changeCell(excel: StartedExcel): Promise<void> {
  if (excel.events.active === 0) throw new Error('nothing listens');
  excel.enter(excel.workbook.active.name, 1, 1, 7);
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** The functions of a script, which runs on this Excel. */
function load(
  code: string,
  { Excel, Office, OfficeExtension }: StartedExcel,
  log: unknown[],
): Functions {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None },
  });
  const around = {
    ...{ Excel, OfficeExtension },
    Office: { ...Office, context: { document: { settings: documentSettings() } } },
    console: { log: (...all: unknown[]) => log.push(...all), error: () => {} },
    document: { getElementById: element },
  };
  const find = ';return (name) => { try { return eval(name) } catch { return undefined } };';

  const run = new Function(...Object.keys(around), outputText + find);
  return run(...Object.values(around)) as Functions;
}

/** An element of a page that is not there: what is to happen at a click is never asked for. */
const element = () => ({
  ...{ value: 'secret', files: [], style: {} },
  addEventListener() {},
  hasAttribute: () => false,
  setAttribute() {},
  removeAttribute() {},
});

/** What Office keeps with a document for the page. */
function documentSettings() {
  const kept = new Map<string, unknown>();
  const set = (name: string, value: unknown) => void kept.set(name, value);
  return { get: (name: string) => kept.get(name) ?? null, set, saveAsync: async () => {} };
}
