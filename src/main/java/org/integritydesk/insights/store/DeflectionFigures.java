package org.integritydesk.insights.store;

import java.util.List;
import javax.sql.DataSource;
import org.integritydesk.insights.Scope;
import org.integritydesk.taxonomy.Market;

/** How questions ended that an entry answered. */
public final class DeflectionFigures {
    private final Sql sql;

    public DeflectionFigures(DataSource database) {
        this.sql = new Sql(database);
    }

    /**
     * Each question once, by the worst that became of it.
     *
     * @param answered all of them
     * @param solved the asker said so
     * @param silent the asker said nothing
     * @param again the same person asked the same within seven days
     * @param wrong the answer was reported as outdated or incorrect
     * @param person it went on to a person
     */
    public record Ends(Market market, int answered, int solved, int silent, int again, int wrong, int person) {
        /** Of both together. */
        public Ends plus(Ends other) {
            return new Ends(
                    market,
                    answered + other.answered,
                    solved + other.solved,
                    silent + other.silent,
                    again + other.again,
                    wrong + other.wrong,
                    person + other.person);
        }
    }

    /** One row for each market in which anything was answered. */
    public List<Ends> byMarket(Scope scope) {
        String market = scope.market() == null ? null : scope.market().name();
        String area = scope.area() == null ? null : scope.area().name();
        return sql.list(
                "select market, count(*) answered, count(*) filter (where ends = 'SOLVED') solved,"
                        + " count(*) filter (where ends = 'SILENT') silent, count(*) filter (where ends = 'AGAIN') again,"
                        + " count(*) filter (where ends = 'WRONG') wrong, count(*) filter (where ends = 'PERSON') person"
                        + " from (select market, case when result = 'WRONG' then 'WRONG' when ticket is not null then 'PERSON'"
                        + " when again then 'AGAIN' when verdict = 'SOLVED' then 'SOLVED' when verdict is null then 'SILENT'"
                        + " else 'NOT_QUITE' end ends from insight_question where replied and asked_at >= ? and asked_at < ?"
                        + " and (?::text is null or market in (?, 'NA', 'GLOBAL')) and (?::text is null or area = ?)) ended"
                        + " group by market order by count(*) desc, market",
                row -> new Ends(
                        Market.valueOf(row.getString("market")),
                        row.getInt("answered"),
                        row.getInt("solved"),
                        row.getInt("silent"),
                        row.getInt("again"),
                        row.getInt("wrong"),
                        row.getInt("person")),
                scope.from(),
                scope.to(),
                market,
                market,
                area,
                area);
    }
}
