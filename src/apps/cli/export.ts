import { Option, type Command } from 'commander';
import { forTerminal } from '../../language/printable';
import {
  BYTE_ORDER_MARK,
  exportFormats,
  exportLedger,
  type ExportFormat,
} from '../../usecases/export-ledger';
import { openWorkbook } from './workbook-file';
import { writeUserFiles } from './files';
import { checkOutput } from './output/check-output';

interface ExportArguments {
  format: ExportFormat;
  output?: string;
  force?: boolean;
}

/** `export WORKBOOK --format csv|sdmx-csv [-o FILE]`: without a file, to the standard output. */
export function exportCommand(program: Command): void {
  program
    .command('export')
    .description('导出长表：每项指标每季度一行 / the figures in long form, for other programs')
    .argument('<workbook>', '台账 .xlsx / ledger workbook')
    .addOption(
      new Option('--format <format>', '格式 / format')
        .choices(Object.keys(exportFormats))
        .default('csv'),
    )
    .option('-o, --output <file>', '写入文件 / file to write')
    .option('--force', '可覆盖不是台账的已有文件 / may replace an existing file that is no ledger')
    .action(async (file: string, options: ExportArguments) => {
      if (options.output !== undefined) {
        const { output, force } = options;
        await checkOutput({ path: output, kind: 'figures', inputs: [file], force });
      }
      const text = await exportLedger(await openWorkbook(file), options.format);
      if (options.output === undefined) {
        process.stdout.write(process.stdout.isTTY ? forTerminal(text) : text);
      } else {
        // Readers of SDMX-CSV expect the header's first name at the very start.
        const mark = options.format === 'csv' ? BYTE_ORDER_MARK : '';
        await writeUserFiles([
          { path: options.output, bytes: new TextEncoder().encode(mark + text) },
        ]);
      }
    });
}
