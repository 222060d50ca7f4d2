import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { errorCodes, isExpected, MeshError, toMeshError } from '../../schema/errors.ts';
import { standards } from '../../schema/standards.ts';

describe('the closed list of error codes', () => {
  it('is the same in the graph and in the code', () => {
    const node = parse(standards).definitions.find(
      (definition) =>
        definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'ErrorCode',
    );
    const inGraph = node?.kind === Kind.ENUM_TYPE_DEFINITION ? node.values : [];
    const expected = Object.entries(errorCodes).filter(([, kind]) => kind === 'expected');
    expect(inGraph?.map(({ name }) => name.value)).toEqual(expected.map(([code]) => code));
  });
});

describe('turning anything thrown into one error', () => {
  it('keeps a MeshError as it is', () => {
    const error = new MeshError('NOT_FOUND', 'There is no such product');
    expect(toMeshError(error)).toBe(error);
    expect(isExpected(error)).toBe(true);
  });

  it.each([
    [{ code: 'ECONNREFUSED' }, 'STORAGE_UNAVAILABLE'],
    [{ code: '57P01' }, 'STORAGE_UNAVAILABLE'],
    [new Error('Connection terminated unexpectedly'), 'STORAGE_UNAVAILABLE'],
    [new Error('timeout exceeded when trying to connect'), 'STORAGE_UNAVAILABLE'],
    [{ code: '57014' }, 'TIMEOUT'],
    [{ code: '55P03' }, 'TIMEOUT'],
    [{ code: '23505' }, 'INTERNAL'],
    ['a string', 'INTERNAL'],
    [{ code: '22012' }, 'INTERNAL'],
    [undefined, 'INTERNAL'],
  ])('reads %j as %s and keeps it as the cause', (thrown, code) => {
    const error = toMeshError(thrown);
    expect(error.code).toBe(code);
    expect(error.cause).toBe(thrown);
    expect(isExpected(error)).toBe(false);
  });

  it.each(['22003', '22P02', '22021'])(
    'blames the input for a value that cannot be stored (%s)',
    (code) => {
      const error = toMeshError({ code });
      expect(error.code).toBe('INVALID_INPUT');
      expect(isExpected(error)).toBe(true);
    },
  );
});
