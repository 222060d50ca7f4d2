import { publishRooms } from '../../cli/publish-rooms.ts';
import { registryRoom } from '../../platform/rooms.ts';
import { startMesh, type TestMesh } from './mesh.ts';

/** All domains, whose registry knows them, as after `npm start`. */
export async function startPublishedMesh(): Promise<TestMesh> {
  const mesh = await startMesh();
  const rooms = [...mesh.domains.values()].map(({ name, url }) => ({ name, url }));
  await publishRooms(new URL(mesh.domain(registryRoom).url).origin, rooms);
  return mesh;
}
