import { register } from 'node:module';

/*
 * Lets Node.js 20 run the project's own TypeScript: `node --import <this file> main.ts`, and threads of it.
 * Loaders that take anything also look into every file of every package, which cost 0.4 s of CPU
 * in each process; a mesh is seven of them. What was erased once is kept beside the packages, so that
 * a warm start needs no compiler at all. Plain JavaScript, since it is what makes the rest readable.
 * The hooks are a file of their own, because they run on a thread that must not register them again.
 */
register('./erase-types-hooks.mjs', import.meta.url);
