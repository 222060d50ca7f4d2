import { z } from 'zod';
import { expectedVersion, id, line } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import { MeshError } from '../../../../schema/errors.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { attributeTypes, definitionProblem } from '../../model/attribute-value.ts';
import { saveAttribute, setProductAttributes } from '../../store/attribute-edits.ts';
import { allowed, name } from './input.ts';

const attributeInput = z.object({
  code: id,
  name,
  type: z.enum(attributeTypes),
  unit: line(20).nullish(),
  values: z.array(name).max(500).nullish(),
});

const productAttributesInput = z.object({
  product: id,
  expectedVersion,
  attributes: z
    .array(z.object({ code: z.string(), value: z.string() }))
    .max(100)
    .refine(
      (list) => new Set(list.map(({ code }) => code)).size === list.length,
      'must not name an attribute twice',
    ),
});

export const attributeMutations: Pick<MutationResolvers, 'saveAttribute' | 'setProductAttributes'> =
  {
    saveAttribute: mutation({
      allowed,
      input: attributeInput,
      run: async ({ values, unit = null, ...attribute }, { db }: Context) => {
        const problem = definitionProblem(attribute.type, values ?? []);
        if (problem) throw new MeshError('INVALID_INPUT', problem, { path: ['input', 'values'] });
        const saved = await saveAttribute(db, { ...attribute, unit, values: values ?? [] });
        return { attribute: saved };
      },
      refused: { attribute: null },
    }),
    setProductAttributes: mutation({
      allowed,
      input: productAttributesInput,
      run: async (input, { db }: Context) => ({ product: await setProductAttributes(db, input) }),
      refused: { product: null },
    }),
  };
