const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/**
 * Ends this process as SIGTERM would when the process that started it is gone: npm hands SIGTERM to its shell, and the
 * shell dies without telling anybody. Silent if a signal came here too, for a second one could cut the shutdown short.
 */
export const endWithParent = (parent) => {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 200);
  watch.unref();
  signals
    .filter((signal) => process.listenerCount(signal) > 0)
    .forEach((signal) => process.once(signal, () => clearInterval(watch)));
};
