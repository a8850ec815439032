import { defineConfig } from 'vitest/config'

/** The size limits of a production build; run after `npm run build`. */
export default defineConfig({
  test: { environment: 'node', include: ['test/budgets/**/*.test.ts'] },
})
