/** Draws the icons at the sizes the manifest and the pages name: `node assets/draw-icons.js` (needs Chromium). */
const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');

/** Excel takes 16, 32 and 80 for buttons; 32, 64 and 128 stand for the add-in in lists. */
const SIZES = [16, 32, 64, 80, 128];
const DRAWINGS = ['icon', 'check'];

async function drawIcons() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  for (const [name, size] of DRAWINGS.flatMap((name) => SIZES.map((size) => [name, size]))) {
    const svg = fs.readFileSync(path.join(__dirname, `${name}.svg`), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({
      path: path.join(__dirname, `${name}-${size}.png`),
      omitBackground: true,
    });
  }
  await browser.close();
}

drawIcons();
