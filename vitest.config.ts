import { defineConfig } from "vitest/config";

export default defineConfig({
  // What webpack sets in a built file.
  define: { __webpack_hash__: JSON.stringify("test") },
  test: {
    environment: "node",
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
