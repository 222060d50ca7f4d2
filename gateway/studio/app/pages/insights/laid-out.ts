import { parse, print } from 'graphql';

/** An operation's normal form, which is one line, with a line for each field. */
export function laidOut(text: string): string {
  try {
    return print(parse(text, { noLocation: true }));
  } catch {
    // An older normal form, perhaps: it is shown as it was recorded.
    return text;
  }
}
