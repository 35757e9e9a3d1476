import { readFileSync } from "node:fs";
import type { ThirdPartyPackage } from "./third-party";

const RULE = "-".repeat(72);

/**
 * The notices that the licences of the bundled packages ask for, as one text:
 * packages with the same licence text stand together above it.
 * @throws Error when the text of a licence is neither there nor known
 */
export const thirdPartyNotices = (
  packages: readonly ThirdPartyPackage[],
): string => {
  const byText = new Map<string, string[]>();
  for (const entry of packages) {
    const { name, version, license, noticeText } = entry;
    const text = [licenceText(entry), noticeText ?? ""]
      .map((part) => part.replaceAll("\r\n", "\n").trim())
      .filter((part) => part !== "")
      .join("\n\n");
    const owners = byText.get(text) ?? [];
    owners.push(`${name} ${version} (${license})`);
    byText.set(text, owners);
  }
  return [
    "This plugin contains the following packages under their own licences.",
    ...[...byText].map(([text, owners]) =>
      [RULE, ...owners, "", text].join("\n"),
    ),
    "",
  ].join("\n");
};

/** The same as a comment that minifiers and readers leave alone. */
export const noticesComment = (notices: string): string =>
  `/*!\n${notices.replaceAll("*/", "* /")}*/\n`;

/** Some packages name the licence and its holder only; the texts of MIT and Apache are always the same. */
const licenceText = ({
  name,
  version,
  author,
  license,
  licenseText,
}: ThirdPartyPackage): string => {
  if (licenseText?.trim()) return licenseText;
  if (license === "MIT" && author.trim() !== "") return mit(author);
  if (license === "Apache-2.0" && author.trim() !== "") return apache(author);
  throw new Error(`${name}@${version} comes without its licence text`);
};

const apache = (holder: string): string =>
  `Copyright (c) ${holder}

${readFileSync(new URL("licences/apache-2.0.txt", import.meta.url), "utf8")}`;

const mit = (holder: string): string => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
