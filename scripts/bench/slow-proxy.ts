import {
  Agent,
  createServer,
  request as forward,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** A server before another one that answers as late as over a long way. */
export interface SlowProxy {
  readonly url: string;
  /** How many requests came since it was asked last, and how many were under way at once, at most. */
  take(): { readonly requests: number; readonly atOnce: number };
  close(): Promise<void>;
}

/** @param delayMs what is added to every request, as a round trip would */
export const startSlowProxy = async (
  target: string,
  delayMs: number,
): Promise<SlowProxy> => {
  const agent = new Agent({ keepAlive: true });
  let underWay = 0;
  let atOnce = 0;
  let requests = 0;
  const server = createServer((incoming, response) => {
    requests += 1;
    underWay += 1;
    atOnce = Math.max(atOnce, underWay);
    response.once("close", () => (underWay -= 1));
    setTimeout(() => passOn(target, agent, incoming, response), delayMs);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    take: () => {
      const taken = { requests, atOnce };
      requests = 0;
      atOnce = underWay;
      return taken;
    },
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const passOn = (
  target: string,
  agent: Agent,
  incoming: IncomingMessage,
  response: ServerResponse,
): void => {
  const outgoing = forward(
    new URL(incoming.url ?? "", target),
    { method: incoming.method ?? "GET", headers: incoming.headers, agent },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  outgoing.on("error", (error) => response.destroy(error));
  incoming.pipe(outgoing);
};
