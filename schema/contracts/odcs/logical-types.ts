import { z } from 'zod';

/** The types that a property can have, whatever the database calls them. */
export const logicalTypes = [
  'string',
  'date',
  'timestamp',
  'time',
  'number',
  'integer',
  'object',
  'array',
  'boolean',
] as const;
export type LogicalType = (typeof logicalTypes)[number];

const count = z.int().min(0).optional();
const number = z.number().optional();
const text = z.string().optional();

const range = <Value extends z.ZodType>(value: Value) => ({
  minimum: value,
  maximum: value,
  exclusiveMinimum: value,
  exclusiveMaximum: value,
});
const multipleOf = z.number().positive().optional();
const moment = {
  ...range(text),
  format: text,
  timezone: z.boolean().optional(),
  defaultTimezone: text,
};
const wholeFormats = [
  'i8',
  'i16',
  'i32',
  'i64',
  'i128',
  'u8',
  'u16',
  'u32',
  'u64',
  'u128',
] as const;

/** How the values of a type may be narrowed. Those of a boolean cannot; the standard lets anything stand there. */
export const logicalTypeOptions = {
  string: z.strictObject({ minLength: count, maxLength: count, pattern: text, format: text }),
  date: z.strictObject({ ...range(text), format: text }),
  timestamp: z.strictObject(moment),
  time: z.strictObject(moment),
  number: z.strictObject({
    ...range(number),
    multipleOf,
    format: z.enum(['f32', 'f64']).optional(),
  }),
  integer: z.strictObject({
    ...range(number),
    multipleOf,
    format: z.enum(wholeFormats).optional(),
  }),
  object: z.strictObject({
    minProperties: count,
    maxProperties: count,
    required: z.array(z.string()).min(1).optional(),
  }),
  array: z.strictObject({
    minItems: count,
    maxItems: count,
    uniqueItems: z.boolean().optional(),
  }),
  boolean: z.record(z.string(), z.unknown()),
} satisfies Record<LogicalType, z.ZodType>;
