import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { type DocumentNode, GraphQLError, visit } from 'graphql';
import { isStorable } from './storable.ts';

/**
 * Refuses requests with text that PostgreSQL cannot store, before any resolver sees it:
 * the NUL character, and halves of surrogate pairs.
 */
export function refuseUnstorableText<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ request }) {
      return {
        async didResolveOperation({ document }) {
          if (!isStorable(request.variables)) throw unstorable();
          // Only an escape can bring such a character into a query; looking for one is cheap.
          if (request.query?.includes('\\u') && !literalsAreStorable(document)) throw unstorable();
        },
      };
    },
  };
}

function literalsAreStorable(document: DocumentNode): boolean {
  let allStorable = true;
  visit(document, {
    StringValue: ({ value }) => {
      allStorable &&= isStorable(value);
    },
  });
  return allStorable;
}

function unstorable(): GraphQLError {
  return new GraphQLError(
    'A text holds a NUL character or half of a surrogate pair; send well-formed Unicode text',
    { extensions: { code: 'INVALID_INPUT', http: { status: 400 } } },
  );
}
