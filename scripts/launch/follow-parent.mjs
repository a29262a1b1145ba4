// Loaded into what the launcher starts: when the launcher is gone without a word (kill -9), stop as if asked to.
if (process.channel && process.ppid === Number(process.env.YIFA_LAUNCHER)) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // The wire to the launcher must not keep a finished program alive.
  process.channel.unref();
}
