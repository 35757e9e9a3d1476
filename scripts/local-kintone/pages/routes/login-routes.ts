import type { FastifyInstance, FastifyRequest } from "fastify";
import { findUser } from "../../auth/authenticate";
import { SESSION_COOKIE } from "../../auth/session";
import type { Kintone } from "../../kintone";
import { renderLoginPage } from "../html/login-page";
import { sendHtml } from "../html/send-html";
import { chooseLanguage } from "../../rest/language";

/** Log in, log out. */
export function registerLoginRoutes(
  app: FastifyInstance,
  kintone: Kintone,
): void {
  app.get<{ Querystring: { redirect?: string } }>("/login", (request, reply) =>
    sendHtml(
      reply,
      renderLoginPage({
        language: formLanguage(request, kintone),
        redirect: localPath(request.query.redirect),
      }),
    ),
  );

  app.post<{ Body: Partial<Record<string, string>> | undefined }>(
    "/login",
    (request, reply) => {
      const { username = "", password = "", redirect } = request.body ?? {};
      const user = findUser(kintone.store, username, password);
      if (user === null)
        return sendHtml(
          reply.code(401),
          renderLoginPage({
            language: formLanguage(request, kintone),
            redirect: localPath(redirect),
            failedCode: username,
          }),
        );
      const session = kintone.sessions.openSession(user);
      return reply
        .setCookie(SESSION_COOKIE, session.id, {
          path: "/",
          httpOnly: true,
          sameSite: "lax",
        })
        .redirect(localPath(redirect), 303);
    },
  );

  app.post("/logout", (request, reply) => {
    const session = kintone.sessions.sessionOf(request);
    if (session !== null) kintone.sessions.closeSession(session);
    return reply
      .clearCookie(SESSION_COOKIE, { path: "/" })
      .redirect("/login", 303);
  });
}

/** Only paths of this server are followed after a login. */
function localPath(redirect: string | undefined): string {
  return redirect !== undefined && /^\/(?![/\\])/u.test(redirect)
    ? redirect
    : "/k/";
}

function formLanguage(request: FastifyRequest, kintone: Kintone): "ja" | "en" {
  return chooseLanguage(
    request.headers["accept-language"],
    null,
    kintone.defaultLanguage,
  );
}
