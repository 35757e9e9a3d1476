import type { FastifyRequest } from "fastify";
import {
  illegalRequest,
  missingRequestedWith,
  notImplemented,
  notLoggedIn,
  unknownApiToken,
  wrongPassword,
} from "../errors/request-errors";
import type { Kintone } from "../kintone";
import type { Store } from "../state/store";
import type { User } from "../state/user";
import { type Actor, TOKEN_USER } from "./actor";
import type { Session } from "./session";

/** API tokens that one call may carry. */
const MAX_TOKENS = 9;

/** An authenticated caller; `session` is set for calls from a page. */
export interface Caller extends Actor {
  readonly session: Session | null;
}

/**
 * Who makes a REST call: X-Cybozu-Authorization, else X-Cybozu-API-Token, else
 * the session cookie. Errors: CB_AU01, CB_WA01, CB_JH01, GAIA_IA02.
 */
export function authenticate(
  request: FastifyRequest,
  kintone: Kintone,
): Caller {
  const password = headerOf(request, "x-cybozu-authorization");
  if (password !== undefined) {
    const user = userOfPassword(kintone.store, password);
    return { user, tokens: null, session: null };
  }
  const tokens = headerOf(request, "x-cybozu-api-token");
  if (tokens !== undefined) return callerOfTokens(kintone.store, tokens);
  if (/^bearer /i.test(headerOf(request, "authorization") ?? "")) {
    throw notImplemented("OAuth (Authorization: Bearer)");
  }
  return callerOfSession(request, kintone);
}

/** The user of a login name and password; null when they don't match. */
export function findUser(
  store: Store,
  code: string,
  password: string,
): User | null {
  const user = store.users.get(code);
  return user !== undefined && user.password === password ? user : null;
}

function userOfPassword(store: Store, header: string): User {
  const decoded = Buffer.from(header, "base64").toString("utf8");
  const colon = decoded.indexOf(":");
  const user = findUser(
    store,
    decoded.slice(0, Math.max(colon, 0)),
    decoded.slice(colon + 1),
  );
  if (user === null) throw wrongPassword();
  return user;
}

function callerOfTokens(store: Store, header: string): Caller {
  const names = header.split(",").map((name) => name.trim());
  if (names.length > MAX_TOKENS) throw illegalRequest();
  const tokens = names.map((name) => {
    const token = store.apiTokens.get(name);
    if (token === undefined) throw unknownApiToken();
    return token;
  });
  return { user: TOKEN_USER, tokens, session: null };
}

function callerOfSession(request: FastifyRequest, kintone: Kintone): Caller {
  const session = kintone.sessions.sessionOf(request);
  const user =
    session === null ? undefined : kintone.store.users.get(session.userCode);
  if (session === null || user === undefined) throw notLoggedIn();
  if (headerOf(request, "x-requested-with") === undefined) {
    throw missingRequestedWith();
  }
  return { user, tokens: null, session };
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === "" ? undefined : first;
}
