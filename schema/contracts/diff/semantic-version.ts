/** A version as Semantic Versioning 2.0.0 reads it. Build metadata orders nothing and is left out. */
export interface SemanticVersion {
  /** Major, minor and patch. */
  numbers: readonly [number, number, number];
  /** Empty for a release. */
  preRelease: readonly string[];
}

const number = '(0|[1-9]\\d{0,14})';
const identifier = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][\\dA-Za-z-]*)';
const form = new RegExp(
  `^${number}\\.${number}\\.${number}(?:-(${identifier}(?:\\.${identifier})*))?(?:\\+[\\dA-Za-z.-]+)?$`,
);

export function parseVersion(text: string): SemanticVersion | undefined {
  const [whole, major, minor, patch, preRelease] = form.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const numbers = [Number(major), Number(minor), Number(patch)] as const;
  return { numbers, preRelease: preRelease?.split('.') ?? [] };
}

/** Positive when `one` is the later version. */
export function compareVersions(one: SemanticVersion, other: SemanticVersion): number {
  return compareNumbers(one, other) || comparePreReleases(one.preRelease, other.preRelease);
}

/** As `compareVersions`, with a release candidate counting as its release. */
export function compareNumbers(one: SemanticVersion, other: SemanticVersion): number {
  const [major, minor, patch] = other.numbers;
  return one.numbers[0] - major || one.numbers[1] - minor || one.numbers[2] - patch;
}

type Identifiers = readonly string[];

/** What comes before a release is earlier than the release itself; more identifiers are later than fewer. */
function comparePreReleases(one: Identifiers, other: Identifiers): number {
  if (!one.length || !other.length) return other.length - one.length;
  for (const [at, identifier] of one.entries()) {
    const difference = compareIdentifiers(identifier, other[at]);
    if (difference) return difference;
  }
  return one.length - other.length;
}

/** Numbers by size and before texts; texts by their characters. */
function compareIdentifiers(one: string, other: string | undefined): number {
  if (other === undefined) return 1;
  const [isNumber, isOtherNumber] = [/^\d+$/.test(one), /^\d+$/.test(other)];
  if (isNumber && isOtherNumber) return Number(one) - Number(other);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  if (one === other) return 0;
  return one > other ? 1 : -1;
}
