import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, startBrowser, type TestBrowser, tellIfNoBrowser } from '../support/browser.ts';
import { startMesh, type TestMesh } from '../support/mesh.ts';

tellIfNoBrowser('the explorer');

describe.skipIf(!hasBrowser)('the explorer', () => {
  let mesh: TestMesh;
  let browser: TestBrowser;
  beforeAll(async () => {
    [mesh, browser] = await Promise.all([startMesh({ domains: ['catalog'] }), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.stop();
    await mesh?.stop();
  });

  it('shows what the graph says', async () => {
    const { page, problems } = await browser.open(mesh.origin);
    await page
      .getByLabel('Operation')
      .fill('{ product(handle: "ridgeline-rain-jacket") { title } }');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByLabel('Answer').getByText('Ridgeline Rain Jacket').waitFor();
    expect(problems).toEqual([]);
  });
});
