const longest = 80;

/** A value on one line, cut when it is long: a change is read in a list of many. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** What an element has of something, and what it had. */
export function hasAndHad(name: string, was: unknown, is: unknown): string {
  if (was === undefined) return `has ${name} ${shown(is)}, and had none`;
  if (is === undefined) return `has no ${name}, and had ${shown(was)}`;
  return `has ${name} ${shown(is)}, and had ${shown(was)}`;
}

/** A name that is part of a place: in quotes where a reader, or a terminal, could take it for something else. */
export function placeName(name: string): string {
  return /^[\p{L}\p{N}_$#.-]+$/u.test(name) ? name : JSON.stringify(name);
}

/** A place within another one. */
export function placeIn(where: string, name: string): string {
  return where ? `${where}.${placeName(name)}` : placeName(name);
}
