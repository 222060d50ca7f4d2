import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loader } from '../../../platform/process/spawn-node.ts';
import { type SmallShop, startSmallShop } from './small-shop.ts';

const program = join(import.meta.dirname, 'stopping-program.ts');

/** Runs a server in a process of its own until that ends by itself, and gives what it printed. */
function runToItsEnd(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [...loader(program), program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 25_000,
    killSignal: 'SIGKILL',
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, output: output.trim() }));
  });
}

// A process that anything keeps alive, a timer, a thread or a connection, is killed, and so has no exit code.
describe('a process whose server stopped', () => {
  let shop: SmallShop;
  beforeAll(async () => {
    shop = await startSmallShop();
  });
  afterAll(() => shop.stop());
  const addresses = () => [`goods=${shop.goods.url}`, `stock=${shop.stock.url}`];

  it.each(['server', 'gateway'])('ends by itself, after %s.stop()', async (what) => {
    const { code, output } = await runToItsEnd([what, ...addresses()]);
    expect(output).toBe('{"item":{"name":"Cup","units":7}}');
    expect(code).toBe(0);
    expect(shop.goods.openConnections()).toBe(0);
  });

  it('ends by itself when it could not start, though it was to follow the subgraphs', async () => {
    const { code, output } = await runToItsEnd(['server', ...addresses(), 'unhealthy']);
    expect(output).toContain('cannot start');
    expect(code).toBe(0);
  });
});
