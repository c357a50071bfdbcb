-- AlterTable
ALTER TABLE "Fact" ADD COLUMN "heading" TEXT;
