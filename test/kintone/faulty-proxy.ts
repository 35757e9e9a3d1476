import {
  createServer,
  request as forward,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** Does something else with a request than passing it on. */
export type Fault = (response: ServerResponse) => void;

export interface FaultyProxy {
  readonly url: string;
  /** Path and decoded query of every request, in order. */
  readonly requests: readonly string[];
  /** The next request whose address contains the text meets the fault. */
  failNext(addressPart: string, fault: Fault): void;
  /** No request meets a fault any more. */
  passAll(): void;
  close(): Promise<void>;
}

/** An HTTP server before a kintone that passes everything on, except where told. */
export const startFaultyProxy = async (
  target: string,
): Promise<FaultyProxy> => {
  const requests: string[] = [];
  const faults: { addressPart: string; fault: Fault }[] = [];
  const server = createServer((incoming, response) => {
    const address = decodeURIComponent(incoming.url ?? "");
    requests.push(address);
    const index = faults.findIndex(({ addressPart }) =>
      address.includes(addressPart),
    );
    const [found] = index < 0 ? [] : faults.splice(index, 1);
    if (found) found.fault(response);
    else passOn(target, incoming, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    requests,
    failNext: (addressPart, fault) => faults.push({ addressPart, fault }),
    passAll: () => faults.splice(0),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const passOn = (
  target: string,
  incoming: IncomingMessage,
  response: ServerResponse,
): void => {
  const outgoing = forward(
    new URL(incoming.url ?? "", target),
    { method: incoming.method ?? "GET", headers: incoming.headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  incoming.pipe(outgoing);
};

/** An error as kintone answers it. */
export const errorAnswer =
  (status: number, code: string): Fault =>
  (response) => {
    response
      .writeHead(status, { "content-type": "application/json" })
      .end(JSON.stringify({ code, id: "fault", message: `fault ${code}` }));
  };

/** A page instead of JSON. */
export const htmlAnswer =
  (status: number): Fault =>
  (response) => {
    response
      .writeHead(status, { "content-type": "text/html" })
      .end("<html><body>maintenance</body></html>");
  };

/** The beginning of a JSON answer. */
export const cutAnswer: Fault = (response) => {
  response
    .writeHead(200, { "content-type": "application/json" })
    .end('{"records":[{"$id":{"type":"__ID__","val');
};

/** The connection ends in the middle of an answer that said how long it is. */
export const brokenAnswer: Fault = (response) => {
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": "1000",
  });
  response.write('{"records":[{"$id":', () => response.destroy());
};

/** The connection ends without an answer. */
export const droppedConnection: Fault = (response) => {
  response.destroy();
};
