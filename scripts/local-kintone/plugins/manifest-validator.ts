import { createRequire } from "node:module";
import type validateManifest from "@kintone/plugin-manifest-validator";

const loaded = createRequire(import.meta.url)(
  "@kintone/plugin-manifest-validator",
) as { readonly default: typeof validateManifest };

/**
 * The official validator of manifest.json. It is a CommonJS module with a
 * default export inside, which import alone unwraps differently by runtime.
 */
export const validate = loaded.default;
