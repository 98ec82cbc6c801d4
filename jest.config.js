const shared = {
  testEnvironment: "node",
  setupFiles: ["<rootDir>/__tests__/support/seed.ts", "<rootDir>/__tests__/support/errors-in-english.ts"],
  extensionsToTreatAsEsm: [".ts"],
  // Sources name their imports with ".js", as Node resolves them; here the file is still ".ts".
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2023",
          parser: { syntax: "typescript" },
          experimental: { keepImportAttributes: true },
        },
        module: { type: "es6" },
      },
    ],
  },
};

export default {
  maxWorkers: "100%",
  coverageProvider: "v8",
  collectCoverageFrom: ["src/**/*.ts"],
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/__tests__/e2e/"],
    },
    { ...shared, displayName: "e2e", testMatch: ["<rootDir>/__tests__/e2e/**/*.test.ts"] },
  ],
};
