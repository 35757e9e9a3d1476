import path from "node:path";
import { parseArgs } from "node:util";
import { complain, tell } from "./tell";

const defaultPort = 8080;
const settingsFolder = path.resolve(import.meta.dirname, "../.local");

const fail = (message: string): never => {
  complain(message);
  process.exit(1);
};

const parsePort = (text: string): number => {
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65_535
    ? port
    : fail(
        `PORT は 0 から 65535 の整数で指定してください（${text}）。/ PORT must be a whole number from 0 to 65535.`,
      );
};

const parseOptions = (): { empty: boolean } => {
  try {
    const { values } = parseArgs({ options: { empty: { type: "boolean" } } });
    return { empty: values.empty ?? false };
  } catch (error) {
    return fail(
      `${error instanceof Error ? error.message : String(error)}\n使い方: [PORT=番号] npm start [-- --empty]`,
    );
  }
};

const describeFailure = (error: unknown, port: number): string => {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "EADDRINUSE") {
    return `ポート ${port} は使用中です。ほかのプログラムを止めるか、PORT=${port + 1} npm start のように別の番号を指定してください。/ Port ${port} is in use: stop the other program or choose another with PORT.`;
  }
  return error.stack ?? error.message;
};

const { empty } = parseOptions();
const port = parsePort(process.env.PORT ?? String(defaultPort));
try {
  // Loaded only now: what is wrong with the command is told at once.
  const { startLocalSystem } = await import("./start/start-local-system");
  const { kintone, users, settingsPath } = await startLocalSystem({
    port,
    withSample: !empty,
    settingsFolder,
    say: tell,
  });
  const stop = (): void => {
    void kintone.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  tell(`ready: ${kintone.url}/`);
  for (const { code, password, role } of users) {
    tell(`login: ${code} ${password} ${role}`);
  }
  tell(`settings: ${settingsPath}`);
} catch (error) {
  fail(describeFailure(error, port));
}
