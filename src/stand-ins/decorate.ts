type Decorator = (
  target: object,
  name?: PropertyKey,
  descriptor?: PropertyDescriptor,
) => unknown;

/**
 * In place of the helper that the compiler would write into every file with a
 * decorator (30 KB): applies those of a member, the last one first. Classes
 * have none here.
 * @param descriptor null for a method or accessor, undefined for a field
 */
export const _ = (
  decorators: readonly Decorator[],
  target: object,
  name: PropertyKey,
  descriptor: null | undefined,
): void => {
  const own =
    descriptor === null
      ? Object.getOwnPropertyDescriptor(target, name)
      : undefined;
  const changed = decorators.reduceRight(
    (before, decorate) =>
      (decorate(target, name, before) as PropertyDescriptor | undefined) ??
      before,
    own,
  );
  if (changed !== undefined) Object.defineProperty(target, name, changed);
};
