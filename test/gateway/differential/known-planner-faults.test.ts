import { describe, expect, it } from 'vitest';
import { interfaceObjectFaults } from './faults/interface-object.ts';
import { nameFaults } from './faults/names.ts';
import { requiresFaults } from './faults/requires.ts';
import { stock, weft } from './world/gateways.ts';
import { play } from './world/scenario.ts';

/**
 * Where the stock gateway is wrong. Each is as small as it can be: schema parts, operation, the truth by the
 * specification, and what the stock gateway says. Our engine must be right here, not equal.
 * When an update repairs one, its test here fails, and it moves to the conformance scenarios.
 */
const faults = [...requiresFaults, ...interfaceObjectFaults, ...nameFaults];

describe.concurrent.each(faults)('$name', (fault) => {
  it('has a truth, and the stock gateway says something else', async () => {
    const { truth, answer } = await play(fault, stock);
    const { data, errors } = answer.result;
    expect(truth.data).toEqual(fault.truth);
    expect(data ?? errors?.[0]?.message ?? null).toEqual(fault.stock);
    expect(data).not.toEqual(truth.data);
  });

  it.runIf(weft)('is answered rightly by our engine', async () => {
    const { truth, answer } = await play(fault, weft ?? stock);
    expect(answer.result.errors).toBeUndefined();
    expect(JSON.stringify(answer.result.data)).toBe(JSON.stringify(truth.data));
  });
});
