-- Vragen over de plannen van meer gemeenten tegelijk. Lees README.md voor hoe u ze stelt.
-- De tabellen staan in de map regio; datapackage.json daarin zegt wat elke kolom betekent.

-- 1. Hoeveel doelstellingen van elke soort heeft elk plan, en hoeveel daarvan zonder actie?
--    Een resultaat (outcome) telt niet mee: dat wordt beoordeeld op zijn indicator.
SELECT g.plan, g.kind AS soort, count(*) AS doelstellingen,
       count(*) FILTER (WHERE NOT EXISTS (
           FROM 'regio/actions.csv' a WHERE a.plan = g.plan AND a.goal = g.goal)) AS zonder_actie
FROM 'regio/goals.csv' g
WHERE g.kind <> 'outcome'
GROUP BY ALL
ORDER BY ALL;

-- 2. Waarvan is het effect te volgen? Effectindicatoren met een nulmeting, met een streefwaarde, en met allebei.
SELECT plan, count(*) AS effectindicatoren,
       count(baseline) AS met_nulmeting,
       count(target_kind) AS met_streefwaarde,
       count(*) FILTER (WHERE baseline IS NOT NULL AND target_kind IS NOT NULL) AS met_allebei
FROM 'regio/indicators.csv'
WHERE kind = 'effect' AND priority <> 'monitor'
GROUP BY plan
ORDER BY plan;

-- 3. Waarin meten de gemeenten? Indicatoren per soort en eenheid, naast elkaar.
SELECT kind AS soort, unit AS eenheid,
       count(*) FILTER (WHERE plan LIKE 'Haaksbergen %') AS haaksbergen,
       count(*) FILTER (WHERE plan LIKE 'Voorbeeldstad %') AS voorbeeldstad
FROM 'regio/indicators.csv'
GROUP BY ALL
ORDER BY ALL;

-- 4. Wat is in elke gemeente het laatste cijfer over hetzelfde onderwerp?
--    Of twee indicatoren hetzelfde meten, moet u zelf nagaan: kijk naar de vraag en naar de bron.
WITH laatste AS (
    FROM 'regio/figures.csv' f JOIN 'regio/plans.csv' p USING (plan)
    SELECT f.*, row_number() OVER (PARTITION BY plan, indicator ORDER BY period_end DESC, f.source) AS nummer
    WHERE region = municipality AND part IS NULL AND NOT superseded AND value IS NOT NULL)
SELECT CASE WHEN title ILIKE '%misdrijven%' THEN 'misdrijven' ELSE 'onveilig voelen' END AS onderwerp,
       plan, title AS indicator, period AS periode, value AS waarde, unit AS eenheid, source AS bron
FROM laatste
WHERE nummer = 1 AND (title ILIKE '%misdrijven%' OR title ILIKE '%onveilig voelen%')
ORDER BY ALL;

-- 5. Hoe staan de indicatoren ervoor? Zonder oordeel: het zou rusten op een cijfer dat niet openbaar is.
SELECT plan, coalesce(assessment, 'niet openbaar') AS oordeel, count(*) AS indicatoren
FROM 'regio/indicators.csv'
GROUP BY ALL
ORDER BY ALL;

-- 6. Hoeveel cijfers zijn er, hoeveel ontbreken met een reden, en hoeveel zijn niet getoond omdat ze klein zijn?
SELECT plan, count(*) AS cijfers,
       count(missing) AS ontbreekt,
       count(*) FILTER (WHERE withheld) AS niet_getoond,
       max(below) AS drempel
FROM 'regio/figures.csv'
WHERE NOT superseded
GROUP BY plan
ORDER BY plan;
