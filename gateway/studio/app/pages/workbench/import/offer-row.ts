import { AskError } from '../../../data/ask.ts';
import { change } from '../../../data/change.ts';
import { type RefusedRow, replayRow } from './queries.ts';

/** Why a row is still refused, and at which column where that is known. */
export interface RowProblem {
  reason: string;
  column: string | null;
}

/** Offers a row with what a person wrote into it; null when it was accepted. */
export async function offerRow(
  { id }: RefusedRow,
  written: Readonly<Record<string, string>>,
): Promise<RowProblem | null> {
  const values = Object.entries(written).map(([column, value]) => ({ column, value }));
  try {
    const { replayedRow, userErrors } = (await change(replayRow, { input: { id, values } })).done;
    if (replayedRow !== null) return null;
    const [first] = userErrors;
    return {
      reason: userErrors.map(({ message }) => message).join(' '),
      column: first?.path[2] ?? null,
    };
  } catch (error) {
    const reason = error instanceof AskError ? error.message : 'Something went wrong here.';
    return { reason, column: null };
  }
}
