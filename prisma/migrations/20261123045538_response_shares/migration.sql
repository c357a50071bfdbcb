-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_AttemptResponse" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attemptId" TEXT NOT NULL,
    "setItemId" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "share" REAL NOT NULL,
    "answeredAt" DATETIME NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "elapsedMs" INTEGER NOT NULL,
    CONSTRAINT "AttemptResponse_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AttemptResponse_setItemId_fkey" FOREIGN KEY ("setItemId") REFERENCES "SetItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_AttemptResponse" ("answeredAt", "attemptId", "elapsedMs", "id", "recordedAt", "response", "setItemId") SELECT "answeredAt", "attemptId", "elapsedMs", "id", "recordedAt", "response", "setItemId" FROM "AttemptResponse";
DROP TABLE "AttemptResponse";
ALTER TABLE "new_AttemptResponse" RENAME TO "AttemptResponse";
CREATE INDEX "AttemptResponse_attemptId_setItemId_recordedAt_idx" ON "AttemptResponse"("attemptId", "setItemId", "recordedAt");
CREATE INDEX "AttemptResponse_setItemId_idx" ON "AttemptResponse"("setItemId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
