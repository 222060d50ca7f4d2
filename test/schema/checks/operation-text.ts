import fc from 'fast-check';

const name = fc.constantFrom('a', 'b', 'c', 'd');
const nameList = (of: fc.Arbitrary<string>) => fc.array(of, { minLength: 1, maxLength: 3 });

const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.integer().map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number.toExponential()),
    fc.string().map((text) => JSON.stringify(text)),
    fc.boolean().map(String),
    fc.constantFrom('null', 'RED', '$a', '$b', '"""block"""'),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc
      .dictionary(name, tie('value'), { maxKeys: 3 })
      .map((fields) => `{${Object.entries(fields).map(([key, text]) => `${key}: ${text}`)}}`),
  ),
}));

const args = fc
  .dictionary(name, value, { maxKeys: 2 })
  .map(Object.entries)
  .map((pairs) =>
    pairs.length > 0 ? `(${pairs.map(([key, text]) => `${key}: ${text}`).join(', ')})` : '',
  );
const directive = fc.oneof(
  fc.constant(''),
  fc.tuple(name, args).map(([of, given]) => ` @${of}${given}`),
);

const { selections } = fc.letrec<{ selections: string; selection: string }>((tie) => ({
  selections: nameList(tie('selection')).map((all) => `{ ${all.join(' ')} }`),
  selection: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(fc.constantFrom('', 'x: '), name, args, directive).map((parts) => parts.join('')),
    fc.tuple(name, args, tie('selections')).map((parts) => parts.join(' ')),
    fc.tuple(fc.constantFrom('...', '... on T'), tie('selections')).map((parts) => parts.join(' ')),
    fc.constant('...F'),
  ),
}));

/** Text that parses, and fits no graph: for laws that need none. */
export const operationText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('query', 'mutation Q', 'query R($a: Int = 7, $b: [T!]!)'),
    directive,
    selections,
    selections,
  )
  .map(([head, given, own, shared]) => `${head}${given} ${own} fragment F on T ${shared}`);
