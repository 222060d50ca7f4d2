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

/** The stock gateway needs many seconds to find out that it goes round in circles, and nothing else runs meanwhile. */
const timeout = 120_000;

describe('the stock gateway answers otherwise', { timeout }, () => {
  it.each(faults)('$name', async (fault) => {
    const { truth, answer } = await play(fault, stock);
    expect(answer.result.data).not.toEqual(truth.data);
  });
});

describe.concurrent('our engine answers rightly', { timeout }, () => {
  it.each(faults)('$name', async (fault) => {
    const { truth, answer } = await play(fault, weft);
    expect(answer.result.errors).toBeUndefined();
    expect(JSON.stringify(answer.result.data)).toBe(JSON.stringify(truth.data));
  });
});
