import { useLocation, useParams } from 'wouter';
import { EditorPage } from './editor/editor-page.tsx';
import { Coverage } from './market-coverage/coverage.tsx';
import { QueuePage } from './queue/queue-page.tsx';
import './office.css';

/** Where the texts of products are translated, reviewed and published. */
export default function Office() {
  const [location] = useLocation();
  const { productId, locale } = useParams<{ productId?: string; locale?: string }>();
  if (location === '/office/coverage') return <Coverage />;
  if (productId === undefined || locale === undefined) return <QueuePage />;
  return <EditorPage key={`${productId}:${locale}`} product={productId} locale={locale} />;
}
