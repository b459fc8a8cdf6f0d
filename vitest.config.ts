import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    // On two cores vitest leaves one to itself, which needs little: both halve the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    coverage: {
      provider: "v8",
      include: ["schema/**/*.ts", "src/**/*.ts"],
      // The page runs in a browser, and test/browser/ drives it there.
      exclude: ["src/site/{*.ts,view/**}"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 90 },
    },
  },
})
