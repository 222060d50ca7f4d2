import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerInParts } from '../../../gateway/execution/execute-deferred.ts';
import { forward } from '../../../gateway/execution/subgraph.ts';
import { WeftGateway } from '../../../gateway/weft-gateway.ts';
import { composeGraph } from '../../../schema/composition/compose.ts';
import { partsOfGraph, type Subgraphs, startSubgraphs, stopSubgraphs } from './shop.ts';

describe('an answer in parts that is under way', () => {
  let subgraphs: Subgraphs;
  let gateway: WeftGateway;
  beforeEach(async () => {
    subgraphs = await startSubgraphs();
    const { supergraphSdl } = composeGraph(partsOfGraph(subgraphs));
    gateway = new WeftGateway({ supergraphSdl });
    await gateway.load();
  });
  afterEach(async () => {
    await gateway.stop();
    await stopSubgraphs(subgraphs);
  });

  const begin = async (source: string, signal?: AbortSignal): Promise<AnswerInParts> => {
    const supergraph = gateway.engine.current;
    if (!supergraph) throw new Error('nothing is served');
    const request = { contextValue: {}, requestContext: undefined, forwarded: forward({}) };
    const asked = { source, operationName: undefined, variables: undefined, request };
    const outcome = await gateway.engine.executeInParts(supergraph, asked, signal);
    if (outcome.kind !== 'parts') throw new Error('it has one part only');
    return outcome.answer;
  };
  const query = '{ item(id: "1") { name ... @defer { maker { title } } } }';
  const fetchedMaker = () => subgraphs.makers.asked.filter((asked) => asked.includes('_entities'));

  it('ends on the graph that it began with, whose subgraphs stay until then', async () => {
    const release = subgraphs.stock.hold(/maker/);
    const { rest } = await begin(query);
    const withoutMakers = partsOfGraph(subgraphs).slice(0, 1);
    await gateway.engine.update(composeGraph(withoutMakers).supergraphSdl);
    release();
    const parts = [];
    for await (const part of rest) parts.push(...part.completed);
    expect(parts).toMatchObject([{ data: { maker: { title: 'title of maker 1' } }, errors: [] }]);
  });

  it('lets go of the graph when it is over', async () => {
    const supergraph = gateway.engine.current;
    const { rest, finished } = await begin(query);
    for await (const part of rest) expect(part.hasNext).toBe(false);
    await finished;
    expect(supergraph?.requests).toBe(0);
  });

  it('lets go of the graph when nobody reads it', async () => {
    const supergraph = gateway.engine.current;
    const { finished } = await begin(query);
    await finished;
    expect(supergraph?.requests).toBe(0);
  });

  it('asks for nothing more when its client is gone', async () => {
    const release = subgraphs.stock.hold(/maker/);
    const gone = new AbortController();
    const { rest, finished } = await begin(query, gone.signal);
    gone.abort();
    // The reader is not kept waiting for what nobody wants any more.
    for await (const _part of rest) throw new Error('there is no more');
    release();
    await finished;
    expect(fetchedMaker()).toEqual([]);
  });

  it('asks for nothing more when what it was for turns out null', async () => {
    const release = subgraphs.stock.hold(/maker/);
    const lost = '{ item(id: "broken") { shelf ... @defer { maker { title } } } }';
    const { first, finished } = await begin(lost);
    expect(first).toMatchObject({ data: { item: null }, pending: [] });
    release();
    await finished;
    expect(fetchedMaker()).toEqual([]);
  });

  it('asks for nothing more when its reader stops', async () => {
    const release = subgraphs.stock.hold(/maker/);
    const two = '{ item(id: "1") { id ... @defer { name } ... @defer { maker { title } } } }';
    const { rest, finished } = await begin(two);
    for await (const _part of rest) break;
    release();
    await finished;
    expect(fetchedMaker()).toEqual([]);
  });
});
