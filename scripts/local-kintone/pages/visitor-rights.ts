import type { App, AppRight } from "../state/app";
import type { User } from "../state/user";

/** What a person may do in an app, for the buttons that a page shows. */
export interface VisitorRights {
  readonly canAdd: boolean;
  readonly canManage: boolean;
}

/** Rights come from the first entry of the app's list that names the person. */
export function visitorRights(app: App, user: User): VisitorRights {
  const entry = (app.live ?? app.preview).appAcl.find((right) =>
    names(right, user, app),
  );
  return {
    canAdd: entry?.recordAddable ?? false,
    canManage: user.administrator || (entry?.appEditable ?? false),
  };
}

function names(right: AppRight, user: User, app: App): boolean {
  const { type } = right.entity;
  const code = right.entity.code ?? "";
  switch (type) {
    case "CREATOR":
      return app.creator === user.code;
    case "USER":
      return code === user.code;
    case "GROUP":
      return code === "everyone" || user.groups.includes(code);
    case "ORGANIZATION":
      return user.organizations.includes(code);
    default:
      return false;
  }
}
