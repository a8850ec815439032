import { configDefaults, defineConfig } from 'vitest/config'

/** Unit, scenario and layer tests; a file that needs a page says `// @vitest-environment jsdom` in its first line. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    // Both need a production build and have their own stage in scripts/test.mjs.
    exclude: [...configDefaults.exclude, 'test/browser/**', 'test/budgets/**'],
    // A part that a test is the first to load is compiled within that test, on a busy machine for seconds.
    testTimeout: 20_000,
    restoreMocks: true,
    coverage: { include: ['src/**'] },
  },
})
