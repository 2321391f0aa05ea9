import { Command, CommanderError } from 'commander';
import { forTerminal } from '../../language/printable';
import { asOfCommand } from './as-of';
import { checkCommand } from './check';
import { closeCommand } from './collection/close';
import { collectCommand } from './collection/collect';
import { remindCommand } from './collection/remind';
import { returnCommand } from './collection/return';
import { sourcesCommand } from './collection/sources';
import { splitCommand } from './collection/split';
import { verifyCommand } from './collection/verify';
import { isDocumentProcess } from './document-process';
import { compareCommand } from './compare';
import { explain } from './errors';
import { exitCodes } from './exit-codes';
import { explainCommand } from './explain';
import { exportCommand } from './export';
import { fillCommand } from './fill';
import { inspectCommand } from './inspect';
import { plansCommand } from './plans';
import { readCommand } from './read';
import { rollOverCommand } from './roll-over';
import { summaryCommand } from './summary';

const commands = [
  plansCommand,
  readCommand,
  inspectCommand,
  fillCommand,
  asOfCommand,
  checkCommand,
  explainCommand,
  summaryCommand,
  rollOverCommand,
  compareCommand,
  exportCommand,
  splitCommand,
  collectCommand,
  returnCommand,
  remindCommand,
  closeCommand,
  verifyCommand,
  sourcesCommand,
];

async function main(argv: string[]): Promise<number> {
  const program = new Command('ledger')
    .description('指标台账 Indicator Ledger: fill and check ledger workbooks without Excel')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${oneLine(text)}\n`) })
    .showHelpAfterError(false);
  let code: number = exitCodes.done;
  for (const add of commands) {
    add(program, (result) => {
      code = result;
    });
  }
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.failed;
    process.stderr.write(`${oneLine(explain(error))}\n`);
    return exitCodes.failed;
  }
}

/** A suggestion ("Did you mean …?") comes on a line of its own. */
function oneLine(text: string): string {
  return forTerminal(text.trim().replace(/\s*\n\s*/g, ' '));
}

// `ledger … | head` closes the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

if (!isDocumentProcess()) {
  void main(process.argv).then((code) => {
    process.exitCode = code;
  });
}
