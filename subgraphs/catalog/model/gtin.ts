const form = /^(\d{8}|\d{12,14})$/;

/**
 * True for a GTIN-8, -12, -13 or -14 whose check digit is right.
 * Rule: GS1 General Specifications, section 7.9.1, check digit of data structures.
 */
export function isGtin(text: string): boolean {
  return form.test(text) && gtinCheckDigit(text.slice(0, -1)) === text.at(-1);
}

/**
 * The digit that makes a GTIN of the digits before it.
 * From the right, digits weigh 3, 1, 3, …; the check digit fills the sum up to a multiple of ten.
 */
export function gtinCheckDigit(digits: string): string {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

/** What is wrong with a GTIN and what would be right, or null. */
export function gtinProblem(text: string): string | null {
  if (isGtin(text)) return null;
  if (!form.test(text)) return `A GTIN has 8, 12, 13 or 14 digits; "${text}" has not`;
  const right = text.slice(0, -1) + gtinCheckDigit(text.slice(0, -1));
  return `The check digit of GTIN ${text} is wrong; ${right} would be right`;
}
