-- Who goes on, from the rows alone: of each unit with all below it, and of the whole company ('').
-- %(now)s: as of when; %(stopped)s: whoever sent nothing since then has stopped.
WITH RECURSIVE
posts AS (
    SELECT post.author_id AS author, post.id AS post, reviewed.unit_id AS unit,
           MIN(delivery.sent_at) AS first_sent, MAX(delivery.sent_at) AS last_sent
    FROM advocacy_delivery AS delivery
    JOIN advocacy_post AS post ON post.id = delivery.post_id
    JOIN moderation_case AS reviewed ON reviewed.id = post.case_id
    WHERE delivery.state IN ('sent', 'removal_requested', 'removed')
      AND delivery.sent_at <= %(now)s
    GROUP BY post.author_id, post.id, reviewed.unit_id
),
numbered AS (
    SELECT unit,
           ROW_NUMBER() OVER (PARTITION BY author ORDER BY first_sent, post) AS number,
           COUNT(*) OVER (PARTITION BY author) AS total,
           MAX(last_sent) OVER (PARTITION BY author) AS latest
    FROM posts
),
places AS (
    SELECT above.code AS place, below.id AS unit
    FROM charter_unit AS above
    JOIN charter_unit AS below
      ON SUBSTR(below.path, 1, LENGTH(above.path)) = above.path
    UNION ALL
    SELECT '' AS place, id AS unit FROM charter_unit
),
counts AS (
    SELECT places.place, numbered.number, COUNT(*) AS reached,
           SUM(CASE WHEN number = total AND latest < %(stopped)s THEN 1 ELSE 0 END) AS stopped
    FROM numbered JOIN places ON places.unit = numbered.unit
    GROUP BY places.place, numbered.number
),
-- At risk after each post are those who sent it; what is left of the share goes on.
curve (place, posts, people, share) AS (
    SELECT place, 1, reached, 1.0 FROM counts WHERE number = 1
    UNION ALL
    SELECT curve.place, curve.posts + 1, counts.reached,
           curve.share * (1.0 - 1.0 * counts.stopped / counts.reached)
    FROM curve
    JOIN counts ON counts.place = curve.place AND counts.number = curve.posts
    WHERE curve.posts < 10
)
SELECT place, posts, people, share FROM curve ORDER BY place, posts
