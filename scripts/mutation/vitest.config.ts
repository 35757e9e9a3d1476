import { defineConfig } from "vitest/config";
import { MUTATED_ROOM } from "./mutated-room";
import { OPENING_FILES, testsOf } from "./rooms";

export default defineConfig({
  test: {
    environment: "node",
    include: testsOf(process.env[MUTATED_ROOM] ?? ""),
    exclude: OPENING_FILES,
    runner: "scripts/mutation/loading-runner.ts",
    testTimeout: 180_000,
    isolate: false,
    tags: [{ name: "proof" }],
  },
});
