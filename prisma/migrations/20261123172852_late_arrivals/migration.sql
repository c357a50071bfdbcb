-- CreateTable
CREATE TABLE "LateArrival" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attemptId" TEXT NOT NULL,
    "setItemId" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "answeredAt" DATETIME NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    CONSTRAINT "LateArrival_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LateArrival_setItemId_fkey" FOREIGN KEY ("setItemId") REFERENCES "SetItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "LateArrival_attemptId_setItemId_answeredAt_idx" ON "LateArrival"("attemptId", "setItemId", "answeredAt");

-- CreateIndex
CREATE INDEX "LateArrival_setItemId_idx" ON "LateArrival"("setItemId");
