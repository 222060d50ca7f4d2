/** What a check of one domain found, step by step; every format is made of this. */
export interface CheckReport {
  /** Whose change it is, e.g. `catalog`. */
  subject: string;
  steps: CheckStep[];
}

export interface CheckStep {
  name: 'rules' | 'composition' | 'contract' | 'changes';
  findings: CheckFinding[];
  /** Why the step was not taken. */
  leftOut?: string | undefined;
}

export interface CheckFinding {
  /** An error stops a release. */
  level: 'error' | 'warning' | 'note';
  /** What found it: a rule's id, a kind of change. */
  code: string;
  message: string;
  /** E.g. `Variant.weightGrams`. */
  coordinate?: string | undefined;
  file?: string | undefined;
  /** From 1. */
  line?: number | undefined;
  /** From 1. */
  column?: number | undefined;
}

/** Whether nothing stops a release. */
export function isPassed({ steps }: Pick<CheckReport, 'steps'>): boolean {
  return steps.every(({ findings }) => findings.every(({ level }) => level !== 'error'));
}
