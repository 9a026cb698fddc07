package org.integritydesk.testkit;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.integritydesk.knowledge.Confidence;

/** What many askers said, all at once. */
@Singleton
public class Judgements {
    /** Right from an evidence of about 1.1 on, which is more than the fit that ships wants. */
    private static final String SAY = """
            with given as (
              select n, 0.4 + 1.2 * (n % 100) / 100.0 as evidence, 0.6 * ((n * 7919) % 100) / 100.0 - 0.3 as noise
              from generate_series(1, ?) as n),
            asked as (
              insert into question (delivery_key, asker, room, surface, text, market, market_evidence, outcome, confidence,
                candidates, search, entry_id, entry_version, asked_at, understood)
              select 'judgement/' || gen_random_uuid(), 'U0MANY', 'C0MANY', 'COMMAND', 'one of many', 'US', 'said', 'ANSWER',
                0.9, '[{"entryId": "alc-many"}]', jsonb_build_object('model', cast(? as text), 'healthy', true,
                  'evidence', evidence, 'right', evidence + noise > 1.1), 'alc-many', 1, timestamptz '2020-01-01',
                '{"concerns": [], "pasted": []}'
              from given returning id, cast(search->>'right' as boolean) as is_right)
            insert into answer_feedback (question, entry_id, entry_version, verdict, reason, person, at)
            select id, 'alc-many', 1, case when is_right then 'SOLVED' else 'NOT_QUITE' end,
              case when is_right then null else 'NOT_MY_QUESTION' end, 'U0MANY', ? from asked
            """;

    private final DataSource database;
    private final Confidence confidence;
    private final Clock clock;

    Judgements(DataSource database, Confidence confidence, Clock clock) {
        this.database = database;
        this.confidence = confidence;
        this.clock = clock;
    }

    /** Has so many questions asked and judged. */
    public void give(int count) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SAY)) {
            statement.setInt(1, count);
            statement.setString(2, confidence.model());
            statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
