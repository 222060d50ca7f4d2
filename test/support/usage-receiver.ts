import type { IncomingHttpHeaders } from 'node:http';
import { json } from 'node:stream/consumers';
import {
  type ReportedUse,
  type UsageReport,
  usageReport,
} from '../../schema/checks/usage/usage-report.ts';
import { startScriptedServer } from './scripted-server.ts';

/** What was reported of an operation, clients and days added up. */
export interface ReceivedUse {
  text: string;
  fields: string[];
  requests: number;
  errors: number;
  clients: string[];
}

export interface UsageReceiver {
  url: string;
  /** Every report that came, those that were not taken too. */
  reports: UsageReport[];
  headers: IncomingHttpHeaders[];
  /** Use of all reports, each id once. */
  rows(): (ReportedUse & { text: string })[];
  received(): ReceivedUse[];
  /** How reports are answered from now on: with this status, or never. */
  answer(status: number | 'never', body?: object): void;
  stop(): Promise<void>;
}

/** Stands in for the registry where a test needs one that fails, or wants to see what is sent. */
export async function startUsageReceiver(): Promise<UsageReceiver> {
  const server = await startScriptedServer();
  const reports: UsageReport[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const answer: UsageReceiver['answer'] = (status, body = { isKnown: false, refused: [] }) => {
    server.setScript(async (response, request) => {
      reports.push(usageReport.parse(await json(request)));
      headers.push(request.headers);
      if (status === 'never') return;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  };
  answer(200);
  const rows = () =>
    [...new Map(reports.map((report) => [report.id, report])).values()]
      .flatMap(({ operations }) => operations)
      .flatMap(({ text, use }) => use.map((row) => ({ text, ...row })));
  const received = () => {
    const operations = reports.flatMap((report) => report.operations);
    const texts = [...new Set(rows().map(({ text }) => text))].sort();
    return texts.map((text): ReceivedUse => {
      const own = rows().filter((row) => row.text === text);
      const fields = operations.find((operation) => operation.text === text)?.fields ?? [];
      const clients = [...new Set(own.map(({ client, version }) => `${client}@${version}`))];
      const sum = (of: 'requests' | 'errors') => own.reduce((total, row) => total + row[of], 0);
      return { text, fields, requests: sum('requests'), errors: sum('errors'), clients };
    });
  };
  return {
    url: `${server.origin}/usage`,
    reports,
    headers,
    rows,
    received,
    answer,
    stop: () => server.stop(),
  };
}
