import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { room } from '../../../subgraphs/marketing/main.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { askEntities } from './market-stall.ts';

describe('a review', () => {
  let marketing: TestSubgraph;
  let now = new Date('2026-11-23T10:00:00Z');
  beforeAll(async () => {
    marketing = await startTestSubgraph(room, { samples: false, clock: () => now });
  });
  afterAll(() => marketing.stop());

  const change = async (field: string, type: string, input: object, caller: string) => {
    const query = `mutation ($input: ${type}!) { payload: ${field}(input: $input) {
      review { id status rating helpfulCount moderationReason product { id } variant { sku } isVerifiedPurchase }
      userErrors { code path } } }`;
    const { data, errors } = await marketing.ask(query, { variables: { input }, caller });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data?.payload));
  };
  const written = {
    product: 'P1',
    sku: 'S1',
    rating: 4,
    title: 'Good',
    body: 'Kept me dry.',
    author: 'Ann',
    locale: 'en-GB',
    isVerifiedPurchase: true,
  };
  const submit = (idempotencyKey: string, input: object = {}, caller = 'consumer:storefront') =>
    change('submitReview', 'SubmitReviewInput', { ...written, idempotencyKey, ...input }, caller);
  const moderate = (input: object, caller = 'team:marketing') =>
    change('moderateReview', 'ModerateReviewInput', input, caller);
  const helpful = (id: string, voter: string) =>
    change('markReviewHelpful', 'MarkReviewHelpfulInput', { id, voter }, 'consumer:storefront');
  const published = async (key: string, input: object) => {
    const { review } = await submit(key, input);
    await moderate({ id: review.id, verdict: 'PUBLISH' });
    now = new Date(now.getTime() + 1000);
    return String(review.id);
  };

  it('waits unseen until a moderator publishes it', async () => {
    const { review } = await submit('one');
    expect(review).toMatchObject({
      status: 'PENDING',
      product: { id: 'P1' },
      variant: { sku: 'S1' },
      isVerifiedPurchase: true,
    });
    const seenBy = async (caller?: string) => {
      const query = `{ review(id: "${review.id}") { id } }`;
      return (await marketing.ask(query, { caller })).data?.review;
    };
    expect(await seenBy()).toBeNull();
    expect(await seenBy('consumer:storefront')).toBeNull();
    expect(await seenBy('team:marketing')).toEqual({ id: review.id });
    expect(await moderate({ id: review.id, verdict: 'PUBLISH' }, 'team:catalog')).toMatchObject({
      userErrors: [{ code: 'FORBIDDEN' }],
    });
    expect(await moderate({ id: review.id, verdict: 'PUBLISH' })).toMatchObject({
      review: { status: 'PUBLISHED' },
    });
    expect(await seenBy()).toEqual({ id: review.id });
  });

  it('is handed in once for one key of one channel', async () => {
    const first = await submit('twice');
    expect(await submit('twice')).toEqual(first);
    expect(await submit('twice', { rating: 1 })).toMatchObject({
      userErrors: [{ code: 'IDEMPOTENCY_MISMATCH' }],
    });
    const other = await submit('twice', { rating: 1 }, 'consumer:marketplace');
    expect(other.review.id).not.toBe(first.review.id);
  });

  it('is rejected with a reason, and may be restored', async () => {
    const { review } = await submit('rude');
    const { id } = review;
    expect(await moderate({ id, verdict: 'REJECT' })).toMatchObject({
      userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'reason'] }],
    });
    expect(await moderate({ id, verdict: 'REJECT', reason: 'insults' })).toMatchObject({
      review: { status: 'REJECTED', moderationReason: 'insults' },
    });
    expect(await moderate({ id, verdict: 'REJECT', reason: 'again' })).toMatchObject({
      userErrors: [{ code: 'INVALID_TRANSITION' }],
    });
    expect(await moderate({ id, verdict: 'PUBLISH', expectedVersion: 1 })).toMatchObject({
      userErrors: [{ code: 'STALE_VERSION' }],
    });
    expect(await moderate({ id, verdict: 'PUBLISH' })).toMatchObject({
      review: { status: 'PUBLISHED', moderationReason: null },
    });
  });

  it('has one star to five and some words', async () => {
    expect(await submit('bad', { rating: 6, title: ' ' })).toMatchObject({
      review: null,
      userErrors: [{ path: ['input', 'rating'] }, { path: ['input', 'title'] }],
    });
  });

  it('counts each voter once, and only when it is published', async () => {
    const id = await published('votes', { product: 'P2' });
    const votes = await Promise.all(['ann', 'ann', 'bob', 'cy'].map((voter) => helpful(id, voter)));
    expect(Math.max(...votes.map(({ review }) => review.helpfulCount))).toBe(3);
    const { review } = await submit('unseen');
    expect(await helpful(review.id, 'ann')).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  });

  it('counts in its product’s rating and list only when it is published', async () => {
    const old = await published('p3-old', { product: 'P3', rating: 5 });
    const mid = await published('p3-mid', { product: 'P3', rating: 4 });
    const late = await published('p3-new', { product: 'P3', rating: 4 });
    await submit('p3-pending', { product: 'P3', rating: 1 });
    await helpful(mid, 'ann');
    const fields = `... on Product {
      rating { average count distribution { stars count } }
      reviews { nodes { id } }
      best: reviews(sort: MOST_HELPFUL, first: 2) { nodes { id } pageInfo { hasNextPage } }
    }`;
    const references = ['P3', 'P4'].map((id) => ({ __typename: 'Product', id }));
    marketing.takeStatements();
    const { data } = await askEntities(marketing, references, fields);
    expect(data?._entities).toEqual([
      {
        rating: {
          average: '4.33',
          count: 3,
          distribution: [
            { stars: 5, count: 1 },
            { stars: 4, count: 2 },
            { stars: 3, count: 0 },
            { stars: 2, count: 0 },
            { stars: 1, count: 0 },
          ],
        },
        reviews: { nodes: [{ id: late }, { id: mid }, { id: old }] },
        best: { nodes: [{ id: mid }, { id: late }], pageInfo: { hasNextPage: true } },
      },
      expect.objectContaining({
        rating: expect.objectContaining({ average: null, count: 0 }),
        reviews: { nodes: [] },
      }),
    ]);
    expect(marketing.takeStatements()).toHaveLength(3);
  });

  it.each(['NEWEST', 'MOST_HELPFUL'])('is met once when paging by %s', async (sort) => {
    const ids: string[] = [];
    let after = '';
    do {
      const fields = `... on Product { reviews(sort: ${sort}, first: 1, after: "${after}") {
        nodes { id } pageInfo { hasNextPage endCursor } } }`;
      const { data } = await askEntities(marketing, [{ __typename: 'Product', id: 'P3' }], fields);
      const [{ reviews }] = JSON.parse(JSON.stringify(data?._entities));
      ids.push(reviews.nodes[0].id);
      after = reviews.pageInfo.hasNextPage ? reviews.pageInfo.endCursor : '';
    } while (after);
    expect(new Set(ids).size).toBe(3);
    expect(ids).toHaveLength(3);
  });

  it('stands in the moderators’ queue, the longest waiting first', async () => {
    const query = '{ reviews(status: PENDING, product: "P5") { nodes { author } } }';
    await submit('q1', { product: 'P5', author: 'First' });
    now = new Date(now.getTime() + 1000);
    await submit('q2', { product: 'P5', author: 'Second' });
    const { data } = await marketing.ask(query, { caller: 'team:marketing' });
    expect(data?.reviews).toEqual({ nodes: [{ author: 'First' }, { author: 'Second' }] });
    const { errors } = await marketing.ask(query, { caller: 'consumer:storefront' });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
