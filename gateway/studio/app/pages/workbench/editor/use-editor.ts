import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { AskError, ask } from '../../../data/ask.ts';
import { caller } from '../../../data/caller.ts';
import { change } from '../../../data/change.ts';
import { callerHeaders, readAnswer } from '../../../data/use-graph.ts';
import type { StoredProduct } from '../answers.ts';
import { draftOf, isSame, type ProductDraft } from './draft.ts';
import { type Edit, editsOf, refusalsOf } from './edits.ts';
import { type Problems, problemsOf } from './problems.ts';
import { productById } from './queries.ts';
import { rebase, takenBase } from './rebase.ts';

interface EditorState {
  product: StoredProduct;
  draft: ProductDraft;
  problems: Problems;
  /** What became of the last save, for people; `isBad` where something is left to do. */
  told: { text: string; isBad: boolean };
  isSaving: boolean;
}

const untold = { text: '', isBad: false };
const noProblems: Problems = new Map();

/** What a person writes of a product, and how it is saved. */
export function useEditor(loaded: StoredProduct) {
  const client = useQueryClient();
  const [state, setState] = useState<EditorState>(() => ({
    product: loaded,
    draft: draftOf(loaded),
    problems: noProblems,
    told: untold,
    isSaving: false,
  }));
  const { product, draft } = state;
  const stored = draftOf(product);
  const edits = editsOf(product.id, stored, draft);
  const isDirty = edits.length > 0 || !isSame(stored.variants, draft.variants);

  // What comes newer from the graph while nothing is written is simply shown.
  useEffect(() => {
    setState((before) =>
      isSame(before.product, loaded) || !isSame(draftOf(before.product), before.draft)
        ? before
        : { ...before, product: loaded, draft: draftOf(loaded) },
    );
  }, [loaded]);

  const write = (part: Partial<ProductDraft>) =>
    setState((before) => ({ ...before, draft: { ...before.draft, ...part }, told: untold }));

  const save = async () => {
    if (state.isSaving || !isDirty) return;
    const problems = problemsOf(draft);
    if (problems.size > 0) {
      const told = { text: 'Not saved: some fields are not right.', isBad: true };
      setState((before) => ({ ...before, problems, told }));
      return;
    }
    setState((before) => ({ ...before, isSaving: true, problems: noProblems, told: untold }));
    const sent = await sendEdits(edits, product.version);
    const now = await readProduct(product.id).catch(() => product);
    setState((before) => {
      const base = takenBase(stored, draft, (part) => !sent.left.has(part));
      const rebased = rebase(base, before.draft, draftOf(now));
      const told = toldOf(sent, rebased.conflicts);
      return { product: now, draft: rebased.draft, problems: sent.problems, told, isSaving: false };
    });
    await client.invalidateQueries();
  };
  const reset = () =>
    setState((before) => ({
      ...before,
      draft: draftOf(before.product),
      problems: noProblems,
      told: untold,
    }));
  return { ...state, isDirty, write, save, reset };
}

interface Sent {
  problems: Problems;
  /** Parts of the draft that are not saved. */
  left: ReadonlySet<string>;
  isStale: boolean;
  failure: string;
}

/** Sends one after another; what is refused does not keep the others back, what is stale or fails does. */
async function sendEdits(edits: readonly Edit[], version: number): Promise<Sent> {
  const problems = new Map<string, string>();
  const left = new Set<string>();
  let current = version;
  for (const [index, edit] of edits.entries()) {
    const answer = await sendEdit(edit, current);
    const isStale =
      typeof answer !== 'string' && answer.userErrors.some(({ code }) => code === 'STALE_VERSION');
    if (typeof answer === 'string' || isStale) {
      for (const { part } of edits.slice(index)) left.add(part);
      return { problems, left, isStale, failure: typeof answer === 'string' ? answer : '' };
    }
    for (const [field, message] of refusalsOf(edit, answer.userErrors))
      problems.set(field, message);
    if (answer.userErrors.length > 0) left.add(edit.part);
    current = answer.product?.version ?? current;
  }
  return { problems, left, isStale: false, failure: '' };
}

/** What the domain says; a text where it says nothing. */
async function sendEdit({ mutation, input }: Edit, version: number) {
  try {
    return (await change(mutation, { input: input(version) })).done;
  } catch (error) {
    return error instanceof AskError ? error.message : 'Something went wrong here.';
  }
}

function toldOf({ problems, isStale, failure }: Sent, conflicts: readonly string[]) {
  if (failure) return { text: `Not all is saved: ${failure}`, isBad: true };
  if (isStale) {
    const both = conflicts.length
      ? ` You both changed: ${conflicts.join(', ')}; yours is shown.`
      : '';
    const text = `Somebody else changed this product meanwhile. Their changes are shown now, and yours are kept.${both} Look it through, then save again.`;
    return { text, isBad: true };
  }
  if (problems.size === 0) return { text: 'Saved.', isBad: false };
  const other = problems.get('') ?? '';
  return { text: `Not all is saved: see the fields in red. ${other}`.trim(), isBad: true };
}

async function readProduct(id: string): Promise<StoredProduct> {
  const headers = callerHeaders(caller.get());
  const answer = await ask({ text: productById.text, variables: { id }, headers });
  const { product } = readAnswer(productById, answer).data;
  if (!product) throw new AskError('The product is gone.');
  return product;
}
