import type { KintonePluginManifestJson } from "@kintone/plugin-manifest-validator/manifest-schema";

/** A plugin installed in the domain. */
export interface InstalledPlugin {
  readonly id: string;
  readonly version: string;
  readonly manifest: KintonePluginManifestJson;
  /** Path as the manifest writes it → file; bytes are in `blobs`. */
  readonly files: Readonly<Record<string, PluginFile>>;
  readonly installedAt: string;
  readonly modifiedAt: string;
}

interface PluginFile {
  /** In the file's content address; never that of another content. */
  readonly contentId: string;
  readonly blobKey: string;
  readonly size: number;
}
