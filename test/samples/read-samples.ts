import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One of Microsoft's samples for a member of the interface. */
export interface Sample {
  /** As "Range.values", with where it is from. */
  name: string;
  /** As "Range.values". */
  member: string;
  /** A script, in TypeScript. */
  code: string;
  /** The function of the script that shows the member; null where the whole script does. */
  shows: string | null;
}

/** The text of a block of YAML that begins on a line and is indented as its first line is. */
function block(lines: readonly string[], from: number): string {
  const indent = /^ */.exec(lines[from] ?? '')![0];
  const end = lines.findIndex(
    (line, i) => i > from && line.trim() !== '' && !line.startsWith(indent),
  );
  const own = lines.slice(from, end < 0 ? undefined : end);
  return own.map((line) => line.slice(indent.length)).join('\n');
}

/**
 * The samples of a copy of OfficeDev/office-js-snippets: whole scripts with what lays their workbook out, of which a table says
 * what each function shows.
 */
export function readScripts(folder: string): Sample[] {
  const root = join(folder, 'samples', 'excel');
  const scripts = new Map<string, string>();
  for (const file of readdirSync(root, { recursive: true }).map(String)) {
    if (!file.endsWith('.yaml')) continue;
    const lines = readFileSync(join(root, file), 'utf8').split(/\r?\n/);
    const id =
      lines
        .find((line) => line.startsWith('id: '))
        ?.slice(4)
        .trim() ?? file;
    const script = lines.indexOf('script:');
    const content = lines.findIndex((line, i) => i > script && /^ +content: \|/.test(line));
    if (script >= 0 && content > 0) scripts.set(id, block(lines, content + 1));
  }
  const table = readFileSync(join(folder, 'snippet-extractor-metadata', 'excel.csv'), 'utf8');
  return table.split(/\r?\n/).flatMap((line) => {
    const [namespace = '', owner, property, , id = '', shows = ''] = line.split(',');
    const code = scripts.get(id);
    if (!namespace.endsWith('Excel') || !property || code === undefined) return [];
    const member = `${owner}.${property}`;
    return [{ name: `${member} ${id} ${shows}`, member, code, shows }];
  });
}

/** The short samples of the reference: a copy of `docs/code-snippets/excel-snippets.yaml` of OfficeDev/office-js-docs-reference. */
export function readSnippets(file: string): Sample[] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  const samples: Sample[] = [];
  let member: string | null = null;
  lines.forEach((line, i) => {
    const key = /^'?Excel\.(\w+)#(\w+):member/.exec(line);
    if (/^\S/.test(line)) member = key ? `${key[1]}.${key[2]}` : null;
    if (member === null || !/^ {2}- [|>]/.test(line)) return;
    const same = samples.filter((each) => each.member === member).length;
    const code = block(lines, i + 1);
    samples.push({ name: `${member} ${same + 1}`, member, code, shows: null });
  });
  return samples;
}
