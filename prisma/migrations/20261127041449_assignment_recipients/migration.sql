-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN "isForAll" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "AssignmentRecipient" (
    "assignmentId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    PRIMARY KEY ("assignmentId", "userId"),
    CONSTRAINT "AssignmentRecipient_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AssignmentRecipient_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "AssignmentRecipient_userId_idx" ON "AssignmentRecipient"("userId");
