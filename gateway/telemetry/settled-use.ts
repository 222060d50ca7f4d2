import type { ReportedOperation, ReportedUse } from '../../schema/checks/usage/usage-report.ts';
import type { ReportableOperation } from './asked-shape.ts';
import type { Client } from './client.ts';
import { addCount, noUse, type UseCount } from './use-count.ts';

/** What a report may hold. */
export interface ReportLimits {
  operations: number;
  rows: number;
  /** Of texts and fields, in UTF-16 code units. */
  length: number;
}

export interface SettledLimits {
  rows: number;
  /** Of texts and fields of all operations, in UTF-16 code units. */
  length: number;
}

interface Waiting {
  operation: ReportableOperation;
  rows: Map<string, ReportedUse>;
}

/**
 * Use that waits to be reported, the same of it added up: however long the registry is away, it takes no more room
 * than there are operations, clients and days.
 */
export class SettledUse {
  readonly #limits: SettledLimits;
  readonly #waiting = new Map<string, Waiting>();
  #rows = 0;
  #length = 0;

  constructor(limits: SettledLimits) {
    this.#limits = limits;
  }

  get isEmpty(): boolean {
    return this.#waiting.size === 0;
  }

  /** False when there is no room for it. */
  add(operation: ReportableOperation, client: Client, day: string, count: UseCount): boolean {
    const waiting = this.#waiting.get(operation.hash);
    const key = JSON.stringify([client.name, client.version, day]);
    const known = waiting?.rows.get(key);
    if (known) {
      addCount(known, count);
      return true;
    }
    if (this.#rows >= this.#limits.rows) return false;
    if (!waiting && this.#length + lengthOf(operation) > this.#limits.length) return false;
    const row = { client: client.name, version: client.version, day, ...noUse() };
    addCount(row, count);
    this.#rows += 1;
    if (waiting) waiting.rows.set(key, row);
    else this.#begin(operation, key, row);
    return true;
  }

  /** Takes out as much as one report may hold. */
  take(limits: ReportLimits): ReportedOperation[] {
    const taken: ReportedOperation[] = [];
    let rows = 0;
    let length = 0;
    for (const [hash, { operation, rows: own }] of this.#waiting) {
      length += lengthOf(operation);
      if (taken.length && (taken.length >= limits.operations || length > limits.length)) break;
      const keys = [...own.keys()].slice(0, limits.rows - rows);
      if (!keys.length) break;
      const use = keys.flatMap((key) => own.get(key) ?? []);
      for (const key of keys) own.delete(key);
      rows += keys.length;
      this.#rows -= keys.length;
      if (!own.size) this.#end(hash, operation);
      taken.push({ text: operation.text, fields: [...operation.fields], use });
    }
    return taken;
  }

  #begin(operation: ReportableOperation, key: string, row: ReportedUse): void {
    this.#waiting.set(operation.hash, { operation, rows: new Map([[key, row]]) });
    this.#length += lengthOf(operation);
  }

  #end(hash: string, operation: ReportableOperation): void {
    this.#waiting.delete(hash);
    this.#length -= lengthOf(operation);
  }
}

function lengthOf({ text, fields }: ReportableOperation): number {
  return fields.reduce((total, field) => total + field.length, text.length);
}
