/** `breaking`: a request that works may fail or surprise; `dangerous`: it works, but may meet what it does not know. */
export type ChangeLevel = 'breaking' | 'dangerous' | 'safe';

/** Every way in which two graphs can differ for those who ask them, and how bad it is at worst. */
export const changeLevels = {
  TYPE_ADDED: 'safe',
  TYPE_REMOVED: 'breaking',
  TYPE_KIND_CHANGED: 'breaking',
  ROOT_TYPE_CHANGED: 'breaking',
  FIELD_ADDED: 'safe',
  FIELD_REMOVED: 'breaking',
  FIELD_TYPE_CHANGED: 'breaking',
  FIELD_TYPE_NARROWED: 'safe',
  ARGUMENT_ADDED: 'safe',
  REQUIRED_ARGUMENT_ADDED: 'breaking',
  ARGUMENT_REMOVED: 'breaking',
  ARGUMENT_TYPE_CHANGED: 'breaking',
  ARGUMENT_TYPE_WIDENED: 'safe',
  ARGUMENT_DEFAULT_CHANGED: 'dangerous',
  ARGUMENT_NOW_REQUIRED: 'breaking',
  INPUT_FIELD_ADDED: 'safe',
  REQUIRED_INPUT_FIELD_ADDED: 'breaking',
  INPUT_FIELD_REMOVED: 'breaking',
  INPUT_FIELD_TYPE_CHANGED: 'breaking',
  INPUT_FIELD_TYPE_WIDENED: 'safe',
  INPUT_FIELD_DEFAULT_CHANGED: 'dangerous',
  INPUT_FIELD_NOW_REQUIRED: 'breaking',
  ONE_OF_ADDED: 'breaking',
  ONE_OF_REMOVED: 'safe',
  ENUM_VALUE_ADDED: 'dangerous',
  ENUM_VALUE_REMOVED: 'breaking',
  UNION_MEMBER_ADDED: 'dangerous',
  UNION_MEMBER_REMOVED: 'breaking',
  INTERFACE_ADDED: 'dangerous',
  INTERFACE_REMOVED: 'breaking',
  DEPRECATION_ADDED: 'safe',
  DEPRECATION_REMOVED: 'safe',
  DIRECTIVE_ADDED: 'safe',
  DIRECTIVE_REMOVED: 'breaking',
  DIRECTIVE_NARROWED: 'breaking',
} as const satisfies Record<string, ChangeLevel>;

export type ChangeKind = keyof typeof changeLevels;

/** The names of all kinds, for settings and formats. */
export const changeKinds = Object.keys(changeLevels).filter(isChangeKind);

export interface Change {
  kind: ChangeKind;
  level: ChangeLevel;
  /** In the notation of the GraphQL specification's schema coordinates, e.g. `Product.media(first:)`. */
  coordinate: string;
  /** What is different, in words that go with the coordinate. */
  message: string;
  /** The coordinates whose users may notice: who leaves out an argument notices when it is required. */
  touches: readonly string[];
}

export function change(
  kind: ChangeKind,
  coordinate: string,
  message: string,
  touches: readonly string[] = [coordinate],
): Change {
  return { kind, level: changeLevels[kind], coordinate, message, touches };
}

function isChangeKind(name: string): name is ChangeKind {
  return name in changeLevels;
}
