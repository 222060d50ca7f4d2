/** How many rows of `rows` are about 10 MB as JSON. */
const rowCount = 90_000;

/** Types lead to others of their department, as they do in a company. */
const departmentSize = 20;

/** A part of a graph with so many types, and one long list. */
export function largeSdl(types: number): string {
  const roots = Array.from({ length: Math.ceil(types / departmentSize) }, (_, at) =>
    rootField(at * departmentSize),
  );
  const objects = Array.from({ length: types }, (_, at) => objectType(at));
  return [
    `type Query {\n  "Many rows."\n  rows: [Row!]!\n${roots.join('\n')}\n}`,
    'type Row { at: Int! text: String! }',
    'enum Grade { LOW MIDDLE HIGH }',
    'input Filter { grade: Grade text: String filters: [Filter!] }',
    ...objects,
  ].join('\n');
}

export function largeAnswer(): object {
  const rows = Array.from({ length: rowCount }, (_, at) => ({ at, text: 'x'.repeat(90) }));
  return { data: { rows } };
}

const rootField = (at: number) =>
  `  "Things of kind ${at}."\n  thing${at}s(first: Int = 20, filter: Filter): [Thing${at}!]!`;

function objectType(at: number): string {
  const first = at - (at % departmentSize);
  const links = [1, 7, 31].map((step) => {
    const to = first + ((at * 3 + step) % departmentSize);
    return `  "The thing of kind ${to} that belongs to it."\n  link${step}(grade: Grade): Thing${to}`;
  });
  return `"A thing of kind ${at}, as some department has it."
type Thing${at} {
  "Its id."
  id: ID!
  "Its name, for people."
  name: String!
  "How many there are."
  count${at}: Int
  "How good it is."
  grade: Grade
${links.join('\n')}
}`;
}
