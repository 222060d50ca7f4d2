import { contract } from './contract.ts';
import { propertyFields, schemaObject } from './element.ts';
import { qualityFields } from './quality.ts';

/** Every name that the standard gives to something, to guess what a misspelt one was meant to be. */
export const knownKeys: readonly string[] = [
  ...new Set(
    [contract, schemaObject, propertyFields, qualityFields].flatMap(({ shape }) =>
      Object.keys(shape),
    ),
  ),
  'members',
  'username',
  'channel',
  'url',
];
