-- AlterTable
ALTER TABLE "Article" ADD COLUMN "turnsOn" TEXT;
