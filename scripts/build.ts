import { bundle } from "./build/bundle";
import { pluginZipPath } from "./build/build-paths";
import { pack } from "./build/pack";
import { tell } from "./tell";

const mode = process.argv.includes("--development")
  ? "development"
  : "production";
await bundle(mode);
const { id, bytes } = await pack();
tell(`${pluginZipPath} (${Math.round(bytes / 1024)} KB, id ${id})`);
