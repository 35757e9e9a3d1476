import { defineConfig } from "vitest/config";
import { MUTATED_ROOM } from "./mutated-room";

/** The unit tests of one room and nothing else: what only a test of another room sees is not held by its own. */
export default defineConfig({
  test: {
    environment: "node",
    include: [`test/${process.env[MUTATED_ROOM] ?? ""}/**/*.test.ts`],
    testTimeout: 180_000,
    isolate: false,
    tags: [{ name: "proof" }],
  },
});
