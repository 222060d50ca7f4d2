import { useQuery } from '@tanstack/react-query';
import { buildClientSchema, type GraphQLSchema } from 'graphql';
import { AskError, ask } from '../../data/ask.ts';
import { schemaQuery } from './queries.ts';

export type SchemaState =
  | { state: 'loading' }
  | { state: 'failed'; reason: string; retry(): void }
  | { state: 'loaded'; schema: GraphQLSchema; reload(): void };

/** The graph's schema, loaded once for as long as the app is open; `reload` asks for it again. */
export function useSchema(): SchemaState {
  const result = useQuery({
    queryKey: ['schema'],
    queryFn: ({ signal }) => loadSchema(signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const again = () => void result.refetch();
  if (result.data) return { state: 'loaded', schema: result.data, reload: again };
  if (result.isPending) return { state: 'loading' };
  const reason =
    result.error instanceof AskError ? result.error.message : 'The schema could not be read.';
  return { state: 'failed', reason, retry: again };
}

async function loadSchema(signal: AbortSignal): Promise<GraphQLSchema> {
  const { data, errors } = await ask({ text: schemaQuery.text }, signal);
  const parsed = schemaQuery.data.safeParse(data);
  if (!parsed.success) throw new AskError(errors[0]?.message ?? 'The graph has no schema to show.');
  // Reading and building take long each for a large one; between them the page can answer.
  await new Promise((resolve) => setTimeout(resolve));
  // The gateway serves no other than valid ones, and to find that again takes long for a large one.
  return buildClientSchema(parsed.data, { assumeValid: true });
}
