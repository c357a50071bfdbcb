-- AlterTable
ALTER TABLE "StudySession" ADD COLUMN "putAwayAt" DATETIME;

-- AlterTable
ALTER TABLE "AttemptResponse" ADD COLUMN "isGiven" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN "completedAt" DATETIME;

-- Attempts in which every question has an answer: when the last of these came in.
WITH counting AS (
  SELECT attemptId, setItemId, response, recordedAt, ROW_NUMBER() OVER (
    PARTITION BY attemptId, setItemId ORDER BY answeredAt DESC, recordedAt DESC, id DESC) AS place
  FROM AttemptResponse
), complete AS (
  SELECT attemptId, COUNT(*) AS answered, MAX(recordedAt) AS at FROM counting
  WHERE place = 1 AND json_extract(response, '$.kind') <> 'skipped' GROUP BY attemptId
)
UPDATE Attempt SET completedAt = (
  SELECT c.at FROM complete c WHERE c.attemptId = Attempt.id AND c.answered = (
    SELECT COUNT(*) FROM SetItem s JOIN Assignment a ON a.setId = s.setId WHERE a.id = Attempt.assignmentId));
