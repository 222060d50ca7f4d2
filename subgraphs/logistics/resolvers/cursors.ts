import { z } from 'zod';
import { dayKey, momentKey, textKey, wholeKey } from '../../../platform/subgraph/cursors.ts';

/** The forms of the cursors of logistics' lists: the sort key of a row. */
export const levelCursor = z.tuple([textKey, textKey]);
export const skuStockCursor = z.tuple([wholeKey, textKey]);
export const locationCursor = z.tuple([wholeKey, textKey]);
export const inboundCursor = z.tuple([dayKey, textKey]);
export const shipmentCursor = z.tuple([momentKey, textKey]);
/** The ledger's numbers outgrow an integer column. */
export const movementCursor = z.int();
