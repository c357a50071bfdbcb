-- AlterTable
ALTER TABLE "StudySession" ADD COLUMN "endsAt" DATETIME;
ALTER TABLE "StudySession" ADD COLUMN "settings" TEXT;

-- CreateTable
CREATE TABLE "Draft" (
    "sessionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "answerId" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "elapsedMs" INTEGER NOT NULL,
    "timeZone" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "itemId"),
    CONSTRAINT "Draft_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "StudySession" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Draft_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Flag" (
    "userId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "reason" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "flaggedAt" DATETIME NOT NULL,
    "resolvedAt" DATETIME,

    PRIMARY KEY ("userId", "itemId"),
    CONSTRAINT "Flag_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Flag_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Draft_answerId_key" ON "Draft"("answerId");

-- CreateIndex
CREATE INDEX "Draft_itemId_idx" ON "Draft"("itemId");

-- CreateIndex
CREATE INDEX "Flag_itemId_idx" ON "Flag"("itemId");

-- CreateIndex
CREATE INDEX "Flag_resolvedAt_flaggedAt_idx" ON "Flag"("resolvedAt", "flaggedAt");
