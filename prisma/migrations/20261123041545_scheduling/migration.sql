-- CreateTable
CREATE TABLE "FactSentence" (
    "factId" TEXT NOT NULL,
    "articleSlug" TEXT NOT NULL,
    "sentence" INTEGER NOT NULL,

    PRIMARY KEY ("factId", "sentence"),
    CONSTRAINT "FactSentence_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DeckPreference" (
    "userId" TEXT NOT NULL,
    "articleSlug" TEXT NOT NULL,
    "desiredRetention" REAL NOT NULL,

    PRIMARY KEY ("userId", "articleSlug"),
    CONSTRAINT "DeckPreference_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DeckPreference_articleSlug_fkey" FOREIGN KEY ("articleSlug") REFERENCES "Article" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ParameterSet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "fittedAt" DATETIME NOT NULL,
    "weights" TEXT NOT NULL,
    "answers" INTEGER NOT NULL,
    "heldBack" INTEGER NOT NULL,
    "lossBefore" REAL NOT NULL,
    "lossAfter" REAL NOT NULL,
    "adopted" BOOLEAN NOT NULL,
    CONSTRAINT "ParameterSet_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
    "suspended" BOOLEAN NOT NULL DEFAULT false,
    "buriedDay" INTEGER,

    PRIMARY KEY ("userId", "factId"),
    CONSTRAINT "Card_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Card_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Card" ("answers", "difficulty", "dueAt", "dueDay", "factId", "introducedDay", "kind", "lapses", "lastAt", "lastItemId", "lastLearnerTime", "reps", "scheduledDays", "stability", "step", "userId") SELECT "answers", "difficulty", "dueAt", "dueDay", "factId", "introducedDay", "kind", "lapses", "lastAt", "lastItemId", "lastLearnerTime", "reps", "scheduledDays", "stability", "step", "userId" FROM "Card";
DROP TABLE "Card";
ALTER TABLE "new_Card" RENAME TO "Card";
CREATE INDEX "Card_userId_kind_dueDay_idx" ON "Card"("userId", "kind", "dueDay");
CREATE INDEX "Card_userId_kind_dueAt_idx" ON "Card"("userId", "kind", "dueAt");
CREATE INDEX "Card_userId_introducedDay_idx" ON "Card"("userId", "introducedDay");
CREATE INDEX "Card_userId_suspended_idx" ON "Card"("userId", "suspended");
CREATE INDEX "Card_factId_idx" ON "Card"("factId");
CREATE TABLE "new_Preference" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "locale" TEXT,
    "theme" TEXT NOT NULL DEFAULT 'system',
    "newPerDay" INTEGER NOT NULL DEFAULT 20,
    "reviewsPerDay" INTEGER NOT NULL DEFAULT 200,
    "desiredRetention" REAL NOT NULL DEFAULT 0.9,
    "maximumInterval" INTEGER NOT NULL DEFAULT 36500,
    "loadBalance" BOOLEAN NOT NULL DEFAULT true,
    "easyDays" TEXT,
    "leechAction" TEXT NOT NULL DEFAULT 'suspend',
    CONSTRAINT "Preference_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Preference" ("desiredRetention", "locale", "newPerDay", "reviewsPerDay", "theme", "userId") SELECT "desiredRetention", "locale", "newPerDay", "reviewsPerDay", "theme", "userId" FROM "Preference";
DROP TABLE "Preference";
ALTER TABLE "new_Preference" RENAME TO "Preference";
CREATE TABLE "new_Review" (
    "answerId" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "undoes" TEXT,
    "amends" TEXT,
    "itemId" TEXT,
    "sessionId" TEXT,
    "mode" TEXT,
    "rating" TEXT,
    "correct" BOOLEAN,
    "score" REAL,
    "response" TEXT,
    "retention" REAL,
    "maximumInterval" INTEGER,
    "leechAction" TEXT,
    "parameterSetId" TEXT,
    "intervalDays" INTEGER,
    "wasReview" BOOLEAN,
    "answeredAt" DATETIME NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "elapsedMs" INTEGER,
    "timeZone" TEXT,
    "day" INTEGER NOT NULL,

    PRIMARY KEY ("answerId", "factId"),
    CONSTRAINT "Review_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Review_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Review_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Review_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "StudySession" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Review_parameterSetId_fkey" FOREIGN KEY ("parameterSetId") REFERENCES "ParameterSet" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Review" ("answerId", "answeredAt", "correct", "day", "elapsedMs", "factId", "itemId", "kind", "mode", "rating", "recordedAt", "response", "retention", "score", "sessionId", "timeZone", "undoes", "userId", "wasReview") SELECT "answerId", "answeredAt", "correct", "day", "elapsedMs", "factId", "itemId", "kind", "mode", "rating", "recordedAt", "response", "retention", "score", "sessionId", "timeZone", "undoes", "userId", "wasReview" FROM "Review";
DROP TABLE "Review";
ALTER TABLE "new_Review" RENAME TO "Review";
CREATE INDEX "Review_userId_factId_answeredAt_idx" ON "Review"("userId", "factId", "answeredAt");
CREATE INDEX "Review_userId_day_idx" ON "Review"("userId", "day");
CREATE INDEX "Review_userId_answeredAt_idx" ON "Review"("userId", "answeredAt");
CREATE INDEX "Review_sessionId_answeredAt_idx" ON "Review"("sessionId", "answeredAt");
CREATE INDEX "Review_undoes_idx" ON "Review"("undoes");
CREATE INDEX "Review_amends_idx" ON "Review"("amends");
CREATE INDEX "Review_parameterSetId_idx" ON "Review"("parameterSetId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "FactSentence_articleSlug_sentence_idx" ON "FactSentence"("articleSlug", "sentence");

-- CreateIndex
CREATE INDEX "DeckPreference_articleSlug_idx" ON "DeckPreference"("articleSlug");

-- CreateIndex
CREATE INDEX "ParameterSet_userId_fittedAt_idx" ON "ParameterSet"("userId", "fittedAt");
