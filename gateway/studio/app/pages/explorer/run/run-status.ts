import { sizeText } from './shown-text.ts';
import type { Run } from './use-runs.ts';

/** How a run went, in a line. */
export function runStatus(run: Run): string {
  switch (run.phase) {
    case 'none':
    case 'failed':
      return '';
    case 'running':
      return 'Asking…';
    case 'arriving':
      return 'Arriving…';
    case 'cancelled':
      return 'Cancelled';
    case 'planned':
      return `Planned in ${Math.round(run.ms)} ms · no domain was asked`;
    case 'answered': {
      const { status, ms, bytes } = run.answer;
      return `HTTP ${status} · ${Math.round(ms)} ms · ${sizeText(bytes)}`;
    }
  }
}
