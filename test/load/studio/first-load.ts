import type { OpenedPage } from '../../support/browser.ts';

/** How many bytes a page asks for when nothing is known yet, compressed as they are sent; the graph's answers left out. */
export async function firstLoadBytes({ page }: OpenedPage): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const own = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (!response.url.endsWith('/graphql')) own.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (own.has(requestId)) bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.reload({ waitUntil: 'networkidle' });
  return bytes;
}
