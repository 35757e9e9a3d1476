import { defineConfig } from "vitest/config";

/** The tests of one part of the repository. */
const project = (name: string, folder: string) => ({
  extends: true as const,
  test: { name, include: [`${folder}/**/*.test.ts`] },
});

export default defineConfig({
  test: {
    environment: "node",
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      project("plugin", "test"),
      // A package of its own, so its tests are with it.
      project("local-kintone", "scripts/local-kintone/test"),
    ],
  },
});
