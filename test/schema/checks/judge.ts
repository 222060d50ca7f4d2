import { buildSchema } from 'graphql';
import type { z } from 'zod';
import { type CheckInput, judgeChanges } from '../../../schema/checks/judge-changes.ts';
import type { DayOfUse } from '../../../schema/checks/judgement/evidence.ts';
import { checkSettings } from '../../../schema/checks/judgement/settings.ts';

export const today = '2026-07-30';

export interface Case extends Partial<Pick<CheckInput, 'recorded' | 'consumers'>> {
  before: string;
  after: string;
  settings?: z.input<typeof checkSettings>;
}

/** Judges two graphs in SDL, with nobody and nothing unless the case says so. */
export function judge({ before, after, recorded = [], consumers = [], settings = {} }: Case) {
  return judgeChanges({
    before: buildSchema(before),
    after: buildSchema(after),
    recorded,
    consumers,
    settings: checkSettings.parse(settings),
    today,
  });
}

/** An operation that the client `web` asked ten times today, unless told otherwise. */
export function recorded(text: string, usage: Partial<DayOfUse> = {}, name = 'Op') {
  const day = { client: 'web', version: '1', day: today, requests: 10, errors: 0, ...usage };
  return { hash: '', name, text, usage: [day] };
}

export function consumer(text: string, name = 'shop') {
  return {
    name,
    owner: 'Ann',
    contact: 'ann@shop.example',
    products: ['products'],
    operations: [{ name: 'Registered', text }],
  };
}
