/** Longer than this no program is called. */
const longestName = 100;
const longestVersion = 50;

const mailAddress = /[^\s@]@[^\s@]+\.[^\s@]/;
/** A telephone number, a customer's number, the id of a device or a session. */
const longNumber = /\d(?:[ ().+-]?\d){6}/;
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
/** What makes the letters of a line something else, or none. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A client's name as it may be stored: empty for what looks like a person, a device or a secret in place of a
 * program. Traffic of such a client counts as that of one who does not say who he is.
 * Its own result stays as it is.
 */
export function cleanClientName(given: string): string {
  const name = given.replace(unprintable, '').trim();
  const isPersonal = mailAddress.test(name) || longNumber.test(name) || uuid.test(name);
  return isPersonal || name.length > longestName ? '' : name;
}

/** The same for its version, in which a date or the hash of a commit is welcome. */
export function cleanClientVersion(given: string): string {
  const version = given.replace(unprintable, '').trim();
  return mailAddress.test(version) || version.length > longestVersion ? '' : version;
}
