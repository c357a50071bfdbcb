-- AlterTable
ALTER TABLE "Draft" ADD COLUMN "isGiven" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "Draft_isGiven_idx" ON "Draft"("isGiven");
