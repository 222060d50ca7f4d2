import { useLocation, useParams } from 'wouter';
import { ProductView } from './product/product-view.tsx';
import { SearchPage } from './search/search-page.tsx';
import { ShipmentView } from './shipment/shipment-view.tsx';
import './service.css';

/** Where customer service looks things up: a product with its stock, a parcel with its way. */
export default function Service() {
  const [location] = useLocation();
  const { id, trackingNumber } = useParams<{ id?: string; trackingNumber?: string }>();
  if (location.startsWith('/service/product/') && id !== undefined)
    return <ProductView key={id} id={id} />;
  if (trackingNumber !== undefined)
    return <ShipmentView key={trackingNumber} trackingNumber={trackingNumber} />;
  return <SearchPage />;
}
