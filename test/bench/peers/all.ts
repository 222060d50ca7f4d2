import { grafbase } from './grafbase.ts';
import { hive } from './hive.ts';
import { hiveRust } from './hive-rust.ts';
import { mercurius } from './mercurius.ts';
import type { Peer } from './peer.ts';
import { stock } from './stock.ts';
import { weft } from './weft.ts';

/** In the order in which they are reported. */
export const allPeers: readonly Peer[] = [stock, hive, hiveRust, mercurius, grafbase, weft];
