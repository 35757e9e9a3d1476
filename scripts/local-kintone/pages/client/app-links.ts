import type { BootApp } from "./boot";

/** The addresses of an app's pages. */
export interface AppLinks {
  readonly list: string;
  readonly create: string;
  detail(recordId: number | string): string;
  edit(recordId: number | string): string;
  print(recordId: number | string): string;
  reuse(recordId: number | string): string;
  report(reportId: number | string): string;
}

/** Links inside the desktop or the mobile half of an app. */
export function appLinks(
  app: Pick<BootApp, "id" | "guestSpaceId">,
  mobile: boolean,
): AppLinks {
  const space =
    app.guestSpaceId === null ? "/k" : `/k/guest/${app.guestSpaceId}`;
  const root = mobile ? `${space}/m/${app.id}` : `${space}/${app.id}`;
  return {
    list: `${root}/`,
    create: `${root}/edit`,
    detail: (id) =>
      mobile ? `${root}/show?record=${id}` : `${root}/show#record=${id}`,
    edit: (id) =>
      mobile
        ? `${root}/show?record=${id}#mode=edit`
        : `${root}/show#record=${id}&mode=edit`,
    print: (id) => `${space}/${app.id}/print?record=${id}`,
    report: (id) => `${root}/report?report=${id}`,
    reuse: (id) => `${root}/edit?reuse=${id}`,
  };
}
