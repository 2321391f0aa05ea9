import { basename } from 'node:path';
import type { Command } from 'commander';
import { inspectPlan } from '../../inspection/inspect-plan';
import type { InspectedPlan } from '../../inspection/rule';
import type { Language } from '../../language/language';
import { readPlan } from '../../reading/read-plan';
import { inspectionFile } from '../../usecases/inspection-file';
import { readGuarded } from './document-process';
import { readUserFile, writeUserFiles } from './files';
import { findPlan } from './find-plan';
import { languageOption } from './language-option';
import { say, sayJson } from './say';
import { seedLibrary } from './seed-library';

interface Options {
  json?: boolean;
  out?: string;
  lang: Language;
}

/** `inspect PLAN|FILE [--json] [-o report.docx]`: what is wrong with a plan itself, before it is signed. */
export function inspectCommand(program: Command): void {
  program
    .command('inspect')
    .description('目标体检：方案本身有哪些毛病 / review a plan itself before it is signed')
    .argument(
      '<plan>',
      '内置方案、方案文件或方案原文 / shipped plan, plan file (.json), or document',
    )
    .option('--json', '输出 JSON / print JSON')
    .option('-o, --out <file>', '写成 Word 报告 / write a Word report (.docx)')
    .addOption(languageOption('语言 / language'))
    .action(async (name: string, { json, out, lang }: Options) => {
      const { title, ...plan } = await inspected(name);
      const findings = inspectPlan(plan, lang);
      if (out !== undefined) {
        await writeUserFiles([{ path: out, bytes: await inspectionFile(title, plan, lang) }]);
      }
      if (json) sayJson(findings);
      else {
        for (const { severity, title: rule, section, quote, reason, suggestion } of findings) {
          say([severity, rule, section, oneLine(quote), reason, suggestion].join('\t'));
        }
        say(`${title}\t${findings.length}`);
      }
    });
}

/** A plan with its name: a shipped one, a plan file, or what is read from a document. */
async function inspected(name: string): Promise<InspectedPlan & { title: string }> {
  const isPlan = /\.json$/i.test(name) || (await seedLibrary.ids()).includes(name);
  if (isPlan || !/[./\\]/.test(name)) return findPlan(name);
  const source = await readGuarded(await readUserFile(name), basename(name));
  const reading = readPlan(source);
  return { ...reading, title: reading.title ?? basename(name), source: { text: source.text } };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
