import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { roomSdl } from '../subgraph/schema.ts';

const banner = '// Made by `npm run generate` from schema.graphql. Do not edit.\n';

/**
 * The resolver types of one room, from its schema.
 * What a resolver gets as its parent is the type of the same name in `resolvers/parents.ts`.
 */
export async function resolverTypes(folder: string): Promise<string> {
  const text = await codegen({
    filename: 'resolvers.ts',
    schema: parse(roomSdl(folder)),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      federation: true,
      useTypeImports: true,
      enumType: 'string-literal',
      enumsAsTypes: true,
      skipTypename: true,
      immutableTypes: false,
      avoidOptionals: { field: true, object: true, inputValue: false, defaultValue: false },
      contextType: './../context.ts#Context',
      mappers: parentTypes(folder),
      scalars: {
        ID: { input: 'string', output: 'string' },
        Decimal: { input: 'string', output: 'string' },
        DateTime: { input: 'Date', output: 'Date' },
        Date: { input: 'string', output: 'string' },
        CurrencyCode: { input: 'string', output: 'string' },
        CountryCode: { input: 'string', output: 'string' },
        LocaleCode: { input: 'string', output: 'string' },
      },
    },
  });
  return banner + text;
}

/** Every type that `resolvers/parents.ts` exports stands for the GraphQL type of its name. */
function parentTypes(folder: string): Record<string, string> {
  const file = join(folder, 'resolvers', 'parents.ts');
  if (!existsSync(file)) return {};
  const text = readFileSync(file, 'utf8');
  const declared = [...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name);
  return Object.fromEntries(
    declared.flatMap((name) =>
      name ? [[name, `./../resolvers/parents.ts#${name} as ${name}Parent`]] : [],
    ),
  );
}
