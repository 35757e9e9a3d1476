import path from "node:path";
import { generateAppTypes } from "./app-types/generate-app-types";
import { tell } from "./tell";

const root = path.resolve(import.meta.dirname, "..");
const files = await generateAppTypes(path.join(root, "src/apps/types"));
for (const file of files) tell(path.relative(root, file));
