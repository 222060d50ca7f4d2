import type { Case } from './case.ts';
import { differenceFrom, hasSameData } from './equality.ts';
import { knownDifferences } from './known-differences.ts';

export type Verdict =
  | { kind: 'equal' }
  | { kind: 'known'; who: Contestant; name: string }
  | { kind: 'unknown'; who: Contestant; what: string };

type Contestant = 'stock' | 'weft';

/** Compares everyone's answer with the truth: one verdict for each gateway. */
export async function judge(answers: Case): Promise<Verdict[]> {
  const { truth, stock, weft } = answers;
  const isStockWrong = !hasSameData(truth, stock.result);
  const ofStock = await verdict(answers, 'stock', isStockWrong ? 'other data' : undefined);
  if (!weft) return [ofStock];
  const ofWeft = await verdict(answers, 'weft', differenceFrom(truth, weft.result));
  return [ofWeft.kind === 'equal' ? explained(ofStock) : ofStock, ofWeft];
}

/** Where our engine says what the specification says, the stock gateway's fault is its own; it is counted. */
function explained(verdict: Verdict): Verdict {
  return verdict.kind === 'unknown'
    ? { kind: 'known', who: verdict.who, name: 'is wrong alone' }
    : verdict;
}

async function verdict(answers: Case, who: Contestant, what: string | undefined): Promise<Verdict> {
  if (what === undefined) return { kind: 'equal' };
  for (const difference of knownDifferences) {
    if (who === 'weft' && difference.fault === 'stock') continue;
    if (await difference.explains(answers)) return { kind: 'known', who, name: difference.name };
  }
  return { kind: 'unknown', who, what: `${who}: ${what}` };
}
