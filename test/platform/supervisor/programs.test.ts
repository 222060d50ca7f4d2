import { describe, expect, it } from 'vitest';
import { gatewayProgram, loneGatewayProgram } from '../../../platform/supervisor/programs.ts';
import { readMeshSettings } from '../../../platform/supervisor/settings.ts';

/** What a shell may hold that served another graph before. */
const shell = {
  WEFT_SUBGRAPHS: 'other=http://127.0.0.1:9/graphql',
  WEFT_SUPERGRAPH_FILE: '/srv/other.graphql',
  WEFT_REGISTRY_URL: 'http://127.0.0.1:4100',
  WEFT_ENVIRONMENT: 'staging',
  WEFT_LAST_GOOD_FILE: '/srv/staging.json',
  WEFT_USAGE_URL: 'http://127.0.0.1:4100/usage',
};

describe('the gateway of a mesh', () => {
  it('serves its own domains, whatever the shell says of other graphs', () => {
    const rooms = [{ name: 'catalog', port: 4101, file: 'main.ts' }];
    const { env } = gatewayProgram(rooms, readMeshSettings(rooms, {}), shell);
    expect(
      Object.values(env).filter((value) => Object.values(shell).includes(value ?? '')),
    ).toEqual([]);
    expect(env.WEFT_SUBGRAPHS).toBe('catalog=http://127.0.0.1:4101/graphql');
  });

  it('tells how it answers, unless the shell says otherwise', () => {
    const rooms = [{ name: 'catalog', port: 4101, file: 'main.ts' }];
    const explain = (env: Record<string, string>) =>
      gatewayProgram(rooms, readMeshSettings(rooms, {}), env).env.WEFT_EXPLAIN;
    expect([explain({}), explain({ WEFT_EXPLAIN: 'off' })]).toEqual(['on', 'off']);
  });
});

describe('the gateway of a mesh with a registry', () => {
  const rooms = [
    { name: 'catalog', port: 4101, file: 'main.ts' },
    { name: 'mesh', port: 4100, file: 'main.ts' },
  ];
  const program = (env: Record<string, string>) =>
    gatewayProgram(rooms, readMeshSettings(rooms, { WEFT_MESH_PORT: '4999' }), env);

  it('reports use to it, in the environment where domains are tried', () => {
    const { env } = program(shell);
    expect(env.WEFT_USAGE_URL).toBe('http://127.0.0.1:4999/usage');
    expect(env.WEFT_ENVIRONMENT).toBe('dev');
  });

  it('can be told not to', () => {
    expect(program({ WEFT_USAGE: 'off' }).env.WEFT_USAGE).toBe('off');
  });
});

describe('a gateway alone', () => {
  it.each(['WEFT_SUPERGRAPH_FILE', 'WEFT_REGISTRY_URL'])(
    'takes its graph from %s alone when told so',
    (place) => {
      const { env } = loneGatewayProgram({ [place]: 'told' }, shell);
      const { WEFT_SUBGRAPHS, WEFT_SUPERGRAPH_FILE, WEFT_REGISTRY_URL } = env;
      const places = [WEFT_SUBGRAPHS, WEFT_SUPERGRAPH_FILE, WEFT_REGISTRY_URL];
      expect(places.filter(Boolean)).toEqual(['told']);
    },
  );
});
