import { parseArgs } from "node:util";
import { createLocalKintone, type LocalKintoneOptions } from "./local-kintone";
import { DEFAULT_USERS } from "./seed-users";

const DEFAULT_PORT = "8080";

try {
  const kintone = await createLocalKintone(readOptions());
  // First: whoever reads "ready" may stop it at once.
  const stop = (): void => {
    void kintone.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  console.log(`ready: ${kintone.url}/`);
  for (const user of DEFAULT_USERS) {
    console.log(`login: ${user.code} ${user.password} ${user.role}`);
  }
} catch (error) {
  fail(error);
}

function readOptions(): LocalKintoneOptions {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: DEFAULT_PORT },
      data: { type: "string" },
      "api-lab": { type: "boolean", default: false },
    },
  });
  if (!/^\d+$/.test(values.port) || Number(values.port) > 65535) {
    throw new Error(`--port ${values.port} is not a port number (0 to 65535).`);
  }
  return {
    port: Number(values.port),
    apiLab: values["api-lab"],
    ...(values.data === undefined ? {} : { dataDir: values.data }),
  };
}

function fail(error: unknown): never {
  console.error(describeFailure(error));
  process.exit(1);
}

/** A sentence that says what to do. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as { code?: unknown; port?: unknown };
  if (code === "EADDRINUSE") {
    return `Port ${String(port)} is in use. Stop the other program or choose another port with --port.`;
  }
  if (code === "LEVEL_DATABASE_NOT_OPEN") {
    return "The data folder can't be opened. Is another local kintone using it?";
  }
  return error.message;
}
