-- AlterTable
ALTER TABLE "Preference" ADD COLUMN "timeZone" TEXT;

-- AlterTable
ALTER TABLE "Preference" ADD COLUMN "dailyGoal" INTEGER NOT NULL DEFAULT 20;
