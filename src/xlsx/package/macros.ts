import { partText, unpack } from './zip';

const TYPES = '[Content_Types].xml';

/** Whether a workbook says that it has macros, so that Excel opens it under .xlsm only. @throws ProductError as `unpack` does */
export function hasMacros(bytes: Uint8Array): boolean {
  const types =
    partText(
      unpack(bytes, (path) => path === TYPES),
      TYPES,
    ) ?? '';
  return /macroEnabled/i.test(types);
}
