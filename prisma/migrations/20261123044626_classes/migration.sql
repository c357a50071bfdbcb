-- CreateTable
CREATE TABLE "Classroom" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "joinCode" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "archivedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Membership" (
    "classId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "joinedAt" DATETIME NOT NULL,
    "leftAt" DATETIME,

    PRIMARY KEY ("classId", "userId"),
    CONSTRAINT "Membership_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Classroom" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StudySet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "classId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "publishedAt" DATETIME,
    CONSTRAINT "StudySet_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Classroom" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SetItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "setId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "itemId" TEXT,
    "points" REAL NOT NULL DEFAULT 1,
    "snapshot" TEXT NOT NULL,
    CONSTRAINT "SetItem_setId_fkey" FOREIGN KEY ("setId") REFERENCES "StudySet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KeyCorrection" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "setItemId" TEXT NOT NULL,
    "byUserId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "reason" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    CONSTRAINT "KeyCorrection_setItemId_fkey" FOREIGN KEY ("setItemId") REFERENCES "SetItem" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "classId" TEXT NOT NULL,
    "setId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "opensAt" DATETIME NOT NULL,
    "dueAt" DATETIME,
    "closesAt" DATETIME,
    "timeLimit" INTEGER,
    "attempts" INTEGER,
    "counting" TEXT NOT NULL,
    "feedback" TEXT NOT NULL,
    "late" TEXT NOT NULL,
    "isShuffled" BOOLEAN NOT NULL,
    "isPractice" BOOLEAN NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "Assignment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Classroom" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Assignment_setId_fkey" FOREIGN KEY ("setId") REFERENCES "StudySet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Extension" (
    "assignmentId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "dueAt" DATETIME,
    "closesAt" DATETIME,
    "timeFactor" REAL NOT NULL DEFAULT 1,
    "extraAttempts" INTEGER NOT NULL DEFAULT 0,
    "isExcused" BOOLEAN NOT NULL DEFAULT false,
    "grantedBy" TEXT NOT NULL,
    "grantedAt" DATETIME NOT NULL,

    PRIMARY KEY ("assignmentId", "userId"),
    CONSTRAINT "Extension_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Extension_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assignmentId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "seed" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "submittedAt" DATETIME,
    "fedAt" DATETIME,
    CONSTRAINT "Attempt_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attempt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AttemptResponse" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attemptId" TEXT NOT NULL,
    "setItemId" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "answeredAt" DATETIME NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "elapsedMs" INTEGER NOT NULL,
    CONSTRAINT "AttemptResponse_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AttemptResponse_setItemId_fkey" FOREIGN KEY ("setItemId") REFERENCES "SetItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MarkOverride" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attemptId" TEXT NOT NULL,
    "setItemId" TEXT NOT NULL,
    "share" REAL,
    "reason" TEXT NOT NULL,
    "byUserId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "MarkOverride_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MarkOverride_setItemId_fkey" FOREIGN KEY ("setItemId") REFERENCES "SetItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Classroom_joinCode_key" ON "Classroom"("joinCode");

-- CreateIndex
CREATE INDEX "Membership_userId_leftAt_idx" ON "Membership"("userId", "leftAt");

-- CreateIndex
CREATE INDEX "StudySet_classId_createdAt_idx" ON "StudySet"("classId", "createdAt");

-- CreateIndex
CREATE INDEX "SetItem_setId_position_idx" ON "SetItem"("setId", "position");

-- CreateIndex
CREATE INDEX "KeyCorrection_setItemId_at_idx" ON "KeyCorrection"("setItemId", "at");

-- CreateIndex
CREATE INDEX "Assignment_classId_opensAt_idx" ON "Assignment"("classId", "opensAt");

-- CreateIndex
CREATE INDEX "Assignment_setId_idx" ON "Assignment"("setId");

-- CreateIndex
CREATE INDEX "Extension_userId_idx" ON "Extension"("userId");

-- CreateIndex
CREATE INDEX "Attempt_userId_fedAt_idx" ON "Attempt"("userId", "fedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_assignmentId_userId_number_key" ON "Attempt"("assignmentId", "userId", "number");

-- CreateIndex
CREATE INDEX "AttemptResponse_attemptId_setItemId_recordedAt_idx" ON "AttemptResponse"("attemptId", "setItemId", "recordedAt");

-- CreateIndex
CREATE INDEX "AttemptResponse_setItemId_idx" ON "AttemptResponse"("setItemId");

-- CreateIndex
CREATE INDEX "MarkOverride_attemptId_setItemId_at_idx" ON "MarkOverride"("attemptId", "setItemId", "at");

-- CreateIndex
CREATE INDEX "MarkOverride_setItemId_idx" ON "MarkOverride"("setItemId");
