// Preloaded (`node --import`) into the processes of the stack: one whose launcher was killed ends itself and its group.
// Processes that these start themselves inherit the preload, but have another parent and are left alone.
if (process.send && process.env.PLATEN_LAUNCHER === String(process.ppid)) {
  process.on('disconnect', () => {
    try {
      process.kill(-process.pid, 'SIGTERM')
    } catch {
      process.kill(process.pid, 'SIGTERM')
    }
    setTimeout(() => process.kill(-process.pid, 'SIGKILL'), 10_000).unref()
  })
  process.channel?.unref()
}
