import type * as Excelize from 'excelize-wasm';
import { HostError } from '../../errors';

/** The loaded engine: its constructors and constants. */
export type Engine = Awaited<ReturnType<typeof Excelize.init>>;

/** A file open in the engine. */
export type EngineFile = ReturnType<Engine['NewFile']>;

let loading: Promise<Engine> | null = null;

/**
 * Loads the file engine once (4 MB), when the first file is saved.
 * @param location URL of `excelize.wasm.gz` in a browser; its path in Node, where the installed package is the default.
 */
export function loadEngine(location?: string): Promise<Engine> {
  loading ??= load(location).catch((cause: unknown) => {
    loading = null;
    throw new HostError('refused', { reason: 'The file engine could not be loaded.' }, { cause });
  });
  return loading;
}

async function load(location: string | undefined): Promise<Engine> {
  const { init } = await import('excelize-wasm');
  return init(location ?? installedEngine());
}

function installedEngine(): string {
  // Only Node gets here: a page passes the URL that its build copied the engine to.
  return require.resolve('excelize-wasm').replace(/main\.[cm]?js$/, 'excelize.wasm.gz');
}
