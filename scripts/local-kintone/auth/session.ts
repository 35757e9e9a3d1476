import { randomBytes, randomUUID } from "node:crypto";
import type { FastifyRequest } from "fastify";
import type { User } from "../state/user";

/** Name of the session cookie. */
export const SESSION_COOKIE = "JSESSIONID";

/** The request token lives a day after its last use. */
const TOKEN_LIFE_MS = 86_400_000;

/** A login in a browser. */
export interface Session {
  /** Value of the cookie. */
  readonly id: string;
  readonly userCode: string;
  /** What kintone.getRequestToken() returns. */
  readonly requestToken: string;
  /** Milliseconds since 1970 of the last request. */
  usedAt: number;
}

/** The logins of one local kintone; they end with the process. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();

  constructor(private readonly now: () => Date) {}

  /** Starts a session; send its id as the SESSION_COOKIE cookie. */
  openSession(user: User): Session {
    const session: Session = {
      id: randomBytes(24).toString("base64url"),
      userCode: user.code,
      requestToken: randomUUID(),
      usedAt: this.now().getTime(),
    };
    this.#sessions.set(session.id, session);
    return session;
  }

  /** The session of a request's cookie; null when none or expired. */
  sessionOf(request: FastifyRequest): Session | null {
    const id = request.cookies[SESSION_COOKIE];
    const session = id === undefined ? undefined : this.#sessions.get(id);
    if (session === undefined) return null;
    const now = this.now().getTime();
    if (now - session.usedAt > TOKEN_LIFE_MS) {
      this.#sessions.delete(session.id);
      return null;
    }
    session.usedAt = now;
    return session;
  }

  /** Ends a session (log out). */
  closeSession(session: Session): void {
    this.#sessions.delete(session.id);
  }
}
