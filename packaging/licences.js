const fs = require('node:fs');
const path = require('node:path');

const FILE = 'licences.txt';
const RULE = '='.repeat(80);

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify,
merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished
to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE
FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided
that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/** Writes `licences.txt` into a build: the product's licence and that of every package with a module in it. */
class Licences {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const packages = new Map();
      compilation.hooks.finishModules.tap('Licences', (modules) => {
        for (const { resource } of modules) {
          const folder = resource && packageFolder(resource);
          if (folder) packages.set(folder, readPackage(folder));
        }
      });
      compilation.hooks.processAssets.tap('Licences', () => {
        const own = fs.readFileSync(path.join(compiler.context, 'LICENSE'), 'utf8');
        const text = [
          'Indicator Ledger (指标台账)',
          own,
          ...[...packages.values()].map(entry).sort(),
        ].join(`\n${RULE}\n`);
        compilation.emitAsset(FILE, new compiler.webpack.sources.RawSource(text));
      });
    });
  }
}

/** The folder of the installed package that a file belongs to; undefined for files of the product itself. */
function packageFolder(file) {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return match?.[1];
}

function readPackage(folder) {
  const { name, version, license, author } = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const texts = licenceTexts(folder);
  if (texts.length === 0) texts.push(standardText(name, license, author));
  return { name, version, license, texts };
}

/** Of packages that name their licence and leave its words out. */
function standardText(name, license, author) {
  const words = { MIT, ISC }[license];
  if (!words) throw new Error(`${name}: no text of its licence, ${license}`);
  const holder = typeof author === 'string' ? author : author?.name;
  return `Copyright (c) ${holder ?? `the authors of ${name}`}\n\n${words}`;
}

/** Licence and notice files, those of parts in folders of their own too (character maps, fonts). */
function licenceTexts(folder) {
  const isText = (name) => /^(licen[cs]e|copying|notice)/i.test(name);
  const inside = ['.', ...['cmaps'].filter((part) => fs.existsSync(path.join(folder, part)))];
  return inside.flatMap((part) =>
    fs
      .readdirSync(path.join(folder, part), { withFileTypes: true })
      .filter((file) => file.isFile() && isText(file.name))
      .map((file) => file.name)
      .sort()
      .map((name) => fs.readFileSync(path.join(folder, part, name), 'utf8').trim()),
  );
}

function entry({ name, version, license, texts }) {
  return [`${name} ${version}: ${license}`, ...texts].join('\n\n') + '\n';
}

module.exports = { Licences };
