import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

const all = (pattern: RegExp) => [...manifest.matchAll(pattern)].map((match) => match.slice(1));
const unescape = (text: string) => text.replace(/&amp;/g, '&').replace(/&quot;/g, '"');

/** Width and height in the header of a PNG file. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  const declared = new Map(
    all(/<bt:(String|Url|Image) id="([^"]+)" DefaultValue="([^"]*)"/g).map(([kind, id, value]) => [
      id!,
      { kind: kind!, value: unescape(value!) },
    ]),
  );
  const used = all(/resid="([^"]+)"/g).map(([id]) => id!);

  it('resolves every resid, and declares none in vain', () => {
    expect(used.filter((id) => !declared.has(id))).toEqual([]);
    expect([...declared.keys()].filter((id) => !used.includes(id))).toEqual([]);
  });

  it('keeps resids within 32 characters and texts within their limits', () => {
    expect([...declared.keys()].filter((id) => id.length > 32)).toEqual([]);
    const texts = (block: string, limit: number) => {
      const [, body] = new RegExp(`<bt:${block}>([\\s\\S]*)</bt:${block}>`).exec(manifest)!;
      const values = [...body!.matchAll(/(?:Default)?Value="([^"]*)"/g)].map((match) => match[1]!);
      expect(values.length).toBeGreaterThan(0);
      expect(values.filter((value) => unescape(value).length > limit)).toEqual([]);
    };
    texts('ShortStrings', 125);
    texts('LongStrings', 250);
  });

  it('has every text in English too', () => {
    const strings = all(/<bt:String id="([^"]+)" DefaultValue="[^"]*">([\s\S]*?)<\/bt:String>/g);
    expect(strings).toHaveLength(
      [...declared.values()].filter(({ kind }) => kind === 'String').length,
    );
    for (const [, overrides] of strings) {
      expect(overrides).toMatch(/<bt:Override Locale="en-US" Value="[ -~’]+"/);
    }
    expect(manifest).toMatch(/<DefaultLocale>zh-CN<\/DefaultLocale>/);
  });

  it('names icons that exist and are as large as it says', () => {
    const sizes = all(/<bt:Image size="(\d+)" resid="([^"]+)"/g);
    const icons = [
      ...sizes.map(([size, id]) => [Number(size), declared.get(id!)!.value] as const),
      [32, /<IconUrl DefaultValue="([^"]+)"/.exec(manifest)![1]!] as const,
      [64, /<HighResolutionIconUrl DefaultValue="([^"]+)"/.exec(manifest)![1]!] as const,
    ];
    expect(new Set(sizes.map(([size]) => size))).toEqual(new Set(['16', '32', '80']));
    for (const [size, url] of icons) {
      expect(pngSize(path.join(root, new URL(url).pathname))).toEqual([size, size]);
    }
  });

  it('uses https throughout and names pages that are built', () => {
    const urls = all(/="((?:https?):\/\/[^"]+)"/g)
      .map(([url]) => url!)
      .filter((url) => !/schemas\.microsoft\.com|w3\.org/.test(url));
    expect(urls.filter((url) => !url.startsWith('https://localhost:3000/'))).toEqual([]);
    const config = readFileSync(path.join(root, 'webpack.config.js'), 'utf8');
    const pages = urls.filter((url) => url.endsWith('.html')).map((url) => path.basename(url));
    expect(new Set(pages)).toEqual(new Set(['taskpane.html', 'commands.html', 'desk.html']));
    const sources = readdirSync(path.join(root, 'src'), { recursive: true }).map(String);
    for (const page of pages) {
      expect(config).toContain(`page('${page}'`);
      expect(sources.some((file) => path.basename(file) === page)).toBe(true);
    }
  });

  it('is offered to every Excel, so that one too old is told, and calls a command that exists', () => {
    expect(manifest).toMatch(/<Set Name="ExcelApi" MinVersion="1.1"\/>/);
    const [[name]] = all(/<FunctionName>(\w+)<\/FunctionName>/g) as [[string]];
    const commands = readFileSync(path.join(root, 'src/apps/commands/index.ts'), 'utf8');
    expect(commands).toContain(`associate('${name}'`);
    const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(existsSync(path.join(root, `src/apps/commands/${file}.ts`))).toBe(true);
  });

  it('is read by Microsoft’s own manifest tool as a task-pane add-in for workbooks', () => {
    const tool = path.join(root, 'node_modules', '.bin', 'office-addin-manifest');
    const info = execFileSync(tool, ['info', path.join(root, 'manifest.xml')], {
      encoding: 'utf8',
    });
    expect(info).toContain('Name: 指标台账');
    expect(info).toContain('Type: TaskPaneApp');
    expect(info).toContain('Default Locale: zh-CN');
    expect(info).toContain('Hosts: Workbook');
  });
});
