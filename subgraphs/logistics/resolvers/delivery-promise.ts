import type { Context } from '../context.ts';
import type { DeliveryPromiseResolvers } from '../generated/resolvers.ts';
import { type Origin, promiseDelivery, type Route } from '../model/delivery-promise.ts';
import { requireWithinHorizon } from '../model/horizon.ts';
import { parcelOf, type UnitMeasures } from '../model/parcel.ts';
import { requireQuantity } from '../model/requested-quantity.ts';
import { zonesOf } from '../model/zone.ts';
import type { Network } from '../store/carriers.ts';
import type { DeliveryPromise as DeliveryPromiseParent } from './parents.ts';

export const DeliveryPromise: DeliveryPromiseResolvers = {
  service: ({ serviceId }, _args, { loaders }) =>
    serviceId === null ? null : loaders.service.load(serviceId),
  location: ({ locationId }, _args, { loaders }) =>
    locationId === null ? null : loaders.location.load(locationId),
};

interface Asked {
  sku: string;
  measures: UnitMeasures;
  quantity?: number | null;
  to: { country: string; postcode: string };
  at?: Date | null;
}

/** Gathers what the law needs, and lets it decide. */
export async function deliveryPromise(
  { sku, measures, to, ...asked }: Asked,
  { loaders, clock }: Context,
): Promise<DeliveryPromiseParent> {
  requireWithinHorizon(asked.at);
  const quantity = requireQuantity(asked.quantity);
  const now = clock();
  const [positions, origins, network] = await Promise.all([
    loaders.positions(now).load(sku),
    loaders.shippingLocations(),
    loaders.network(to),
  ]);
  const promise = promiseDelivery({
    quantity,
    parcel: parcelOf(measures, quantity),
    to,
    now,
    at: asked.at ?? now,
    origins: origins satisfies Origin[],
    positions,
    routes: routesTo(network, to.postcode),
  });
  if (promise.kind === 'undeliverable') return { ...noPromise, quantity, reason: promise.reason };
  const { service, origin, kind: _kind, ...days } = promise;
  return {
    ...days,
    quantity,
    isDeliverable: true,
    reason: null,
    serviceId: service,
    locationId: origin,
  };
}

const noPromise = {
  isDeliverable: false,
  dispatchOn: null,
  earliestOn: null,
  latestOn: null,
  serviceId: null,
  locationId: null,
};

function routesTo({ services, zones }: Network, postcode: string): Route[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  return zonesOf(zones, postcode).flatMap(({ service, minDays, maxDays }) => {
    const known = byId.get(service);
    return known ? [{ ...known, service, minDays, maxDays }] : [];
  });
}
