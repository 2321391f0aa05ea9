import { forTerminal, jsonForTerminal } from '../../language/printable';

/** Prints a line; texts of documents and workbooks cannot give the terminal commands. */
export function say(line: string): void {
  console.log(forTerminal(line));
}

/** Prints a value as JSON. */
export function sayJson(value: unknown): void {
  console.log(jsonForTerminal(JSON.stringify(value, null, 2)));
}
