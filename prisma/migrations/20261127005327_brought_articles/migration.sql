-- CreateTable
CREATE TABLE "ArticleClass" (
    "articleSlug" TEXT NOT NULL,
    "classId" TEXT NOT NULL,

    PRIMARY KEY ("articleSlug", "classId"),
    CONSTRAINT "ArticleClass_articleSlug_fkey" FOREIGN KEY ("articleSlug") REFERENCES "Article" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleClass_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Classroom" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Manuscript" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "decisions" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL,
    "trouble" TEXT,
    "findings" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Manuscript_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Article" ADD COLUMN "ownerId" TEXT REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Article" ADD COLUMN "visibility" TEXT NOT NULL DEFAULT 'everybody';

-- AlterTable
ALTER TABLE "User" ADD COLUMN "mayPublish" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "Article_retiredAt_visibility_ownerId_slug_idx" ON "Article"("retiredAt", "visibility", "ownerId", "slug");

-- CreateIndex
CREATE INDEX "Article_ownerId_idx" ON "Article"("ownerId");

-- CreateIndex
CREATE INDEX "ArticleClass_classId_idx" ON "ArticleClass"("classId");

-- CreateIndex
CREATE INDEX "Manuscript_ownerId_createdAt_idx" ON "Manuscript"("ownerId", "createdAt");
