-- Items that are there already get a random public id too.
-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Item" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "publicId" TEXT NOT NULL,
    "articleSlug" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "stem" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "retiredAt" DATETIME,
    CONSTRAINT "Item_articleSlug_fkey" FOREIGN KEY ("articleSlug") REFERENCES "Article" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Item" ("publicId", "articleSlug", "id", "item", "key", "kind", "retiredAt", "score", "stem", "topic") SELECT lower(hex(randomblob(16))), "articleSlug", "id", "item", "key", "kind", "retiredAt", "score", "stem", "topic" FROM "Item";
DROP TABLE "Item";
ALTER TABLE "new_Item" RENAME TO "Item";
CREATE UNIQUE INDEX "Item_publicId_key" ON "Item"("publicId");
CREATE INDEX "Item_articleSlug_retiredAt_idx" ON "Item"("articleSlug", "retiredAt");
CREATE UNIQUE INDEX "Item_articleSlug_key_key" ON "Item"("articleSlug", "key");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
