import type { ProductDetail } from '../queries.ts';
import type { VersionEdge } from './queries.ts';

type Change = ProductDetail['changelog'][number];

const form = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

/**
 * What a version of a domain is called among those to choose from, with the contract's version in it where the
 * changelog, whose latest entry comes first, knows it: `1.1.0 · 26 Nov 2026 · domain version 2`.
 */
export function versionName(
  { number, createdAt }: VersionEdge['node'],
  changelog: readonly Change[],
) {
  const contract = changelog.find(({ publishedAt }) => publishedAt <= createdAt)?.to;
  const parts = [contract, form.format(new Date(createdAt)), `domain version ${number}`];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** What was said to have changed after one version, up to the other; the latest first. */
export function changesBetween(
  changelog: readonly Change[],
  old: VersionEdge['node'],
  newer: VersionEdge['node'],
): Change[] {
  return changelog.filter(
    ({ publishedAt }) => publishedAt > old.createdAt && publishedAt <= newer.createdAt,
  );
}
