-- AlterTable
ALTER TABLE "SetItem" ADD COLUMN "credit" TEXT;

-- CreateTable
CREATE TABLE "ItemVoid" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "setItemId" TEXT NOT NULL,
    "byUserId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "reason" TEXT NOT NULL,
    "credit" TEXT NOT NULL,
    CONSTRAINT "ItemVoid_setItemId_fkey" FOREIGN KEY ("setItemId") REFERENCES "SetItem" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ItemVoid_setItemId_at_idx" ON "ItemVoid"("setItemId", "at");
