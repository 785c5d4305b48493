// Preloaded (`node --import`) into the processes of the stack: one whose launcher was killed ends itself and its group.
if (process.send) {
  process.on('disconnect', () => {
    try {
      process.kill(-process.pid, 'SIGTERM')
    } catch {
      // Not the head of a group: only this process is ours to end.
    }
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 8000).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  process.channel?.unref()
}
