import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { pages } from './pages.ts';
import { Shell } from './shell/shell.tsx';
import { NotFound } from './ui/not-found.tsx';
import { Loading } from './ui/states.tsx';

/** What was asked within the last seconds is shown at once, and asked again behind it. */
const client = new QueryClient({
  defaultOptions: { queries: { staleTime: 5_000, gcTime: 300_000, retry: 1 } },
});

/** The whole app: a frame, and the page of the address. */
export function App() {
  return (
    <QueryClientProvider client={client}>
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
    </QueryClientProvider>
  );
}
