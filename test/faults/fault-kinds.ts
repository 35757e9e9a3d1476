import {
  brokenOffAnswer,
  droppedConnection,
  errorAnswer,
  type Fault,
  htmlAnswer,
  hungConnection,
  lostBehindGateway,
  otherAnswer,
  textAnswer,
  tricklingAnswer,
  unansweredConnection,
} from "../support/faulty-proxy";

interface FaultKind {
  readonly fault: Fault;
  /** Ends only by a time limit. */
  readonly isEndless?: true;
  /** Whoever waits gives up, where that can be done. */
  readonly isStop?: true;
}

/** What answers suffer on their way; each is named as the table of docs/faults.md names it. */
export const FAULT_KINDS: Readonly<Record<string, FaultKind>> = {
  切断: { fault: droppedConnection },
  無応答: { fault: hungConnection, isEndless: true },
  少しずつ: { fault: tricklingAnswer, isEndless: true },
  途中で切れる: { fault: brokenOffAnswer },
  "200 HTML": { fault: htmlAnswer(200) },
  "200 空": { fault: otherAnswer("application/json", "") },
  "200 別の形": {
    fault: otherAnswer("application/json", '{"answer":[null]}'),
  },
  "401": { fault: errorAnswer(401, "CB_AU01") },
  "403": { fault: errorAnswer(403, "CB_NO02") },
  "404": { fault: htmlAnswer(404) },
  "409": { fault: errorAnswer(409, "GAIA_CO02") },
  "413": { fault: htmlAnswer(413) },
  "429": { fault: errorAnswer(429, "GAIA_TO04") },
  "500": { fault: htmlAnswer(500) },
  "502 反映後": { fault: lostBehindGateway },
  やめる: { fault: hungConnection, isStop: true },
  反映後にやめる: { fault: unansweredConnection, isStop: true },
  "503 文字": { fault: textAnswer(503, "Service Unavailable") },
};
