-- Those who began in a month (UTC), and how many of them sent two posts and six, from the rows alone.
WITH lives AS (
    SELECT post.author_id AS author, COUNT(DISTINCT post.id) AS posts,
           MIN(delivery.sent_at) AS first_sent
    FROM advocacy_delivery AS delivery
    JOIN advocacy_post AS post ON post.id = delivery.post_id
    WHERE delivery.state IN ('sent', 'removal_requested', 'removed')
      AND delivery.sent_at <= %(now)s
    GROUP BY post.author_id
)
SELECT SUBSTR(CAST(first_sent AS TEXT), 1, 7) AS month, COUNT(*) AS people,
       SUM(CASE WHEN posts >= 2 THEN 1 ELSE 0 END) AS second,
       SUM(CASE WHEN posts >= 6 THEN 1 ELSE 0 END) AS past_fifth
FROM lives
GROUP BY SUBSTR(CAST(first_sent AS TEXT), 1, 7)
ORDER BY month
