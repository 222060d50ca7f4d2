import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** A page of the app: where it is found, and what shows it. */
export interface StudioPage {
  /** In the navigation and the command palette. */
  name: string;
  /** What one does there, in a few words. */
  purpose: string;
  /** Where the navigation leads, and other addresses that it answers to. */
  paths: readonly [string, ...string[]];
  /** Loaded when it is first opened. */
  Page: LazyExoticComponent<ComponentType>;
}

/** All pages, in the order of the navigation. */
export const pages: readonly StudioPage[] = [
  {
    name: 'Explorer',
    purpose: 'Ask the graph',
    paths: ['/'],
    Page: lazy(() => import('./pages/explorer/explorer.tsx')),
  },
  {
    name: 'Data products',
    purpose: 'Find what the domains offer, with its contract',
    paths: ['/products', '/products/:id'],
    Page: lazy(() => import('./pages/products/products.tsx')),
  },
  {
    name: 'Graph',
    purpose: 'See who owns what, and every type',
    paths: ['/graph', '/graph/:type'],
    Page: lazy(() => import('./pages/graph/graph.tsx')),
  },
  {
    name: 'Checks',
    purpose: 'See what a change would break, and approve what may',
    paths: ['/checks', '/checks/:id'],
    Page: lazy(() => import('./pages/checks/checks.tsx')),
  },
  {
    name: 'Insights',
    purpose: 'See who asks what, how often, and how long answers take',
    paths: ['/insights', '/insights/unused', '/insights/:hash'],
    Page: lazy(() => import('./pages/insights/insights.tsx')),
  },
  {
    name: 'Product team',
    purpose: 'Edit products, and import files of them',
    paths: ['/workbench', '/workbench/import', '/workbench/products/:id'],
    Page: lazy(() => import('./pages/workbench/workbench.tsx')),
  },
];
