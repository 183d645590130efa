-- What networks counted for the posts of a period, recomputed from single readings.
-- Parameters: since and until (moments, the second one excluded), day (of the newest reading).
-- One row per unit, network, campaign and language of the post.
SELECT cases.unit_id, account.network, post.campaign, post.language, count(*) AS sent,
       count(reading.impressions) AS known, sum(reading.impressions) AS impressions,
       sum(reading.reactions) AS reactions, sum(reading.shares) AS shares,
       sum(reading.replies) AS replies, sum(reading.clicks) AS clicks
FROM advocacy_delivery AS delivery
JOIN advocacy_account AS account ON account.id = delivery.account_id
JOIN advocacy_post AS post ON post.id = delivery.post_id
JOIN moderation_case AS cases ON cases.id = post.case_id
LEFT JOIN advocacy_postreading AS reading ON reading.delivery_id = delivery.id AND reading.day = (
    SELECT max(other.day) FROM advocacy_postreading AS other
    WHERE other.delivery_id = delivery.id AND other.day <= %(day)s
)
WHERE delivery.sent_at >= %(since)s AND delivery.sent_at < %(until)s
  AND delivery.state IN ('sent', 'removal_requested', 'removed')
  AND (NOT account.is_company OR EXISTS (
      SELECT 1 FROM advocacy_brandedaccount AS branded WHERE branded.account_id = account.id
  ))
GROUP BY cases.unit_id, account.network, post.campaign, post.language
ORDER BY cases.unit_id, account.network, post.campaign, post.language
