// Made by `npm run generate` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Variant as VariantParent, Product as ProductParent, FulfilmentLocation as FulfilmentLocationParent, InventoryLevel as InventoryLevelParent, StockSummary as StockSummaryParent, LocationStock as LocationStockParent, SkuStock as SkuStockParent, StockMovement as StockMovementParent, Reservation as ReservationParent, ReservationLine as ReservationLineParent, Carrier as CarrierParent, CarrierService as CarrierServiceParent, InboundShipment as InboundShipmentParent, InboundShipmentLine as InboundShipmentLineParent, Shipment as ShipmentParent, ShipmentLine as ShipmentLineParent, TrackingEvent as TrackingEventParent, DeliveryPromise as DeliveryPromiseParent } from './../resolvers/parents.ts';
import type { Context } from './../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A decimal number as text, exact, e.g. "129.90". */
  Decimal: { input: string; output: string; }
  /** A point in time, ISO 8601 in UTC, e.g. "2026-03-01T09:30:00.000Z". */
  DateTime: { input: Date; output: Date; }
  /** A calendar day without a time, e.g. "2026-03-01". */
  Date: { input: string; output: string; }
  /** An ISO 4217 currency, e.g. "EUR". */
  CurrencyCode: { input: string; output: string; }
  /** An ISO 3166-1 alpha-2 country, e.g. "DE". */
  CountryCode: { input: string; output: string; }
  /** A BCP 47 language tag, e.g. "de-CH". */
  LocaleCode: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Who may share a kept answer. */
export type CacheControlScope =
  /** Any caller. */
  | 'PUBLIC'
  /** Only the caller it was made for. */
  | 'PRIVATE';

/** An amount in one currency. */
export type Money = {
  /** The amount, exact. */
  amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  currencyCode: Scalars['CurrencyCode']['output'];
};

/** An amount in one currency, as input. */
export type MoneyInput = {
  /** The amount, exact. */
  amount: Scalars['Decimal']['input'];
  /** The currency of the amount. */
  currencyCode: Scalars['CurrencyCode']['input'];
};

/** Where a page of a connection ends. */
export type PageInfo = {
  /** True when another page follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when a page lies before this one. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge, if there is one. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge: pass it as `after` for the next page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** Why a mutation did not do what was asked. */
export type UserError = {
  /** The kind of failure, for programs. */
  code: ErrorCode;
  /** What is wrong and what would be right, for people. */
  message: Scalars['String']['output'];
  /** Where in the input it is wrong. */
  path: Array<Scalars['String']['output']>;
};

/** Everything that a caller can act on. */
export type ErrorCode =
  /** A value is not of the right form. */
  | 'INVALID_INPUT'
  /** The thing that is named does not exist. */
  | 'NOT_FOUND'
  /** A thing with this key exists already. */
  | 'ALREADY_EXISTS'
  /** The input names something that does not exist. */
  | 'UNKNOWN_REFERENCE'
  /** Somebody else changed it first: read it again. */
  | 'STALE_VERSION'
  /** Its state does not allow this step. */
  | 'INVALID_TRANSITION'
  /** A rule of the domain forbids it. */
  | 'RULE_VIOLATED'
  /** There is not enough to promise. */
  | 'OUT_OF_STOCK'
  /** This idempotency key was used for another request. */
  | 'IDEMPOTENCY_MISMATCH'
  /** More than one request may hold. */
  | 'LIMIT_EXCEEDED'
  /** Say who is asking. */
  | 'UNAUTHENTICATED'
  /** This caller may not do that. */
  | 'FORBIDDEN';

export type Query = {
  /** A place from which orders are fulfilled, by its id. */
  fulfilmentLocation: Maybe<FulfilmentLocation>;
  /** The places from which orders are fulfilled, first the most preferred. */
  fulfilmentLocations: FulfilmentLocationConnection;
  /** Stock by SKU and location, in the order of SKUs. */
  inventoryLevels: InventoryLevelConnection;
  /** All stock of the places that ship orders, counted by SKU, and what lies where. */
  stockSummary: StockSummary;
  /** SKUs that are sold out or low, over all places that ship orders; those with the fewest units first. */
  scarceStock: SkuStockConnection;
  /** An inbound shipment by its id, the purchase order's number. */
  inboundShipment: Maybe<InboundShipment>;
  /** Goods on their way in, first what is due first. */
  inboundShipments: InboundShipmentConnection;
  /** One parcel, by its id or by its tracking number; give exactly one of them. */
  shipment: Maybe<Shipment>;
  /** Parcels to customers, the newest first; only for teams and channels, null with an error for others. */
  shipments: Maybe<ShipmentConnection>;
  /** Stock that is held for an order, by its id; only for teams and channels. */
  reservation: Maybe<Reservation>;
  /** All carriers with their services; a retailer has at most some dozens. */
  carriers: Array<Carrier>;
};


export type QueryFulfilmentLocationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFulfilmentLocationsArgs = {
  country: InputMaybe<Scalars['CountryCode']['input']>;
  kind: InputMaybe<FulfilmentLocationKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryInventoryLevelsArgs = {
  location: InputMaybe<Scalars['ID']['input']>;
  sku: InputMaybe<Scalars['ID']['input']>;
  belowReorderPoint: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryScarceStockArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryInboundShipmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInboundShipmentsArgs = {
  location: InputMaybe<Scalars['ID']['input']>;
  status: InputMaybe<InboundShipmentStatus>;
  dueBefore: InputMaybe<Scalars['Date']['input']>;
  skus: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryShipmentArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  trackingNumber: InputMaybe<Scalars['String']['input']>;
};


export type QueryShipmentsArgs = {
  orderReference: InputMaybe<Scalars['String']['input']>;
  location: InputMaybe<Scalars['ID']['input']>;
  status: InputMaybe<ShipmentStatus>;
  skus: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryReservationArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /** Corrects what lies at a location: a count, a loss, goods set aside as damaged. */
  adjustStock: AdjustStockPayload;
  /** Holds stock for an order until it is committed, released or runs out of time. All lines or none. */
  reserveStock: ReserveStockPayload;
  /** Gives reserved stock back. Open to the caller that made the reservation and to logistics. */
  releaseReservation: ReleaseReservationPayload;
  /** The reserved stock leaves the location: it is sold. Open to the caller that made the reservation and to logistics. */
  commitReservation: CommitReservationPayload;
  /** Moves available stock from one location to another. */
  transferStock: TransferStockPayload;
  /** Takes goods in, against a line of an inbound shipment or without one. */
  receiveStock: ReceiveStockPayload;
  /** Sets how much is kept back and when to order more. */
  setStockPolicy: SetStockPolicyPayload;
  /** Records a parcel that is handed to a carrier. */
  createShipment: CreateShipmentPayload;
  /** Adds what a carrier tells of a parcel. Telling the same again changes nothing. */
  recordTrackingEvent: RecordTrackingEventPayload;
  /** Announces goods that a supplier will send. */
  createInboundShipment: CreateInboundShipmentPayload;
};


export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
};


export type MutationReserveStockArgs = {
  input: ReserveStockInput;
};


export type MutationReleaseReservationArgs = {
  input: ReleaseReservationInput;
};


export type MutationCommitReservationArgs = {
  input: CommitReservationInput;
};


export type MutationTransferStockArgs = {
  input: TransferStockInput;
};


export type MutationReceiveStockArgs = {
  input: ReceiveStockInput;
};


export type MutationSetStockPolicyArgs = {
  input: SetStockPolicyInput;
};


export type MutationCreateShipmentArgs = {
  input: CreateShipmentInput;
};


export type MutationRecordTrackingEventArgs = {
  input: RecordTrackingEventInput;
};


export type MutationCreateInboundShipmentArgs = {
  input: CreateInboundShipmentInput;
};

/** Something that is sold, in one or more variants. */
export type Product = {
  /** The retailer's own id. */
  id: Scalars['ID']['output'];
  /** All its variants, in order; at most 250. */
  variants: Array<Variant>;
  /** Whether any variant can be had, and how many units in all. */
  availability: Maybe<ProductAvailability>;
};


/** Something that is sold, in one or more variants. */
export type ProductAvailabilityArgs = {
  country: InputMaybe<Scalars['CountryCode']['input']>;
  at: InputMaybe<Scalars['DateTime']['input']>;
};

/** Whether a product can be had. */
export type ProductAvailability = {
  /** Units of all variants that can be promised. */
  available: Scalars['Int']['output'];
  /** True when at least one variant can be had. */
  isInStock: Scalars['Boolean']['output'];
  /** How many variants can be had. */
  variantsInStock: Scalars['Int']['output'];
  /** The first day on which a variant can be had again; null when one is in stock or none is on its way. */
  nextAvailableOn: Maybe<Scalars['Date']['output']>;
};

/** What can be put into a basket: one choice of all options of a product. */
export type Variant = {
  /** The stock-keeping unit. */
  sku: Scalars['ID']['output'];
  /** The weight with packaging, in grams. */
  weightGrams: Maybe<Scalars['Int']['output']>;
  /** The size with packaging. */
  dimensions: Maybe<Dimensions>;
  /** Stock at each location, the most preferred first; at most one level for each. */
  inventoryLevels: Maybe<Array<InventoryLevel>>;
  /** How many can be promised. */
  availability: Maybe<VariantAvailability>;
  /** The first day on which a quantity can be promised. */
  availableToPromise: Maybe<AvailableToPromise>;
  /** When a quantity can be at an address, all of it in one parcel from one location. */
  deliveryPromise: Maybe<DeliveryPromise>;
};


/** What can be put into a basket: one choice of all options of a product. */
export type VariantAvailabilityArgs = {
  country: InputMaybe<Scalars['CountryCode']['input']>;
  at: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be put into a basket: one choice of all options of a product. */
export type VariantAvailableToPromiseArgs = {
  quantity?: InputMaybe<Scalars['Int']['input']>;
  country: InputMaybe<Scalars['CountryCode']['input']>;
  at: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be put into a basket: one choice of all options of a product. */
export type VariantDeliveryPromiseArgs = {
  to: DeliveryAddressInput;
  quantity?: InputMaybe<Scalars['Int']['input']>;
  at: InputMaybe<Scalars['DateTime']['input']>;
};

/** The size of a parcel. */
export type Dimensions = {
  /** The longest side, in millimetres. */
  lengthMm: Scalars['Int']['output'];
  /** The second side, in millimetres. */
  widthMm: Scalars['Int']['output'];
  /** The third side, in millimetres. */
  heightMm: Scalars['Int']['output'];
};

/** How many of a SKU can be promised, over all locations that ship orders. */
export type VariantAvailability = {
  /** Units that can be promised: available stock above the safety stock, never below 0. */
  available: Scalars['Int']['output'];
  /** True when at least one unit can be promised. */
  isInStock: Scalars['Boolean']['output'];
  /** The first day on which a unit can be had again; null when one is in stock or none is on its way. */
  nextAvailableOn: Maybe<Scalars['Date']['output']>;
};

/** Available to promise: stock that is neither reserved nor kept back, and what is due to arrive. */
export type AvailableToPromise = {
  /** The quantity that was asked about. */
  quantity: Scalars['Int']['output'];
  /** True when it can be promised at once. */
  isAvailableNow: Scalars['Boolean']['output'];
  /** The first day on which it can be promised; null when nothing inbound covers it. */
  availableOn: Maybe<Scalars['Date']['output']>;
  /** How many can be promised on each day on which that number grows; at most 100 days. */
  schedule: Array<AvailableToPromiseStep>;
};

/** How many can be promised from one day on. */
export type AvailableToPromiseStep = {
  /** The day. */
  on: Scalars['Date']['output'];
  /** Units that can be promised from then on, all in all. */
  available: Scalars['Int']['output'];
};

/** Where a parcel shall go. */
export type DeliveryAddressInput = {
  /** The country. */
  country: Scalars['CountryCode']['input'];
  /** The postcode as the country writes it. */
  postcode: Scalars['String']['input'];
};

/** When a parcel can be there, or why it cannot. */
export type DeliveryPromise = {
  /** The quantity that was asked about. */
  quantity: Scalars['Int']['output'];
  /** True when there is a way to deliver it. */
  isDeliverable: Scalars['Boolean']['output'];
  /** Why it cannot be delivered; null when it can. */
  reason: Maybe<UndeliverableReason>;
  /** The day on which it leaves the location. */
  dispatchOn: Maybe<Scalars['Date']['output']>;
  /** The first day on which it may arrive. */
  earliestOn: Maybe<Scalars['Date']['output']>;
  /** The day by which it will have arrived. */
  latestOn: Maybe<Scalars['Date']['output']>;
  /** The carrier's service that brings it. */
  service: Maybe<CarrierService>;
  /** Where it comes from. */
  location: Maybe<FulfilmentLocation>;
};

/** Why a parcel cannot be delivered. */
export type UndeliverableReason =
  /** No location has or expects enough of it. */
  | 'OUT_OF_STOCK'
  /** No carrier that calls at a location with stock goes to this address. */
  | 'DESTINATION_NOT_SERVED'
  /** It is too heavy or too long for every service that goes there. */
  | 'PARCEL_TOO_LARGE';

/** What a fulfilment location is. */
export type FulfilmentLocationKind =
  /** A warehouse that ships orders. */
  | 'WAREHOUSE'
  /** A shop; its stock is for the people in it and is never promised to an order. */
  | 'STORE'
  /** A supplier who ships in the retailer's name. */
  | 'DROPSHIP';

/** A place from which orders are fulfilled. */
export type FulfilmentLocation = {
  /** The location's id. */
  id: Scalars['ID']['output'];
  /** The name that staff use. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: FulfilmentLocationKind;
  /** The country in which it lies. */
  country: Scalars['CountryCode']['output'];
  /** Its postcode. */
  postcode: Maybe<Scalars['String']['output']>;
  /** Its IANA time zone, in which cut-off hours and days are meant. */
  timeZone: Scalars['String']['output'];
  /** The lower, the sooner it is chosen. */
  priority: Scalars['Int']['output'];
  /** True when it ships orders. */
  shipsOnline: Scalars['Boolean']['output'];
  /** What lies there, in the order of SKUs. */
  inventoryLevels: InventoryLevelConnection;
};


/** A place from which orders are fulfilled. */
export type FulfilmentLocationInventoryLevelsArgs = {
  belowReorderPoint: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** One SKU at one location. Always: on hand = available + reserved + unavailable. */
export type InventoryLevel = {
  /** The level's id: the location's and the SKU, joined by a colon. */
  id: Scalars['ID']['output'];
  /** The stock-keeping unit. */
  sku: Scalars['ID']['output'];
  /** The SKU as the catalog keeps it. */
  variant: Maybe<Variant>;
  /** Where it lies. */
  location: FulfilmentLocation;
  /** Units that are physically there. */
  onHand: Scalars['Int']['output'];
  /** Units that nobody holds. */
  available: Scalars['Int']['output'];
  /** Units held by reservations; those of a lapsed one return within about half a minute, or when they are wanted. */
  reserved: Scalars['Int']['output'];
  /** Units that may not be sold: damaged, in quality control. */
  unavailable: Scalars['Int']['output'];
  /** Units on their way in: ordered and not yet received. */
  incoming: Scalars['Int']['output'];
  /** Units that are kept back from promises. */
  safetyStock: Scalars['Int']['output'];
  /** More is ordered when the available units fall below this. */
  reorderPoint: Scalars['Int']['output'];
  /** True when the available units are below the reorder point. */
  isBelowReorderPoint: Scalars['Boolean']['output'];
  /** The shelf. */
  shelf: Maybe<Scalars['String']['output']>;
  /** The bin on the shelf. */
  bin: Maybe<Scalars['String']['output']>;
  /** Grows with every change; pass it as expectedVersion. */
  version: Scalars['Int']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The ledger of this level, the newest first; only for teams and channels, null with an error for others. */
  movements: Maybe<StockMovementConnection>;
};


/** One SKU at one location. Always: on hand = available + reserved + unavailable. */
export type InventoryLevelMovementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** How much there is of a SKU. */
export type StockState =
  /** Nothing can be promised. */
  | 'OUT_OF_STOCK'
  /** Some can be promised, but the available units are below the reorder points. */
  | 'LOW'
  /** There is enough. */
  | 'IN_STOCK';

/** How many SKUs can be had, over all places that ship orders. Safety stock is kept back. */
export type StockSummary = {
  /** SKUs that logistics handles. */
  skus: Scalars['Int']['output'];
  /** SKUs of which there is enough. */
  inStock: Scalars['Int']['output'];
  /** SKUs that can be had, but run low. */
  low: Scalars['Int']['output'];
  /** SKUs of which nothing can be promised. */
  outOfStock: Scalars['Int']['output'];
  /** What lies where, the most preferred location first, shops too; at most 100 locations. */
  locations: Array<LocationStock>;
};

/** What lies at one location, counted. */
export type LocationStock = {
  /** Where. */
  location: FulfilmentLocation;
  /** SKUs that are kept there. */
  skus: Scalars['Int']['output'];
  /** SKUs of which nothing is available there. */
  outOfStock: Scalars['Int']['output'];
  /** SKUs that are available there, but below their reorder point. */
  low: Scalars['Int']['output'];
  /** Units that are physically there. */
  onHand: Scalars['Int']['output'];
  /** Units that nobody holds. */
  available: Scalars['Int']['output'];
  /** Units held by reservations. */
  reserved: Scalars['Int']['output'];
};

/** What there is of one SKU, over all places that ship orders. */
export type SkuStock = {
  /** The stock-keeping unit. */
  sku: Scalars['ID']['output'];
  /** The SKU as the catalog keeps it. */
  variant: Maybe<Variant>;
  /** How much there is. */
  state: StockState;
  /** Units that can be promised: available stock above the safety stock. */
  promisable: Scalars['Int']['output'];
  /** Units that nobody holds, safety stock too. */
  available: Scalars['Int']['output'];
  /** The sum of the reorder points. */
  reorderPoint: Scalars['Int']['output'];
};

/** A page of SKUs with their stock. */
export type SkuStockConnection = {
  /** The SKUs with their cursors. */
  edges: Array<SkuStockEdge>;
  /** The SKUs alone. */
  nodes: Array<SkuStock>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One of the SKUs in a page. */
export type SkuStockEdge = {
  /** What is listed. */
  node: SkuStock;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** What changed a level. */
export type StockMovementKind =
  /** A count or an import set what is on hand. */
  | 'COUNT'
  /** A person corrected it. */
  | 'ADJUST'
  /** Units were held for an order. */
  | 'RESERVE'
  /** Held units were given back. */
  | 'RELEASE'
  /** Held units left the location. */
  | 'COMMIT'
  /** Units left for another location. */
  | 'TRANSFER_OUT'
  /** Units came from another location. */
  | 'TRANSFER_IN'
  /** Units came from a supplier. */
  | 'RECEIVE';

/** One line of the ledger: by how much each number changed. The lines of a level add up to it. */
export type StockMovement = {
  /** The line's number; it grows. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: StockMovementKind;
  /** The change of the units on hand. */
  onHand: Scalars['Int']['output'];
  /** The change of the available units. */
  available: Scalars['Int']['output'];
  /** The change of the reserved units. */
  reserved: Scalars['Int']['output'];
  /** The change of the units that may not be sold. */
  unavailable: Scalars['Int']['output'];
  /** Why, in words. */
  reason: Maybe<Scalars['String']['output']>;
  /** What it was done for: a reservation's or an inbound shipment's id. */
  reference: Maybe<Scalars['String']['output']>;
  /** Who did it. */
  actor: Scalars['String']['output'];
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
};

/** What a reservation has come to. */
export type ReservationStatus =
  /** The stock is held. */
  | 'ACTIVE'
  /** The stock has left. */
  | 'COMMITTED'
  /** The stock was given back. */
  | 'RELEASED'
  /** Its time ran out, and the stock was given back. */
  | 'EXPIRED';

/** Stock that is held for an order. */
export type Reservation = {
  /** The reservation's id. */
  id: Scalars['ID']['output'];
  /** What it has come to. */
  status: ReservationStatus;
  /** The order or basket that it is for. */
  orderReference: Maybe<Scalars['String']['output']>;
  /** What is held where; at most one line for each SKU and location. */
  lines: Array<ReservationLine>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends by itself, unless it is committed before. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it ended; null while the stock is held. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Grows with every change; pass it as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** Units of one SKU that are held at one location. */
export type ReservationLine = {
  /** The stock-keeping unit. */
  sku: Scalars['ID']['output'];
  /** The SKU as the catalog keeps it. */
  variant: Maybe<Variant>;
  /** Where the units lie. */
  location: FulfilmentLocation;
  /** How many. */
  quantity: Scalars['Int']['output'];
};

/** A company that brings parcels. */
export type Carrier = {
  /** The carrier's id. */
  id: Scalars['ID']['output'];
  /** The name as customers know it. */
  name: Scalars['String']['output'];
  /** What it offers; a carrier has at most some dozens. */
  services: Array<CarrierService>;
};

/** One way of sending that a carrier offers. */
export type CarrierService = {
  /** The service's id. */
  id: Scalars['ID']['output'];
  /** The name as customers know it. */
  name: Scalars['String']['output'];
  /** Who offers it. */
  carrier: Carrier;
  /** From this hour on, in the location's own time, a parcel leaves on the next business day. */
  cutoffHour: Scalars['Int']['output'];
  /** The heaviest parcel in grams, by real or dimensional weight; null means without limit. */
  maxWeightGrams: Maybe<Scalars['Int']['output']>;
  /** The longest side in millimetres; null means without limit. */
  maxSideMm: Maybe<Scalars['Int']['output']>;
};

/** How far an inbound shipment has come. */
export type InboundShipmentStatus =
  /** Nothing has arrived yet. */
  | 'EXPECTED'
  /** Something has arrived, something is missing. */
  | 'PARTIALLY_RECEIVED'
  /** Everything has arrived. */
  | 'RECEIVED';

/** Goods on their way in: a purchase order at a supplier. */
export type InboundShipment = {
  /** The purchase order's number. */
  id: Scalars['ID']['output'];
  /** Who sends them. */
  supplier: Scalars['String']['output'];
  /** How they are sent. */
  shipMethod: Maybe<Scalars['String']['output']>;
  /** Where they go. */
  location: FulfilmentLocation;
  /** The day of the order. */
  orderedOn: Scalars['Date']['output'];
  /** The first day on which something that is missing is due; when all has arrived, the last due day. */
  dueOn: Scalars['Date']['output'];
  /** How far it has come. */
  status: InboundShipmentStatus;
  /** True when something that is missing was due before today, in UTC. */
  isOverdue: Scalars['Boolean']['output'];
  /** What was ordered; at most one for each line of the purchase order. */
  lines: Array<InboundShipmentLine>;
};

/** One SKU of an inbound shipment. */
export type InboundShipmentLine = {
  /** The line's number in the order. */
  line: Scalars['Int']['output'];
  /** The stock-keeping unit. */
  sku: Scalars['ID']['output'];
  /** The SKU as the catalog keeps it. */
  variant: Maybe<Variant>;
  /** The day on which it is due. */
  dueOn: Scalars['Date']['output'];
  /** Units that were ordered. */
  ordered: Scalars['Int']['output'];
  /** Units that arrived, also those that were rejected. */
  received: Scalars['Int']['output'];
  /** Units that arrived and were sent back. */
  rejected: Scalars['Int']['output'];
  /** Units that have not arrived. */
  outstanding: Scalars['Int']['output'];
};

/** Where a parcel is. */
export type ShipmentStatus =
  /** The carrier does not have it yet. */
  | 'PENDING'
  /** It is on its way. */
  | 'IN_TRANSIT'
  /** It is on the van to the customer. */
  | 'OUT_FOR_DELIVERY'
  /** Something keeps it: customs, a failed delivery, damage. */
  | 'DELAYED'
  /** The customer has it. */
  | 'DELIVERED'
  /** It is on its way back. */
  | 'RETURNING'
  /** It is back where it came from. */
  | 'RETURNED'
  /** The carrier cannot find it. */
  | 'LOST'
  /** It was never handed over. */
  | 'CANCELLED';

/** A parcel to a customer. */
export type Shipment = {
  /** The shipment's id. */
  id: Scalars['ID']['output'];
  /** The carrier's tracking number. */
  trackingNumber: Scalars['String']['output'];
  /** The order that it belongs to. */
  orderReference: Scalars['String']['output'];
  /** How it is sent. */
  service: CarrierService;
  /** Where it left from. */
  location: FulfilmentLocation;
  /** Where it goes; only for teams and channels, null with an error for others. */
  destination: Maybe<ShipmentDestination>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Where it is, by its last tracking event. */
  status: ShipmentStatus;
  /** When the customer got it; null before. */
  deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** The day by which it should be there, by the days that its service names for the address; null where it names none. */
  promisedOn: Maybe<Scalars['Date']['output']>;
  /** What is in it; at most one line for each SKU. */
  lines: Array<ShipmentLine>;
  /** What happened to it, in the order of time; at most 200 events. */
  timeline: Array<TrackingEvent>;
};

/** Where a parcel goes. */
export type ShipmentDestination = {
  /** The country. */
  country: Scalars['CountryCode']['output'];
  /** The postcode. */
  postcode: Scalars['String']['output'];
};

/** Units of one SKU in a parcel. */
export type ShipmentLine = {
  /** The stock-keeping unit. */
  sku: Scalars['ID']['output'];
  /** The SKU as the catalog keeps it. */
  variant: Maybe<Variant>;
  /** How many. */
  quantity: Scalars['Int']['output'];
};

/** What a carrier can tell of a parcel. */
export type TrackingEventCode =
  /** The label is made; the carrier does not have it yet. */
  | 'LABEL_CREATED'
  /** The carrier has it. */
  | 'PICKED_UP'
  /** It passed a place on its way. */
  | 'IN_TRANSIT'
  /** Customs keeps it. */
  | 'CUSTOMS_HELD'
  /** Customs let it go. */
  | 'CUSTOMS_CLEARED'
  /** It is on the van to the customer. */
  | 'OUT_FOR_DELIVERY'
  /** Nobody was there, or nobody could be found. */
  | 'DELIVERY_FAILED'
  /** The customer has it. */
  | 'DELIVERED'
  /** Something went wrong: damage, delay, a wrong address. */
  | 'EXCEPTION'
  /** It is on its way back. */
  | 'RETURNING'
  /** It is back where it came from. */
  | 'RETURNED'
  /** The carrier cannot find it. */
  | 'LOST'
  /** It was never handed over. */
  | 'CANCELLED';

/** One thing that happened to a parcel. */
export type TrackingEvent = {
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** What happened. */
  code: TrackingEventCode;
  /** Where it happened; null for whoever is neither a team nor a channel. */
  place: Maybe<Scalars['String']['output']>;
  /** What the carrier adds in words; null for whoever is neither a team nor a channel. */
  note: Maybe<Scalars['String']['output']>;
};

/** A correction of stock. The units on hand change by the sum of both numbers. */
export type AdjustStockInput = {
  /** The caller's key for this request: the same key does it once. */
  idempotencyKey: Scalars['String']['input'];
  /** The stock-keeping unit. */
  sku: Scalars['ID']['input'];
  /** Where it lies. */
  location: Scalars['ID']['input'];
  /** By how much the available units change. */
  availableDelta?: InputMaybe<Scalars['Int']['input']>;
  /** By how much the units that may not be sold change. */
  unavailableDelta?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in words, for the ledger. */
  reason: Scalars['String']['input'];
  /** Refused when the level's version is another one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What is held for an order. */
export type ReserveStockInput = {
  /** The caller's key for this request: the same key does it once. */
  idempotencyKey: Scalars['String']['input'];
  /** What is wanted, 1 to 100 lines, each SKU once. */
  lines: Array<ReserveStockLineInput>;
  /** The order or basket that it is for. */
  orderReference?: InputMaybe<Scalars['String']['input']>;
  /** Only from this location; a shop too. Any location that ships orders unless given. */
  location?: InputMaybe<Scalars['ID']['input']>;
  /** How long it is held, 1 minute to 7 days. */
  holdMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** How many of a SKU are wanted. */
export type ReserveStockLineInput = {
  /** The stock-keeping unit. */
  sku: Scalars['ID']['input'];
  /** How many, 1 or more. */
  quantity: Scalars['Int']['input'];
};

/** A reservation that is given up. */
export type ReleaseReservationInput = {
  /** The caller's key for this request: the same key does it once. */
  idempotencyKey: Scalars['String']['input'];
  /** The reservation's id. */
  id: Scalars['ID']['input'];
  /** Refused when the reservation's version is another one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A reservation that is fulfilled. */
export type CommitReservationInput = {
  /** The caller's key for this request: the same key does it once. */
  idempotencyKey: Scalars['String']['input'];
  /** The reservation's id. */
  id: Scalars['ID']['input'];
  /** Refused when the reservation's version is another one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Stock that moves between locations. */
export type TransferStockInput = {
  /** The caller's key for this request: the same key does it once. */
  idempotencyKey: Scalars['String']['input'];
  /** The stock-keeping unit. */
  sku: Scalars['ID']['input'];
  /** Where it lies. */
  from: Scalars['ID']['input'];
  /** Where it goes. */
  to: Scalars['ID']['input'];
  /** How many, 1 or more. */
  quantity: Scalars['Int']['input'];
  /** Why, in words, for the ledger. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Goods that arrived. */
export type ReceiveStockInput = {
  /** The caller's key for this request: the same key does it once. */
  idempotencyKey: Scalars['String']['input'];
  /** The stock keeping unit; may be left out when an inbound line is named. */
  sku?: InputMaybe<Scalars['ID']['input']>;
  /** Where it arrived; may be left out when an inbound line is named. */
  location?: InputMaybe<Scalars['ID']['input']>;
  /** Units that arrived, also those that are rejected. */
  quantity: Scalars['Int']['input'];
  /** Units among them that are sent back and never enter the stock. */
  rejected?: InputMaybe<Scalars['Int']['input']>;
  /** The line that they were ordered with. */
  inboundLine?: InputMaybe<InboundLineInput>;
  /** A remark for the ledger. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A line of an inbound shipment. */
export type InboundLineInput = {
  /** The inbound shipment's id. */
  inboundShipment: Scalars['ID']['input'];
  /** The line's number. */
  line: Scalars['Int']['input'];
};

/** How much is kept back and when to order more. */
export type SetStockPolicyInput = {
  /** The caller's key for this request: the same key does it once. */
  idempotencyKey: Scalars['String']['input'];
  /** The stock-keeping unit. */
  sku: Scalars['ID']['input'];
  /** Where it lies. */
  location: Scalars['ID']['input'];
  /** Units that are kept back from promises; unchanged unless given. */
  safetyStock?: InputMaybe<Scalars['Int']['input']>;
  /** More is ordered below this; unchanged unless given. */
  reorderPoint?: InputMaybe<Scalars['Int']['input']>;
  /** Refused when the level's version is another one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A parcel that is handed to a carrier. */
export type CreateShipmentInput = {
  /** The caller's key for this request: the same key does it once. */
  idempotencyKey: Scalars['String']['input'];
  /** The carrier's tracking number. */
  trackingNumber: Scalars['String']['input'];
  /** The order that it belongs to. */
  orderReference: Scalars['String']['input'];
  /** The carrier's service. */
  service: Scalars['ID']['input'];
  /** Where it leaves from. */
  location: Scalars['ID']['input'];
  /** Where it goes. */
  to: DeliveryAddressInput;
  /** What is in it, 1 to 100 lines, each SKU once. */
  lines: Array<ShipmentLineInput>;
};

/** Units of one SKU in a parcel. */
export type ShipmentLineInput = {
  /** The stock-keeping unit. */
  sku: Scalars['ID']['input'];
  /** How many, 1 or more. */
  quantity: Scalars['Int']['input'];
};

/** What a carrier tells of a parcel. */
export type RecordTrackingEventInput = {
  /** The carrier's tracking number. */
  trackingNumber: Scalars['String']['input'];
  /** When it happened. */
  occurredAt: Scalars['DateTime']['input'];
  /** What happened. */
  code: TrackingEventCode;
  /** Where it happened. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What the carrier adds in words. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Goods that a supplier will send. */
export type CreateInboundShipmentInput = {
  /** The caller's key for this request: the same key does it once. */
  idempotencyKey: Scalars['String']['input'];
  /** The purchase order's number. */
  id: Scalars['ID']['input'];
  /** Who sends them. */
  supplier: Scalars['String']['input'];
  /** How they are sent. */
  shipMethod?: InputMaybe<Scalars['String']['input']>;
  /** Where they go. */
  location: Scalars['ID']['input'];
  /** The day of the order; today, in UTC, unless given. */
  orderedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What was ordered, 1 to 500 lines; they are numbered from 1. */
  lines: Array<CreateInboundLineInput>;
};

/** One SKU that was ordered. */
export type CreateInboundLineInput = {
  /** The stock keeping unit; it must be stocked already. */
  sku: Scalars['ID']['input'];
  /** How many, 1 or more. */
  quantity: Scalars['Int']['input'];
  /** The day on which it is due. */
  dueOn: Scalars['Date']['input'];
};

/** What became of a correction. */
export type AdjustStockPayload = {
  /** The level as it is now; null when it was refused. */
  inventoryLevel: Maybe<InventoryLevel>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What became of a wish to hold stock. */
export type ReserveStockPayload = {
  /** The reservation; null when it was refused. */
  reservation: Maybe<Reservation>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What became of a release. */
export type ReleaseReservationPayload = {
  /** The reservation as it is now; null when it was refused. */
  reservation: Maybe<Reservation>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What became of a commitment. */
export type CommitReservationPayload = {
  /** The reservation as it is now; null when it was refused. */
  reservation: Maybe<Reservation>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What became of a transfer. */
export type TransferStockPayload = {
  /** The levels as they are now, at most two, first the one that gave; null when it was refused. */
  inventoryLevels: Maybe<Array<InventoryLevel>>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What became of a receipt. */
export type ReceiveStockPayload = {
  /** The level as it is now; null when it was refused. */
  inventoryLevel: Maybe<InventoryLevel>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What became of a stock policy. */
export type SetStockPolicyPayload = {
  /** The level as it is now; null when it was refused. */
  inventoryLevel: Maybe<InventoryLevel>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What became of a new shipment. */
export type CreateShipmentPayload = {
  /** The shipment; null when it was refused. */
  shipment: Maybe<Shipment>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What became of a tracking event. */
export type RecordTrackingEventPayload = {
  /** The shipment as it is now; null when it was refused. */
  shipment: Maybe<Shipment>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What became of an announcement. */
export type CreateInboundShipmentPayload = {
  /** The inbound shipment; null when it was refused. */
  inboundShipment: Maybe<InboundShipment>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A page of locations. */
export type FulfilmentLocationConnection = {
  /** The locations with their cursors. */
  edges: Array<FulfilmentLocationEdge>;
  /** The locations alone. */
  nodes: Array<FulfilmentLocation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One of the locations in a page. */
export type FulfilmentLocationEdge = {
  /** What is listed. */
  node: FulfilmentLocation;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A page of levels. */
export type InventoryLevelConnection = {
  /** The levels with their cursors. */
  edges: Array<InventoryLevelEdge>;
  /** The levels alone. */
  nodes: Array<InventoryLevel>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One of the levels in a page. */
export type InventoryLevelEdge = {
  /** What is listed. */
  node: InventoryLevel;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A page of movements. */
export type StockMovementConnection = {
  /** The movements with their cursors. */
  edges: Array<StockMovementEdge>;
  /** The movements alone. */
  nodes: Array<StockMovement>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One of the movements in a page. */
export type StockMovementEdge = {
  /** What is listed. */
  node: StockMovement;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A page of inbound shipments. */
export type InboundShipmentConnection = {
  /** The inbound shipments with their cursors. */
  edges: Array<InboundShipmentEdge>;
  /** The inbound shipments alone. */
  nodes: Array<InboundShipment>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One of the inbound shipments in a page. */
export type InboundShipmentEdge = {
  /** What is listed. */
  node: InboundShipment;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A page of shipments. */
export type ShipmentConnection = {
  /** The shipments with their cursors. */
  edges: Array<ShipmentEdge>;
  /** The shipments alone. */
  nodes: Array<Shipment>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One of the shipments in a page. */
export type ShipmentEdge = {
  /** What is listed. */
  node: Shipment;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Product: Product;
  Variant: Variant;
  FulfilmentLocation: FulfilmentLocation;
  InventoryLevel: InventoryLevel;
  Reservation: Reservation;
  Carrier: Carrier;
  InboundShipment: InboundShipment;
  Shipment: Shipment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Product'], {"variants":{"sku":true}}> ) );
  Variant:
    ( { __typename: 'Variant' }
    & GraphQLRecursivePick<FederationTypes['Variant'], {"sku":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Variant'], {"weightGrams":true,"dimensions":{"lengthMm":true,"widthMm":true,"heightMm":true}}> ) );
  FulfilmentLocation:
    ( { __typename: 'FulfilmentLocation' }
    & GraphQLRecursivePick<FederationTypes['FulfilmentLocation'], {"id":true}> );
  InventoryLevel:
    ( { __typename: 'InventoryLevel' }
    & GraphQLRecursivePick<FederationTypes['InventoryLevel'], {"id":true}> );
  Reservation:
    ( { __typename: 'Reservation' }
    & GraphQLRecursivePick<FederationTypes['Reservation'], {"id":true}> );
  Carrier:
    ( { __typename: 'Carrier' }
    & GraphQLRecursivePick<FederationTypes['Carrier'], {"id":true}> );
  InboundShipment:
    ( { __typename: 'InboundShipment' }
    & GraphQLRecursivePick<FederationTypes['InboundShipment'], {"id":true}> );
  Shipment:
    ( { __typename: 'Shipment' }
    & ( GraphQLRecursivePick<FederationTypes['Shipment'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Shipment'], {"trackingNumber":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CacheControlScope: CacheControlScope;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  LocaleCode: ResolverTypeWrapper<Scalars['LocaleCode']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  ErrorCode: ErrorCode;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Product: ResolverTypeWrapper<ProductParent>;
  ProductAvailability: ResolverTypeWrapper<ProductAvailability>;
  Variant: ResolverTypeWrapper<VariantParent>;
  Dimensions: ResolverTypeWrapper<Dimensions>;
  VariantAvailability: ResolverTypeWrapper<VariantAvailability>;
  AvailableToPromise: ResolverTypeWrapper<AvailableToPromise>;
  AvailableToPromiseStep: ResolverTypeWrapper<AvailableToPromiseStep>;
  DeliveryAddressInput: DeliveryAddressInput;
  DeliveryPromise: ResolverTypeWrapper<DeliveryPromiseParent>;
  UndeliverableReason: UndeliverableReason;
  FulfilmentLocationKind: FulfilmentLocationKind;
  FulfilmentLocation: ResolverTypeWrapper<FulfilmentLocationParent>;
  InventoryLevel: ResolverTypeWrapper<InventoryLevelParent>;
  StockState: StockState;
  StockSummary: ResolverTypeWrapper<StockSummaryParent>;
  LocationStock: ResolverTypeWrapper<LocationStockParent>;
  SkuStock: ResolverTypeWrapper<SkuStockParent>;
  SkuStockConnection: ResolverTypeWrapper<Omit<SkuStockConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SkuStockEdge']>, nodes: Array<ResolversTypes['SkuStock']> }>;
  SkuStockEdge: ResolverTypeWrapper<Omit<SkuStockEdge, 'node'> & { node: ResolversTypes['SkuStock'] }>;
  StockMovementKind: StockMovementKind;
  StockMovement: ResolverTypeWrapper<StockMovementParent>;
  ReservationStatus: ReservationStatus;
  Reservation: ResolverTypeWrapper<ReservationParent>;
  ReservationLine: ResolverTypeWrapper<ReservationLineParent>;
  Carrier: ResolverTypeWrapper<CarrierParent>;
  CarrierService: ResolverTypeWrapper<CarrierServiceParent>;
  InboundShipmentStatus: InboundShipmentStatus;
  InboundShipment: ResolverTypeWrapper<InboundShipmentParent>;
  InboundShipmentLine: ResolverTypeWrapper<InboundShipmentLineParent>;
  ShipmentStatus: ShipmentStatus;
  Shipment: ResolverTypeWrapper<ShipmentParent>;
  ShipmentDestination: ResolverTypeWrapper<ShipmentDestination>;
  ShipmentLine: ResolverTypeWrapper<ShipmentLineParent>;
  TrackingEventCode: TrackingEventCode;
  TrackingEvent: ResolverTypeWrapper<TrackingEventParent>;
  AdjustStockInput: AdjustStockInput;
  ReserveStockInput: ReserveStockInput;
  ReserveStockLineInput: ReserveStockLineInput;
  ReleaseReservationInput: ReleaseReservationInput;
  CommitReservationInput: CommitReservationInput;
  TransferStockInput: TransferStockInput;
  ReceiveStockInput: ReceiveStockInput;
  InboundLineInput: InboundLineInput;
  SetStockPolicyInput: SetStockPolicyInput;
  CreateShipmentInput: CreateShipmentInput;
  ShipmentLineInput: ShipmentLineInput;
  RecordTrackingEventInput: RecordTrackingEventInput;
  CreateInboundShipmentInput: CreateInboundShipmentInput;
  CreateInboundLineInput: CreateInboundLineInput;
  AdjustStockPayload: ResolverTypeWrapper<Omit<AdjustStockPayload, 'inventoryLevel'> & { inventoryLevel?: Maybe<ResolversTypes['InventoryLevel']> }>;
  ReserveStockPayload: ResolverTypeWrapper<Omit<ReserveStockPayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['Reservation']> }>;
  ReleaseReservationPayload: ResolverTypeWrapper<Omit<ReleaseReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['Reservation']> }>;
  CommitReservationPayload: ResolverTypeWrapper<Omit<CommitReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['Reservation']> }>;
  TransferStockPayload: ResolverTypeWrapper<Omit<TransferStockPayload, 'inventoryLevels'> & { inventoryLevels?: Maybe<Array<ResolversTypes['InventoryLevel']>> }>;
  ReceiveStockPayload: ResolverTypeWrapper<Omit<ReceiveStockPayload, 'inventoryLevel'> & { inventoryLevel?: Maybe<ResolversTypes['InventoryLevel']> }>;
  SetStockPolicyPayload: ResolverTypeWrapper<Omit<SetStockPolicyPayload, 'inventoryLevel'> & { inventoryLevel?: Maybe<ResolversTypes['InventoryLevel']> }>;
  CreateShipmentPayload: ResolverTypeWrapper<Omit<CreateShipmentPayload, 'shipment'> & { shipment?: Maybe<ResolversTypes['Shipment']> }>;
  RecordTrackingEventPayload: ResolverTypeWrapper<Omit<RecordTrackingEventPayload, 'shipment'> & { shipment?: Maybe<ResolversTypes['Shipment']> }>;
  CreateInboundShipmentPayload: ResolverTypeWrapper<Omit<CreateInboundShipmentPayload, 'inboundShipment'> & { inboundShipment?: Maybe<ResolversTypes['InboundShipment']> }>;
  FulfilmentLocationConnection: ResolverTypeWrapper<Omit<FulfilmentLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FulfilmentLocationEdge']>, nodes: Array<ResolversTypes['FulfilmentLocation']> }>;
  FulfilmentLocationEdge: ResolverTypeWrapper<Omit<FulfilmentLocationEdge, 'node'> & { node: ResolversTypes['FulfilmentLocation'] }>;
  InventoryLevelConnection: ResolverTypeWrapper<Omit<InventoryLevelConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InventoryLevelEdge']>, nodes: Array<ResolversTypes['InventoryLevel']> }>;
  InventoryLevelEdge: ResolverTypeWrapper<Omit<InventoryLevelEdge, 'node'> & { node: ResolversTypes['InventoryLevel'] }>;
  StockMovementConnection: ResolverTypeWrapper<Omit<StockMovementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StockMovementEdge']>, nodes: Array<ResolversTypes['StockMovement']> }>;
  StockMovementEdge: ResolverTypeWrapper<Omit<StockMovementEdge, 'node'> & { node: ResolversTypes['StockMovement'] }>;
  InboundShipmentConnection: ResolverTypeWrapper<Omit<InboundShipmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InboundShipmentEdge']>, nodes: Array<ResolversTypes['InboundShipment']> }>;
  InboundShipmentEdge: ResolverTypeWrapper<Omit<InboundShipmentEdge, 'node'> & { node: ResolversTypes['InboundShipment'] }>;
  ShipmentConnection: ResolverTypeWrapper<Omit<ShipmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ShipmentEdge']>, nodes: Array<ResolversTypes['Shipment']> }>;
  ShipmentEdge: ResolverTypeWrapper<Omit<ShipmentEdge, 'node'> & { node: ResolversTypes['Shipment'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Decimal: Scalars['Decimal']['output'];
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  LocaleCode: Scalars['LocaleCode']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  UserError: UserError;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Product: ProductParent;
  ProductAvailability: ProductAvailability;
  Variant: VariantParent;
  Dimensions: Dimensions;
  VariantAvailability: VariantAvailability;
  AvailableToPromise: AvailableToPromise;
  AvailableToPromiseStep: AvailableToPromiseStep;
  DeliveryAddressInput: DeliveryAddressInput;
  DeliveryPromise: DeliveryPromiseParent;
  FulfilmentLocation: FulfilmentLocationParent;
  InventoryLevel: InventoryLevelParent;
  StockSummary: StockSummaryParent;
  LocationStock: LocationStockParent;
  SkuStock: SkuStockParent;
  SkuStockConnection: Omit<SkuStockConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SkuStockEdge']>, nodes: Array<ResolversParentTypes['SkuStock']> };
  SkuStockEdge: Omit<SkuStockEdge, 'node'> & { node: ResolversParentTypes['SkuStock'] };
  StockMovement: StockMovementParent;
  Reservation: ReservationParent;
  ReservationLine: ReservationLineParent;
  Carrier: CarrierParent;
  CarrierService: CarrierServiceParent;
  InboundShipment: InboundShipmentParent;
  InboundShipmentLine: InboundShipmentLineParent;
  Shipment: ShipmentParent;
  ShipmentDestination: ShipmentDestination;
  ShipmentLine: ShipmentLineParent;
  TrackingEvent: TrackingEventParent;
  AdjustStockInput: AdjustStockInput;
  ReserveStockInput: ReserveStockInput;
  ReserveStockLineInput: ReserveStockLineInput;
  ReleaseReservationInput: ReleaseReservationInput;
  CommitReservationInput: CommitReservationInput;
  TransferStockInput: TransferStockInput;
  ReceiveStockInput: ReceiveStockInput;
  InboundLineInput: InboundLineInput;
  SetStockPolicyInput: SetStockPolicyInput;
  CreateShipmentInput: CreateShipmentInput;
  ShipmentLineInput: ShipmentLineInput;
  RecordTrackingEventInput: RecordTrackingEventInput;
  CreateInboundShipmentInput: CreateInboundShipmentInput;
  CreateInboundLineInput: CreateInboundLineInput;
  AdjustStockPayload: Omit<AdjustStockPayload, 'inventoryLevel'> & { inventoryLevel?: Maybe<ResolversParentTypes['InventoryLevel']> };
  ReserveStockPayload: Omit<ReserveStockPayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['Reservation']> };
  ReleaseReservationPayload: Omit<ReleaseReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['Reservation']> };
  CommitReservationPayload: Omit<CommitReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['Reservation']> };
  TransferStockPayload: Omit<TransferStockPayload, 'inventoryLevels'> & { inventoryLevels?: Maybe<Array<ResolversParentTypes['InventoryLevel']>> };
  ReceiveStockPayload: Omit<ReceiveStockPayload, 'inventoryLevel'> & { inventoryLevel?: Maybe<ResolversParentTypes['InventoryLevel']> };
  SetStockPolicyPayload: Omit<SetStockPolicyPayload, 'inventoryLevel'> & { inventoryLevel?: Maybe<ResolversParentTypes['InventoryLevel']> };
  CreateShipmentPayload: Omit<CreateShipmentPayload, 'shipment'> & { shipment?: Maybe<ResolversParentTypes['Shipment']> };
  RecordTrackingEventPayload: Omit<RecordTrackingEventPayload, 'shipment'> & { shipment?: Maybe<ResolversParentTypes['Shipment']> };
  CreateInboundShipmentPayload: Omit<CreateInboundShipmentPayload, 'inboundShipment'> & { inboundShipment?: Maybe<ResolversParentTypes['InboundShipment']> };
  FulfilmentLocationConnection: Omit<FulfilmentLocationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FulfilmentLocationEdge']>, nodes: Array<ResolversParentTypes['FulfilmentLocation']> };
  FulfilmentLocationEdge: Omit<FulfilmentLocationEdge, 'node'> & { node: ResolversParentTypes['FulfilmentLocation'] };
  InventoryLevelConnection: Omit<InventoryLevelConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InventoryLevelEdge']>, nodes: Array<ResolversParentTypes['InventoryLevel']> };
  InventoryLevelEdge: Omit<InventoryLevelEdge, 'node'> & { node: ResolversParentTypes['InventoryLevel'] };
  StockMovementConnection: Omit<StockMovementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StockMovementEdge']>, nodes: Array<ResolversParentTypes['StockMovement']> };
  StockMovementEdge: Omit<StockMovementEdge, 'node'> & { node: ResolversParentTypes['StockMovement'] };
  InboundShipmentConnection: Omit<InboundShipmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InboundShipmentEdge']>, nodes: Array<ResolversParentTypes['InboundShipment']> };
  InboundShipmentEdge: Omit<InboundShipmentEdge, 'node'> & { node: ResolversParentTypes['InboundShipment'] };
  ShipmentConnection: Omit<ShipmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ShipmentEdge']>, nodes: Array<ResolversParentTypes['Shipment']> };
  ShipmentEdge: Omit<ShipmentEdge, 'node'> & { node: ResolversParentTypes['Shipment'] };
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge: Maybe<Scalars['Int']['input']>;
  scope: Maybe<CacheControlScope>;
  inheritMaxAge: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface LocaleCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocaleCode'], any> {
  name: 'LocaleCode';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  fulfilmentLocation?: Resolver<Maybe<ResolversTypes['FulfilmentLocation']>, ParentType, ContextType, RequireFields<QueryFulfilmentLocationArgs, 'id'>>;
  fulfilmentLocations?: Resolver<ResolversTypes['FulfilmentLocationConnection'], ParentType, ContextType, RequireFields<QueryFulfilmentLocationsArgs, 'first'>>;
  inventoryLevels?: Resolver<ResolversTypes['InventoryLevelConnection'], ParentType, ContextType, RequireFields<QueryInventoryLevelsArgs, 'first'>>;
  stockSummary?: Resolver<ResolversTypes['StockSummary'], ParentType, ContextType>;
  scarceStock?: Resolver<ResolversTypes['SkuStockConnection'], ParentType, ContextType, RequireFields<QueryScarceStockArgs, 'first'>>;
  inboundShipment?: Resolver<Maybe<ResolversTypes['InboundShipment']>, ParentType, ContextType, RequireFields<QueryInboundShipmentArgs, 'id'>>;
  inboundShipments?: Resolver<ResolversTypes['InboundShipmentConnection'], ParentType, ContextType, RequireFields<QueryInboundShipmentsArgs, 'first'>>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType, Partial<QueryShipmentArgs>>;
  shipments?: Resolver<Maybe<ResolversTypes['ShipmentConnection']>, ParentType, ContextType, RequireFields<QueryShipmentsArgs, 'first'>>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType, RequireFields<QueryReservationArgs, 'id'>>;
  carriers?: Resolver<Array<ResolversTypes['Carrier']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adjustStock?: Resolver<ResolversTypes['AdjustStockPayload'], ParentType, ContextType, RequireFields<MutationAdjustStockArgs, 'input'>>;
  reserveStock?: Resolver<ResolversTypes['ReserveStockPayload'], ParentType, ContextType, RequireFields<MutationReserveStockArgs, 'input'>>;
  releaseReservation?: Resolver<ResolversTypes['ReleaseReservationPayload'], ParentType, ContextType, RequireFields<MutationReleaseReservationArgs, 'input'>>;
  commitReservation?: Resolver<ResolversTypes['CommitReservationPayload'], ParentType, ContextType, RequireFields<MutationCommitReservationArgs, 'input'>>;
  transferStock?: Resolver<ResolversTypes['TransferStockPayload'], ParentType, ContextType, RequireFields<MutationTransferStockArgs, 'input'>>;
  receiveStock?: Resolver<ResolversTypes['ReceiveStockPayload'], ParentType, ContextType, RequireFields<MutationReceiveStockArgs, 'input'>>;
  setStockPolicy?: Resolver<ResolversTypes['SetStockPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetStockPolicyArgs, 'input'>>;
  createShipment?: Resolver<ResolversTypes['CreateShipmentPayload'], ParentType, ContextType, RequireFields<MutationCreateShipmentArgs, 'input'>>;
  recordTrackingEvent?: Resolver<ResolversTypes['RecordTrackingEventPayload'], ParentType, ContextType, RequireFields<MutationRecordTrackingEventArgs, 'input'>>;
  createInboundShipment?: Resolver<ResolversTypes['CreateInboundShipmentPayload'], ParentType, ContextType, RequireFields<MutationCreateInboundShipmentArgs, 'input'>>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['ProductAvailability']>, ParentType, ContextType, Partial<ProductAvailabilityArgs>>;
};

export type ProductAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductAvailability'] = ResolversParentTypes['ProductAvailability']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isInStock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  variantsInStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextAvailableOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inventoryLevels?: Resolver<Maybe<Array<ResolversTypes['InventoryLevel']>>, ParentType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['VariantAvailability']>, ParentType, ContextType, Partial<VariantAvailabilityArgs>>;
  availableToPromise?: Resolver<Maybe<ResolversTypes['AvailableToPromise']>, ParentType, ContextType, RequireFields<VariantAvailableToPromiseArgs, 'quantity'>>;
  deliveryPromise?: Resolver<Maybe<ResolversTypes['DeliveryPromise']>, ParentType, ContextType, RequireFields<VariantDeliveryPromiseArgs, 'to' | 'quantity'>>;
};

export type VariantAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantAvailability'] = ResolversParentTypes['VariantAvailability']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isInStock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextAvailableOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AvailableToPromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableToPromise'] = ResolversParentTypes['AvailableToPromise']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isAvailableNow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  availableOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  schedule?: Resolver<Array<ResolversTypes['AvailableToPromiseStep']>, ParentType, ContextType>;
};

export type AvailableToPromiseStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableToPromiseStep'] = ResolversParentTypes['AvailableToPromiseStep']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryPromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryPromise'] = ResolversParentTypes['DeliveryPromise']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isDeliverable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['UndeliverableReason']>, ParentType, ContextType>;
  dispatchOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earliestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['CarrierService']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['FulfilmentLocation']>, ParentType, ContextType>;
};

export type FulfilmentLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentLocation'] = ResolversParentTypes['FulfilmentLocation'], FederationReferenceType extends FederationReferenceTypes['FulfilmentLocation'] = FederationReferenceTypes['FulfilmentLocation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FulfilmentLocation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FulfilmentLocationKind'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipsOnline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inventoryLevels?: Resolver<ResolversTypes['InventoryLevelConnection'], ParentType, ContextType, RequireFields<FulfilmentLocationInventoryLevelsArgs, 'first'>>;
};

export type InventoryLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryLevel'] = ResolversParentTypes['InventoryLevel'], FederationReferenceType extends FederationReferenceTypes['InventoryLevel'] = FederationReferenceTypes['InventoryLevel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InventoryLevel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['FulfilmentLocation'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  safetyStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reorderPoint?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isBelowReorderPoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shelf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  movements?: Resolver<Maybe<ResolversTypes['StockMovementConnection']>, ParentType, ContextType, RequireFields<InventoryLevelMovementsArgs, 'first'>>;
};

export type StockSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockSummary'] = ResolversParentTypes['StockSummary']> = {
  skus?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outOfStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['LocationStock']>, ParentType, ContextType>;
};

export type LocationStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationStock'] = ResolversParentTypes['LocationStock']> = {
  location?: Resolver<ResolversTypes['FulfilmentLocation'], ParentType, ContextType>;
  skus?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outOfStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkuStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkuStock'] = ResolversParentTypes['SkuStock']> = {
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StockState'], ParentType, ContextType>;
  promisable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reorderPoint?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkuStockConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkuStockConnection'] = ResolversParentTypes['SkuStockConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SkuStockEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SkuStock']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SkuStockEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkuStockEdge'] = ResolversParentTypes['SkuStockEdge']> = {
  node?: Resolver<ResolversTypes['SkuStock'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockMovementKind'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
  orderReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReservationLine']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReservationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationLine'] = ResolversParentTypes['ReservationLine']> = {
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['FulfilmentLocation'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Carrier'] = ResolversParentTypes['Carrier'], FederationReferenceType extends FederationReferenceTypes['Carrier'] = FederationReferenceTypes['Carrier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Carrier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['CarrierService']>, ParentType, ContextType>;
};

export type CarrierServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierService'] = ResolversParentTypes['CarrierService']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carrier?: Resolver<ResolversTypes['Carrier'], ParentType, ContextType>;
  cutoffHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxWeightGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxSideMm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InboundShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundShipment'] = ResolversParentTypes['InboundShipment'], FederationReferenceType extends FederationReferenceTypes['InboundShipment'] = FederationReferenceTypes['InboundShipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InboundShipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shipMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['FulfilmentLocation'], ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InboundShipmentStatus'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['InboundShipmentLine']>, ParentType, ContextType>;
};

export type InboundShipmentLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundShipmentLine'] = ResolversParentTypes['InboundShipmentLine']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'], FederationReferenceType extends FederationReferenceTypes['Shipment'] = FederationReferenceTypes['Shipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trackingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['CarrierService'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['FulfilmentLocation'], ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['ShipmentDestination']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  promisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ShipmentLine']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['TrackingEvent']>, ParentType, ContextType>;
};

export type ShipmentDestinationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentDestination'] = ResolversParentTypes['ShipmentDestination']> = {
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  postcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShipmentLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentLine'] = ResolversParentTypes['ShipmentLine']> = {
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrackingEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingEvent'] = ResolversParentTypes['TrackingEvent']> = {
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['TrackingEventCode'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdjustStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustStockPayload'] = ResolversParentTypes['AdjustStockPayload']> = {
  inventoryLevel?: Resolver<Maybe<ResolversTypes['InventoryLevel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReserveStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveStockPayload'] = ResolversParentTypes['ReserveStockPayload']> = {
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseReservationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseReservationPayload'] = ResolversParentTypes['ReleaseReservationPayload']> = {
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitReservationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitReservationPayload'] = ResolversParentTypes['CommitReservationPayload']> = {
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferStockPayload'] = ResolversParentTypes['TransferStockPayload']> = {
  inventoryLevels?: Resolver<Maybe<Array<ResolversTypes['InventoryLevel']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReceiveStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveStockPayload'] = ResolversParentTypes['ReceiveStockPayload']> = {
  inventoryLevel?: Resolver<Maybe<ResolversTypes['InventoryLevel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetStockPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStockPolicyPayload'] = ResolversParentTypes['SetStockPolicyPayload']> = {
  inventoryLevel?: Resolver<Maybe<ResolversTypes['InventoryLevel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateShipmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateShipmentPayload'] = ResolversParentTypes['CreateShipmentPayload']> = {
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordTrackingEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTrackingEventPayload'] = ResolversParentTypes['RecordTrackingEventPayload']> = {
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateInboundShipmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateInboundShipmentPayload'] = ResolversParentTypes['CreateInboundShipmentPayload']> = {
  inboundShipment?: Resolver<Maybe<ResolversTypes['InboundShipment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FulfilmentLocationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentLocationConnection'] = ResolversParentTypes['FulfilmentLocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FulfilmentLocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FulfilmentLocation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FulfilmentLocationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentLocationEdge'] = ResolversParentTypes['FulfilmentLocationEdge']> = {
  node?: Resolver<ResolversTypes['FulfilmentLocation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InventoryLevelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryLevelConnection'] = ResolversParentTypes['InventoryLevelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InventoryLevelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InventoryLevel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InventoryLevelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryLevelEdge'] = ResolversParentTypes['InventoryLevelEdge']> = {
  node?: Resolver<ResolversTypes['InventoryLevel'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InboundShipmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundShipmentConnection'] = ResolversParentTypes['InboundShipmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InboundShipmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InboundShipment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InboundShipmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboundShipmentEdge'] = ResolversParentTypes['InboundShipmentEdge']> = {
  node?: Resolver<ResolversTypes['InboundShipment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShipmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentConnection'] = ResolversParentTypes['ShipmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShipmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Shipment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShipmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentEdge'] = ResolversParentTypes['ShipmentEdge']> = {
  node?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Decimal?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  LocaleCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductAvailability?: ProductAvailabilityResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  VariantAvailability?: VariantAvailabilityResolvers<ContextType>;
  AvailableToPromise?: AvailableToPromiseResolvers<ContextType>;
  AvailableToPromiseStep?: AvailableToPromiseStepResolvers<ContextType>;
  DeliveryPromise?: DeliveryPromiseResolvers<ContextType>;
  FulfilmentLocation?: FulfilmentLocationResolvers<ContextType>;
  InventoryLevel?: InventoryLevelResolvers<ContextType>;
  StockSummary?: StockSummaryResolvers<ContextType>;
  LocationStock?: LocationStockResolvers<ContextType>;
  SkuStock?: SkuStockResolvers<ContextType>;
  SkuStockConnection?: SkuStockConnectionResolvers<ContextType>;
  SkuStockEdge?: SkuStockEdgeResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  ReservationLine?: ReservationLineResolvers<ContextType>;
  Carrier?: CarrierResolvers<ContextType>;
  CarrierService?: CarrierServiceResolvers<ContextType>;
  InboundShipment?: InboundShipmentResolvers<ContextType>;
  InboundShipmentLine?: InboundShipmentLineResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentDestination?: ShipmentDestinationResolvers<ContextType>;
  ShipmentLine?: ShipmentLineResolvers<ContextType>;
  TrackingEvent?: TrackingEventResolvers<ContextType>;
  AdjustStockPayload?: AdjustStockPayloadResolvers<ContextType>;
  ReserveStockPayload?: ReserveStockPayloadResolvers<ContextType>;
  ReleaseReservationPayload?: ReleaseReservationPayloadResolvers<ContextType>;
  CommitReservationPayload?: CommitReservationPayloadResolvers<ContextType>;
  TransferStockPayload?: TransferStockPayloadResolvers<ContextType>;
  ReceiveStockPayload?: ReceiveStockPayloadResolvers<ContextType>;
  SetStockPolicyPayload?: SetStockPolicyPayloadResolvers<ContextType>;
  CreateShipmentPayload?: CreateShipmentPayloadResolvers<ContextType>;
  RecordTrackingEventPayload?: RecordTrackingEventPayloadResolvers<ContextType>;
  CreateInboundShipmentPayload?: CreateInboundShipmentPayloadResolvers<ContextType>;
  FulfilmentLocationConnection?: FulfilmentLocationConnectionResolvers<ContextType>;
  FulfilmentLocationEdge?: FulfilmentLocationEdgeResolvers<ContextType>;
  InventoryLevelConnection?: InventoryLevelConnectionResolvers<ContextType>;
  InventoryLevelEdge?: InventoryLevelEdgeResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  InboundShipmentConnection?: InboundShipmentConnectionResolvers<ContextType>;
  InboundShipmentEdge?: InboundShipmentEdgeResolvers<ContextType>;
  ShipmentConnection?: ShipmentConnectionResolvers<ContextType>;
  ShipmentEdge?: ShipmentEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
