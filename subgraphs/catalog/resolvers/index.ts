import { Brand } from './brand.ts';
import { Mutation } from './mutation.ts';
import { Query } from './query.ts';

export const resolvers = { Query, Mutation, Brand };
