-- Reach recomputed from single readings, without the product's code: PostgreSQL and SQLite.
-- Parameters: day (the end of the slice), week (seven days before it).
-- One row per unit and network: people, accounts, of them counted, followers.
SELECT reading.unit_id, account.network,
       count(DISTINCT account.owner_id) AS people, count(*) AS accounts, count(reading.followers) AS counted, sum(reading.followers) AS followers
FROM advocacy_accountreading AS reading
JOIN advocacy_account AS account ON account.id = reading.account_id
JOIN (
    SELECT account_id, max(day) AS day FROM advocacy_accountreading
    WHERE day > %(week)s AND day <= %(day)s GROUP BY account_id
) AS last ON last.account_id = reading.account_id AND last.day = reading.day
WHERE account.network <> 'youtube' AND (NOT account.is_company OR EXISTS (
    SELECT 1 FROM advocacy_brandedaccount AS branded WHERE branded.account_id = account.id
))
GROUP BY reading.unit_id, account.network
ORDER BY reading.unit_id, account.network
