import path from "node:path";
import type { CollectedTest } from "./collected-tests";
import { collecting } from "./collected-tests";
import { fewCases } from "./few-cases";
import { Modules } from "./modules";

/** A test with a name of its own in the room. */
export interface RoomTest {
  readonly id: string;
  readonly file: string;
  /** What stands before the tests of its groups, once. */
  readonly begin: () => Promise<void>;
  /** @throws what the test throws */
  readonly run: () => Promise<void>;
}

/** Tests of a room, on modules of their own. */
export class RoomTests {
  readonly #root: string;
  readonly #collected: CollectedTest[] = [];
  readonly #collecting = collecting(this.#collected);
  readonly #modules = new Modules(
    new Map<string, unknown>([
      ["vitest", this.#collecting.vitest],
      ["fast-check", { default: fewCases, __esModule: true }],
    ]),
  );
  readonly #begun = new Set<CollectedTest["groups"][number]>();

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * The tests of a file.
   * @param file under the root
   * @throws what the file throws while it is loaded
   */
  load(file: string): readonly RoomTest[] {
    this.#collecting.inFile(file, () =>
      this.#modules.load(path.join(this.#root, file)),
    );
    const ids = new Set<string>();
    return this.#collected.splice(0).map(({ name, groups, run }) => ({
      id: newId([...groups.map((group) => group.name), name], ids),
      file,
      begin: async () => {
        for (const group of groups) {
          if (this.#begun.has(group)) continue;
          this.#begun.add(group);
          for (const step of group.before) await step();
        }
      },
      run: async () => {
        await run();
      },
    }));
  }

  /** What stands after the tests that ran. */
  async end(): Promise<void> {
    for (const { after } of this.#begun) for (const step of after) await step();
  }
}

/** Whether a test is one of a file, by their names. */
export const isOf = (id: string, file: string): boolean =>
  id.startsWith(`${file}${BETWEEN}`);

const BETWEEN = " > ";

const newId = (names: readonly string[], ids: Set<string>): string => {
  let id = names.join(BETWEEN);
  while (ids.has(id)) id = `${id} (again)`;
  ids.add(id);
  return id;
};
