/** What a carrier can tell, in the order of a parcel's life. */
export const eventCodes = [
  'LABEL_CREATED',
  'PICKED_UP',
  'IN_TRANSIT',
  'CUSTOMS_HELD',
  'CUSTOMS_CLEARED',
  'OUT_FOR_DELIVERY',
  'DELIVERY_FAILED',
  'DELIVERED',
  'EXCEPTION',
  'RETURNING',
  'RETURNED',
  'LOST',
  'CANCELLED',
] as const;

export type TrackingEventCode = (typeof eventCodes)[number];

export type ShipmentStatus =
  | 'PENDING'
  | 'IN_TRANSIT'
  | 'OUT_FOR_DELIVERY'
  | 'DELAYED'
  | 'DELIVERED'
  | 'RETURNING'
  | 'RETURNED'
  | 'LOST'
  | 'CANCELLED';

/** What may follow what. The start is a label, or a pick-up where the carrier tells of no label. */
export const successors: Record<TrackingEventCode | 'START', readonly TrackingEventCode[]> = {
  START: ['LABEL_CREATED', 'PICKED_UP'],
  LABEL_CREATED: ['PICKED_UP', 'CANCELLED'],
  PICKED_UP: ['IN_TRANSIT', 'CUSTOMS_HELD', 'OUT_FOR_DELIVERY', 'EXCEPTION', 'LOST'],
  IN_TRANSIT: [
    'IN_TRANSIT',
    'CUSTOMS_HELD',
    'CUSTOMS_CLEARED',
    'OUT_FOR_DELIVERY',
    'EXCEPTION',
    'RETURNING',
    'LOST',
  ],
  CUSTOMS_HELD: ['CUSTOMS_CLEARED', 'RETURNING', 'EXCEPTION'],
  CUSTOMS_CLEARED: ['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'EXCEPTION'],
  OUT_FOR_DELIVERY: ['DELIVERED', 'DELIVERY_FAILED', 'EXCEPTION', 'IN_TRANSIT'],
  DELIVERY_FAILED: ['OUT_FOR_DELIVERY', 'IN_TRANSIT', 'DELIVERED', 'RETURNING', 'EXCEPTION'],
  EXCEPTION: ['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'EXCEPTION', 'RETURNING', 'LOST'],
  RETURNING: ['RETURNING', 'RETURNED', 'LOST'],
  DELIVERED: [],
  RETURNED: [],
  LOST: [],
  CANCELLED: [],
};

/** Where a parcel is after an event. */
export const meaning: Record<TrackingEventCode, ShipmentStatus> = {
  LABEL_CREATED: 'PENDING',
  PICKED_UP: 'IN_TRANSIT',
  IN_TRANSIT: 'IN_TRANSIT',
  CUSTOMS_HELD: 'DELAYED',
  CUSTOMS_CLEARED: 'IN_TRANSIT',
  OUT_FOR_DELIVERY: 'OUT_FOR_DELIVERY',
  DELIVERY_FAILED: 'DELAYED',
  DELIVERED: 'DELIVERED',
  EXCEPTION: 'DELAYED',
  RETURNING: 'RETURNING',
  RETURNED: 'RETURNED',
  LOST: 'LOST',
  CANCELLED: 'CANCELLED',
};
