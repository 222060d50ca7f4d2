import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { type AroundNavHandler, Route, Router, Switch } from 'wouter';
import { mayLeave } from './data/leaving.ts';
import { pages } from './pages.ts';
import { Shell } from './shell/shell.tsx';
import { NotFound } from './ui/not-found.tsx';
import { Loading } from './ui/states.tsx';

/** What was asked within the last seconds is shown at once, and asked again behind it. */
const client = new QueryClient({
  defaultOptions: { queries: { staleTime: 5_000, gcTime: 300_000, retry: 1 } },
});

/** Whoever has something unsaved is asked before another page is shown. */
const askFirst: AroundNavHandler = (navigate, to, options) => {
  if (mayLeave()) navigate(to, options);
};

/** The whole app: a frame, and the page of the address. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <Router aroundNav={askFirst}>
        <Shell>
          <Suspense fallback={<Loading what="the page" />}>
            <Switch>
              {pages.flatMap(({ paths, Page }) =>
                paths.map((path) => <Route key={path} path={path} component={Page} />),
              )}
              <Route component={NotFound} />
            </Switch>
          </Suspense>
        </Shell>
      </Router>
    </QueryClientProvider>
  );
}
