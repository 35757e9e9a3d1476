/** As browsers hold locks for tabs; Node has them only from 24 on. */
export const someLocks = () => {
  const held = new Set<string>();
  const request = async (
    name: string,
    _options: unknown,
    use: (lock: { readonly name: string } | null) => unknown,
  ): Promise<unknown> => {
    if (held.has(name)) return use(null);
    held.add(name);
    try {
      return await use({ name });
    } finally {
      held.delete(name);
    }
  };
  return { request } as unknown as Pick<LockManager, "request">;
};
