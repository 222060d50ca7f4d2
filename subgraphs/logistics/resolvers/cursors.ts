import { z } from 'zod';

/** The forms of the cursors of logistics' lists: the sort key of a row. */
export const levelCursor = z.tuple([z.string(), z.string()]);
export const locationCursor = z.tuple([z.number().int(), z.string()]);
export const inboundCursor = z.tuple([z.iso.date(), z.string()]);
export const shipmentCursor = z.tuple([z.iso.datetime(), z.string()]);
export const movementCursor = z.number().int();
