import type * as Excelize from 'excelize-wasm';
import { gunzipSync } from 'fflate';

/** The loaded engine: its constructors and constants. */
export type Engine = Awaited<ReturnType<typeof Excelize.init>>;

/** A file open in the engine. */
export type EngineFile = ReturnType<Engine['NewFile']>;

/** What the package leaves in the global scope: Go's runtime, and the engine once that runs. */
interface GoGlobals {
  Go: new () => {
    importObject: WebAssembly.Imports;
    run: (instance: WebAssembly.Instance) => Promise<void>;
  };
  excelize: Engine;
}

let loading: Promise<Engine> | null = null;

/**
 * Loads the file engine once (4 MB), when the first file is saved.
 * @param location URL of `excelize.wasm.gz` in a browser; its path in Node, where the installed package is the default.
 */
export function loadEngine(location?: string): Promise<Engine> {
  loading ??= load(location).catch((cause: unknown) => {
    loading = null;
    throw cause;
  });
  return loading;
}

/** The package's own `init` does the same, but reads files in a way that test runners do not allow. */
async function load(location: string | undefined): Promise<Engine> {
  await import('excelize-wasm');
  const packed = isNode() ? await readFile(location) : await download(location);
  const globals = globalThis as unknown as GoGlobals;
  const go = new globals.Go();
  globals.excelize = {} as Engine;
  const { instance } = await WebAssembly.instantiate(unpacked(packed), go.importObject);
  // An engine that crashed answers no more; the next save loads a new one.
  void go.run(instance).then(() => (loading = null));
  return globals.excelize;
}

function isNode(): boolean {
  return typeof process !== 'undefined' && process.versions?.node !== undefined;
}

async function readFile(location: string | undefined): Promise<Uint8Array> {
  const { readFile } = await import(/* webpackIgnore: true */ 'node:fs/promises');
  return readFile(
    location ?? require.resolve('excelize-wasm').replace(/main\.[cm]?js$/, 'excelize.wasm.gz'),
  );
}

async function download(location: string | undefined): Promise<Uint8Array> {
  if (location === undefined) throw new Error('A page must say where the engine is.');
  const response = await fetch(location);
  if (!response.ok) throw new Error(`${location}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Servers may send the file unpacked already. */
function unpacked(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes) as Uint8Array<ArrayBuffer>;
}
