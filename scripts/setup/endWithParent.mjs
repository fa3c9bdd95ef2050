// Preloaded into the demo's own processes: when the starter is gone, however it went, they stop as on SIGTERM.
const end = () => process.kill(process.pid, 'SIGTERM');
process.once('disconnect', end);
process.channel?.unref();
// The starter may have gone before anybody listened.
if (!process.connected) end();
