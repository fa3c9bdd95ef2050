const count = new Intl.NumberFormat('en-US');

/** Starts a full sync through the API and waits for it. @returns {Promise<string>} its figures as a sentence */
export async function firstSync(api, say) {
  const { runKey, jobId } = await api.post('/syncs', { kind: 'full' });
  await api.finish(jobId, (phase) => say(`Sync: ${phase}`));
  const { run } = await api.get(`/syncs/${runKey}`);
  return (
    `${run.kind}, ${run.status} in ${run.durationSeconds} s: ${count.format(run.readCount)} records read, ` +
    `${count.format(run.changedCount)} partners measured, ${count.format(run.writtenCount)} records written, ` +
    `${run.failedCount} failed, ${run.apiCalls} API calls, as of ${run.asOf}`
  );
}
