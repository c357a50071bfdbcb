-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN "isReadBefore" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Assignment" ADD COLUMN "isReadDuring" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Assignment" ADD COLUMN "isReadAfter" BOOLEAN NOT NULL DEFAULT false;
