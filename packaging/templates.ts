import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What templates name between two percent signs. */
export type Values = Record<string, string>;

/**
 * A file of this folder with its values filled in: "%BASE%".
 * @throws Error for a name without a value.
 */
export function filled(file: string, values: Values): string {
  const text = readFileSync(path.join(__dirname, file), 'utf8');
  return text.replace(/%([A-Z_]+)%/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${file}: nothing known as ${name}`);
    return value;
  });
}

/** The values as one kind of file writes them. */
export function written(values: Values, escape: (value: string) => string): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, escape(value)]));
}

export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** As Windows' own programs write them: line ends of two characters, and a mark that says UTF-8. */
export function forWindows(text: string): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${text.replace(/\r?\n/g, '\r\n')}`);
}

/** As the registry's editor reads and writes its files: UTF-16. */
export function forRegistry(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text.replace(/\r?\n/g, '\r\n')}`, 'utf16le');
}
