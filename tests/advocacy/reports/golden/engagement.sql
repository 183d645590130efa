-- What the report on engagement says, from raw rows and by itself. PostgreSQL and SQLite.
-- since, until: instants (UTC) between which posts were sent; day: the last day of readings.
-- Shows what is in the rows: nothing is hidden here, and no network is left out.
WITH sent AS (
    SELECT d.id AS delivery, d.post_id AS post, p.author_id AS author, a.network AS network,
           c.unit_id AS unit, c.campaign AS campaign, p.language AS language, c.lane AS lane,
           substr(CAST(d.sent_at AS text), 1, 7) AS month
      FROM advocacy_delivery d
      JOIN advocacy_post p ON p.id = d.post_id
      JOIN advocacy_account a ON a.id = d.account_id
      JOIN moderation_case c ON c.id = p.case_id
     WHERE d.state IN ('sent', 'removal_requested', 'removed')
       AND d.sent_at >= %(since)s AND d.sent_at < %(until)s
       AND (NOT a.is_company
            OR EXISTS (SELECT 1 FROM advocacy_brandedaccount b WHERE b.account_id = a.id))
), newest AS (
    SELECT delivery_id, max(day) AS day
      FROM advocacy_postreading WHERE day <= %(day)s GROUP BY delivery_id
), counted AS (
    SELECT s.*, r.impressions, r.reactions, r.replies, r.shares, r.clicks,
           CASE WHEN r.impressions IS NOT NULL THEN r.reactions END AS rated,
           CASE WHEN r.reactions IS NOT NULL THEN r.impressions END AS rated_of
      FROM sent s
      LEFT JOIN newest n ON n.delivery_id = s.delivery
      LEFT JOIN advocacy_postreading r ON r.delivery_id = n.delivery_id AND r.day = n.day
), posts AS (
    SELECT post, min(unit) AS unit, min(campaign) AS campaign, min(language) AS language,
           min(month) AS month
      FROM sent GROUP BY post
), followed AS (
    SELECT l.id AS link, p.*, CASE WHEN l.network = '' THEN 'several' ELSE l.network END AS network,
           coalesce((SELECT sum(v.count) FROM advocacy_linkvisits v
                      WHERE v.link_id = l.id AND v.day <= %(day)s), 0) AS visits
      FROM advocacy_link l JOIN posts p ON p.post = l.post_id
), parts AS (
    SELECT 'total' AS part, '' AS name, c.* FROM counted c
    UNION ALL SELECT 'network', network, c.* FROM counted c
    UNION ALL SELECT 'unit', CAST(unit AS text), c.* FROM counted c
    UNION ALL SELECT 'campaign', campaign, c.* FROM counted c WHERE campaign <> ''
    UNION ALL SELECT 'language', language, c.* FROM counted c
    UNION ALL SELECT 'month', month, c.* FROM counted c
), visits AS (
    SELECT 'total' AS part, '' AS name, visits FROM followed
    UNION ALL SELECT 'network', network, visits FROM followed
    UNION ALL SELECT 'unit', CAST(unit AS text), visits FROM followed
    UNION ALL SELECT 'campaign', campaign, visits FROM followed WHERE campaign <> ''
    UNION ALL SELECT 'language', language, visits FROM followed
    UNION ALL SELECT 'month', month, visits FROM followed
), figures AS (
    SELECT part, name, count(DISTINCT post) AS posts,
           sum(impressions) AS impressions, sum(reactions) AS reactions, sum(replies) AS replies,
           sum(shares) AS shares, sum(clicks) AS clicks,
           sum(rated) AS rated, sum(rated_of) AS rated_of,
           count(DISTINCT CASE WHEN lane = 'direct' THEN post END) AS direct,
           count(DISTINCT author) AS people
      FROM parts GROUP BY part, name
), visited AS (
    SELECT part, name, sum(visits) AS visits FROM visits GROUP BY part, name
)
SELECT f.part, f.name, f.posts, f.impressions, f.reactions, f.replies, f.shares, f.clicks,
       v.visits, f.rated, f.rated_of, f.direct, f.people
  FROM figures f LEFT JOIN visited v ON v.part = f.part AND v.name = f.name
UNION ALL
SELECT v.part, v.name, NULL, NULL, NULL, NULL, NULL, NULL, v.visits, NULL, NULL, NULL, NULL
  FROM visited v
 WHERE NOT EXISTS (SELECT 1 FROM figures f WHERE f.part = v.part AND f.name = v.name)
 ORDER BY 1, 2
