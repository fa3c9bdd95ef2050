// Preloaded into the demo's own processes: when the starter is gone, however it went, they stop as on SIGTERM.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
