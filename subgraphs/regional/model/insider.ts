import { type Caller, requireCaller } from '../../../platform/identity/caller.ts';
import { MeshError } from '../../../schema/errors.ts';
import type { ContentRow } from './content.ts';

/**
 * Teams and regional offices: those who may know of texts that are not published yet.
 * Such texts may speak of products that nobody has announced.
 */
export function isInsider({ kind }: Caller): boolean {
  return kind === 'team' || kind === 'office';
}

/** Throws UNAUTHENTICATED or FORBIDDEN for anybody else. */
export function requireInsider(caller: Caller): void {
  if (isInsider(caller)) return;
  if (caller.kind === 'anonymous') requireCaller(caller, { team: 'regional' });
  throw new MeshError('FORBIDDEN', 'This is open to teams and regional offices only');
}

/** A text as this caller may see it: to others than insiders one that was never published is not there. */
export function visibleTo(caller: Caller, content: ContentRow | null): ContentRow | null {
  return content && (content.published_version > 0 || isInsider(caller)) ? content : null;
}
