import type { JsonObject } from "../json";

type Node = Map<string, string | Node>;

/**
 * Reads `a=1&fields[0]=x&apps[0][app]=2` as the clients write it: brackets
 * nest, and keys that are all numbers (or empty) make an array.
 */
export function parseQueryString(queryString: string): JsonObject {
  const root: Node = new Map();
  for (const [name, value] of new URLSearchParams(queryString)) {
    insert(root, splitName(name), value);
  }
  return toPlain(root, true) as JsonObject;
}

function splitName(name: string): string[] {
  const start = name.indexOf("[");
  if (start <= 0 || !name.endsWith("]")) return [name];
  return [name.slice(0, start), ...name.slice(start + 1, -1).split("][")];
}

function insert(node: Node, path: readonly string[], value: string): void {
  const [head = "", ...rest] = path;
  const key = head === "" ? String(node.size) : head;
  if (rest.length === 0) {
    // The same plain name twice is a list: fields=a&fields=b.
    const before = node.get(key);
    if (before === undefined) node.set(key, value);
    else if (typeof before === "string") {
      node.set(key, new Map(Object.entries({ 0: before, 1: value })));
    } else before.set(String(before.size), value);
    return;
  }
  const child = node.get(key);
  const next: Node = child instanceof Map ? child : new Map();
  node.set(key, next);
  insert(next, rest, value);
}

function toPlain(node: string | Node, isRoot: boolean): unknown {
  if (typeof node === "string") return node;
  const entries = [...node].map(
    ([key, child]) => [key, toPlain(child, false)] as const,
  );
  if (!isRoot && entries.every(([key]) => /^\d+$/.test(key))) {
    return entries
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, child]) => child);
  }
  return Object.fromEntries(entries);
}
