import { describe, expect, it } from 'vitest';
import { conditionFaults } from './faults/conditions.ts';
import { interfaceObjectFaults } from './faults/interface-object.ts';
import { nameFaults } from './faults/names.ts';
import { requiresFaults } from './faults/requires.ts';
import { stock, weft } from './world/gateways.ts';
import { play } from './world/scenario.ts';

/**
 * Where the stock gateway is wrong. Each is as small as it can be. Our engine must be right here, not equal.
 * When an update repairs one, its test here fails, and it moves to the conformance scenarios.
 */
const faults = [...requiresFaults, ...interfaceObjectFaults, ...nameFaults, ...conditionFaults];

/** The planner needs many seconds to find out that it goes round in circles, and all faults run at once. */
const timeout = 120_000;

describe.concurrent.each(faults)('$name', { timeout }, (fault) => {
  it('is answered otherwise by the stock gateway', async () => {
    const { truth, answer } = await play(fault, stock);
    expect(answer.result.data).not.toEqual(truth.data);
  });

  it('is answered rightly by our engine', async () => {
    const { truth, answer } = await play(fault, weft);
    expect(answer.result.errors).toBeUndefined();
    expect(JSON.stringify(answer.result.data)).toBe(JSON.stringify(truth.data));
  });
});
