/** A script or style sheet of an app: an address, or an uploaded file. */
export type CustomFile =
  | { readonly type: "URL"; readonly url: string }
  | {
      readonly type: "FILE";
      readonly file: {
        readonly fileKey: string;
        readonly name: string;
        readonly contentType: string;
        readonly size: string;
      };
    };

export interface CustomFiles {
  readonly js: readonly CustomFile[];
  readonly css: readonly CustomFile[];
}

/** JavaScript and CSS of an app's own, and whom they are for. */
export interface Customization {
  readonly scope: "ALL" | "ADMIN" | "NONE";
  readonly desktop: CustomFiles;
  readonly mobile: CustomFiles;
}

/** What an app has that was never customized. */
export const NO_CUSTOMIZATION: Customization = {
  scope: "ALL",
  desktop: { js: [], css: [] },
  mobile: { js: [], css: [] },
};
