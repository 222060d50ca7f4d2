const longest = 128;

/** What `isId` asks for, to be read after a field's name. */
export const idForm = `must be 1 to ${longest} characters without "|", and not begin or end with a space`;

/**
 * True for what may be an id, a SKU or a code. Retailers choose their own, of any form; refused is
 * only what cannot be stored, cannot be told apart, or would break a list such as "US|GB" in a file.
 */
export function isId(text: string): boolean {
  return text.length <= longest && /^[^\s|\p{Cc}]([^|\p{Cc}]*[^\s|\p{Cc}])?$/u.test(text);
}
