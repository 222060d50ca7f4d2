import type { Case } from './case.ts';
import { differenceFrom, hasSameData } from './equality.ts';
import { type KnownDifference, knownDifferences } from './known-differences.ts';

export type Verdict =
  | { kind: 'equal' }
  | { kind: 'known'; who: Contestant; difference: KnownDifference }
  | { kind: 'unknown'; who: Contestant; what: string };

type Contestant = 'stock' | 'weft';

/** Compares everyone's answer with the truth: one verdict for each gateway. */
export async function judge(answers: Case): Promise<Verdict[]> {
  const { truth, stock, weft } = answers;
  const isStockWrong = !hasSameData(truth, stock.result);
  const verdicts = [await verdict(answers, 'stock', isStockWrong ? 'other data' : undefined)];
  if (weft) verdicts.push(await verdict(answers, 'weft', differenceFrom(truth, weft.result)));
  return verdicts;
}

async function verdict(answers: Case, who: Contestant, what: string | undefined): Promise<Verdict> {
  if (what === undefined) return { kind: 'equal' };
  for (const difference of knownDifferences) {
    if (who === 'weft' && difference.fault === 'stock') continue;
    if (await difference.explains(answers)) return { kind: 'known', who, difference };
  }
  return { kind: 'unknown', who, what: `${who}: ${what}` };
}
