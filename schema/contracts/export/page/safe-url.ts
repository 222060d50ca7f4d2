const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * An address that a page may lead to, with everything encoded that could end it in HTML or Markdown;
 * undefined for those that run something or lead into somebody's files.
 */
export function safeUrl(text: string): string | undefined {
  const url = parsed(text);
  if (!url || !schemes.has(url.protocol)) return undefined;
  return url.href.replaceAll(/[^\w\-.~:/?#@!$&*+,;=%[\]]/gu, encode);
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Also what `encodeURIComponent` leaves as it is: quotes and brackets. */
function encode(character: string): string {
  const encoded = encodeURIComponent(character);
  if (encoded !== character) return encoded;
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
