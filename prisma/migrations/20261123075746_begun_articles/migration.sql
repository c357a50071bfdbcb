-- DropIndex
DROP INDEX "Card_userId_lastRight_lastAt_idx";

-- CreateTable
CREATE TABLE "BegunArticle" (
    "userId" TEXT NOT NULL,
    "articleSlug" TEXT NOT NULL,

    PRIMARY KEY ("userId", "articleSlug"),
    CONSTRAINT "BegunArticle_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BegunArticle_articleSlug_fkey" FOREIGN KEY ("articleSlug") REFERENCES "Article" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "BegunArticle_articleSlug_idx" ON "BegunArticle"("articleSlug");

-- CreateIndex
CREATE INDEX "Card_userId_lastRight_lastAt_lastAnswerId_idx" ON "Card"("userId", "lastRight", "lastAt" DESC, "lastAnswerId");
