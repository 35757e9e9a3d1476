import { readFileSync } from "node:fs";
import cybozu from "@cybozu/eslint-config/flat/presets/typescript-prettier.js";
import { createNodeResolver } from "eslint-plugin-import-x";

/**
 * The rules of the house (ARCHITECTURE.md): who may import whom, each with
 * the reason that a developer reads when it is broken.
 */
const zone = (target, from, message, except = []) => ({
  target,
  from,
  message,
  except,
});

const src = (...folders) => folders.map((folder) => `./src/${folder}`);

const outerFolders = src(
  "entries",
  "kintone",
  "ui",
  "form",
  "renderers",
  "chart",
  "markup",
  "settings",
  "apps",
  "summary",
  "publishing",
  "import",
  "entering",
  "disclosure",
  "setup",
);

/** Codes belong to who fails; the catalogues of sentences derive from them. */
const CODES_OF_FAILURES = {
  "./src/kintone": [
    "./rest/errors/kintone-error-code.ts",
    "./attachments/save-error-code.ts",
    "./acknowledgements/keep-problem.ts",
    "./corrections/not-written.ts",
    "./adding/add-problem.ts",
    "./freezing/freezing-failure.ts",
    "./published/published-problem.ts",
    "./importing/taking-back-stop.ts",
    "./sources/settings-health-problem.ts",
  ],
  "./src/ui": ["./notice-code.ts", "./export/attach-problem-code.ts"],
  "./src/settings": ["./settings-problem.ts", "./mapping-fault.ts"],
  "./src/renderers": ["./ooxml/package/template-problem.ts"],
  "./src/import": ["./left-out-reason.ts"],
  "./src/entering": ["./entry-fault-code.ts"],
  "./src/setup": ["./setup-failure-code.ts", "./setup-step.ts"],
};

const zones = [
  zone(
    "./src/fields",
    [...outerFolders, ...src("rollup", "checks", "report", "i18n")],
    "the catalogue of fields says what a record may hold; it knows nobody who reads, counts or shows it.",
  ),
  zone(
    ["./src/domain", "./src/checks", "./src/report", "./src/chart"],
    "./src/fields",
    "domain values, what is checked and what is shown of them know no field of a form: src/kintone decodes them.",
  ),
  zone(
    "./src/domain",
    [...outerFolders, ...src("rollup", "checks", "report", "i18n")],
    "domain is the innermost vocabulary: it may import nothing but itself.",
  ),
  zone(
    "./src/rollup",
    [...outerFolders, ...src("checks", "report", "i18n")],
    "rollup counts domain values; it knows nobody who shows or stores the numbers.",
  ),
  zone(
    "./src/checks",
    [...outerFolders],
    "checks read domain values and rollups only; what they find is shown elsewhere.",
  ),
  zone(
    "./src/report",
    [...outerFolders],
    "the report model is built from rollups; renderers and screens read it, not the other way round.",
  ),
  zone(
    "./src/i18n",
    outerFolders.filter(
      (folder) =>
        folder !== "./src/publishing" && !(folder in CODES_OF_FAILURES),
    ),
    "sentences know the values they speak of, not the code that shows them.",
  ),
  ...Object.entries(CODES_OF_FAILURES).map(([folder, codes]) =>
    zone(
      "./src/i18n",
      folder,
      "of whoever fails, sentences know only the codes of the failures.",
      codes,
    ),
  ),
  zone(
    "./src/disclosure",
    [
      ...outerFolders.filter((folder) => folder !== "./src/disclosure"),
      ...src("fields", "checks"),
    ],
    "what a document tells of few people is judged from the document alone; settings, screens and files know it, not the other way round.",
  ),
  zone(
    "./src/publishing",
    src(
      "entries",
      "kintone",
      "ui",
      "form",
      "renderers",
      "chart",
      "markup",
      "apps",
      "summary",
    ),
    "what stands before publishing is judged from findings, figures and texts; it is shown and written elsewhere.",
  ),
  zone(
    "./src/summary",
    src(
      "entries",
      "kintone",
      "ui",
      "form",
      "renderers",
      "chart",
      "markup",
      "apps",
    ),
    "the use case is pure: rows come in through its port (ReadRows), and what it makes is shown elsewhere.",
  ),
  ...["html", "csv", "xlsx", "pptx", "docx", "ooxml", "open-data"].map(
    (renderer) =>
      zone(
        `./src/renderers/${renderer}`,
        src(
          "kintone",
          "ui",
          "form",
          "entries",
          "settings",
          "apps",
          "rollup",
          "summary",
          "publishing",
          "disclosure",
          "fields",
        ),
        "a renderer reads the report model and nothing else: every figure is already in it.",
      ),
  ),
  ...["html", "csv"].map((renderer) =>
    zone(
      `./src/renderers/${renderer}`,
      src(
        ...["html", "csv", "xlsx", "pptx", "docx", "ooxml", "open-data"]
          .filter((other) => other !== renderer)
          .map((other) => `renderers/${other}`),
      ),
      "no renderer imports another.",
    ),
  ),
  ...["xlsx", "pptx", "docx", "ooxml"].map((renderer) =>
    zone(
      `./src/renderers/${renderer}`,
      src(
        ...["html", "csv", "xlsx", "pptx", "docx", "open-data"]
          .filter((other) => other !== renderer)
          .map((other) => `renderers/${other}`),
      ),
      "no renderer imports another; what Office formats share is in renderers/ooxml.",
    ),
  ),
  zone(
    "./src/renderers/open-data",
    src(
      ...["xlsx", "pptx", "docx", "ooxml"].map((other) => `renderers/${other}`),
    ),
    "the package holds what html and csv write, and no Office file.",
  ),
  zone(
    "./src/renderers/pictures",
    [
      ...outerFolders.filter((folder) => folder !== "./src/renderers"),
      ...src("domain", "rollup", "checks", "report", "i18n", "fields"),
    ],
    "what a picture file holds is known from its bytes alone.",
  ),
  zone(
    "./src/renderers",
    "./src/report/analysis",
    "the analysis names people and is for the screen: no file shows it.",
  ),
  zone(
    "./src/chart",
    src("kintone", "ui", "form", "entries", "settings", "apps", "renderers"),
    "a chart is drawn from the report's chart block; renderers and screens use it.",
  ),
  zone(
    "./src/markup",
    src(
      "kintone",
      "ui",
      "form",
      "entries",
      "settings",
      "apps",
      "renderers",
      "chart",
      "report",
      "rollup",
      "domain",
    ),
    "escaping knows texts and nothing of what they say.",
  ),
  zone(
    "./src/stand-ins",
    [
      ...outerFolders,
      ...src("domain", "fields", "rollup", "checks", "report", "i18n"),
    ],
    "a stand-in does what the part of a package does that it stands for, and knows nothing of ours.",
  ),
  zone(
    "./src/form",
    src(
      "ui",
      "renderers",
      "report",
      "summary",
      "publishing",
      "disclosure",
      "chart",
      "markup",
      "entries",
    ),
    "record forms stay light: rules, sentences and kintone's page, no views and no documents.",
  ),
  zone(
    "./src/settings",
    src(
      "entries",
      "kintone",
      "ui",
      "form",
      "renderers",
      "report",
      "summary",
      "publishing",
      "disclosure",
    ),
    "settings are data: parsed and checked without kintone or a screen.",
  ),
  zone(
    "./src/kintone",
    src("entries", "ui", "form", "renderers", "apps", "summary"),
    "src/kintone is the edge: it hands domain values inwards and knows no use case and no screen; field codes come from the settings, not from src/apps.",
  ),
  zone(
    "./src/entering",
    src(
      ...["entries", "ui", "renderers", "report", "chart", "markup", "apps"],
      ...["summary", "publishing", "disclosure", "import", "setup"],
    ),
    "what is entered becomes a record here, by the rules of the forms; who asks for it and who writes it stands elsewhere.",
  ),
  zone(
    ["./src/form", "./src/kintone", "./src/settings"],
    "./src/entering",
    "the rules of the forms don't know who else enters records; how people of the roster are found and remarks are read is known without any form.",
    ["./people", "./remarks"],
  ),
  zone(
    "./src/import",
    src(
      "entries",
      "ui",
      "form",
      "renderers",
      "chart",
      "markup",
      "apps",
      "summary",
    ),
    "a table of others is read into domain values; who shows and who writes them stands elsewhere.",
  ),
  zone(
    "./src/setup",
    src(
      ...["entries", "ui", "form", "renderers", "report", "rollup", "checks"],
      ...["summary", "publishing", "disclosure", "chart", "markup", "import"],
    ),
    "the setup knows apps, settings and kintone's REST; the command and the settings screen are its hosts.",
  ),
  zone(
    "./src/!(setup|sample)/**/*",
    "./src/sample",
    "the sample is for the setup alone: pages of records must not load it.",
  ),
  ...["settings", "apps", "kintone", "form"].map((folder) =>
    zone(
      `./src/${folder}`,
      "./src/setup",
      "who makes apps knows what they are, not the other way round.",
    ),
  ),
  zone(
    "./src/ui",
    "./src/entries",
    "entries compose the parts, not the other way round.",
  ),
  zone(
    "./src/ui/!(settings)/**/*",
    "./src/apps",
    "field codes come from the settings; src/apps holds defaults for the settings screen and the setup only.",
  ),
  zone("./src", "./scripts", "the plugin ships without the development tools."),
  ...["./scripts/!(local-kintone)/**/*", "./scripts/*.ts", "./test"].map(
    (target) => ({
      ...zone(
        target,
        "./scripts/local-kintone",
        "the local kintone stands apart like the real service: import scripts/local-kintone/local-kintone.ts, and reach the rest over HTTP.",
      ),
      except: ["./local-kintone.ts"],
    }),
  ),
  ...[
    zone(
      "./scripts/local-kintone",
      "./src",
      "the local kintone knows nothing of the plugin, or it would agree with its mistakes.",
    ),
    {
      ...zone(
        "./scripts/local-kintone",
        "./scripts",
        "the local kintone is a closed package: it imports nothing of the other scripts.",
      ),
      except: ["./local-kintone"],
    },
    {
      ...zone(
        "./scripts/local-kintone",
        "./test",
        "the local kintone is a closed package: its tests may use test/support, and nothing else of test.",
      ),
      except: ["./support"],
    },
    zone(
      "./scripts/local-kintone/!(test)/**/*",
      ["./test", "./scripts/local-kintone/test"],
      "what runs knows no tests.",
    ),
  ],
];

const lazyOnly =
  "kintone loads this file on every page of the app: reach heavy modules by import() only.";

/** What writes records; src/kintone/rest alone sends it. */
const RAW_WRITES =
  "addRecord|addRecords|addAllRecords|updateRecord|updateRecords|upsertRecord|updateAllRecords|deleteRecords|deleteAllRecords|bulkRequest";

const kucIndex = {
  name: "kintone-ui-component",
  message:
    "Import kintone-ui-component/lib/<component>: the index brings every component (523 KB).",
};

const ENUM = {
  selector: "TSEnumDeclaration",
  message: "Use a union of string literals.",
};

const SYNTAX = [
  ENUM,
  {
    selector: `CallExpression[callee.property.name=/^(${RAW_WRITES})$/]`,
    message:
      "Write by writeSurely() with sendUpdate() or sendRecords(): the answer is validated, and a lost one found out by reading.",
  },
  {
    selector:
      "CallExpression[callee.object.name='kintone'][callee.property.name='api']",
    message:
      "It has no time limit and its answer is not validated: ask by pageClient() or sessionClient().",
  },
];

/** Words that a programme has, and another has not: src/domain/words/words.ts. */
const JA_WORDS =
  "CXO|補佐官|1on1|ワーキンググループ|WG|ミーティング|登用|主参加者";
const EN_WORDS =
  'CXO|1on1|[Ww]orking groups?|(?<=[ "“])(?:advisers?|principals?)(?=[ .,;:”"\'])|\\b(?:Advisers?|Principals?)\\b';
const SPEAKING_MESSAGE =
  "Speak by scripts/tell.ts: a terminal obeys control characters, and texts of records may hold some.";

/** The ways past it. */
const SPEAKING = [
  {
    selector: "MemberExpression[object.name='console']",
    message: SPEAKING_MESSAGE,
  },
  {
    selector:
      "MemberExpression[property.name='write'][object.object.name='process'][object.property.name=/^std(out|err)$/]",
    message: SPEAKING_MESSAGE,
  },
];

const FIXED_WORDS_MESSAGE =
  "A sentence speaks of the programme by its words (domain/words).";
/** Field codes and the choices of our own apps are the same for every programme. */
const FIXED_WORDS = [
  {
    selector: `:not(Property[key.name=/^(code|principal)$/]) > Literal[value=/${JA_WORDS}|${EN_WORDS}/]`,
    message: FIXED_WORDS_MESSAGE,
  },
  {
    selector: `TemplateElement[value.raw=/${JA_WORDS}|${EN_WORDS}/]`,
    message: FIXED_WORDS_MESSAGE,
  },
];

/** What oxlint looks for, in a fiftieth of the time, ESLint need not; by the names that ESLint knows. */
const rulesOfOxlint = Object.keys(
  JSON.parse(readFileSync(new URL(".oxlintrc.json", import.meta.url), "utf8"))
    .rules,
).flatMap((name) => {
  const rule = name.split("/").at(-1);
  return [rule, `@typescript-eslint/${rule}`, `import-x/${rule}`];
});

export default [
  {
    ignores: [
      "node_modules/",
      "dist/",
      "plugin/js/",
      "plugin/css/51-modern-default.css",
      "src/apps/types/",
    ],
  },
  ...cybozu,
  {
    // oxfmt formats, and the rules that speak of looks are left to it.
    rules: { "prettier/prettier": "off" },
    // A comment may speak to oxlint, which reads the same ones.
    linterOptions: { reportUnusedDisableDirectives: "off" },
  },
  {
    files: ["**/*.ts"],
    settings: {
      "import-x/resolver-next": [
        createNodeResolver({ extensions: [".ts", ".d.ts", ".js", ".mjs"] }),
      ],
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-default-export": "error",
      "@typescript-eslint/array-type": ["error", { default: "array" }],
      // The compiler tells what is unused; here it took two fifths of the time of all rules.
      "@typescript-eslint/no-unused-vars": "off",
      "no-restricted-syntax": ["error", ENUM],
      // TypeScript itself knows which names exist.
      "no-undef": "off",
    },
  },
  {
    files: ["scripts/**/*.ts"],
    ignores: ["scripts/tell.ts", "scripts/local-kintone/**"],
    rules: { "no-restricted-syntax": ["error", ENUM, ...SPEAKING] },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          paths: [kucIndex],
        },
      ],
      "no-restricted-properties": [
        "error",
        {
          property: "innerHTML",
          message: "Text goes into the DOM by lit templates or textContent.",
        },
        {
          property: "outerHTML",
          message: "Text goes into the DOM by lit templates or textContent.",
        },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/kintone/rest/**"],
    rules: {
      "no-restricted-syntax": ["error", ...SYNTAX, ...FIXED_WORDS],
    },
  },
  {
    // Where words of a programme are at home: what is proposed, what others
    // call things, and what apps and settings of earlier versions have.
    files: [
      "src/apps/programmes/**/*.ts",
      "src/apps/recognition-marks.ts",
      "src/domain/words/words-until-version-4.ts",
      "src/fields/likeness/**/*.ts",
      "src/sample/**/*.ts",
    ],
    rules: { "no-restricted-syntax": ["error", ...SYNTAX] },
  },
  {
    files: ["src/entries/**/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          paths: [kucIndex],
          patterns: [
            {
              group: [
                "lit",
                "lit/*",
                "kintone-ui-component/*",
                "@kintone/rest-api-client",
                "hucre",
                "**/ui/**",
                "**/renderers/**",
                "**/report/**",
                "**/rollup/**",
              ],
              allowTypeImports: true,
              message: lazyOnly,
            },
          ],
        },
      ],
    },
  },
  {
    files: [
      "src/{domain,fields,rollup,checks,entering,report,disclosure,publishing,summary,i18n}/**/*.ts",
    ],
    rules: {
      "no-restricted-globals": [
        "error",
        {
          name: "Date",
          message:
            "Pure code has no clock and no local time: use calendar dates.",
        },
      ],
    },
  },
  {
    files: [
      "**/*.config.{js,ts,mjs}",
      "eslint.config.js",
      // Vitest takes a runner by its default export.
      "scripts/mutation/loading-runner.ts",
    ],
    rules: { "import-x/no-default-export": "off" },
  },
  {
    rules: Object.fromEntries(rulesOfOxlint.map((rule) => [rule, "off"])),
  },
];
