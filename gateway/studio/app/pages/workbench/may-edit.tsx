import { caller } from '../../data/caller.ts';
import { useStored } from '../../data/stored.ts';

/** Whether whoever is chosen may change the catalog; the domain judges anyway. */
export function useMayEdit(): boolean {
  const [who] = useStored(caller);
  return who === 'team:catalog';
}

/** Says who may, to one who may not. */
export function OnlyCatalogTeam({ what }: { what: string }) {
  return (
    <p className="workbench-notice" role="note">
      Only the catalog team may {what}. If that is you, choose Catalog team at the upper right.
    </p>
  );
}
