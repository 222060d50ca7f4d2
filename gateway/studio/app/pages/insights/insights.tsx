import { useLocation, useParams } from 'wouter';
import { ErrorsPage } from './errors/errors-page.tsx';
import { OperationList } from './operation-list.tsx';
import { OperationPage } from './operation-page.tsx';
import { UnusedFields } from './unused-fields-page.tsx';
import './insights.css';

/** Who asks what of the graph, how often, and how long the answers take. */
export default function Insights() {
  const [location] = useLocation();
  const { hash } = useParams<{ hash?: string }>();
  if (location === '/insights/errors') return <ErrorsPage />;
  if (location === '/insights/unused') return <UnusedFields />;
  return hash === undefined ? <OperationList /> : <OperationPage key={hash} hash={hash} />;
}
