import { Command, InvalidArgumentError, Option } from 'commander';
import type { FlatRow } from '../../platform/transfer/feed.ts';
import { findFeed } from '../../platform/transfer/plan.ts';
import { findRow, fixRow } from '../../platform/transfer/quarantine/fix.ts';
import { replay } from '../../platform/transfer/quarantine/replay.ts';
import { openGroups, openRows } from '../../platform/transfer/quarantine/store.ts';
import { MeshError } from '../../schema/errors.ts';
import { wholeNumber } from '../arguments.ts';
import { withRoom } from '../load-room.ts';
import { createProgress } from '../progress.ts';
import { fixText, groupsText, replayText, rowsText, rowText } from '../quarantine-text.ts';

/** `weft quarantine`: the rows that imports refused; look at them, correct them, offer them again. */
export function quarantineCommand(): Command {
  return new Command('quarantine')
    .description('rows that an import refused: list, show, fix, replay')
    .addCommand(listCommand())
    .addCommand(showCommand())
    .addCommand(fixCommand())
    .addCommand(replayCommand());
}

interface Format {
  format: 'text' | 'json';
}
const formatOption = () =>
  new Option('--format <format>', 'of the answer').choices(['text', 'json']).default('text');

function print<Answer>({ format }: Format, answer: Answer, text: (answer: Answer) => string): void {
  process.stdout.write(`${format === 'json' ? JSON.stringify(answer) : text(answer)}\n`);
}

interface ListFlags extends Format {
  feed?: string;
  code?: string;
  limit: number;
  after: number;
}

function listCommand(): Command {
  return new Command('list')
    .description('open rows by cause with their number, then row by row')
    .argument('<domain>')
    .option('--feed <feed>', 'only this feed')
    .option('--code <code>', 'only this code, e.g. UNKNOWN_REFERENCE')
    .option('--limit <rows>', 'rows at most', wholeNumber, 20)
    .option('--after <id>', 'rows behind this one', wholeNumber, 0)
    .addOption(formatOption())
    .action((domain: string, flags: ListFlags) =>
      withRoom(domain, async ({ room, db }) => {
        const { feed, code, limit, after } = flags;
        if (feed) findFeed(room, feed);
        const groups = await openGroups(db, { feed, code });
        const rows = await openRows(db, { feed, code }, { after, limit });
        print(flags, { groups, rows }, (found) =>
          [groupsText(found.groups), rowsText(found.rows, limit)].filter(Boolean).join('\n\n'),
        );
      }),
    );
}

function showCommand(): Command {
  return new Command('show')
    .description('one row: as it stood in the file, as it was read, and why it was refused')
    .argument('<domain>')
    .argument('<id>', 'from list', wholeNumber)
    .addOption(formatOption())
    .action((domain: string, id: number, flags: Format) =>
      withRoom(domain, async ({ db }) => print(flags, await findRow(db, id), rowText)),
    );
}

function fixCommand(): Command {
  return new Command('fix')
    .description('correct fields of a row; tells what a replay would do now')
    .argument('<domain>')
    .argument('<id>', 'from list', wholeNumber)
    .requiredOption(
      '--set <field=value...>',
      'the right value; may be given many times',
      assignments,
    )
    .addOption(formatOption())
    .action((domain: string, id: number, flags: Format & { set: FlatRow }) =>
      withRoom(domain, async ({ room, db }) => {
        const outcome = await fixRow({ feeds: room.feeds, db, id, set: flags.set });
        print(flags, outcome, (told) => fixText(room.name, id, told));
      }),
    );
}

interface ReplayFlags extends Format {
  feed?: string;
  id?: number;
  all?: boolean;
}

function replayCommand(): Command {
  return new Command('replay')
    .description('offer rows to their feeds again')
    .argument('<domain>')
    .option('--feed <feed>', 'all open rows of one feed')
    .option('--id <id>', 'one row', wholeNumber)
    .option('--all', 'all open rows, in the order of the feeds')
    .addOption(formatOption())
    .action((domain: string, flags: ReplayFlags) =>
      withRoom(domain, async ({ room, db }) => {
        const { feed, id, all } = flags;
        if ([feed !== undefined, id !== undefined, all === true].filter(Boolean).length !== 1) {
          throw new MeshError(
            'INVALID_INPUT',
            'say what to replay: --feed <feed>, --id <id> or --all',
          );
        }
        if (feed) findFeed(room, feed);
        if (id !== undefined) await findRow(db, id);
        const progress = createProgress();
        const report = await replay({
          feeds: room.feeds,
          db,
          filter: { feed, id },
          onProgress: (rows) => progress.tell('replay', rows),
        }).finally(progress.end);
        print(flags, report, replayText);
      }),
    );
}

/** Adds `field=value` to those given before. */
function assignments(text: string, before: FlatRow = {}): FlatRow {
  const [, field, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (field === undefined || value === undefined) {
    throw new InvalidArgumentError('must be field=value.');
  }
  return { ...before, [field]: value };
}
