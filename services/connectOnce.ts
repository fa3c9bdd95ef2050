/**
 * Connects when first asked and keeps the connection; a failed try is forgotten, so that the next one that asks
 * tries again. Those who ask at the same time share one try.
 */
export function connectOnce<Connection>(connect: () => Promise<Connection>): () => Promise<Connection> {
  let connection: Promise<Connection> | null = null;
  return () => {
    connection ??= connect().catch((error: unknown) => {
      connection = null;
      throw error;
    });
    return connection;
  };
}
