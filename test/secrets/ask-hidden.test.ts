import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { askHidden } from "../../scripts/secrets/ask-hidden";

/** A terminal whose echo can be switched off, as the operating system's can. */
const terminal = () => {
  const output = new PassThrough();
  let isEchoing = true;
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (isRaw: boolean) => {
      isEchoing = !isRaw;
    },
  });
  const type = (keys: string): void => {
    if (isEchoing) output.write(keys);
    input.write(keys);
  };
  return {
    input,
    output,
    type,
    isEchoing: () => isEchoing,
    shown: () => String(output.read() ?? ""),
  };
};

it("shows the question and nothing of what is typed, and gives the echo back", async () => {
  const person = terminal();
  const answer = askHidden("パスワード: ", person);
  person.type("geheim x");
  person.type("\u007f9\r");
  expect(await answer).toBe("geheim 9");
  expect(person.shown()).toBe("パスワード: \n");
  expect(person.isEchoing()).toBe(true);
});

it.each([
  ["Ctrl-C", "gehe\u0003"],
  ["Ctrl-D", "\u0004"],
])("has no answer after %s", async (_name, keys) => {
  const person = terminal();
  const answer = askHidden("パスワード: ", person);
  person.type(keys);
  expect(await answer).toBeUndefined();
  expect(person.shown()).toBe("パスワード: \n");
});
