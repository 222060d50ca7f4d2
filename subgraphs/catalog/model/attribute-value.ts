import Big from 'big.js';

export const attributeTypes = ['TEXT', 'NUMBER', 'BOOLEAN', 'ENUM'] as const;
export type AttributeType = (typeof attributeTypes)[number];

/** What a value of an attribute must be. */
export interface AttributeForm {
  code: string;
  type: AttributeType;
  /** What an ENUM may be. */
  values: readonly string[];
}

export type ReadValue = { ok: true; value: string } | { ok: false; reason: string };

/** Checks a value against its attribute and gives it in its one spelling, e.g. "2.50" as "2.5". */
export function readAttributeValue(attribute: AttributeForm, given: string): ReadValue {
  const text = given.trim();
  switch (attribute.type) {
    case 'TEXT':
      return readWhen(text.length > 0 && text.length <= 500, text, 'a text of 1 to 500 characters');
    case 'NUMBER': {
      const isNumber = /^-?\d{1,12}(\.\d{1,6})?$/.test(text);
      return readWhen(isNumber, isNumber ? new Big(text).toFixed() : text, 'a number such as 2.5');
    }
    case 'BOOLEAN':
      return readWhen(/^(true|false)$/i.test(text), text.toLowerCase(), 'true or false');
    case 'ENUM':
      return readWhen(attribute.values.includes(text), text, attribute.values.join(', '));
  }

  function readWhen(isRight: boolean, value: string, right: string): ReadValue {
    if (isRight) return { ok: true, value };
    return { ok: false, reason: `${attribute.code} must be ${right}; "${text}" is not` };
  }
}

/** What is wrong with a definition, or null: an ENUM says what it may be, others must not. */
export function definitionProblem(type: AttributeType, values: readonly string[]): string | null {
  if (type === 'ENUM' && values.length === 0) return 'An ENUM needs at least one value';
  if (type !== 'ENUM' && values.length > 0) return `Only an ENUM lists values, not a ${type}`;
  if (new Set(values).size !== values.length) return 'A value is listed twice';
  if (values.some((value) => value.includes('|'))) return 'A value holds no "|"';
  return null;
}
