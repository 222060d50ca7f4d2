import { InvalidArgumentError } from 'commander';

/** Reads a whole number; commander tells what is wrong with another text. */
export function wholeNumber(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('must be a whole number.');
}
