import { z } from 'zod';

const entryForm = z.looseObject({
  level: z.number(),
  time: z.number(),
  msg: z.string().default(''),
  err: z.looseObject({ message: z.string().optional(), stack: z.string().optional() }).optional(),
});

type Entry = z.output<typeof entryForm>;

export interface LineStyle {
  /** Terminal colours. */
  isColoured: boolean;
  /** For lines that carry no time of their own. */
  clock: () => Date;
}

const indent = ' '.repeat(21);
const colours = { dim: 2, red: 31, yellow: 33, cyan: 36 } as const;

/**
 * One line of a child's output for a person: `12:00:01  catalog    ready at http://…`.
 * Reads pino's JSON; anything else is shown as it came. A stack follows, indented.
 */
export function formatLine(name: string, line: string, style: LineStyle): string {
  const entry = readEntry(line);
  if (!entry) return layOut(style.clock(), name, stripControls(line), style);
  const level = levelWord(entry.level);
  const words = [level, entry.msg, ...details(entry)].filter(Boolean).join(' ');
  const stack = entry.err?.stack ?? entry.err?.message;
  const text = [stripControls(words), ...(stack ? indented(stack) : [])].join('\n');
  return layOut(new Date(entry.time), name, paint(text, levelColour(entry.level), style), style);
}

/** A line of the supervisor's own. */
export function ownLine(name: string, text: string, style: LineStyle): string {
  return layOut(style.clock(), name, text, style);
}

function layOut(time: Date, name: string, text: string, style: LineStyle): string {
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return `${paint(clock, 'dim', style)}  ${paint(name.padEnd(9), 'cyan', style)}  ${text}`;
}

function readEntry(line: string): Entry | null {
  if (!line.startsWith('{')) return null;
  try {
    return entryForm.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

/** What the entry says beyond its message, as `key=value`. */
function details(entry: Entry): string[] {
  const shown = new Set(['level', 'time', 'msg', 'err', 'name', 'pid', 'hostname']);
  return Object.entries(entry)
    .filter(([key]) => !shown.has(key))
    .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
}

function levelWord(level: number): string {
  if (level >= 60) return 'FATAL';
  if (level >= 50) return 'ERROR';
  return level >= 40 ? 'WARN' : '';
}

function levelColour(level: number): keyof typeof colours | null {
  if (level >= 50) return 'red';
  if (level >= 40) return 'yellow';
  return level < 30 ? 'dim' : null;
}

const indented = (text: string) => text.split('\n').map((row) => `${indent}${stripControls(row)}`);

/** What a child prints must not move the cursor or recolour the terminal. */
function stripControls(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ').trimEnd();
}

function paint(text: string, colour: keyof typeof colours | null, style: LineStyle): string {
  if (!style.isColoured || colour === null) return text;
  return `\u001b[${colours[colour]}m${text}\u001b[0m`;
}
