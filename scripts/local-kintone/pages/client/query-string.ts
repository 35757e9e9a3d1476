/**
 * Encodes parameters as kintone reads them: arrays and objects in brackets,
 * `fields[0]=a&fields[1]=b` (kintone: kintone.api.urlForGet).
 */
export function encodeParameters(
  parameters: Readonly<Record<string, unknown>>,
): string {
  return Object.entries(parameters)
    .flatMap(([name, value]) => encodeOne(name, value))
    .join("&");
}

function encodeOne(name: string, value: unknown): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => encodeOne(`${name}[${index}]`, item));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, item]) =>
      encodeOne(`${name}[${key}]`, item),
    );
  return [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`];
}
