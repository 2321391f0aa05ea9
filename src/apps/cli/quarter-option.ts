import { InvalidArgumentError } from 'commander';
import { isQuarter, quarters, type Quarter } from '../../tracking/quarter';

/** @throws InvalidArgumentError for anything but 1 to 4. */
export function parseQuarter(value: string): Quarter {
  const quarter = Number(value);
  if (!isQuarter(quarter)) {
    throw new InvalidArgumentError(`季度应为 ${quarters.join('、')} / must be 1 to 4.`);
  }
  return quarter;
}
