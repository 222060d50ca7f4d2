import type { CheckReport } from '../../../schema/checks/report/report.ts';
import { textReport } from '../../../schema/checks/report/text.ts';

const formats = {
  text: textReport,
  json: (report: CheckReport) => `${JSON.stringify(report, null, 2)}\n`,
};

export type CheckFormat = keyof typeof formats;
export const checkFormats = Object.keys(formats);

export const formatted = (report: CheckReport, format: CheckFormat) => formats[format](report);
