import { setTimeout as pause } from 'node:timers/promises';
import { startFailure } from '../process/run.ts';
import { domainVariable } from '../process/settings.ts';
import type { NodeProgram } from '../process/spawn-node.ts';
import { keeperProgram } from '../storage/embedded/kept-cluster.ts';
import { type EmbeddedPlan, planEmbedded } from './databases.ts';
import { formatLine, type LineStyle, ownLine } from './log-line.ts';
import { requireDistinctPorts, requireFreePorts, settlePort } from './ports.ts';
import { gatewayProgram, roomProgram, roomUrl } from './programs.ts';
import type { MeshRoom } from './rooms.ts';
import type { MeshSettings } from './settings.ts';
import { Supervised } from './supervised.ts';

export interface MeshOptions {
  rooms: readonly MeshRoom[];
  settings: MeshSettings;
  env: Readonly<Record<string, string | undefined>>;
  print(line: string): void;
  style: LineStyle;
  /** Done once when the graph is served; a line that it returns, or why it failed, is told. */
  onRunning?: ((rooms: RunningRoom[]) => Promise<string | undefined>) | undefined;
}

/** A domain that runs, and where it answers. */
export interface RunningRoom {
  name: string;
  url: string;
}

/**
 * How long each part may take to stop, in ms; together less than 5 s.
 * PostgreSQL's keeper turns to an immediate shutdown before its own time is over.
 */
const patience = { gateway: 1200, rooms: 1000, postgres: 2500 } as const;

/** PostgreSQL, the rooms and the gateway as one: started together, stopped in the reverse order. */
export class Mesh {
  /** Resolves with the exit code when everything is gone. */
  readonly ended: Promise<number>;
  readonly #options: MeshOptions;
  #end: (code: number) => void = () => {};
  #phase: 'starting' | 'running' | 'stopping' = 'starting';
  #isMuted = false;
  #postgres: Supervised | undefined;
  #rooms: Supervised[] = [];
  #gateway: Supervised | undefined;

  constructor(options: MeshOptions) {
    this.#options = options;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  /** Starts everything; what prevents it is printed as one line, and ends the mesh with code 1. */
  async start(): Promise<void> {
    try {
      const settings = await settlePorts(this.#options.settings);
      const names = this.#options.rooms.map(({ name }) => name);
      const plan = await planEmbedded(settings, names);
      const wanted = wantedPorts(settings, plan);
      requireDistinctPorts(wanted);
      await requireFreePorts(wanted, plan?.isLeftBehind ? 5000 : 0);
      await this.#startAll(settings, plan);
    } catch (error) {
      this.#options.print(startFailure(error));
      await this.stop(1);
    }
  }

  /** Stops the gateway, then the rooms, then PostgreSQL, so that nobody loses what he needs. */
  async stop(code = 0): Promise<void> {
    if (this.#phase === 'stopping') return;
    // What is interrupted while it starts complains; the reason of the stop is known already.
    this.#isMuted = this.#phase === 'starting';
    this.#phase = 'stopping';
    await this.#gateway?.stop(patience.gateway);
    await Promise.all(this.#rooms.map((room) => room.stop(patience.rooms)));
    await this.#postgres?.stop(patience.postgres);
    this.#end(code);
  }

  async #startAll(settings: MeshSettings, plan: EmbeddedPlan | null): Promise<void> {
    if (this.#isStopping()) return;
    const { rooms, env } = this.#options;
    this.#gateway = this.#run('gateway', gatewayProgram(rooms, settings, env));
    if (plan) await this.#startPostgres(settings, plan);
    if (this.#isStopping()) return;
    this.#rooms = rooms.map((room) =>
      this.#run(room.name, roomProgram(room, settings, plan?.urls[room.name], env)),
    );
    await this.#announce(settings.gatewayPort);
    await this.#whenRunning(settings);
  }

  async #startPostgres({ postgresPort }: MeshSettings, plan: EmbeddedPlan): Promise<void> {
    const { folder, isSheltered } = plan;
    if (isSheltered)
      this.#note('postgres', `keeps its data in ${folder}: its user cannot enter the data folder`);
    this.#postgres = this.#run('postgres', keeperProgram({ folder, port: postgresPort }));
    const provisioned = this.#postgres.firstReady.then(() => plan.provision());
    // Databases from an earlier start are there: the rooms may load while the server starts.
    if (!plan.hasData) return provisioned;
    provisioned.catch((error) => this.#note('postgres', startFailure(error)));
  }

  #run(name: string, program: NodeProgram): Supervised {
    const { print, style } = this.#options;
    const supervised = new Supervised({
      name,
      program,
      onLine: (from, line) => {
        if (!this.#isMuted) print(formatLine(from, line, style));
      },
      onNote: (from, note) => this.#note(from, note),
      onHopeless: () => void this.stop(1),
    });
    supervised.start();
    return supervised;
  }

  async #announce(port: number): Promise<void> {
    const origin = `http://127.0.0.1:${port}`;
    while (!this.#isStopping() && !(await answers(`${origin}/ready`))) await pause(50);
    if (this.#isStopping()) return;
    this.#phase = 'running';
    const late = this.#rooms.filter(({ isReady }) => !isReady).map(({ name }) => name);
    const missing = late.length ? ` (still without ${late.join(', ')})` : '';
    this.#note('weft', `open http://127.0.0.1:${port}${missing}; Ctrl-C stops it`);
  }

  async #whenRunning(settings: MeshSettings): Promise<void> {
    const { rooms, onRunning } = this.#options;
    if (this.#isStopping() || !onRunning) return;
    const running = rooms.map(({ name }) => ({ name, url: roomUrl(name, settings) }));
    const told = await onRunning(running).catch(startFailure);
    if (told && !this.#isStopping()) this.#note('weft', told);
  }

  #note(name: string, text: string): void {
    this.#options.print(ownLine(name, text, this.#options.style));
  }

  #isStopping(): boolean {
    return this.#phase === 'stopping';
  }
}

async function settlePorts(settings: MeshSettings): Promise<MeshSettings> {
  const rooms = Object.entries(settings.rooms).map(
    async ([name, room]) => [name, { ...room, port: await settlePort(room.port) }] as const,
  );
  return {
    ...settings,
    gatewayPort: await settlePort(settings.gatewayPort),
    rooms: Object.fromEntries(await Promise.all(rooms)),
  };
}

function wantedPorts(settings: MeshSettings, plan: EmbeddedPlan | null) {
  const rooms = Object.entries(settings.rooms).map(([name, { port }]) => ({
    port,
    variable: domainVariable(name, 'PORT'),
  }));
  const gateway = { port: settings.gatewayPort, variable: 'WEFT_GATEWAY_PORT' };
  const postgres = { port: settings.postgresPort, variable: 'WEFT_POSTGRES_PORT' };
  return plan && !plan.isLeftBehind ? [postgres, ...rooms, gateway] : [...rooms, gateway];
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
}
