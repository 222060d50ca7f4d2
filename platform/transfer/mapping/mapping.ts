import { z } from 'zod';

/**
 * How a retailer's own files become a domain's feeds. One YAML file a retailer, in a room's
 * `importers/mappings/`. It is data, so that a new retailer needs no code, and it reads both ways:
 * an export can give the retailer its own columns back.
 */
const columnSource = z.union(
  [
    z.string().min(1),
    z.strictObject({ join: z.array(z.string().min(1)).min(2), with: z.string().min(1) }),
    z.strictObject({ constant: z.union([z.string(), z.number(), z.boolean()]).transform(String) }),
  ],
  { error: 'must be a column’s name, { join: [columns], with: text } or { constant: text }' },
);

const text = z
  .union([z.string(), z.number(), z.boolean()], { error: 'must be text' })
  .transform(String);

const mappedFile = z.strictObject({
  file: z.string().regex(/\.(csv|ndjson)$/, 'must end in .csv or .ndjson'),
  feed: z.string().min(1),
  columns: z.record(z.string(), columnSource),
  values: z.record(z.string(), z.record(z.string(), text)).default({}),
});

export const mappingForm = z.strictObject({ files: z.array(mappedFile).min(1) });

/** Where a feed's column comes from in the file. */
export type ColumnSource = z.output<typeof columnSource>;
export type MappedFile = z.output<typeof mappedFile>;

export interface Mapping {
  name: string;
  files: MappedFile[];
}

/** The file's own columns that a mapping reads, in the order in which it names them. */
export function sourceColumns({ columns }: MappedFile): string[] {
  const names = Object.values(columns).flatMap((source) => {
    if (typeof source === 'string') return [source];
    return 'join' in source ? source.join : [];
  });
  return [...new Set(names)];
}
