export const productPath = (id: string) => `/service/product/${encodeURIComponent(id)}`;

export const shipmentPath = (trackingNumber: string) =>
  `/service/shipment/${encodeURIComponent(trackingNumber)}`;
