import type { FastifyReply, FastifyRequest } from "fastify";
import type { Session } from "../../auth/session";
import type { Kintone } from "../../kintone";
import type { User } from "../../state/user";
import { chooseLanguage } from "../../rest/language";

/** Who asks for a page, and in which language. */
export interface Visitor {
  readonly user: User;
  readonly session: Session;
  readonly language: "ja" | "en";
}

/** The logged-in visitor of a request, or null. */
export function findVisitor(
  kintone: Kintone,
  request: FastifyRequest,
): Visitor | null {
  const session = kintone.sessions.sessionOf(request);
  const user =
    session === null ? null : kintone.store.users.get(session.userCode);
  if (session === null || user === undefined || user === null) return null;
  return {
    user,
    session,
    language: chooseLanguage(
      request.headers["accept-language"],
      user,
      kintone.defaultLanguage,
    ),
  };
}

/** Sends a visitor who is not logged in to the login page and back later. */
export function redirectToLogin(
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  return reply.redirect(`/login?redirect=${encodeURIComponent(request.url)}`);
}
