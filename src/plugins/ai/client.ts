/** The browser's door of the ai plugin: from a prompt to a running generation, and what to see while it runs. */
export { CreateForm } from './ui/create/create-form.tsx'
export { GenerationProgress } from './ui/generation/generation-progress.tsx'
export { GenerationStopped } from './ui/generation/generation-stopped.tsx'
export { useGenerationJob, useRefreshGeneration } from './ui/generation/use-generation.ts'
export { useRewriting } from './ui/rewrite/use-rewriting.tsx'
