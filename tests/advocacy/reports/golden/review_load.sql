-- What review takes, from the rows alone: each month of the whole company and of each unit with all
-- below it. %(since)s, %(until)s: bounds of the submissions; months are those of the clock in UTC.
-- %(now)s: what waits past its deadline by then is late. Nothing decided here can be undone.
WITH
answers AS (
    SELECT decision.case_id,
           MIN(CASE WHEN decision.kind <> 'approve' OR reviewed.first_approver_id IS NULL
                      OR decision.decider_id <> reviewed.first_approver_id
                    THEN decision.made_at END) AS answered
    FROM moderation_decision AS decision
    JOIN moderation_case AS reviewed ON reviewed.id = decision.case_id
    LEFT JOIN moderation_undo AS undone ON undone.decision_id = decision.id
    WHERE decision.basis = 'review' AND undone.id IS NULL
      AND decision.kind IN ('approve', 'request_changes', 'refuse')
    GROUP BY decision.case_id
),
sent AS (
    SELECT reviewed.*, SUBSTR(CAST(reviewed.submitted_at AS TEXT), 1, 7) AS month,
           answers.answered,
           CASE WHEN reviewed.state IN ('approved', 'changes_requested', 'refused', 'appealed')
                 AND NOT EXISTS (
                     SELECT 1 FROM moderation_case AS earlier
                     WHERE earlier.author_id = reviewed.author_id
                       AND earlier.subject_url = reviewed.subject_url
                       AND earlier.subject_url <> ''
                       AND earlier.submitted_at < reviewed.submitted_at
                       AND earlier.state IN ('approved', 'changes_requested', 'refused', 'appealed')
                 ) THEN 1 ELSE 0 END AS tried
    FROM moderation_case AS reviewed
    LEFT JOIN answers ON answers.case_id = reviewed.id
    WHERE reviewed.submitted_at >= %(since)s AND reviewed.submitted_at < %(until)s
),
places AS (
    SELECT above.code AS place, below.id AS unit
    FROM charter_unit AS above
    JOIN charter_unit AS below
      ON SUBSTR(below.path, 1, LENGTH(above.path)) = above.path
    UNION ALL
    SELECT '' AS place, id AS unit FROM charter_unit
)
SELECT places.place, sent.month, COUNT(*) AS submitted,
       1.0 * SUM(CASE WHEN lane <> 'direct' THEN 1 ELSE 0 END) / COUNT(*) AS person,
       1.0 * SUM(CASE WHEN lane = 'four_eyes' THEN 1 ELSE 0 END) / COUNT(*) AS four_eyes,
       1.0 * SUM(CASE WHEN tried = 1 AND state = 'approved' THEN 1 ELSE 0 END)
           / NULLIF(SUM(tried), 0) AS first_try,
       1.0 * SUM(CASE WHEN lane <> 'direct' AND COALESCE(answered, %(now)s) > deadline
                       AND (answered IS NOT NULL OR state NOT IN ('approved', 'withdrawn'))
                      THEN 1 ELSE 0 END)
           / NULLIF(SUM(CASE WHEN lane <> 'direct' THEN 1 ELSE 0 END), 0) AS late
FROM sent
JOIN places ON places.unit = sent.unit_id
GROUP BY places.place, sent.month
ORDER BY places.place, sent.month
