import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMesh, type TestMesh } from '../support/mesh.ts';

const page = `query ($handle: String!, $market: ID!, $currency: CurrencyCode!, $locale: LocaleCode!, $to: DeliveryAddressInput!) {
  product(handle: $handle) {
    id
    title
    brand { name localizedName(locale: $locale) { text } }
    category { path { id localizedName(locale: $locale) { text locale } } }
    media { url altText }
    options { name values }
    localizedContent(locale: $locale) {
      requestedLocale
      title { text locale isFallback }
      description { text locale isFallback }
    }
    rating { average count }
    reviews(first: 3) { nodes { rating title body author } pageInfo { hasNextPage } }
    availability { isInStock available }
    variants {
      sku
      options { name value }
      listPrice(currency: $currency) { amount currencyCode }
      effectivePrice(market: $market, currency: $currency) {
        listPrice { amount } price { amount currencyCode } discount { amount } promotions { id title }
      }
      availability { available isInStock }
      deliveryPromise(to: $to) { isDeliverable earliestOn latestOn service { name carrier { name } } }
    }
  }
}`;

const inBern = {
  handle: 'ridgeline-rain-jacket',
  market: 'CH',
  currency: 'CHF',
  locale: 'de-CH',
  to: { country: 'CH', postcode: '3011' },
};

describe('the storefront’s product page, one query', () => {
  let mesh: TestMesh;
  beforeAll(async () => {
    mesh = await startMesh({ clock: () => new Date('2026-11-23T09:00:00Z') });
  });
  afterAll(() => mesh.stop());

  it('shows everything that four domains know of the product', async () => {
    const { data, errors } = await mesh.ask(page, { variables: inBern });
    expect(errors).toBeUndefined();
    expect(data?.product).toMatchObject({
      id: 'P1001',
      title: 'Ridgeline Rain Jacket',
      category: { path: [{ id: 'clothing' }, { id: 'outerwear' }, { id: 'jackets' }] },
      options: [
        { name: 'Colour', values: ['Pine', 'Slate', 'Ochre'] },
        { name: 'Size', values: ['S', 'M', 'L', 'XL'] },
      ],
      localizedContent: { requestedLocale: 'de-CH' },
      rating: { count: expect.any(Number) },
    });
    expect(data?.product).toHaveProperty('variants.length', 12);
  });

  it('takes the market’s promotion off the list price, and names it', async () => {
    const { data } = await mesh.ask(page, { variables: inBern });
    expect(data?.product).toMatchObject({
      variants: expect.arrayContaining([
        expect.objectContaining({
          effectivePrice: expect.objectContaining({
            promotions: [expect.objectContaining({ title: expect.any(String) })],
          }),
        }),
      ]),
    });
  });

  it('promises a delivery day to a postcode', async () => {
    const { data } = await mesh.ask(page, { variables: inBern });
    expect(JSON.stringify(data)).toMatch(/"isDeliverable":true,"earliestOn":"2026-1[12]-\d\d"/);
  });

  it('serves the media that it names', async () => {
    const { data } = await mesh.ask(page, { variables: inBern });
    const [url] = /http:[^"]+\.svg/.exec(JSON.stringify(data)) ?? [];
    const picture = await fetch(String(url));
    expect(picture.headers.get('content-type')).toContain('image/svg+xml');
    expect(await picture.text()).toContain('<svg');
  });

  it('says where a text was borrowed from another locale', async () => {
    const { data } = await mesh.ask(
      '{ products(first: 100) { nodes { id localizedContent(locale: "it-CH") { title { locale isFallback } } } } }',
    );
    const text = JSON.stringify(data);
    expect(text).toContain('{"locale":"it-CH","isFallback":false}');
    expect(text).toMatch(/\{"locale":"(fr-CH|en-GB)","isFallback":true\}/);
  });

  it('answers null for a product that is not there', async () => {
    const { data, errors } = await mesh.ask(page, { variables: { ...inBern, handle: 'no-such' } });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ product: null });
  });

  it('keeps the page when a domain is down, without that domain’s part', async () => {
    await mesh.domain('marketing').stop();
    const { data, errors } = await mesh.ask(page, { variables: inBern });
    expect(data?.product).toMatchObject({ title: 'Ridgeline Rain Jacket', rating: null });
    expect(errors?.every(({ extensions }) => extensions?.serviceName === 'marketing')).toBe(true);
    expect(errors?.[0]?.extensions?.code).toBe('SUBGRAPH_UNAVAILABLE');
  });
});
