import { parseArgs } from "node:util";
import { DEFAULT_USERS } from "./seed-users";
import { createLocalKintone } from "./server";

const DEFAULT_PORT = 8080;

const { values } = parseArgs({
  options: {
    port: { type: "string" },
    data: { type: "string" },
    "api-lab": { type: "boolean" },
  },
});
const port = Number(values.port ?? DEFAULT_PORT);

try {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port ${values.port} is not a port number (0 to 65535)`);
  }
  const kintone = await createLocalKintone({
    port,
    apiLab: values["api-lab"] ?? false,
    ...(values.data === undefined ? {} : { dataDir: values.data }),
  });
  console.log(`ready: ${kintone.url}/`);
  for (const user of DEFAULT_USERS) {
    console.log(`login: ${user.code} ${user.password} ${user.role}`);
  }
  const stop = (): void => {
    void kintone.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
} catch (error) {
  console.error(describeFailure(error));
  process.exit(1);
}

function describeFailure(error: unknown): string {
  if (error instanceof Error && "code" in error) {
    if (error.code === "EADDRINUSE") {
      return `Port ${port} is in use. Stop the other program or choose another port with --port.`;
    }
    if (error.code === "LEVEL_DATABASE_NOT_OPEN") {
      return `The data folder ${values.data} can't be opened. Is another local kintone using it?`;
    }
  }
  return error instanceof Error ? error.message : String(error);
}
