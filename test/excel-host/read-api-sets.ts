import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ApiMembers } from './api-sets';

const typings = () => join(dirname(require.resolve('@types/office-js/package.json')), 'index.d.ts');

let known: ApiMembers | undefined;

/** The requirement set of every member of the namespace Excel, as the comments of Microsoft's typings say it. */
export function readApiMembers(): ApiMembers {
  known ??= parse(readFileSync(typings(), 'utf8'));
  return known;
}

function parse(text: string): ApiMembers {
  const members: ApiMembers = new Map();
  const start = text.indexOf('declare namespace Excel {');
  const lines = text.slice(start, text.indexOf('declare namespace Word {', start)).split('\n');
  let said: string | null = null;
  let owner: string | null = null;
  let ofOwner: string | null = null;
  for (const line of lines) {
    const set = /\[Api set: (ExcelApi\w*) (\d+\.\d+)/.exec(line);
    if (set) said = `${set[1]} ${set[2]}`;
    const opened = /^ {4}class (\w+)/.exec(line);
    if (opened) [owner, ofOwner, said] = [opened[1]!, said, null];
    else if (/^ {4}\}/.test(line)) [owner, said] = [null, null];
    else if (owner !== null) {
      const member = /^ {8}(?:readonly )?(\w+)\??[:(<]/.exec(line)?.[1];
      if (member === undefined) continue;
      const key = `${owner}.${member}`;
      const needed = said ?? ofOwner;
      // Of several ways to call a method the first is the oldest.
      if (needed !== null && !members.has(key)) members.set(key, needed);
      said = null;
    }
  }
  return members;
}
