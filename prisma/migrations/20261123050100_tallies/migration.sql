-- AlterTable
ALTER TABLE "Review" ADD COLUMN "lastInterval" INTEGER;

-- CreateTable
CREATE TABLE "DayTally" (
    "userId" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "answers" INTEGER NOT NULL,
    "right" INTEGER NOT NULL,
    "elapsedMs" INTEGER NOT NULL,
    "youngAsked" INTEGER NOT NULL,
    "youngKept" INTEGER NOT NULL,
    "matureAsked" INTEGER NOT NULL,
    "matureKept" INTEGER NOT NULL,

    PRIMARY KEY ("userId", "day"),
    CONSTRAINT "DayTally_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TallyMark" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "through" DATETIME NOT NULL,
    "recent" INTEGER NOT NULL,
    CONSTRAINT "TallyMark_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Card" (
    "userId" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "step" INTEGER,
    "dueAt" DATETIME,
    "dueDay" INTEGER,
    "scheduledDays" INTEGER,
    "stability" REAL,
    "difficulty" REAL,
    "lastAt" DATETIME,
    "lastLearnerTime" REAL,
    "reps" INTEGER NOT NULL DEFAULT 0,
    "lapses" INTEGER NOT NULL DEFAULT 0,
    "introducedDay" INTEGER,
    "answers" INTEGER NOT NULL DEFAULT 0,
    "lastItemId" TEXT,
    "right" INTEGER NOT NULL DEFAULT 0,
    "lastAnswerId" TEXT,
    "lastRight" BOOLEAN,
    "suspended" BOOLEAN NOT NULL DEFAULT false,
    "buriedDay" INTEGER,

    PRIMARY KEY ("userId", "factId"),
    CONSTRAINT "Card_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Card_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Card" ("answers", "buriedDay", "difficulty", "dueAt", "dueDay", "factId", "introducedDay", "kind", "lapses", "lastAt", "lastItemId", "lastLearnerTime", "reps", "scheduledDays", "stability", "step", "suspended", "userId") SELECT "answers", "buriedDay", "difficulty", "dueAt", "dueDay", "factId", "introducedDay", "kind", "lapses", "lastAt", "lastItemId", "lastLearnerTime", "reps", "scheduledDays", "stability", "step", "suspended", "userId" FROM "Card";
DROP TABLE "Card";
ALTER TABLE "new_Card" RENAME TO "Card";
CREATE INDEX "Card_userId_kind_dueDay_idx" ON "Card"("userId", "kind", "dueDay");
CREATE INDEX "Card_userId_kind_dueAt_idx" ON "Card"("userId", "kind", "dueAt");
CREATE INDEX "Card_userId_introducedDay_idx" ON "Card"("userId", "introducedDay");
CREATE INDEX "Card_userId_suspended_idx" ON "Card"("userId", "suspended");
CREATE INDEX "Card_userId_lastRight_lastAt_idx" ON "Card"("userId", "lastRight", "lastAt");
CREATE INDEX "Card_userId_difficulty_idx" ON "Card"("userId", "difficulty" DESC);
CREATE INDEX "Card_factId_idx" ON "Card"("factId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- DropIndex
DROP INDEX "Review_undoes_idx";

-- DropIndex
DROP INDEX "Review_amends_idx";

-- CreateIndex
CREATE INDEX "Review_userId_recordedAt_idx" ON "Review"("userId", "recordedAt");

-- CreateIndex
CREATE INDEX "Review_userId_undoes_idx" ON "Review"("userId", "undoes");

-- CreateIndex
CREATE INDEX "Review_userId_amends_idx" ON "Review"("userId", "amends");
-- What the log says already. How long a card had been put off was not kept: take how long it had stayed away.
UPDATE "Review" SET "lastInterval" = "day" - (
    SELECT MAX(p."day") FROM "Review" p
    WHERE p."userId" = "Review"."userId" AND p."factId" = "Review"."factId" AND p."kind" = 'answer'
      AND p."answeredAt" < "Review"."answeredAt"
) WHERE "kind" = 'answer' AND "wasReview";
CREATE TEMP TABLE "Counted" AS
SELECT r."userId", r."factId", r."answerId", r."answeredAt", COALESCE((
    SELECT a."correct" FROM "Review" a
    WHERE a."amends" = r."answerId" AND a."factId" = r."factId" AND a."userId" = r."userId" AND NOT EXISTS (
        SELECT 1 FROM "Review" u WHERE u."undoes" = a."answerId" AND u."userId" = a."userId")
    ORDER BY a."answeredAt" DESC, a."answerId" DESC LIMIT 1
), r."correct") AS "right"
FROM "Review" r WHERE r."kind" = 'answer' AND NOT EXISTS (
    SELECT 1 FROM "Review" u WHERE u."undoes" = r."answerId" AND u."userId" = r."userId");
CREATE INDEX temp."Counted_idx" ON "Counted"("userId", "factId", "answeredAt", "answerId");
UPDATE "Card" SET "right" = (
    SELECT COUNT(*) FROM "Counted" r WHERE r."userId" = "Card"."userId" AND r."factId" = "Card"."factId" AND r."right");
UPDATE "Card" SET ("lastAnswerId", "lastRight") = (
    SELECT r."answerId", r."right" FROM "Counted" r
    WHERE r."userId" = "Card"."userId" AND r."factId" = "Card"."factId"
    ORDER BY r."answeredAt" DESC, r."answerId" DESC LIMIT 1
) WHERE "kind" <> 'new';
DROP TABLE "Counted";
