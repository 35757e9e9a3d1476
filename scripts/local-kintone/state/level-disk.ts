import { mkdir } from "node:fs/promises";
import { ClassicLevel } from "classic-level";
import type { Change, Disk } from "./journal";
import type { StoredRecord } from "./record";
import type { Store } from "./store";

/** Between a collection's name and the key, in the keys of the database. */
const SEPARATOR = ":";

/** The collection whose values are bytes and not JSON. */
const BLOBS = "blobs";
const RECORDS = "records";

type Database = ClassicLevel<string, Uint8Array>;

/** A folder that keeps a store; see openLevelDisk. */
export interface LevelDisk extends Disk {
  /** Puts everything the folder keeps into an empty store. */
  load(store: Store): Promise<void>;
}

/**
 * Opens (or creates) the database of a folder. All changes of a request are
 * one synced batch: after kill -9 either all of them are there or none.
 */
export async function openLevelDisk(folder: string): Promise<LevelDisk> {
  await mkdir(folder, { recursive: true });
  const database: Database = new ClassicLevel(folder, {
    keyEncoding: "utf8",
    valueEncoding: "view",
  });
  await database.open();
  return {
    write: (changes) => database.batch(changes.map(toStep), { sync: true }),
    close: () => database.close(),
    load: (store) => load(database, store),
  };
}

function toStep({ collection, key, value }: Change) {
  const fullKey = collection + SEPARATOR + key;
  if (value === undefined) return { type: "del" as const, key: fullKey };
  return { type: "put" as const, key: fullKey, value: encode(value) };
}

function encode(value: unknown): Uint8Array {
  return value instanceof Uint8Array
    ? value
    : new TextEncoder().encode(JSON.stringify(value));
}

async function load(database: Database, store: Store): Promise<void> {
  const collections = new Map(
    store.collections.map((collection) => [collection.name, collection]),
  );
  const decoder = new TextDecoder();
  for await (const [fullKey, bytes] of database.iterator()) {
    const end = fullKey.indexOf(SEPARATOR);
    const name = fullKey.slice(0, end);
    const key = fullKey.slice(end + 1);
    const value: unknown =
      name === BLOBS ? bytes : JSON.parse(decoder.decode(bytes));
    if (name === RECORDS) {
      const appId = Number(key.slice(0, key.indexOf("/")));
      store.records(appId).load(value as StoredRecord);
    } else collections.get(name)?.load(key, value);
  }
}
