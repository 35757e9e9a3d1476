import type { RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import fastifyCookie from "@fastify/cookie";
import fastifyFormbody from "@fastify/formbody";
import fastifyMultipart from "@fastify/multipart";
import fastify from "fastify";
import { finishDeploy } from "./apps/finish-deploy";
import { Sessions } from "./auth/session";
import { Faults } from "./faults/faults";
import { registerFaults } from "./faults/register-faults";
import type { Kintone } from "./kintone";
import { registerPages } from "./pages/register-pages";
import { limitConcurrency } from "./rest/concurrency";
import { Cursors } from "./state/cursors";
import { registerRest } from "./rest/register-rest";
import { DEFAULT_USERS, seedUsers } from "./seed-users";
import { openLevelDisk } from "./state/level-disk";
import { Store } from "./state/store";
import type { User } from "./state/user";
import { createTimers } from "./timers";

/** Size of the largest JSON body and of the largest uploaded file. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;
const MAX_FILE_BYTES = 1024 * 1024 * 1024;

export { DEFAULT_USERS, type SeedUser } from "./seed-users";

export interface LocalKintoneOptions {
  /** TCP port; 0 (default) takes a free one. */
  readonly port?: number;
  /** Folder that keeps the data; without it everything is in memory. */
  readonly dataDir?: string;
  /** People of a store that has none yet; default: three made-up ones. */
  readonly users?: readonly User[];
  /** Switches the API lab's plugin settings call on. */
  readonly apiLab?: boolean;
  readonly now?: () => Date;
  readonly defaultLanguage?: "ja" | "en";
  /** How long a deploy stays PROCESSING; default 300 ms. */
  readonly deployDelayMs?: number;
}

export interface LocalKintone extends Kintone {
  /** "http://localhost:PORT" without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Answers a request that another server of this process took. */
  readonly answer: RequestListener;
  /** The same as `store`. */
  readonly state: Store;
  /** Faults on demand, for tests. */
  readonly faults: Faults;
  /** @throws what work failed with that nobody waited for, once all is closed */
  close(): Promise<void>;
}

/** Starts a local kintone on localhost; rejects when the port is in use. */
export async function createLocalKintone(
  options: LocalKintoneOptions = {},
): Promise<LocalKintone> {
  const now = options.now ?? (() => new Date());
  const store = await openStore(options.dataDir);
  await seedUsers(store, options.users ?? DEFAULT_USERS);
  const timers = createTimers((error) => console.error(error));
  const kintone: Kintone = {
    store,
    sessions: new Sessions(now),
    cursors: new Cursors(now),
    now,
    apiLab: options.apiLab ?? false,
    defaultLanguage: options.defaultLanguage ?? "ja",
    deployDelayMs: options.deployDelayMs ?? 300,
    later: timers.later,
  };
  const app = fastify({
    forceCloseConnections: true,
    bodyLimit: MAX_BODY_BYTES,
    routerOptions: { maxParamLength: 500 },
  });
  await app.register(fastifyCookie);
  await app.register(fastifyFormbody);
  await app.register(fastifyMultipart, {
    limits: { fileSize: MAX_FILE_BYTES },
  });
  const faults = new Faults();
  limitConcurrency(app);
  registerFaults(app, faults);
  registerRest(app, kintone);
  registerPages(app, kintone);
  try {
    await app.listen({ port: options.port ?? 0, host: "localhost" });
  } catch (error) {
    await app.close();
    await store.close();
    throw error;
  }
  resumeDeploys(kintone);
  const { port } = app.server.address() as AddressInfo;
  return {
    ...kintone,
    state: store,
    faults,
    url: `http://localhost:${port}`,
    port,
    answer: (request, response) => app.routing(request, response),
    close: async () => {
      await app.close();
      try {
        await timers.end();
      } finally {
        await store.close();
      }
    },
  };
}

/** The store of a folder, or one that lives in memory only. */
async function openStore(dataDir: string | undefined): Promise<Store> {
  if (dataDir === undefined) return new Store(null);
  const disk = await openLevelDisk(dataDir);
  const store = new Store(disk);
  await disk.load(store);
  return store;
}

/** Ends the deploys that the last run of the server left unfinished. */
function resumeDeploys(kintone: Kintone): void {
  for (const { id, deployStatus } of kintone.store.apps.values()) {
    if (deployStatus === "PROCESSING") {
      kintone.later(0, () => finishDeploy(kintone, id));
    }
  }
}
