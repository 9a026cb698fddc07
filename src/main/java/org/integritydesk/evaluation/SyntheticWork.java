package org.integritydesk.evaluation;

/**
 * What staff made of made-up questions, so that every view has something to count: gaps of what nothing fitted, projects,
 * trainings, decisions about the roadmap, and entries of which some changed and some are past their review date. It needs the
 * themes of a night.
 */
final class SyntheticWork {
    /** Eight weeks of days before a moment, as projects and trainings keep them. */
    private static final String BASELINE =
            "(select jsonb_agg(jsonb_build_object('day', day::date, 'asks', 40 + extract(day from day), 'allAsks', 2800))"
                    + " from generate_series(%1$s - interval '57 days', %1$s - interval '1 day', interval '1 day') day)";

    private SyntheticWork() {}

    /** Fills the tables. */
    static String sql() {
        return """
                insert into faq_entry (id, version, status, revision, current_version, published_version)
                  select 'entry-' || i, 1, 'PUBLISHED', 1, 1, 1 from generate_series(1, 60) i;
                insert into faq_entry_version (entry_id, version, status, changed_at, content)
                  select 'entry-' || i, 1, 'PUBLISHED', now() - interval '1 day' * (1 + i),
                    jsonb_build_object('kind', 'FAQ', 'question', 'Made-up question ' || i, 'variants', '[]'::jsonb, 'answer',
                      'Made-up answer ' || i, 'area', (array['ALC', 'GAM', 'HLT'])[1 + i % 3], 'also', '[]'::jsonb, 'issueType',
                      'ELIGIBLE', 'markets', '["US", "CA"]'::jsonb, 'conditions', '[]'::jsonb, 'escalateIf', '[]'::jsonb, 'sources',
                      '[]'::jsonb, 'mark', 'C', 'verifiedOn', current_date - 90, 'reviewBy', current_date + i - 30, 'owner',
                      'made-up', 'language', 'en', 'conflictsWith', '[]'::jsonb)
                  from generate_series(1, 60) i;
                create temporary table miss as
                  select q.id, q.asked_at, q.asker, q.market, q.understood -> 'area' ->> 'value' as area, q.text,
                    coalesce(substring(q.text from 'topica([0-9]+)'), 'other ' || q.id % 400) || q.market as same
                  from question q where q.why_escalated = 'NOTHING_FITS';
                insert into gap (market, area, typical, vector, model, opened_at, closed_by, closed_at, alerted_at, revision)
                  select min(market), min(area), same, v.vector, v.model, min(asked_at),
                    case when row_number() over () % 3 > 0 then (select min(id) from faq_entry) end,
                    case when row_number() over () % 3 > 0 then max(asked_at) end, min(asked_at), 1000000000
                  from miss join question_vector v on v.question = (select min(m.id) from miss m)
                  group by same, v.vector, v.model;
                insert into gap_question (question, gap, asked_at, asker)
                  select miss.id, gap.id, miss.asked_at, miss.asker from miss join gap on gap.typical = miss.same;
                insert into improvement_project (version, theme, theme_label, area, action, cause, owner, due, must_do, reach,
                    impact, confidence, effort, state, baseline, outcome_before, started_on, shipped_on, created_at, updated_at)
                  select 1, id, label, area, (array['FAQ_ENTRY', 'REWORD', 'FAQ_ENTRY', 'CALIBRATION'])[1 + place % 4], 'KNOW', 'Made-up owner', current_date + 30,
                    case when place % 10 = 0 then 'LEGAL' end, 400, 1, 0.8, 1, state,
                    case when state = 'SHIPPED' then BASELINE_OF_PROJECT else '[]' end, '[]',
                    case when state = 'SHIPPED' then current_date - 50 - place::int end,
                    case when state = 'SHIPPED' then current_date - 20 - place::int end, now() - interval '200 days', now()
                  from (select *, row_number() over (order by id) as place,
                    (array['PROPOSED', 'SHIPPED', 'APPROVED', 'SHIPPED', 'IN_PROGRESS', 'SHIPPED'])[1 + id % 6] as state
                    from theme where merged_into is null order by id limit 60) theme;
                insert into project_event (project, version, at, actor, act, to_state, note)
                  select id, 1, created_at, 'U0BENCH', 'PROPOSE', 'PROPOSED', 'made up' from improvement_project;
                insert into training_session (topic, title, theme, held_on, told_by, told_at, baseline)
                  select 'theme-' || id, label, id, current_date - 30 - place::int, 'U0BENCH', now(), BASELINE_OF_TRAINING
                  from (select *, row_number() over (order by id) as place
                    from theme where merged_into is null order by id limit 20) theme;
                insert into theme_promotion (theme, theme_label, step, act, at, actor, note, evidence)
                  select id, label, 1, (array['PROMOTE', 'DECLINE'])[1 + id % 2], now() - interval '9 days', 'U0BENCH',
                    'made up', 'Asked in 2 markets' from theme where merged_into is null order by id limit 20;
                analyze gap, gap_question, improvement_project, training_session, theme_promotion, faq_entry_version
                """.replace("BASELINE_OF_PROJECT", BASELINE.formatted("(current_date - 20 - place::int)"))
                .replace("BASELINE_OF_TRAINING", BASELINE.formatted("(current_date - 30 - place::int)"));
    }
}
