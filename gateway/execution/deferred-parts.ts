import type { DeferredPlan } from '../planning/compile/deferred-plan.ts';
import type { FindParts, FoundPart } from '../planning/compile/find-parts.ts';
import { isRecord } from '../planning/compile/json-text.ts';
import { askedLabel } from '../planning/labelled-defers.ts';
import { concerns, HeldErrors, isBelow, seenFrom } from './deferred-errors.ts';
import type { ExecutionError, ResponsePath } from './execution-error.ts';
import type { ExecutionRun } from './execution-run.ts';
import { parsedObject, valueAt } from './json-values.ts';
import { project, projectWith, wantedErrors } from './project.ts';

/** A part that the client is told to expect. */
export interface Part {
  /** Unique within the answer. */
  id: string;
  path: ResponsePath;
  label: string | undefined;
}

export interface CompletedPart extends Part {
  /** Null when an error took along all of the part. */
  data: Readonly<Record<string, unknown>> | null;
  errors: readonly ExecutionError[];
}

export interface Written {
  data: Readonly<Record<string, unknown>> | null;
  errors: readonly ExecutionError[];
  /** The parts below that are still to come. */
  pending: readonly Part[];
}

interface PendingPart {
  part: Part;
  found: FoundPart;
}

const top = { path: [], place: [] };

/** Writes the parts of one answer, each below what was written before it. */
export class DeferredParts {
  readonly #run: ExecutionRun;
  readonly #plan: DeferredPlan;
  readonly #find: FindParts;
  readonly #pending = new Map<string, PendingPart[]>();
  /** All that went wrong so far: what was told once is not told again where it left another null. */
  readonly #known: ExecutionError[] = [];
  readonly #held = new HeldErrors();
  #lastId = -1;

  constructor(run: ExecutionRun, plan: DeferredPlan) {
    this.#run = run;
    this.#plan = plan;
    this.#find = plan.finderFor(run.coerced);
  }

  /** The labels of what is still to come. */
  get pendingLabels(): string[] {
    return [...this.#pending.keys()];
  }

  writeFirst(): Written {
    const { dataText, errors } = project(this.#run);
    this.#known.push(...errors);
    const data = parsedObject(dataText);
    const pending = this.#expect(this.#find(data, this.#run.data, top, undefined));
    const later = errors.filter((error) => !concerns(error, [], data) && this.#isAwaited(error));
    this.#held.hold(later);
    return { data, errors: errors.filter((error) => !later.includes(error)), pending };
  }

  /** Writes all parts of this label, which was fetched with these errors. */
  write(
    label: string,
    fetched: readonly ExecutionError[],
  ): { completed: CompletedPart[]; pending: Part[] } {
    const errors = wantedErrors(this.#run, fetched);
    this.#known.push(...errors);
    this.#held.hold(errors);
    const parts = this.#pending.get(label) ?? [];
    this.#pending.delete(label);
    const written = parts.map((part) => this.#writeOne(part));
    const pending = written.flatMap(({ found }) => this.#expect(found));
    const completed = written.map(({ part }) => part);
    // Those without a place of their own here, e.g. of a whole request, are told with the first.
    const isLast = this.#pending.size === 0;
    const others = this.#held.take(
      (error) => isLast || (errors.includes(error) && !this.#isAwaited(error)),
    );
    const [first, ...rest] = completed;
    if (!first || !others.length) return { completed, pending };
    return { completed: [withErrors(first, others), ...rest], pending };
  }

  #writeOne({ part, found }: PendingPart): { part: CompletedPart; found: FoundPart[] } {
    const { label, path, place } = found;
    const seen = seenFrom(this.#known, path);
    // Looked up now: merging may have put another object there since the part was found.
    const fetched = valueAt(this.#run.data, place);
    const projection = this.#plan.projectionFor(label, this.#run.coerced);
    const plan = { ...this.#run.plan, projectionFor: () => projection };
    const data = isRecord(fetched) ? fetched : {};
    const answer = projectWith({ ...this.#run, plan, data }, seen);
    const written = parsedObject(answer.dataText);
    const own = this.#held.take(
      (error) => isBelow(error.path, path) && concerns(error, path, written),
    );
    const unexplained = answer.errors
      .slice(seen.length)
      .map((error) => ({ ...error, path: [...path, ...(error.path ?? [])] }));
    const errors = [...own, ...unexplained];
    const isLost = written === null && !errors.length;
    const completed = { ...part, data: written, errors: isLost ? this.#reasonFor(path) : errors };
    return { part: completed, found: this.#find(written, fetched, found, label) };
  }

  /** A part that is lost says why, even if that was said of another one already. */
  #reasonFor(path: ResponsePath): ExecutionError[] {
    const isReason = ({ path: at = [] }: ExecutionError) => isBelow(at, path) || isBelow(path, at);
    return this.#known.filter(isReason).slice(0, 1);
  }

  #expect(found: readonly FoundPart[]): Part[] {
    return found.map((each) => {
      this.#lastId += 1;
      const label = askedLabel(each.label);
      const part = { id: String(this.#lastId), path: each.path, label };
      const same = this.#pending.get(each.label);
      if (same) same.push({ part, found: each });
      else this.#pending.set(each.label, [{ part, found: each }]);
      return part;
    });
  }

  #isAwaited({ path }: ExecutionError): boolean {
    if (!path) return false;
    return [...this.#pending.values()].some((parts) =>
      parts.some(({ found }) => isBelow(path, found.path)),
    );
  }
}

function withErrors(part: CompletedPart, errors: readonly ExecutionError[]): CompletedPart {
  return { ...part, errors: [...part.errors, ...errors] };
}
