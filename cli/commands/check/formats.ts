import { junitReport } from '../../../schema/checks/report/junit.ts';
import type { CheckReport } from '../../../schema/checks/report/report.ts';
import { sarifReport } from '../../../schema/checks/report/sarif.ts';
import { textReport } from '../../../schema/checks/report/text.ts';

const formats = {
  text: textReport,
  json: (report: CheckReport) => `${JSON.stringify(report, null, 2)}\n`,
  sarif: sarifReport,
  junit: junitReport,
};

export type CheckFormat = keyof typeof formats;
export const checkFormats = Object.keys(formats);

export const formatted = (report: CheckReport, format: CheckFormat) => formats[format](report);
