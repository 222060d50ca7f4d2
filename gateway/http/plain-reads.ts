import type { IncomingHttpHeaders } from 'node:http';

/** Apollo Server lets a request pass that carries it; no page can send it elsewhere unasked. */
const passHeader = 'apollo-require-preflight';

/**
 * Lets programs read with a plain GET, as GraphQL over HTTP has it, and pages of other sites not.
 * A page may send a GET anywhere without being asked, so Apollo Server's CSRF prevention wants a header
 * that a plain one lacks. But a browser says where a request comes from: one from another site stays
 * refused. A GET never writes, so what is at stake is only how long an answer takes.
 * Rule: Fetch Metadata Request Headers, W3C.
 */
export function letPlainReadPass(method: string, headers: IncomingHttpHeaders): void {
  if (method !== 'GET' || isFromOtherSite(headers)) return;
  headers[passHeader] ??= 'plain read';
}

function isFromOtherSite(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
