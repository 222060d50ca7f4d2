import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { readSettings, setting } from '../../platform/process/settings.ts';
import { mediaType } from './model/media-file.ts';

const settings = {
  mediaUrl: setting(
    'WEFT_CATALOG_MEDIA_URL',
    z.url({ protocol: /^https?$/ }).optional(),
    'where pictures are served, when not by the catalog itself',
  ),
};

/** The absolute address of a media file. `origin` is the catalog's own, e.g. `http://127.0.0.1:4101`. */
export function mediaUrl(
  file: string,
  origin: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const base = readSettings(settings, env).mediaUrl ?? `${origin}/media`;
  return `${base.replace(/\/$/, '')}/${encodeURIComponent(file)}`;
}

const dayInSeconds = 86_400;

/**
 * Serves the files of a folder at `/media/<file>`. Only plain file names of known types are looked up,
 * so nothing outside of the folder can be reached. Browsers may keep a file for a day.
 */
export function servePictures(app: FastifyInstance, folder: string): void {
  // A wrong address is told at the start, not with the first picture.
  readSettings(settings, process.env);
  app.get<{ Params: { file: string } }>('/media/:file', async (request, reply) => {
    const type = mediaType(request.params.file);
    const path = join(folder, request.params.file);
    const found = type ? await stat(path).catch(() => null) : null;
    if (!type || !found?.isFile()) return reply.code(404).send({ error: 'There is no such file' });
    const tag = `"${found.size.toString(16)}-${Math.trunc(found.mtimeMs).toString(16)}"`;
    reply.headers({
      'cache-control': `public, max-age=${dayInSeconds}`,
      etag: tag,
      'x-content-type-options': 'nosniff',
      // A picture is a picture: scripts in an SVG that is opened by itself do not run.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    });
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply.type(type.mime).send(createReadStream(path));
  });
}
