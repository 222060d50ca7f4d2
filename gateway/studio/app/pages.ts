import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** Of the mesh itself, for developers and owners of data; or of work done with its data. */
export type PageGroup = 'The mesh' | 'Work';

/** A page of the app: where it is found, and what shows it. */
export interface StudioPage {
  /** In the navigation and the command palette. */
  name: string;
  /** What one does there, in a few words. */
  purpose: string;
  /** Where the navigation leads, and other addresses that it answers to. */
  paths: readonly [string, ...string[]];
  /** Pages of one group stand together in the navigation. */
  group: PageGroup;
  /** Loaded when it is first opened. */
  Page: LazyExoticComponent<ComponentType>;
}

/** All pages, in the order of the navigation. */
export const pages: readonly StudioPage[] = [
  {
    name: 'Explorer',
    purpose: 'Ask the graph',
    group: 'The mesh',
    paths: ['/'],
    Page: lazy(() => import('./pages/explorer/explorer.tsx')),
  },
  {
    name: 'Data products',
    purpose: 'Find what the domains offer, with its contract',
    group: 'The mesh',
    paths: ['/products', '/products/:id'],
    Page: lazy(() => import('./pages/products/products.tsx')),
  },
  {
    name: 'Graph',
    purpose: 'See who owns what, and every type',
    group: 'The mesh',
    paths: ['/graph', '/graph/view/:view', '/graph/:type'],
    Page: lazy(() => import('./pages/graph/graph.tsx')),
  },
  {
    name: 'Checks',
    purpose: 'See what a change would break, and approve what may',
    group: 'The mesh',
    paths: ['/checks', '/checks/:id'],
    Page: lazy(() => import('./pages/checks/checks.tsx')),
  },
  {
    name: 'Insights',
    purpose: 'See who asks what, how often, and how long answers take',
    group: 'The mesh',
    paths: ['/insights', '/insights/unused', '/insights/errors', '/insights/:hash'],
    Page: lazy(() => import('./pages/insights/insights.tsx')),
  },
  {
    name: 'Mesh health',
    purpose: 'See what answers, and who keeps what was promised',
    group: 'The mesh',
    paths: ['/mesh'],
    Page: lazy(() => import('./pages/health/health.tsx')),
  },
  {
    name: 'Customer service',
    purpose: 'Find a product or a parcel, and see where it is',
    group: 'Work',
    paths: ['/service', '/service/product/:id', '/service/shipment/:trackingNumber'],
    Page: lazy(() => import('./pages/service/service.tsx')),
  },
  {
    name: 'Commerce',
    purpose: 'See stock, promotions, engagement and prices',
    group: 'Work',
    paths: ['/commerce'],
    Page: lazy(() => import('./pages/commerce/commerce.tsx')),
  },
  {
    name: 'Product team',
    purpose: 'Edit products, and import files of them',
    group: 'Work',
    paths: ['/workbench', '/workbench/import', '/workbench/products/:id'],
    Page: lazy(() => import('./pages/workbench/workbench.tsx')),
  },
  {
    name: 'Regional office',
    purpose: 'Translate and review product texts, and see what is missing',
    group: 'Work',
    paths: ['/office', '/office/coverage', '/office/:productId/:locale'],
    Page: lazy(() => import('./pages/office/office.tsx')),
  },
];
