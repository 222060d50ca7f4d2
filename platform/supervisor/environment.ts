type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that hold the way into a domain's database. */
const secret = /^WEFT_.+_DATABASE_URL$/;

/** What one child may know: the common environment without anyone's database, and what is its own. */
export function childEnvironment(env: Environment, own: Environment): Environment {
  const common = Object.entries(env).filter(([name]) => !secret.test(name));
  return { ...Object.fromEntries(common), ...own };
}
