import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressSite } from './compress-site.ts';

/** Where the built site lies; what the gateway serves at `/`. */
const site = join(import.meta.dirname, 'site');

/** `npm run studio` serves the app from its sources, and asks the mesh that runs beside it. */
const mesh = process.env.WEFT_GATEWAY_URL ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: join(import.meta.dirname, 'app'),
  plugins: [react(), compressSite()],
  build: { outDir: site, emptyOutDir: true, target: 'es2023' },
  server: { host: '127.0.0.1', proxy: { '/graphql': mesh, '/ready': mesh } },
});
