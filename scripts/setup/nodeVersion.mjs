/** Stops with one sentence when Node is too old for the product. */
export function requireNode(major) {
  if (Number(process.versions.node.split('.')[0]) >= major) return;
  console.error(
    `Cadence needs Node ${major} or newer; this is ${process.version}. Install one from nodejs.org.`,
  );
  process.exit(1);
}
