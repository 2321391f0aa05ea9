import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import webpack from 'webpack';

const ROOT = path.join(__dirname, '..', '..', '..');
/** As strict as the pane's own policy. */
const POLICY = "default-src 'self'; script-src 'self'; worker-src 'self' blob:; connect-src 'self'";

/** Builds a page with nothing but the reader of documents, as the pane's bundle has it. @returns its folder. */
export async function buildDocumentsPage(): Promise<string> {
  const folder = path.join(ROOT, 'node_modules', '.cache', 'documents-page');
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: ROOT,
    entry: { page: path.join(__dirname, 'documents-entry.ts') },
    output: { path: folder, filename: '[name].js', clean: true },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: 'swc-loader' }] },
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: 'node_modules/pdfjs-dist/cmaps/*GB*.bcmap', to: 'pdfjs/cmaps/[name][ext]' },
        ],
      }),
    ],
  });
  await new Promise<void>((resolve, reject) => {
    compiler!.run((error, stats) => {
      if (error) reject(error);
      else if (stats!.hasErrors()) reject(new Error(stats!.toString('errors-only')));
      else compiler!.close(() => resolve());
    });
  });
  const html = `<!DOCTYPE html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><script src="page.js"></script>`;
  await writeFile(path.join(folder, 'index.html'), html);
  return folder;
}
