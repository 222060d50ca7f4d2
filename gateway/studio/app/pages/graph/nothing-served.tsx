import { Empty } from '../../ui/states.tsx';

export function NothingServed({ environment }: { environment: string }) {
  return (
    <Empty title={`Nothing is served in ${environment} yet`}>
      <code>npm run weft -- publish DOMAIN</code>
    </Empty>
  );
}
