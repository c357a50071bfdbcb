-- CreateTable
CREATE TABLE "SetLink" (
    "token" TEXT NOT NULL PRIMARY KEY,
    "setId" TEXT NOT NULL,
    "byUserId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "SetLink_setId_fkey" FOREIGN KEY ("setId") REFERENCES "StudySet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "SetLink_setId_key" ON "SetLink"("setId");
