import {
  Agent,
  createServer,
  request as forward,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";

/** What kintone answered. */
interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Does something else with a request than passing its answer on.
 * @param pass has kintone do what it was asked for
 */
export type Fault = (
  response: ServerResponse,
  pass: () => Promise<Answer>,
) => unknown;

/** A request on its way to kintone. */
export interface PassingRequest {
  readonly method: string;
  /** Path and decoded query. */
  readonly address: string;
  /** The first bytes of its body. */
  readonly start: Buffer;
}

/** A server of this process: it takes over what passes, without another connection. */
interface Neighbour {
  readonly url: string;
  readonly answer: RequestListener;
}

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

/** Of all proxies: each cell of a matrix has one, and asks one kintone. */
const agent = new Agent({ keepAlive: true });

/**
 * An HTTP server before a kintone that passes everything on, except where told.
 * @param meet gives the fault that a request meets, before those of failNext()
 */
export const startFaultyProxy = async (
  target: string | Neighbour,
  meet: (request: PassingRequest) => Fault | undefined = () => undefined,
): Promise<FaultyProxy> => {
  const requests: string[] = [];
  const faults: { addressPart: string; fault: Fault }[] = [];
  const [targetUrl, takeOver] =
    typeof target === "string"
      ? [target, undefined]
      : [target.url, target.answer];
  const server = createServer(async (incoming, response) => {
    const address = decodeURIComponent(incoming.url ?? "");
    requests.push(address);
    const index = faults.findIndex(({ addressPart }) =>
      address.includes(addressPart),
    );
    const [found] = index < 0 ? [] : faults.splice(index, 1);
    const method = incoming.method ?? "GET";
    try {
      const start = await startOfBody(incoming);
      const fault = meet({ method, address, start }) ?? found?.fault;
      if (fault === undefined && takeOver !== undefined) {
        takeOver(incoming, response);
        return;
      }
      const body = await bodyOf(incoming);
      const pass = () => passOn(targetUrl, incoming, body);
      await (fault ?? passing)(response, pass);
    } catch {
      // Whoever asked, or the proxy itself, has gone.
      response.destroy();
    }
  });
  // On a busy machine a pause of theirs would be a fault that nobody asked for.
  server.keepAliveTimeout = 0;
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

/** What came of a body first; it stays there to be read. */
const startOfBody = async (message: IncomingMessage): Promise<Buffer> => {
  const { headers } = message;
  const hasBody =
    Number(headers["content-length"] ?? 0) > 0 ||
    headers["transfer-encoding"] !== undefined;
  if (!hasBody) return Buffer.alloc(0);
  await once(message, "readable");
  const start = message.read() as Buffer | null;
  if (start === null) return Buffer.alloc(0);
  message.unshift(start);
  return start;
};

const bodyOf = async (message: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const part of message) parts.push(part);
  return Buffer.concat(parts);
};

const passOn = (
  target: string,
  incoming: IncomingMessage,
  body: Buffer,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const outgoing = forward(
      new URL(incoming.url ?? "", target),
      { method: incoming.method ?? "GET", headers: incoming.headers, agent },
      (answer) => {
        bodyOf(answer).then(
          (answered) =>
            resolve({
              status: answer.statusCode ?? 502,
              headers: answer.headers,
              body: answered,
            }),
          reject,
        );
      },
    );
    outgoing.on("error", (error) => {
      // The connection had ended while nobody used it: kintone was not asked.
      if (outgoing.reusedSocket)
        passOn(target, incoming, body).then(resolve, reject);
      else reject(error);
    });
    outgoing.end(body);
  });

const passing: Fault = async (response, pass) => {
  const { status, headers, body } = await pass();
  response.writeHead(status, headers).end(body);
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

/** No answer ever comes, and kintone is asked nothing. */
export const hungConnection: Fault = () => undefined;

/** kintone does what it was asked for; no answer comes. */
export const unansweredConnection: Fault = (_response, pass) => pass();

/** kintone does what it was asked for; its answer comes a byte at a time and does not end in time. */
export const tricklingAnswer: Fault = async (response, pass) => {
  const { status, headers, body } = await pass();
  response.writeHead(status, { ...headers, "content-length": body.length + 9 });
  let at = 0;
  const drip = setInterval(() => {
    response.write(body.subarray(at, at + 1));
    at += 1;
    if (at >= body.length) clearInterval(drip);
  }, 50);
  response.on("close", () => clearInterval(drip));
};

/** kintone does what it was asked for; its answer breaks off in the middle. */
export const brokenOffAnswer: Fault = async (response, pass) => {
  const { status, headers, body } = await pass();
  response.writeHead(status, { ...headers, "content-length": body.length });
  const half = body.subarray(0, Math.floor(body.length / 2));
  response.write(half, () => response.destroy());
};

/** kintone does what it was asked for; a gateway answers that it did not get the answer. */
export const lostBehindGateway: Fault = async (response, pass) => {
  await pass();
  response
    .writeHead(502, { "content-type": "text/html" })
    .end("<html><body>Bad Gateway</body></html>");
};

/** Something else than what was asked for, with status 200. */
export const otherAnswer =
  (contentType: string, body: string): Fault =>
  (response) => {
    response.writeHead(200, { "content-type": contentType }).end(body);
  };

/** A page of a proxy with a status of its own. */
export const textAnswer =
  (status: number, body: string): Fault =>
  (response) => {
    response.writeHead(status, { "content-type": "text/plain" }).end(body);
  };
