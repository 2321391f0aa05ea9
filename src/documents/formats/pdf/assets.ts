/** Fetches a file of pdfjs by its path in the package: "cmaps/GBK-EUC-H.bcmap". */
export type PdfAssets = (path: string) => Promise<Uint8Array>;

/** From the installed package, in Node. */
export const installedAssets: PdfAssets = async (path) => {
  const { readFile } = await import(/* webpackIgnore: true */ 'node:fs/promises');
  const folder = require.resolve('pdfjs-dist/package.json').replace(/package\.json$/, '');
  return new Uint8Array(await readFile(`${folder}${path}`));
};

/** From a folder of the site, in a browser. @param base absolute URL with a slash at its end. */
export const fetchedAssets =
  (base: string): PdfAssets =>
  async (path) => {
    const response = await fetch(new URL(path, base));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
