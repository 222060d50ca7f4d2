import { availableParallelism, cpus } from 'node:os';
import type { Peer } from '../peers/peer.ts';

/** What one must know to compare the figures with others. */
export function circumstances(peers: readonly Peer[]) {
  return {
    node: process.version,
    system: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    peers: peers.map((peer) => ({
      name: peer.name,
      version: versionOf(peer),
      deduplication: peer.deduplication,
    })),
  };
}

export function circumstancesText(peers: readonly Peer[]): string {
  const { node, system, processor, cores, peers: lines } = circumstances(peers);
  return [
    `Node.js ${node}, ${system}, ${cores} cores (${processor})`,
    ...lines.map(
      ({ name, version, deduplication }) =>
        `${name}: ${version}; joins identical requests: ${deduplication}`,
    ),
  ].join('\n');
}

/** A package for another system is not installed here. */
function versionOf(peer: Peer): string {
  try {
    return peer.version();
  } catch {
    return 'not installed';
  }
}
