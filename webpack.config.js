import path from "node:path";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { STAND_INS } from "./scripts/build/stand-ins.js";

const root = import.meta.dirname;

/**
 * One classic script per entry. kintone serves each file of a plugin from an
 * address that no relative import can reach, so chunks can't be loaded:
 * import() stays in the same file and runs its module when it is first needed.
 *
 * @param {unknown} _env unused
 * @param {{ mode?: "production" | "development" }} argv
 * @returns {import("webpack").Configuration}
 */
export default (_env, argv) => ({
  mode: argv.mode ?? "production",
  target: ["web", "es2022"],
  devtool: argv.mode === "development" ? "inline-source-map" : false,
  entry: {
    desktop: "./src/entries/desktop.ts",
    mobile: "./src/entries/mobile.ts",
    config: "./src/entries/config.ts",
  },
  output: {
    path: path.join(root, "plugin/js"),
    filename: "[name].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js", ".mjs"], alias: STAND_INS },
  // `import defer`: the module runs when something of it is first used.
  experiments: { deferImport: true },
  module: {
    parser: { javascript: { dynamicImportMode: "eager" } },
    rules: [
      {
        test: path.join(root, "node_modules/docx/dist/index.mjs"),
        loader: path.join(root, "scripts/build/mark-pure-loader.cjs"),
      },
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        // Types are checked once, by `npm run check:types`.
        loader: "swc-loader",
        options: {
          swcrc: false,
          jsc: {
            target: "es2022",
            // One helper for all files, of src/stand-ins.
            externalHelpers: true,
            parser: { syntax: "typescript", decorators: true },
            // As tsconfig.json says: lit's decorators make accessors, which fields would hide.
            transform: {
              legacyDecorator: true,
              useDefineForClassFields: false,
            },
          },
        },
      },
    ],
  },
  optimization: {
    splitChunks: false,
    runtimeChunk: false,
    // Short names, by how often each is needed: the same source gives the same ones.
    moduleIds: "size",
    mangleExports: "size",
    // A fifth of the time of webpack's default, and a little smaller.
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        parallel: false,
      }),
    ],
  },
  performance: { hints: false },
});
