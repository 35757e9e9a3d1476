const oldestMajor = 20;

/** Ends the process with a clear message when Node is older than the packages need. */
export const ensureNode = () => {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= oldestMajor) return;
  console.error(
    `Node.js ${oldestMajor} 以上が必要です（いまは ${process.version}）。/ Node.js ${oldestMajor} or later is needed.`,
  );
  process.exit(1);
};
