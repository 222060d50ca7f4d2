import { join } from 'node:path';
import { startBrowser } from '../support/browser.ts';

/*
 * `npm run pictures`, beside a mesh that runs: takes the pictures of Studio that README shows.
 */
const mesh = process.env.WEFT_GATEWAY_URL ?? 'http://127.0.0.1:4000';
const folder = join(import.meta.dirname, '../../docs/pictures');

interface Picture {
  name: string;
  path: string;
  colorScheme: 'light' | 'dark';
  /** What must be seen before it is taken. */
  shows: string;
  /** Who looks; nobody in particular if left out. */
  caller?: string;
  /** Buttons to press first, one after the other. */
  press?: readonly string[];
}

const pictures: readonly Picture[] = [
  { name: 'explorer', path: '/', colorScheme: 'light', shows: 'isInStock', press: ['Run'] },
  { name: 'explorer-dark', path: '/', colorScheme: 'dark', shows: 'isInStock', press: ['Run'] },
  { name: 'products', path: '/products', colorScheme: 'light', shows: 'Stock and shipments' },
  {
    name: 'product-dark',
    path: '/products/catalog-products',
    colorScheme: 'dark',
    shows: 'Promised and measured',
  },
  {
    name: 'plan-dark',
    path: '/',
    colorScheme: 'dark',
    shows: 'asks catalog',
    press: ['Run', 'Plan'],
  },
  {
    name: 'service',
    path: '/service/product/P1001',
    colorScheme: 'light',
    shows: 'Latest parcels',
    caller: 'team:logistics',
  },
  {
    name: 'commerce-dark',
    path: '/commerce?days=90',
    colorScheme: 'dark',
    shows: 'Price changes',
    caller: 'team:marketing',
  },
  {
    name: 'workbench',
    path: '/workbench/products/P1001',
    colorScheme: 'light',
    shows: 'Variants',
    caller: 'team:catalog',
  },
  {
    name: 'office-dark',
    path: '/office/P1001/de-CH',
    colorScheme: 'dark',
    shows: 'Description',
    caller: 'office:dach',
  },
  { name: 'mesh', path: '/mesh', colorScheme: 'light', shows: 'promises', caller: 'team:platform' },
  { name: 'graph', path: '/graph', colorScheme: 'light', shows: 'FulfilmentLocation' },
  { name: 'graph-dark', path: '/graph', colorScheme: 'dark', shows: 'FulfilmentLocation' },
];

const browser = await startBrowser();
try {
  for (const { name, path, colorScheme, shows, caller = '', press = [] } of pictures) {
    const viewport = { width: 1280, height: 800 };
    const { page } = await browser.open(mesh + path, { colorScheme, viewport });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByLabel('Who you are').selectOption(caller);
    for (const button of press) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.waitForLoadState('networkidle');
    }
    await page.getByText(shows).last().waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
} finally {
  await browser.stop();
}
