import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const PROGRAM = process.env.CHROMIUM || '/usr/bin/chromium';
const STARTS = 3;

/**
 * Features that a test needs least, those that playwright-core turns off among them: of several such lists Chromium takes the
 * last. The suggestions of the address bar are pages of their own, two for each window, which nobody sees here and which take
 * more of the processor than most of what is tested.
 */
const off = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationGuideModelExecution',
  'OptimizationGuideOnDeviceModel',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];

const quiet = [
  `--disable-features=${off.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** A Chromium of its own, with a profile of its own; one that does not start on a busy machine is started again. */
export async function startChromium(): Promise<Browser> {
  const said: string[] = [];
  for (let start = 1; start <= STARTS; start++) {
    try {
      return await chromium.launch({ executablePath: PROGRAM, args: quiet, timeout: 60_000 });
    } catch (error) {
      said.push(`start ${start}: ${(error as Error).message}`);
    }
  }
  throw new Error(
    `Chromium (${PROGRAM}) did not start, tried ${STARTS} times.\n${said.join('\n')}`,
  );
}

/** A Chromium with a profile that stays in a folder. */
export function startProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: PROGRAM,
    args: quiet,
    timeout: 60_000,
    viewport: { width: 1400, height: 860 },
    reducedMotion: 'reduce',
  });
}
