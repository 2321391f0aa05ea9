/** A calendar day as "2024-10-01". */
export type Day = string;

/** The length of a day in milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;
/** Day 0 of spreadsheets. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** @param time in milliseconds since 1970, as UTC. */
export const dayOfTime = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** @param serial a date as a spreadsheet counts it, in days; a part of a day is dropped. @returns milliseconds since 1970, as UTC */
export const timeOfSerial = (serial: number): number => DAY_ZERO + Math.floor(serial) * DAY;
